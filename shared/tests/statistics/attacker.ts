import { isWithin } from '#shared/codes/regionCode';
import type { PublishedRow, RowTotals } from '#shared/statistics/suppression';
import { greatest } from './linearProgram';

/** A table as it is, and as it is published. */
export interface Release {
  /** Counts by the division rows are registered on; empty divisions too. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Every division that can be asked for. */
  readonly asked: readonly string[];
  readonly columns: number;
  readonly totals: RowTotals;
  readonly rowOf: (code: string) => PublishedRow;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What a division really counts. */
export const truth = ({ rows, columns }: Release, code: string): number[] =>
  Array.from({ length: columns }, (_, column) =>
    sum([...rows].flatMap(([part, counts]) => (isWithin(part, code) ? [counts[column] ?? 0] : []))),
  );

export interface Range {
  readonly code: string;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/**
 * What somebody can say of each withheld number who knows everything published, which divisions have rows at all, that
 * numbers are whole and not negative, and where they are public, the totals.
 */
export function rangesOfWithheld(release: Release): Range[] {
  const { rows, asked, columns, totals, rowOf } = release;
  const parts = [...rows.keys()];
  const sumOver = (code: string, column: number | 'ALL'): number[] =>
    parts.flatMap((part) =>
      Array.from({ length: columns }, (_, c) =>
        isWithin(part, code) && (column === 'ALL' || column === c) ? 1 : 0,
      ),
    );
  const equations: number[][] = [];
  const values: number[] = [];
  const withheld: Omit<Range, 'from' | 'to'>[] = [];
  for (const code of asked) {
    rowOf(code).forEach((number, column) => {
      if (number === null) withheld.push({ code, column });
      else {
        equations.push(sumOver(code, column));
        values.push(number);
      }
    });
    if (totals === 'KNOWN') {
      equations.push(sumOver(code, 'ALL'));
      values.push(sum(truth(release, code)));
    }
  }
  return withheld.map(({ code, column }) => {
    const goal = sumOver(code, column);
    const least = -greatest(
      equations,
      values,
      goal.map((one) => -one),
    );
    const most = greatest(equations, values, goal);
    return { code, column, from: Math.ceil(least - 1e-4), to: Math.floor(most + 1e-4) };
  });
}
