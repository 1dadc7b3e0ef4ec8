import fc from 'fast-check';
import { regionAncestors, regionParent } from '#shared/codes/regionCode';
import { countTree } from '#shared/statistics/countTree';
import { smallestPublished, Suppression, type RowTotals } from '#shared/statistics/suppression';
import { rangesOfWithheld, truth, type Release } from './attacker';

const village = (town: number, at: number): string =>
  `4302810${String(town).padStart(2, '0')}${String(at).padStart(3, '0')}`;
const town = (at: number): string => `4302810${String(at).padStart(2, '0')}000`;

function release(rows: ReadonlyMap<string, readonly number[]>, columns: number, totals: RowTotals): Release {
  const suppression = new Suppression(countTree(rows, columns), totals, columns);
  const asked = [...new Set([...rows.keys()].flatMap((code) => [...regionAncestors(code), code]))];
  return { rows, asked, columns, totals, rowOf: (code) => suppression.rowOf(code) };
}

const count = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 4 }),
  fc.integer({ min: 5, max: 12 }),
  fc.integer({ min: 13, max: 400 }),
);

/** Tables of one county: up to four townships of up to four villages, some rows registered on a township itself. */
const table = (totals: RowTotals): fc.Arbitrary<Release> =>
  fc.integer({ min: totals === 'KNOWN' ? 2 : 1, max: 3 }).chain((columns) =>
    fc
      .array(
        fc.record({
          villages: fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
            minLength: 1,
            maxLength: 4,
          }),
          itself: fc.option(fc.array(count, { minLength: columns, maxLength: columns }), { freq: 4 }),
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((towns) => {
        const rows = towns.flatMap(({ villages, itself }, t) => [
          ...villages.map((counts, v) => [village(t + 1, v + 1), counts] as const),
          ...(itself ? [[town(t + 1), itself] as const] : []),
        ]);
        return release(new Map(rows), columns, totals);
      }),
  );

const everyTable = fc.oneof(table('UNKNOWN'), table('KNOWN'));

describe('published counts', () => {
  it('are exact, and never from 1 to 4', () => {
    fc.assert(
      fc.property(everyTable, (of) => {
        for (const code of of.asked) {
          of.rowOf(code).forEach((number, column) => {
            if (number === null) return;
            expect(number).toBe(truth(of, code)[column]);
            expect(number === 0 || number >= smallestPublished).toBe(true);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leave at least three values open for every withheld number, to whoever computes with all of them', () => {
    let withheld = 0;
    fc.assert(
      fc.property(everyTable, (of) => {
        for (const { code, column, from, to } of rangesOfWithheld(of)) {
          withheld += 1;
          const total = truth(of, code).reduce((sum, number) => sum + number, 0);
          // Of two people of whom everybody knows that they are two, 0, 1 or 2 can be in a column, however little is told.
          const open = of.totals === 'KNOWN' ? Math.min(3, total + 1) : 3;
          expect([code, column, to - from + 1 >= open]).toEqual([code, column, true]);
        }
      }),
      { numRuns: 80 },
    );
    expect(withheld).toBeGreaterThan(200);
  });

  it('would not, if only small numbers were withheld: the same attacker computes them', () => {
    const of = release(
      new Map([
        [village(1, 1), [2]],
        [village(1, 2), [40]],
        [village(1, 3), [9]],
      ]),
      1,
      'UNKNOWN',
    );
    const rowOf = (code: string) => truth(of, code).map((n) => (n > 0 && n < smallestPublished ? null : n));
    expect(rangesOfWithheld({ ...of, rowOf })).toEqual([{ code: village(1, 1), column: 0, from: 2, to: 2 }]);
  });

  it('give no difference of a whole and its published parts from 1 to 4', () => {
    fc.assert(
      fc.property(everyTable, (of) => {
        for (const whole of of.asked) {
          const parts = of.asked.filter((code) => regionParent(code) === whole).map((code) => of.rowOf(code));
          of.rowOf(whole).forEach((number, column) => {
            const shown = parts.map((row) => row[column] ?? null);
            if (number === null || shown.every((one) => one !== null)) return;
            const rest = number - shown.reduce<number>((sum, one) => sum + (one ?? 0), 0);
            expect(rest).toBeGreaterThanOrEqual(smallestPublished);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['UNKNOWN', 1, 13],
    ['KNOWN', 2, 6],
  ] as const)(
    'with totals %s leave three values open even to whoever knows the rule and tries every table',
    (totals, columns, most) => {
      const places = [village(1, 1), village(1, 2), village(1, 3)];
      const open = new Map<string, { readonly values: Set<number>[]; readonly totals: number[] }>();
      for (const cells of tablesUpTo(most, places.length, columns)) {
        const of = release(new Map(places.map((code, i) => [code, cells[i] as number[]])), columns, totals);
        const sums = cells.map((row) => row.reduce((sum, number) => sum + number, 0));
        // Larger wholes have ways to come about that are not among the tables tried.
        if (sums.reduce((sum, number) => sum + number, 0) > most) continue;
        const seen = JSON.stringify([of.asked.map(of.rowOf), totals === 'KNOWN' ? sums : null]);
        const values = places.flatMap(() => Array.from({ length: columns }, () => new Set<number>()));
        const group = open.get(seen) ?? { values, totals: sums };
        open.set(seen, group);
        cells.flat().forEach((number, i) => group.values[i]?.add(number));
      }
      let withheld = 0;
      for (const [seen, group] of open) {
        const [published] = JSON.parse(seen) as [(number | null)[][]];
        published.slice(-places.length).forEach((row, place) =>
          row.forEach((number, column) => {
            if (number !== null) return;
            withheld += 1;
            const least = totals === 'KNOWN' ? Math.min(3, (group.totals[place] ?? 0) + 1) : 3;
            const left = group.values[place * columns + column]?.size ?? 0;
            expect([seen, left >= least]).toEqual([seen, true]);
          }),
        );
      }
      expect(withheld).toBeGreaterThan(20);
    },
  );

  it('withhold a division with somebody and all beside it, not the whole, and show the others', () => {
    const rows = new Map([
      [village(1, 1), [2]],
      [village(1, 2), [40]],
      [village(1, 3), [9]],
      [village(2, 1), [7]],
      [village(2, 2), [8]],
    ]);
    const { rowOf } = release(rows, 1, 'UNKNOWN');
    expect([1, 2, 3, 4].map((v) => rowOf(village(1, v)))).toEqual([[null], [null], [null], [null]]);
    expect([rowOf(town(1)), rowOf(town(2)), rowOf(village(2, 1)), rowOf(village(2, 3))]).toEqual([
      [51],
      [15],
      [7],
      [0],
    ]);
  });

  it('withhold a whole whose two parts would tell each other, and then all beside it', () => {
    const rows = new Map<string, readonly number[]>([
      [village(1, 1), [2]],
      [village(1, 2), [40]],
      ...[2, 3].flatMap((t) => [1, 2].map((v) => [village(t, v), [20]] as const)),
    ]);
    const { rowOf } = release(rows, 1, 'UNKNOWN');
    expect([1, 2, 3].map((t) => rowOf(town(t)))).toEqual([[null], [null], [null]]);
    expect(rowOf('430281000000')).toEqual([122]);
  });

  it('withhold a row in which all are of one kind, where it is known who is counted', () => {
    expect(release(new Map([[village(1, 1), [9, 0]]]), 2, 'KNOWN').rowOf(village(1, 1))).toEqual([
      null,
      null,
    ]);
    expect(release(new Map([[village(1, 1), [9, 0]]]), 2, 'UNKNOWN').rowOf(village(1, 1))).toEqual([9, 0]);
  });

  it('count rows registered on a division itself as a part of it that nobody can ask for', () => {
    const rows = new Map([
      [town(1), [3]],
      [village(1, 1), [20]],
      [village(1, 2), [30]],
    ]);
    const { rowOf } = release(rows, 1, 'UNKNOWN');
    expect([rowOf(town(1)), rowOf(village(1, 1)), rowOf(village(1, 2))]).toEqual([[53], [null], [null]]);
  });

  it('are zero where there is nobody at all', () => {
    const { rowOf } = release(new Map([[village(1, 1), [30]]]), 1, 'UNKNOWN');
    expect(rowOf('110000000000')).toEqual([0]);
  });
});

function* rowsUpTo(most: number, columns: number): Generator<number[]> {
  if (columns === 0) return yield [];
  for (const rest of rowsUpTo(most, columns - 1)) {
    const left = most - rest.reduce((sum, number) => sum + number, 0);
    for (let number = 0; number <= left; number++) yield [...rest, number];
  }
}

/** Every table of so many rows, none with more than `most` in it. */
function* tablesUpTo(most: number, rows: number, columns: number): Generator<number[][]> {
  if (rows === 0) return yield [];
  for (const rest of tablesUpTo(most, rows - 1, columns)) {
    for (const row of rowsUpTo(most, columns)) yield [...rest, row];
  }
}
