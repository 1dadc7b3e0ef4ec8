import { pino } from 'pino';
import { blindIndex } from '#shared/auth/blindIndex';
import { personas } from '#shared/auth/personas';
import type { Principal } from '#shared/auth/principal';
import { isWithin, regionSegments } from '#shared/codes/regionCode';
import { loadSeed } from '#shared/seed/loadSeed';
import type { SeedTable } from '#shared/seed/seedTable';
import { residentIdOf } from '#shared/synthetic/identity';
import { person, type PersonFact } from '#shared/synthetic/person';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { scratchDatabase, type ScratchDatabase } from '#shared/testing/scratchDatabase';
import { testBlindIndexKeys } from '#shared/testing/testSecret';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { seed } from '../seed/index';
import { keyRows, personRows } from '../seed/people';
import { BlindIndexKeyEntity } from '../src/entities/blindIndexKey.entity';
import { PersonEntity } from '../src/entities/person.entity';
import { createSubgraph } from '../src/index';
import { indexedFields } from '../src/repositories/personLookup';

const byResidentId = 'query ($id: ResidentId!) { personByResidentId(residentId: $id) { id } }';
const byPhone = 'query ($phone: MobilePhone!) { personByPhone(phone: $phone) { id name } }';

describe('looking up a person by number', () => {
  const world = createWorld(defaultWorld);
  const somebody = person(world, 4711);
  let registry: TestSubgraph;
  // Look-ups are counted by department process: each test begins with its own.
  beforeEach(async () => {
    registry = await startTestSubgraph('registry', createSubgraph);
    await registry.subgraph.open();
  });
  afterEach(() => registry.close());

  it('finds the one with exactly this resident ID or phone, however they are written', async () => {
    const found = await registry.query(
      byResidentId,
      { id: ` ${somebody.residentId.toLowerCase()} ` },
      'steward-registry',
    );
    expect(found).toEqual({ data: { personByResidentId: { id: somebody.id } } });
    const { data } = await registry.query(
      byPhone,
      { phone: `+86 ${somebody.phone.slice(0, 3)}-${somebody.phone.slice(3)}` },
      'steward-registry',
    );
    expect(data).toEqual({ personByPhone: { id: somebody.id, name: somebody.name } });
  });

  it('answers nobody, and somebody in another division, with the same bytes after the same statements', async () => {
    const steward = personas['steward-registry'] as Principal;
    const county = '430281000000';
    const ofCounty: Principal = {
      ...steward,
      subject: 'test:county',
      level: 'COUNTY',
      regionCodes: [county],
    };
    const people = Array.from({ length: 200 }, (_, i) => person(world, i));
    const inside = people.find(({ village }) => isWithin(village.code, county)) as PersonFact;
    const outside = people.find(({ village }) => !isWithin(village.code, county)) as PersonFact;
    const nobody = residentIdOf(world.volume.persons + 5, 'MALE');
    const answers = [];
    for (const id of [inside.residentId, outside.residentId, nobody]) {
      const before = registry.statements().count;
      const answer = await registry.query(byResidentId, { id }, ofCounty);
      answers.push([registry.statements().count - before, JSON.stringify(answer)]);
    }
    expect(answers).toEqual([
      [2, JSON.stringify({ data: { personByResidentId: { id: inside.id } } })],
      [2, JSON.stringify({ data: { personByResidentId: null } })],
      [2, JSON.stringify({ data: { personByResidentId: null } })],
    ]);
  });

  it('searches the blind index and never the number', async () => {
    const log = registry.statements();
    log.captured = [];
    await registry.query(byResidentId, { id: somebody.residentId }, 'steward-registry');
    const given = JSON.stringify(log.captured);
    log.captured = null;
    expect(given).not.toContain(somebody.residentId);
    expect(given).toContain('scope: rows');
    const indexes = registry
      .database()
      .getMetadata(PersonEntity)
      .indices.flatMap(({ columns }) => columns.map(({ propertyName }) => propertyName));
    expect(indexes).toContain('residentIdIndex');
    expect(indexes).not.toContain('residentId');
    expect(indexes).not.toContain('phone');
  });

  it('counts every look-up, aliases of one operation each, and refuses the twenty-first of a minute', async () => {
    const aliases = Array.from({ length: 21 }, (_, i) => `a${i}: personByPhone(phone: $phone) { id }`).join(
      ' ',
    );
    const query = `query ($phone: MobilePhone!) { ${aliases} }`;
    const { data, errors } = await registry.query(query, { phone: somebody.phone }, 'steward-registry');
    expect(Object.values(data).filter((one) => one === null)).toHaveLength(1);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: expect.any(Number),
    });
    // The other number counts with it, and nobody else is kept waiting.
    const again = await registry.query(byResidentId, { id: somebody.residentId }, 'steward-registry');
    expect(again.errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
    expect(again.errors?.[0]?.message).toMatch(/^At most 20 exact look-ups a minute and 200 a day/);
    const other = await registry.query(byResidentId, { id: somebody.residentId });
    expect(other.data).toEqual({ personByResidentId: { id: somebody.id } });
  });

  it('refuses instead of finding nobody when the data was indexed under another key', async () => {
    const other = createSubgraphWith(Buffer.alloc(32, 7));
    await registry.close();
    registry = await startTestSubgraph('registry', other);
    const { data, errors } = await registry.query(
      byResidentId,
      { id: somebody.residentId },
      'steward-registry',
    );
    expect(data).toEqual({ personByResidentId: null });
    expect(errors?.[0]?.extensions['code']).toBe('LOOKUP_UNAVAILABLE');
    expect(errors?.[0]?.message).toContain('indexed under another key');
  });

  it('does not tell a wrong number back', async () => {
    const wrong = `${somebody.residentId.slice(0, 17)}${somebody.residentId.endsWith('1') ? '2' : '1'}`;
    const answer = await registry.query(byResidentId, { id: wrong }, 'steward-registry');
    expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(answer)).not.toContain(wrong.slice(0, 14));
  });
});

describe('looking up a number that several share', () => {
  const world = createWorld(defaultWorld);
  const key = testBlindIndexKeys.get('registry') as Buffer;
  const phone = '15400000001';
  const shared = (index: number, village: string): PersonEntity => ({
    ...([...take(personRows(world, key), index + 1)][index] as PersonEntity),
    phone,
    phoneIndex: blindIndex(key, indexedFields.phoneIndex, phone),
    regionCode: village,
    ...regionSegments(village),
  });
  let scratch: ScratchDatabase;
  let registry: TestSubgraph;
  beforeEach(async () => {
    scratch = await scratchDatabase();
  });
  afterEach(async () => {
    await registry.close();
    await scratch.drop();
  });

  const load = async (tables: readonly SeedTable[]): Promise<void> => {
    await loadSeed(
      { ...seed, tables: () => tables },
      {
        url: scratch.url,
        world,
        blindIndexKey: key,
        log: pino({ level: 'silent' }),
        mode: 'REPLACE',
        progress: () => undefined,
      },
    );
    registry = await startTestSubgraph('registry', createSubgraph, scratch.url);
  };
  const tablesOf = (people: readonly PersonEntity[]): SeedTable[] => [
    { entity: PersonEntity, count: people.length, rows: people },
    { entity: BlindIndexKeyEntity, count: 1, rows: keyRows(key) },
  ];

  it('names nobody where two of them are in the caller’s divisions, and the one where only one is', async () => {
    await load(tablesOf([shared(0, '430281103200'), shared(1, '430281103201'), shared(2, '430202001001')]));
    const within = (code: string): Principal => ({
      ...(personas['steward-registry'] as Principal),
      subject: `test:${code}`,
      level: 'COUNTY',
      regionCodes: [code],
    });
    const { data: several, errors } = await registry.query(byPhone, { phone }, within('430281000000'));
    expect([several, errors]).toEqual([{ personByPhone: null }, undefined]);
    const { data: one } = await registry.query(byPhone, { phone }, within('430202000000'));
    expect(one.personByPhone.id).toBe(person(world, 2).id);
  });

  it('refuses instead of finding nobody when the data was loaded without an index', async () => {
    await load([]);
    const { data, errors } = await registry.query(byPhone, { phone }, 'steward-registry');
    expect(data).toEqual({ personByPhone: null });
    expect(errors?.[0]?.message).toContain('loaded without an index');
  });
});

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const item of items) {
    if (taken++ === count) return;
    yield item;
  }
}

const createSubgraphWith =
  (key: Buffer): typeof createSubgraph =>
  (deps) =>
    createSubgraph({ ...deps, lookup: { key } });
