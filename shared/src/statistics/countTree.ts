import { regionAncestors } from '#shared/codes/regionCode';

/** One division in a table of counts. */
export interface CountNode {
  readonly code: string;
  /** One number for each column of the table, over the whole subtree. */
  readonly counts: readonly number[];
  /** Parts with rows, by code; what is registered on the division itself is a part without a name. */
  readonly parts: readonly CountNode[];
}

interface Growing {
  readonly code: string;
  readonly counts: number[];
  readonly parts: Map<string, Growing>;
}

/** Stands for the rows registered on a division itself, beside those of its parts. Nobody can ask for it. */
const itself = (code: string): string => `${code}:itself`;

function grow(parts: Map<string, Growing>, code: string, columns: number): Growing {
  const known = parts.get(code);
  if (known) return known;
  const fresh: Growing = { code, counts: new Array<number>(columns).fill(0), parts: new Map() };
  parts.set(code, fresh);
  return fresh;
}

function frozen({ code, counts, parts }: Growing): CountNode {
  const sorted = [...parts.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  return { code, counts, parts: sorted.map(frozen) };
}

/**
 * The tables of the provinces, each division with the sum of its subtree.
 * @param rows counts by the division that rows are registered on, one number a column
 */
export function countTree(
  rows: ReadonlyMap<string, readonly number[]>,
  columns: number,
): readonly CountNode[] {
  const roots = new Map<string, Growing>();
  const above = new Map([...rows.keys()].map((code) => [code, regionAncestors(code)]));
  const inner = new Set([...above.values()].flat());
  for (const [code, counts] of rows) {
    if (counts.every((count) => count === 0)) continue;
    const path = [...(above.get(code) ?? []), code, ...(inner.has(code) ? [itself(code)] : [])];
    let level = roots;
    for (const step of path) {
      const node = grow(level, step, columns);
      counts.forEach((count, column) => (node.counts[column] = (node.counts[column] ?? 0) + count));
      level = node.parts;
    }
  }
  return [...roots.values()].map(frozen);
}
