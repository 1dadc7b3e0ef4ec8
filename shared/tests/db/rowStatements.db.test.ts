import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { selectRows, statementOf } from '#shared/db/rows';
import type { Order } from '#shared/db/rowStatements';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import {
  alias,
  anyOf,
  applyConditions,
  beside,
  contains,
  eq,
  inForceOn,
  isNotNull,
  isNull,
  noRow,
  oneOf,
  onOrAfter,
  within,
  type Condition,
} from '#shared/db/where';
import { caseRule, CreatePlot1790000000001, Plot, plotsFor, regionRule, worksIn } from './plots';
import { scratchTable, type ScratchTable } from './scratchTable';

const text = fc.constantFrom('a', 'b', ':w0', "' OR 1=1", '?', '');

const { conditions } = fc.letrec<{ conditions: Condition[]; one: Condition[] }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3 },
    text.map((value) => eq('name', value)),
    fc.constantFrom<unknown[]>(7, true, new Date(0)).map((value) => eq('name', value)),
    fc.array(text, { maxLength: 3 }).map((values) => oneOf('id', values)),
    text.map((value) => contains('name', value)),
    fc.constantFrom('430281000000', '430000000000').map(within),
    text.map((value) => onOrAfter('publicityEndsOn', value)),
    text.map((value) => inForceOn('publicityEndsOn', 'town9', value)),
    fc.constantFrom([noRow], isNull('town9'), isNotNull('town9')),
    tie('conditions').map((all) =>
      beside(
        'plot',
        'id',
        'name',
        all.filter(({ kind }) => kind === 'compare'),
      ),
    ),
    fc.array(tie('conditions'), { maxLength: 3 }).map((all) => [anyOf(all)]),
  ),
  conditions: fc.array(tie('one'), { maxLength: 3 }).map((all) => all.flat()),
}));

const wanted = fc.record({
  conditions,
  order: fc.subarray<Order[number]>([
    { column: 'name', direction: 'ASC' },
    { column: 'id', direction: 'DESC' },
  ]),
  limit: fc.constantFrom(undefined, 1, 21),
});

describe('the statement of rows', () => {
  let table: ScratchTable;
  let whole: DataSource;
  beforeAll(async () => {
    table = await scratchTable(Plot, CreatePlot1790000000001);
    whole = table.db;
  });
  afterAll(() => table.drop());

  /** What TypeORM writes for it, every time anew. */
  const written = (
    db: ScopedDatabase,
    { conditions: all, order, limit }: typeof wanted extends fc.Arbitrary<infer W> ? W : never,
  ) => {
    const query = applyConditions(selectRows(db, Plot), all);
    for (const { column, direction } of order) query.addOrderBy(`${alias}.${column}`, direction);
    return statementOf(limit === undefined ? query : query.limit(limit));
  };

  it('is what the query builder writes, whatever was written before for the like of it', () => {
    let shared = 0;
    fc.assert(
      fc.property(
        wanted,
        fc.constantFrom(regionRule, caseRule, { region: 'FIELDS' } as const),
        fc.subarray(['430281000000', '430212000000']),
        fc.boolean(),
        (rows, rule, codes, isCounted) => {
          const seen = plotsFor(whole, worksIn(codes), rule);
          const db = isCounted ? seen.statistics : seen;
          const expected = written(db, rows);
          for (let time = 0; time < 2; time++) {
            const { text: sql, parameters, isShared } = db.select(Plot, rows);
            expect({ sql, parameters }).toEqual({ sql: expected.text, parameters: expected.parameters });
            if (isShared) shared += 1;
          }
          const each = db.selectEach(Plot, 'town9', ['x', 'y', ':w1'], rows);
          expect(each.map(({ text: sql, parameters }) => ({ sql, parameters }))).toEqual(
            ['x', 'y', ':w1'].map((value) => {
              const own = written(db, { ...rows, conditions: [...eq('town9', value), ...rows.conditions] });
              return { sql: own.text, parameters: own.parameters };
            }),
          );
        },
      ),
      { numRuns: 300 },
    );
    expect(shared).toBeGreaterThan(100);
  });
});
