import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { openDatabase } from '#shared/db/database';
import { loadSeed, type SeedDefinition } from '#shared/seed/loadSeed';
import { seedDepartments } from '#shared/seed/seedDepartments';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { scratchDatabase, type ScratchDatabase } from '#shared/testing/scratchDatabase';
import { testEngine } from '#shared/testing/testDatabases';
import { Book, book, CreateBook1790000000000 } from '../db/shelf';

const log = pino({ level: 'silent' });
const world = createWorld(defaultWorld);

function definition(rows: () => Iterable<Book>, variant?: string): SeedDefinition {
  return {
    name: 'registry',
    entities: [Book],
    migrations: [CreateBook1790000000000],
    tables: () => [{ entity: Book, count: 3, rows: rows() }],
    ...(variant ? { variant } : {}),
  };
}

const three = (prefix = '') => [1, 2, 3].map((n) => book(`${prefix}${n}`));

function* breakingOff(): Generator<Book> {
  yield book('half');
  throw new Error('killed');
}

describe('loading demonstration data', () => {
  let scratch: ScratchDatabase;
  beforeEach(async () => {
    scratch = await scratchDatabase();
  });
  afterEach(() => scratch.drop());

  const load = (seed: SeedDefinition, mode: 'IF_ABSENT' | 'REPLACE' = 'IF_ABSENT', of = world) =>
    loadSeed(seed, { url: scratch.url, world: of, log, mode, progress: () => undefined });

  const idsThere = async (): Promise<string[]> => {
    const db = await openDatabase({ url: scratch.url, entities: [Book], migrations: [], log });
    const rows = await db.getRepository(Book).find({ order: { id: 'ASC' } });
    await db.destroy();
    return rows.map(({ id }) => id);
  };

  it('loads once: the same data is found there the second time', async () => {
    expect(await load(definition(three))).toBe(3);
    expect(await load(definition(() => three('other-')))).toBeNull();
    expect(await idsThere()).toEqual(['1', '2', '3']);
  });

  it('loads anew when the seed, the size or the date is another, or when it must', async () => {
    await load(definition(three));
    const later = createWorld({ ...defaultWorld, date: '2026-11-02' });
    expect(
      await load(
        definition(() => three('later-')),
        'IF_ABSENT',
        later,
      ),
    ).toBe(3);
    expect(await idsThere()).toEqual(['later-1', 'later-2', 'later-3']);
    expect(
      await load(
        definition(() => three('again-')),
        'REPLACE',
        later,
      ),
    ).toBe(3);
    expect(await idsThere()).toEqual(['again-1', 'again-2', 'again-3']);
  });

  it('keeps a wider variant when none was asked for, and replaces by it when it was', async () => {
    await load(definition(three));
    expect(await load(definition(() => three('wide-'), 'wider'))).toBe(3);
    expect(await load(definition(three))).toBeNull();
    expect(await idsThere()).toEqual(['wide-1', 'wide-2', 'wide-3']);
  });

  it('loads anew under another key of blind indexes, and refuses a department that needs one without', async () => {
    const keys: Buffer[] = [];
    const indexed: SeedDefinition = {
      ...definition(three),
      tables: (_, { blindIndexKey }) => {
        keys.push(blindIndexKey());
        return [{ entity: Book, count: 3, rows: three() }];
      },
    };
    const [one, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const loadUnder = (blindIndexKey?: Buffer) =>
      loadSeed(indexed, {
        url: scratch.url,
        world,
        blindIndexKey,
        log,
        mode: 'IF_ABSENT',
        progress: () => undefined,
      });
    expect([await loadUnder(one), await loadUnder(one), await loadUnder(other)]).toEqual([3, null, 3]);
    expect(keys).toEqual([one, other]);
    await expect(loadUnder()).rejects.toThrow(/data of registry is indexed under a key, and none was given/);
  });

  it('is never half-loaded: after a load that broke off, a re-run completes', async () => {
    await expect(load(definition(breakingOff))).rejects.toThrow('killed');
    if (testEngine() === 'sqlite') {
      const folder = path.dirname(scratch.url.slice('sqlite:'.length));
      expect(readdirSync(folder)).toEqual([]);
    }
    expect(await load(definition(three))).toBe(3);
    expect(await idsThere()).toEqual(['1', '2', '3']);
  });

  it('leaves what was there when loading something else breaks off on a file', async () => {
    if (testEngine() !== 'sqlite') return expect(scratch.url).toMatch(/^mysql:/);
    await load(definition(three));
    await expect(load(definition(breakingOff), 'REPLACE')).rejects.toThrow('killed');
    expect(await idsThere()).toEqual(['1', '2', '3']);
  });
});

describe('a place that cannot be written', () => {
  const seedInto = (folder: string) =>
    seedDepartments({
      seeds: [definition(three)],
      urls: { registry: `sqlite:${path.join(folder, 'registry.sqlite')}` } as never,
      world,
      blindIndexKeys: new Map(),
      mode: 'IF_ABSENT',
      log,
      place: folder,
      progress: () => undefined,
    });

  it('is named with the reason and what to do; once it is put right, the same command completes', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-seed-'));
    const data = path.join(folder, 'data');
    writeFileSync(data, 'a file where the folder should be');
    await expect(seedInto(data)).rejects.toThrow(
      /data of registry could not be loaded into .*data: a (part of the path is a file|file stands where a folder is needed)\. Nothing was half-loaded/,
    );
    rmSync(data);
    const [seeded] = await seedInto(data);
    expect(seeded?.rows).toBe(3);
    expect(existsSync(path.join(data, 'registry.sqlite'))).toBe(true);
    rmSync(folder, { recursive: true });
  });

  it('is a full disk: the reason is told and no file is left', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-seed-'));
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    const seed = definition(() => {
      throw full;
    });
    await expect(
      seedDepartments({
        seeds: [seed],
        urls: { registry: `sqlite:${path.join(folder, 'registry.sqlite')}` } as never,
        world,
        blindIndexKeys: new Map(),
        mode: 'IF_ABSENT',
        log,
        place: folder,
        progress: () => undefined,
      }),
    ).rejects.toThrow(
      /the disk is full\. Nothing was half-loaded; put it right and run the same command again/,
    );
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
