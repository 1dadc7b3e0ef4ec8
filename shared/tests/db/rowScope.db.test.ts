import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { statementLogOf } from '#shared/db/database';
import { fetchSelected, selectRows } from '#shared/db/rows';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import {
  alias,
  anyOf,
  applyConditions,
  contains,
  eq,
  isNull,
  noRow,
  oneOf,
  onOrAfter,
  onOrBefore,
  within,
  type Condition,
} from '#shared/db/where';
import { countBy, countRows } from '#shared/loaders/counts';
import { countWithin } from '#shared/loaders/countWithin';
import { rowByKey, rowsByParent } from '#shared/loaders/rowLoaders';
import { List, type ListSpec } from '#shared/pagination/list';
import type { RowRule } from '#shared/policy/rules';
import {
  caseRule,
  CreatePlot1790000000001,
  filesScope,
  insertPlots,
  Plot,
  plot,
  plotsFor,
  published,
  regionRule,
  today,
  worksIn,
} from './plots';
import { scratchTable, type ScratchTable } from './scratchTable';

/** 渌口区 took the place of 株洲县; 4419 is a city without counties; 430000 is the province itself. */
const places = [
  '430281103200',
  '430281103000',
  '430281000000',
  '430212100001',
  '430221100001',
  '430200000000',
  '430000000000',
  '430100000000',
  '431281103200',
  '441900003000',
  '441900003005',
  '441900000000',
] as const;
const divisions = [...places, '430212000000', '430221000000', '430210000000', '440000000000'] as const;

/** Whether a place lies in a division, worked out on the digits alone. */
function liesIn(place: string, division: string): boolean {
  const ends = [2, 4, 6, 9, 12];
  const end = ends.find((length) => /^0*$/.test(division.slice(length))) ?? 12;
  return place.slice(0, end) === division.slice(0, end);
}

interface Scope {
  readonly regionCodes: readonly string[];
  readonly scopes: readonly string[];
  readonly rule: RowRule;
}

/** Whether a row exists for a caller, in the plainest way. */
function exists(row: Plot, { regionCodes, scopes, rule }: Scope): boolean {
  const inOwn = regionCodes.some(
    (code) =>
      liesIn(row.regionCode, code) || (code === '430212000000' && liesIn(row.regionCode, '430221000000')),
  );
  const inRegion = rule.region !== 'ROWS' || inOwn;
  if (!rule.publicWhile) return inRegion;
  const open =
    row.publicityState === 'PUBLISHED' && row.publicityEndsOn !== null && row.publicityEndsOn >= today;
  const seesFiles = rule.publicWhile.otherwise.length > 0 && scopes.includes(filesScope);
  return open || (seesFiles && inRegion);
}

/** A condition with what it means. */
interface Meant {
  readonly conditions: readonly Condition[];
  readonly holds: (row: Plot) => boolean;
}

const plain: fc.Arbitrary<Meant> = fc.oneof(
  fc.constantFrom('PUBLISHED', 'PENDING', '%', "' OR '1'='1").map((state) => ({
    conditions: eq('publicityState', state),
    holds: (row: Plot) => row.publicityState === state,
  })),
  fc.subarray(['p00', 'p01', 'p02', 'p05']).map((ids) => ({
    conditions: oneOf('id', ids),
    holds: (row: Plot) => ids.includes(row.id),
  })),
  fc.constantFrom('%', '_', '!', '一', '100%', 'w0').map((text) => ({
    conditions: contains('name', text),
    holds: (row: Plot) => row.name.includes(text),
  })),
  fc.constantFrom(...divisions).map((region) => ({
    conditions: within(region),
    holds: (row: Plot) => liesIn(row.regionCode, region),
  })),
  fc.constantFrom('2026-10-31', '2026-11-01', '2027-01-01').map((day) => ({
    conditions: [...onOrAfter('publicityEndsOn', day), ...onOrBefore('publicityEndsOn', '2030-01-01')],
    holds: (row: Plot) => row.publicityEndsOn !== null && row.publicityEndsOn >= day,
  })),
  fc.constant({ conditions: isNull('town9'), holds: (row: Plot) => row.town9 === null }),
  fc.constant({ conditions: [], holds: () => true }),
  fc.constant({ conditions: [noRow], holds: () => false }),
);

const { meant } = fc.letrec<{ meant: Meant; either: Meant; all: Meant }>((tie) => ({
  meant: fc.oneof({ maxDepth: 3 }, plain, tie('either'), tie('all')),
  all: fc.array(tie('meant'), { maxLength: 3 }).map((parts) => ({
    conditions: parts.flatMap(({ conditions }) => conditions),
    holds: (row: Plot) => parts.every(({ holds }) => holds(row)),
  })),
  either: fc.array(tie('meant'), { maxLength: 3 }).map((parts) => ({
    conditions: [anyOf(parts.map(({ conditions }) => conditions))],
    holds: (row: Plot) => parts.some(({ holds }) => holds(row)),
  })),
}));

const rows = fc
  .array(
    fc.record({
      place: fc.constantFrom(...places),
      name: fc.constantFrom('一号地块', '100% 用地', 'a_b!', 'w0'),
      publicityState: fc.constantFrom('PUBLISHED', 'PENDING'),
      publicityEndsOn: fc.constantFrom(null, '2026-10-31', '2026-11-01', '2027-01-01'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.map(({ place, ...more }, i) => plot(`p${String(i).padStart(2, '0')}`, place, more)));

const scope: fc.Arbitrary<Scope> = fc.record({
  regionCodes: fc.subarray([...divisions], { maxLength: 3 }),
  scopes: fc.constantFrom([], [filesScope], ['staff:internal:read']),
  rule: fc.constantFrom<RowRule>(
    regionRule,
    caseRule,
    { region: 'FIELDS' },
    { ...caseRule, region: null },
    { ...caseRule, publicWhile: { policy: 'publicity.active', otherwise: [] } },
  ),
});

type Filter = Record<string, never>;
const spec: ListSpec<Plot, Filter, 'ID_ASC'> = {
  name: 'Plot',
  entity: Plot,
  key: 'id',
  sorts: { ID_ASC: [] },
  defaultSort: 'ID_ASC',
  where: () => [],
};
const cursorKey = Buffer.alloc(32, 7);

describe('row scope', () => {
  let table: ScratchTable;
  let whole: DataSource;
  beforeAll(async () => {
    table = await scratchTable(Plot, CreatePlot1790000000001);
    whole = table.db;
  });
  beforeEach(() => whole.query('DELETE FROM plot'));
  afterAll(() => table.drop());

  const find = async (db: ScopedDatabase, conditions: readonly Condition[] = []): Promise<string[]> => {
    const query = applyConditions(selectRows(db, Plot), conditions).addOrderBy(`${alias}.id`, 'ASC');
    return (await fetchSelected(db, Plot, query)).map(({ id }) => id);
  };
  /** The ids of a list read in pages of two, and of three backward, which must be the same. */
  const walked = async (db: ScopedDatabase, conditions: readonly Condition[]): Promise<string[]> => {
    const list = new List(db, cursorKey, spec);
    const [forward, backward]: [string[], string[]] = [[], []];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo } = await list.connection({ first: 2, after }, conditions);
      forward.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    for (let before: string | null = null; ;) {
      const { nodes, pageInfo } = await list.connection({ last: 3, before }, conditions);
      backward.unshift(...nodes.map(({ id }) => id));
      before = pageInfo.startCursor;
      if (!pageInfo.hasPreviousPage) break;
    }
    expect(backward).toEqual(forward);
    return forward;
  };
  const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const log = statementLogOf(whole);
    const before = log.count;
    await work();
    return log.count - before;
  };

  it('gives the rows that the conditions name among those that exist for the caller, whatever both are', async () => {
    await fc.assert(
      fc.asyncProperty(rows, scope, meant, async (all, of, { conditions, holds }) => {
        await whole.query('DELETE FROM plot');
        await insertPlots(whole, all);
        const db = plotsFor(whole, worksIn(of.regionCodes, { scopes: of.scopes }), of.rule);
        const expected = all.filter((row) => exists(row, of) && holds(row)).map(({ id }) => id);

        expect(await find(db, conditions)).toEqual(expected);
        expect(await countRows(db, Plot, conditions)).toBe(expected.length);
        const page = await new List(db, cursorKey, spec).connection({ first: 100 }, conditions);
        expect(page.nodes.map(({ id }) => id)).toEqual(expected);
        expect(await page.totalCount()).toBe(expected.length);
        expect(await walked(db, conditions)).toEqual(expected);
        const loader = rowByKey(db, Plot, 'id', conditions);
        const loaded = await Promise.all(all.map(({ id }) => loader.load(id)));
        expect(loaded.flatMap((row) => (row ? [row.id] : []))).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('reads statistics over all rows, whoever asks', async () => {
    await insertPlots(whole, [plot('a', '430281103200'), plot('b', '430100000000', published)]);
    const nobody = plotsFor(whole, worksIn([], { scopes: [] }), regionRule);
    expect(await countRows(nobody.statistics, Plot, [])).toBe(2);
    expect(await countRows(nobody, Plot, [])).toBe(0);
  });

  it('runs no statement for a caller for whom no row exists, nor for conditions that no row can fulfil', async () => {
    await insertPlots(whole, [plot('a', '430281103200')]);
    const nowhere = plotsFor(whole, worksIn([]), regionRule);
    const list = new List(nowhere, cursorKey, spec);
    const cost = await statementsOf(async () => {
      expect(await find(nowhere)).toEqual([]);
      expect(await countRows(nowhere, Plot, [])).toBe(0);
      expect(await countBy(nowhere, Plot, 'county6', ['430281'])).toEqual([0]);
      expect(await countWithin(nowhere, Plot, ['430281000000', '430000000000'])).toEqual([0, 0]);
      expect(await rowByKey(nowhere, Plot, 'id').load('a')).toBeNull();
      expect(await rowsByParent(nowhere, Plot, 'county6', ['id']).load('430281')).toEqual([]);
      expect((await list.connection({})).nodes).toEqual([]);
      const nested = await list.connectionOf('county6', '430281', {});
      expect([nested.nodes, await nested.totalCount()]).toEqual([[], 0]);
    });
    expect(cost).toBe(0);

    const here = plotsFor(whole, worksIn(['430281000000']), regionRule);
    const none = await statementsOf(async () => {
      expect(await countRows(here, Plot, oneOf('id', []))).toBe(0);
      expect(await rowsByParent(here, Plot, 'county6', ['id'], [noRow]).load('430281')).toEqual([]);
      expect((await new List(here, cursorKey, spec).connection({}, [noRow])).nodes).toEqual([]);
    });
    expect(none).toBe(0);
    expect(await statementsOf(() => find(here))).toBe(1);
  });

  it('compares divisions by their levels, never by a pattern', async () => {
    await insertPlots(whole, [
      plot('a', '430281103200'),
      plot('b', '430210000000'),
      plot('c', '430201000000'),
      plot('d', '430221100001'),
    ]);
    const seenBy = (code: string) => find(plotsFor(whole, worksIn([code]), regionRule));
    // A county whose code ends in zero is no tenth of a county.
    expect(await seenBy('430210000000')).toEqual(['b']);
    expect(await seenBy('430212000000')).toEqual(['d']);
    expect(await seenBy('430200000000')).toEqual(['a', 'b', 'c', 'd']);
    expect(await seenBy('430000000000')).toEqual(['a', 'b', 'c', 'd']);
    expect(await seenBy('440000000000')).toEqual([]);
    for (const code of ['43____', '%', '4302%', '', '4302 81', '430281; DROP TABLE plot'])
      expect(() => within(code)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    const forms = ['430281', '430281000000', ' 430281 ', '４３０２８１'];
    for (const code of forms) expect(within(code)).toEqual(eq('county6', '430281'));
  });

  it('binds the same value many times under names of its own', () => {
    const db = plotsFor(whole, worksIn(['430281000000']), caseRule);
    const query = applyConditions(selectRows(db, Plot), [
      ...eq('name', 'x'),
      anyOf([eq('name', 'y'), [...eq('name', 'z'), anyOf([eq('name', 'x')])]]),
    ]);
    applyConditions(query, [...eq('id', 'last'), ...oneOf('id', ['p', 'q'])]);
    const values = Object.values(query.getParameters());
    const asked = ['PUBLISHED', today, ['430281'], 'x', 'y', 'z', 'x', 'last', ['p', 'q']];
    expect(values).toEqual(asked);
  });

  it('lets nothing replace, go round or overwrite the scope of a statement', async () => {
    await insertPlots(whole, [plot('a', '430281103200'), plot('b', '430100000000')]);
    const db = plotsFor(whole, worksIn(['430281000000']), regionRule);
    expect(() => selectRows(db, Plot).where('1 = 1')).toThrow('where()');
    expect(() => selectRows(db, Plot).orWhere('1 = 1')).toThrow('orWhere()');
    expect(() => selectRows(db, Plot).setParameter('w0', ['430100'])).toThrow('parameter "w0"');
    expect(() => selectRows(db, Plot).andWhere('1 = :w0', { w0: 1 })).toThrow('parameter "w0"');
    const loose = selectRows(db, Plot).andWhere(`${alias}.id = 'a' OR ${alias}.id = 'b'`);
    expect((await fetchSelected(db, Plot, loose)).map(({ id }) => id)).toEqual(['a']);
  });

  it('refuses cursors of another caller, and of the same caller under another scope', async () => {
    await insertPlots(
      whole,
      ['a', 'b', 'c'].map((id) => plot(id, '430281103200')),
    );
    const listOf = (code: string, subject: string) =>
      new List(plotsFor(whole, worksIn([code], { subject }), regionRule), cursorKey, spec);
    const page = await listOf('430281000000', 'one').connection({ first: 1 });
    const after = page.pageInfo.endCursor;
    const next = await listOf('430281000000', 'one').connection({ first: 1, after });
    expect(next.nodes.map(({ id }) => id)).toEqual(['b']);
    for (const list of [listOf('430281000000', 'two'), listOf('430200000000', 'one')])
      await expect(list.connection({ first: 1, after })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  });
});
