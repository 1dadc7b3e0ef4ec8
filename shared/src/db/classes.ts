import type { MixedList } from 'typeorm';

/** Entity or migration classes, as TypeORM takes them. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type for them
export type Classes = MixedList<Function>;
