import { regionAncestors } from '#shared/codes/regionCode';
import type { CountNode } from './countTree';

/** Numbers below it tell of single people (k-anonymity, k = 5): the smallest number of people ever published. */
export const smallestPublished = 5;
/** Fewer withheld parts would let whoever knows one of them (its own officials do) compute the other. */
const fewestWithheld = 3;

/**
 * KNOWN: how many there are in a division is public (its rows are listed, but not in which column they fall).
 * UNKNOWN: the numbers published here are all that is known.
 */
export type RowTotals = 'KNOWN' | 'UNKNOWN';

/** A published row: null where a number is withheld. */
export type PublishedRow = readonly (number | null)[];

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/**
 * Whether a row tells of nobody by itself: no number from 1 to 4, and, where it is known who is counted, not all of them
 * in one column, which would tell the column of each. Zero tells of nobody: nobody is there.
 */
function tellsOfNobody(counts: readonly number[], totals: RowTotals): boolean {
  const filled = counts.filter((count) => count > 0);
  return filled.every((count) => count >= smallestPublished) && (totals === 'UNKNOWN' || filled.length > 1);
}

/** Whether the parts of a published whole may all be withheld: that their sum is known must not tell one of them. */
function hideEachOther({ counts, parts }: CountNode, totals: RowTotals): boolean {
  if (parts.length < fewestWithheld) return false;
  const all = sumOf(counts);
  return totals === 'UNKNOWN' || parts.every((part) => all - sumOf(part.counts) >= smallestPublished);
}

const zeros = (columns: number): PublishedRow => new Array<number>(columns).fill(0);

/**
 * Decides which divisions are published: whole rows; the parts of a division all together or none of them, empty ones
 * too; nothing below a withheld one. So of withheld numbers nothing is known but the sum over all parts of a published
 * division, which is published itself. Nothing is chosen by its size: a complement taken because it is small would tell
 * that it is; and how many parts are empty is not told, which would leave few ways to make up a small sum.
 */
export class Suppression {
  private readonly publishable = new Map<CountNode, boolean>();
  /** By code: the row of a published division, and the row of each of its parts that has none of its own. */
  private readonly published = new Map<
    string,
    { readonly own: PublishedRow; readonly below: PublishedRow }
  >();

  constructor(
    roots: readonly CountNode[],
    private readonly totals: RowTotals,
    private readonly columns: number,
  ) {
    for (const root of roots) {
      if (this.isPublishable(root)) this.publish(root);
      else this.withhold(root, new Array<null>(columns).fill(null));
    }
  }

  /** The row of a division by its canonical code. Divisions without anybody are shown or withheld as those beside them. */
  rowOf(code: string): PublishedRow {
    const own = this.published.get(code)?.own;
    if (own) return own;
    if (this.totals === 'KNOWN') return zeros(this.columns);
    const above = regionAncestors(code).findLast((ancestor) => this.published.has(ancestor));
    return (above !== undefined && this.published.get(above)?.below) || zeros(this.columns);
  }

  private isPublishable(node: CountNode): boolean {
    const known = this.publishable.get(node);
    if (known !== undefined) return known;
    const is =
      tellsOfNobody(node.counts, this.totals) &&
      (this.arePublishable(node.parts) || hideEachOther(node, this.totals));
    this.publishable.set(node, is);
    return is;
  }

  private readonly arePublishable = (nodes: readonly CountNode[]): boolean =>
    nodes.every((node) => this.isPublishable(node));

  private publish({ code, counts, parts }: CountNode): void {
    if (this.arePublishable(parts)) {
      this.published.set(code, { own: counts, below: zeros(this.columns) });
      for (const part of parts) this.publish(part);
      return;
    }
    // Where the whole has nobody, its parts have nobody: that much is known, and shown.
    const below = counts.map((count) => (count > 0 ? null : 0));
    this.published.set(code, { own: counts, below });
    for (const part of parts) this.withhold(part, below);
  }

  private withhold({ code, parts }: CountNode, row: PublishedRow): void {
    this.published.set(code, { own: row, below: row });
    for (const part of parts) this.withhold(part, row);
  }
}
