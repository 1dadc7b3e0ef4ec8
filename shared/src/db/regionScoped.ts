import { CodeColumn } from './columns';

/**
 * Columns of every table whose rows lie somewhere. `regionCode` is the canonical 12-digit code; the other three are its
 * segments, so that a subtree is an equality on an indexed column and never a LIKE.
 * Index such tables on `(town9, <key>)` and `(county6, <key>)`.
 */
export abstract class RegionScoped {
  @CodeColumn(12)
  regionCode!: string;

  @CodeColumn(4, { nullable: true })
  city4!: string | null;

  @CodeColumn(6, { nullable: true })
  county6!: string | null;

  @CodeColumn(9, { nullable: true })
  town9!: string | null;
}
