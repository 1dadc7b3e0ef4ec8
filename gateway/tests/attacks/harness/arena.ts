import type { AttackedRegion } from './attackedRegion';

/** Which lines of defence stand. */
export type Lines = 'BOTH' | 'GATEWAY_ALONE' | 'DEPARTMENTS_ALONE';

/** Where a class of attacks takes place. */
export interface Arena {
  readonly lines: Lines;
  /** The region, once it is started. */
  region(): AttackedRegion;
}
