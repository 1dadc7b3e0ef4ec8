import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { World } from '#shared/synthetic/world';

/** Rows of one table, made while they are loaded: a size of ten million rows never lies in memory at once. */
export interface SeedTable {
  readonly entity: EntityTarget<ObjectLiteral>;
  /** Rows to expect, for the progress line; the iterable decides. */
  readonly count: number;
  readonly rows: Iterable<object> | AsyncIterable<object>;
}

/** One fault planted in the data, with what a detector must find. Written to expected.jsonl. */
export interface ExpectedFault {
  readonly kind: string;
  readonly [answer: string]: unknown;
}

export interface SeedKeys {
  /** Key of the department's blind indexes. @throws Error when loading was started without one */
  readonly blindIndexKey: () => Buffer;
}

/** What a department's seed/index.ts exports: its tables in loading order. */
export type DepartmentSeed = (world: World, keys: SeedKeys) => readonly SeedTable[];
