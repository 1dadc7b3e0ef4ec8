import type { DataSource } from 'typeorm';
import { statementLogOf } from '#shared/db/database';
import { fetchSelected, fetchUnion, selectRows } from '#shared/db/rows';
import { lacksScope } from '#shared/db/scopeTag';
import { writeScoped } from '#shared/db/scopedWrite';
import { countRows } from '#shared/loaders/counts';
import { CreatePlot1790000000001, insertPlots, Plot, plot, plotsFor, regionRule, worksIn } from './plots';
import { scratchTable, type ScratchTable } from './scratchTable';

const tables = new Set(['plot', 'person']);

describe('statements on scoped tables', () => {
  let table: ScratchTable;
  let db: DataSource;
  beforeEach(async () => {
    table = await scratchTable(Plot, CreatePlot1790000000001);
    db = table.db;
  });
  afterEach(() => table.drop());

  it('run when they begin with a row scope: rows, counts, unions, writes', async () => {
    await insertPlots(db, [plot('a', '430281103200')]);
    statementLogOf(db).requireScopeOn(tables);
    const scoped = plotsFor(db, worksIn(['430281000000']), regionRule);
    expect(await fetchSelected(scoped, Plot, selectRows(scoped, Plot))).toHaveLength(1);
    const halves = [selectRows(scoped, Plot).limit(1), selectRows(scoped, Plot).limit(1)];
    expect(await fetchUnion(scoped, Plot, halves)).toHaveLength(2);
    expect(await countRows(scoped.statistics, Plot, [])).toBe(1);
    await writeScoped(scoped, async (writer) => {
      await writer.insert(Plot, plot('b', '430281103200'));
      await writer.update(Plot, 'a', { name: '二号地块' });
      await writer.delete(Plot, 'b');
    });
    expect(statementLogOf(db).refused).toEqual([]);
  });

  it('fail before they run when one went round it, and are remembered', async () => {
    await insertPlots(db, [plot('a', '430281103200')]);
    const log = statementLogOf(db);
    log.requireScopeOn(tables);
    const round = [
      () => db.query('SELECT * FROM plot'),
      () => db.getRepository(Plot).find(),
      () => db.createQueryBuilder(Plot, 'e').getMany(),
      () => db.query('DELETE FROM plot'),
      () => db.query('/* scope of another kind */ SELECT * FROM plot'),
      () => db.query(`SELECT 1 FROM (SELECT 1 AS one) AS x WHERE EXISTS (SELECT 1 FROM plot)`),
    ];
    for (const query of round) await expect(query()).rejects.toThrow('has no row scope');
    expect(log.refused).toHaveLength(round.length);
    expect(await db.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('are not looked at unless that is asked for', async () => {
    await insertPlots(db, [plot('a', '430281103200')]);
    expect(await db.query('SELECT * FROM plot')).toHaveLength(1);
  });

  it.each([
    ['SELECT * FROM "plot" "e"', true],
    ['/* scope: rows */ SELECT * FROM `plot` `e`', false],
    ['/* scope: rows */ SELECT * FROM plot JOIN person ON 1 = 1', true],
    ['/* scope: rows */ SELECT * FROM region, person', false],
    ['SELECT * FROM region, person', true],
    ['INSERT INTO plot VALUES (1)', true],
    [`SELECT * FROM region WHERE name = 'person /* scope: rows */'`, false],
    [`SELECT '/* scope: rows */' FROM person`, true],
    ['SELECT e.person AS plot FROM region e', false],
    ['SELECT * FROM persona', false],
  ])('%s: lacks a scope: %s', (sql, expected) => {
    expect(lacksScope(sql, tables)).toBe(expected);
  });
});
