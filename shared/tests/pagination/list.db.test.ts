import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { statementLogOf } from '#shared/db/database';
import { beside, eq, oneOf } from '#shared/db/where';
import { List, type ListSpec } from '#shared/pagination/list';
import { unscopedDatabase } from '#shared/testing/unscopedDatabase';
import { Book, book, CreateBook1790000000000, insertBooks } from '../db/shelf';
import { scratchTable, type ScratchTable } from '../db/scratchTable';

interface Filter {
  readonly shelf?: string | null;
}
type Order = 'RANK_ASC' | 'RANK_DESC' | 'DAY_DESC_RANK_ASC' | 'AT_ASC';

const spec: ListSpec<Book, Filter, Order> = {
  name: 'Book',
  entity: Book,
  key: 'id',
  sorts: {
    RANK_ASC: [['rank', 'ASC']],
    RANK_DESC: [['rank', 'DESC']],
    DAY_DESC_RANK_ASC: [
      ['day', 'DESC'],
      ['rank', 'ASC'],
    ],
    AT_ASC: [['at', 'ASC']],
  },
  defaultSort: 'RANK_ASC',
  where: (filter) => eq('shelf', filter.shelf),
};
const key = Buffer.alloc(32, 7);

/** The order a list must have, worked out in the plainest way. */
function sorted(books: readonly Book[], order: Order): string[] {
  const by = (a: Book, b: Book): number => {
    const compare = <T>(x: T, y: T) => (x < y ? -1 : x > y ? 1 : 0);
    switch (order) {
      case 'RANK_ASC':
        return compare(a.rank, b.rank) || compare(a.id, b.id);
      case 'RANK_DESC':
        return compare(b.rank, a.rank) || compare(b.id, a.id);
      case 'DAY_DESC_RANK_ASC':
        return compare(b.day, a.day) || compare(a.rank, b.rank) || compare(a.id, b.id);
      case 'AT_ASC':
        return compare(a.at.getTime(), b.at.getTime()) || compare(a.id, b.id);
    }
  };
  return [...books].sort(by).map(({ id }) => id);
}

describe('pages of a list', () => {
  let table: ScratchTable;
  let db: DataSource;
  beforeAll(async () => {
    table = await scratchTable(Book, CreateBook1790000000000);
    db = table.db;
  });
  beforeEach(() => db.query('DELETE FROM book'));
  afterAll(() => table.drop());

  const books = fc
    .array(
      fc.record({
        rank: fc.integer({ min: 0, max: 4 }),
        day: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
        at: fc.integer({ min: 0, max: 3 }).map((ms) => new Date(1_700_000_000_000 + ms)),
        shelf: fc.constantFrom('A', 'B'),
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((rows) => rows.map((row, i) => book(`id${String((i * 7) % 31).padStart(3, '0')}`, row)));
  const order = fc.constantFrom<Order>('RANK_ASC', 'RANK_DESC', 'DAY_DESC_RANK_ASC', 'AT_ASC');

  it('join to the whole list in its order, forward and backward, whatever the page size', async () => {
    await fc.assert(
      fc.asyncProperty(books, order, fc.integer({ min: 1, max: 7 }), async (rows, orderBy, size) => {
        await db.query('DELETE FROM book');
        await insertBooks(db, rows);
        const list = new List(unscopedDatabase(db), key, spec);
        const whole = sorted(rows, orderBy);

        const forward: string[] = [];
        for (let after: string | null = null; ;) {
          const page = await list.connection({ orderBy, first: size, after });
          forward.push(...page.nodes.map(({ id }) => id));
          expect(await page.totalCount()).toBe(rows.length);
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(forward).toEqual(whole);

        const backward: string[] = [];
        for (let before: string | null = null; ;) {
          const page = await list.connection({ orderBy, last: size, before });
          backward.unshift(...page.nodes.map(({ id }) => id));
          if (!page.pageInfo.hasPreviousPage) break;
          before = page.pageInfo.startCursor;
        }
        expect(backward).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('of alternatives, and of rows beside others, are those of one condition', async () => {
    const choice = fc.subarray(['A', 'B', 'none', 'A']);
    const days = fc.subarray(['2026-01-01', '2026-01-02', '2026-01-03']);
    const size = fc.integer({ min: 1, max: 7 });
    await fc.assert(
      fc.asyncProperty(books, order, choice, days, size, async (rows, orderBy, shelves, onDays, first) => {
        await db.query('DELETE FROM book');
        await insertBooks(db, rows);
        const list = new List(unscopedDatabase(db), key, {
          ...spec,
          where: () => beside('book', 'id', 'id', oneOf('day', onDays)),
          parts: () => shelves.map((shelf) => eq('shelf', shelf)),
        });
        const meant = rows.filter(({ shelf, day }) => shelves.includes(shelf) && onDays.includes(day));
        const listed: string[] = [];
        for (let after: string | null = null; ;) {
          const page = await list.connection({ filter: {}, orderBy, first, after });
          listed.push(...page.nodes.map(({ id }) => id));
          expect(await page.totalCount()).toBe(meant.length);
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(listed).toEqual(sorted(meant, orderBy));
      }),
      { numRuns: 40 },
    );
  });

  it('below many parents are the pages each parent would have alone, in one statement', async () => {
    await fc.assert(
      fc.asyncProperty(books, order, fc.integer({ min: 1, max: 7 }), async (rows, orderBy, first) => {
        await db.query('DELETE FROM book');
        await insertBooks(db, rows);
        const list = new List(unscopedDatabase(db), key, spec);
        const before = statementLogOf(db).count;
        const pages = await Promise.all(
          ['A', 'B', 'none'].map((shelf) => list.connectionOf('shelf', shelf, { orderBy, first })),
        );
        expect(statementLogOf(db).count - before).toBe(1);
        const totals = await Promise.all(pages.map((page) => page.totalCount()));
        expect(statementLogOf(db).count - before).toBe(2);
        ['A', 'B', 'none'].forEach((shelf, i) => {
          const own = rows.filter((row) => row.shelf === shelf);
          expect(pages[i]?.nodes.map(({ id }) => id)).toEqual(sorted(own, orderBy).slice(0, first));
          expect(pages[i]?.pageInfo.hasNextPage).toBe(own.length > first);
          expect(totals[i]).toBe(own.length);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('count only when asked, in one statement', async () => {
    await insertBooks(db, [book('1'), book('2')]);
    const before = statementLogOf(db).count;
    const page = await new List(unscopedDatabase(db), key, spec).connection({ first: 1 });
    expect(statementLogOf(db).count - before).toBe(1);
    expect(await page.totalCount()).toBe(2);
    expect(statementLogOf(db).count - before).toBe(2);
  });

  it('stay where they are when rows come and go before them', async () => {
    await insertBooks(
      db,
      [1, 2, 3, 4].map((rank) => book(`r${rank}`, { rank })),
    );
    const list = new List(unscopedDatabase(db), key, spec);
    const first = await list.connection({ first: 2 });
    await insertBooks(db, [book('r0', { rank: 0 })]);
    await db.getRepository(Book).delete({ id: 'r2' });
    const next = await new List(unscopedDatabase(db), key, spec).connection({
      first: 2,
      after: first.pageInfo.endCursor,
    });
    expect(next.nodes.map(({ id }) => id)).toEqual(['r3', 'r4']);
  });

  it('refuse a cursor of another order, filter, list, parent column or key, and any changed bit', async () => {
    await insertBooks(
      db,
      [1, 2, 3].map((rank) => book(`r${rank}`, { rank })),
    );
    const list = new List(unscopedDatabase(db), key, spec);
    const after = (await list.connection({ first: 1 })).pageInfo.endCursor as string;
    const refused = { code: 'BAD_CURSOR' };
    await expect(list.connection({ first: 1, after, orderBy: 'RANK_DESC' })).rejects.toMatchObject(refused);
    await expect(list.connection({ first: 1, after, filter: { shelf: 'A' } })).rejects.toMatchObject(refused);
    await expect(list.connection({ first: 1, after }, oneOf('shelf', ['A']))).rejects.toMatchObject(refused);
    await expect(list.connectionOf('shelf', 'A', { first: 1, after })).rejects.toMatchObject(refused);
    const other = new List(unscopedDatabase(db), key, { ...spec, name: 'Other' });
    await expect(other.connection({ first: 1, after })).rejects.toMatchObject(refused);
    const stranger = new List(unscopedDatabase(db), Buffer.alloc(32, 8), spec);
    await expect(stranger.connection({ first: 1, after })).rejects.toMatchObject(refused);
    for (let i = 0; i < after.length; i++) {
      const flipped = after.charAt(i) === 'A' ? 'B' : 'A';
      const forged = after.slice(0, i) + flipped + after.slice(i + 1);
      await expect(list.connection({ first: 1, after: forged })).rejects.toMatchObject(refused);
    }
    for (const junk of ['', '.', 'e30', 'eyJpZCI6MH0=', 'x'.repeat(5000), `${after}.${after}`]) {
      await expect(list.connection({ first: 1, after: junk })).rejects.toMatchObject(refused);
    }
  });

  it('give cursors that tell nothing of the values a list is sorted by', async () => {
    await insertBooks(db, [book('case-000042', { day: '2026-01-02' })]);
    const page = await new List(unscopedDatabase(db), key, spec).connection({
      first: 1,
      orderBy: 'DAY_DESC_RANK_ASC',
    });
    const cursor = page.pageInfo.endCursor as string;
    for (const encoding of ['base64url', 'utf8'] as const) {
      const text = Buffer.from(cursor, encoding).toString('latin1');
      expect(text).not.toContain('2026');
      expect(text).not.toContain('000042');
    }
  });

  it.each([
    { first: 0 },
    { first: -1 },
    { first: 101 },
    { last: 0 },
    { last: 5000 },
    { first: 5, before: 'x' },
  ])('refuse %j and say what is allowed', async (args) => {
    await expect(new List(unscopedDatabase(db), key, spec).connection(args)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('cannot be sorted by a column that may be null', async () => {
    const wrong = new List(unscopedDatabase(db), key, {
      ...spec,
      sorts: { ...spec.sorts, RANK_ASC: [['note', 'ASC']] },
    } as ListSpec<Book, Filter, Order>);
    await expect(wrong.connection({})).rejects.toThrow('may be null');
  });
});
