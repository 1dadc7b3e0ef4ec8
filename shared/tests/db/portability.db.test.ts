import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { databaseTrouble } from '#shared/db/databaseDown';
import { openDatabase, statementLogOf } from '#shared/db/database';
import { fetchSelected, fetchUnion, selectRows } from '#shared/db/rows';
import { alias, applyConditions, contains, eq, inForceOn, oneOf, type Condition } from '#shared/db/where';
import { insertRows } from '#shared/seed/insertRows';
import { schemaDifferences } from '#shared/testing/schemaInSync';
import { scratchDatabase, type ScratchDatabase } from '#shared/testing/scratchDatabase';
import { testEngine } from '#shared/testing/testDatabases';
import { unscopedDatabase } from '#shared/testing/unscopedDatabase';
import { Book, book, CreateBook1790000000000, insertBooks } from './shelf';

const log = pino({ level: 'silent' });
const open = (url: string) =>
  openDatabase({ url, entities: [Book], migrations: [CreateBook1790000000000], log });

describe('one database layer for two engines', () => {
  let scratch: ScratchDatabase;
  let db: DataSource;
  beforeAll(async () => {
    scratch = await scratchDatabase();
    db = await open(scratch.url);
    await db.runMigrations();
  });
  beforeEach(() => db.query('DELETE FROM book'));
  afterAll(async () => {
    await db.destroy();
    await scratch.drop();
  });

  const find = (conditions: readonly Condition[]) =>
    fetchSelected(
      unscopedDatabase(db),
      Book,
      applyConditions(selectRows(unscopedDatabase(db), Book), conditions).addOrderBy(`${alias}.id`, 'ASC'),
    );

  it('migrates to what the entities say, and back', async () => {
    expect(await schemaDifferences(db)).toEqual([]);
    await db.undoLastMigration();
    expect(await schemaDifferences(db)).toEqual(['book is missing']);
    await db.runMigrations();
    expect(await schemaDifferences(db)).toEqual([]);
  });

  it('gives back what was written: civil days, instants to the millisecond, yuan to the cent, flags, lists, nulls', async () => {
    const written = [
      book('a', { price: '999999999999.99', lent: true, tags: ['x', '"y"'], note: 'n' }),
      book('b', { day: '2024-02-29', at: new Date('2024-02-28T15:59:59.999Z'), price: '0.10' }),
    ];
    await insertBooks(db, written);
    expect(await find([])).toEqual(written);
  });

  it('writes the same through bulk inserts', async () => {
    const written = Array.from({ length: 2500 }, (_, i) =>
      book(String(i).padStart(5, '0'), { rank: i, lent: i % 2 === 0 }),
    );
    let seen = 0;
    const rows = await insertRows(db, { entity: Book, count: 2500, rows: written }, (n) => (seen = n));
    expect([rows, seen]).toEqual([2500, 2500]);
    expect(await find([])).toEqual(written);
  });

  it('leaves no row of a transaction that broke off', async () => {
    function* broken() {
      yield book('1');
      yield book('2');
      throw new Error('the source broke off');
    }
    await expect(insertRows(db, { entity: Book, count: 3, rows: broken() }, () => undefined)).rejects.toThrow(
      'broke off',
    );
    expect(await find([])).toEqual([]);
  });

  it('compares text byte by byte: case and accents differ, order is by code point', async () => {
    await insertBooks(
      db,
      ['b', 'A', 'a', 'B', 'á'].map((shelf, i) => book(`k${i}`, { shelf })),
    );
    const unscoped = unscopedDatabase(db);
    const ordered = selectRows(unscoped, Book).orderBy(`${alias}.shelf`, 'ASC');
    const rows = await fetchSelected(unscoped, Book, ordered);
    expect(rows.map(({ shelf }) => shelf)).toEqual(['A', 'B', 'a', 'b', 'á']);
    expect(await find(eq('shelf', 'a'))).toHaveLength(1);
  });

  it('takes search text literally, Chinese included, in any of the columns', async () => {
    await insertBooks(db, [
      book('1', { title: '排污许可 100%' }),
      book('2', { title: '排污许可 1000' }),
      book('3', { title: 'a_b', note: '排污' }),
      book('4', { title: 'axb!' }),
    ]);
    const ids = async (conditions: readonly Condition[]) => (await find(conditions)).map(({ id }) => id);
    expect(await ids(contains('title', '排污'))).toEqual(['1', '2']);
    expect(await ids(contains(['title', 'note'], '排污'))).toEqual(['1', '2', '3']);
    expect(await ids(contains('title', '0%'))).toEqual(['1']);
    expect(await ids(contains('title', 'a_b'))).toEqual(['3']);
    expect(await ids(contains('title', 'b!'))).toEqual(['4']);
    expect(await ids(contains('title', '  '))).toEqual(['1', '2', '3', '4']);
  });

  it('matches nothing for an empty list, and everything for a missing one', async () => {
    await insertBooks(db, [book('1'), book('2')]);
    expect(await find(oneOf('id', []))).toEqual([]);
    expect(await find(oneOf('id', null))).toHaveLength(2);
  });

  it('keeps conditions apart: many on one column, and values that look like SQL', async () => {
    await insertBooks(db, [book('1', { title: "x' OR '1'='1" }), book('2')]);
    expect(await find([...eq('shelf', 'A'), ...eq('shelf', 'B')])).toEqual([]);
    expect((await find(eq('title', "x' OR '1'='1"))).map(({ id }) => id)).toEqual(['1']);
  });

  it('treats open ends as in force', async () => {
    await insertBooks(db, [
      book('1', { day: '2026-01-10', note: null }),
      book('2', { day: '2026-01-10', note: '2026-01-20' }),
    ]);
    const on = async (day: string) => (await find(inForceOn('day', 'note', day))).map(({ id }) => id);
    expect(await on('2026-01-09')).toEqual([]);
    expect(await on('2026-01-20')).toEqual(['1', '2']);
    expect(await on('2026-01-21')).toEqual(['1']);
  });

  it('runs several limited selects as one statement', async () => {
    await insertBooks(
      db,
      Array.from({ length: 20 }, (_, i) =>
        book(`b${String(i).padStart(2, '0')}`, { shelf: i % 2 ? 'A' : 'B' }),
      ),
    );
    const log_ = statementLogOf(db);
    const before = log_.count;
    const unscoped = unscopedDatabase(db);
    const rows = await fetchUnion(
      unscoped,
      Book,
      ['A', 'B'].map((shelf) =>
        applyConditions(selectRows(unscoped, Book), eq('shelf', shelf))
          .addOrderBy(`${alias}.id`, 'DESC')
          .limit(2),
      ),
    );
    expect(log_.count - before).toBe(1);
    expect(rows.map(({ id }) => id).sort()).toEqual(['b16', 'b18', 'b17', 'b19'].sort());
  });

  it('gives up a statement that runs too long, and says so', async () => {
    if (testEngine() !== 'mysql') return expect(scratch.url).toMatch(/^sqlite:/);
    const impatient = await openDatabase({
      url: scratch.url,
      entities: [Book],
      migrations: [],
      log,
      statementTimeoutMs: 200,
    });
    const late = await impatient.query('SELECT SLEEP(3)').catch((error: unknown) => error);
    expect(databaseTrouble(late)).toBe('SLOW');
    expect(await impatient.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await impatient.destroy();
  });

  it('tells a database that went away from a statement that is wrong', async () => {
    const wrong = await db.query('SELECT * FROM no_such_table').catch((error: unknown) => error);
    expect(databaseTrouble(wrong)).toBeNull();
    const nowhere = testEngine() === 'mysql' ? scratch.url.replace(/:\d+\//, ':1/') : 'sqlite:/dev/null/x';
    const refused = await open(nowhere).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: testEngine() === 'mysql' ? 'ECONNREFUSED' : expect.any(String) });
    if (testEngine() === 'mysql') expect(databaseTrouble(refused)).toBe('DOWN');
  });
});
