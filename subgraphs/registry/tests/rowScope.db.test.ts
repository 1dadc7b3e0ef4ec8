import type { Principal } from '#shared/auth/principal';
import { officerIn } from '#shared/testing/officerIn';
import { scratchDatabase } from '#shared/testing/scratchDatabase';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { GridAssignmentEntity } from '../src/entities/gridAssignment.entity';
import { HouseholdEntity } from '../src/entities/household.entity';
import { PersonEntity } from '../src/entities/person.entity';
import { createSubgraph } from '../src/index';

const officerOf = (...regionCodes: string[]) => officerIn('registry', ...regionCodes);

let registry: TestSubgraph;
let persons: PersonEntity[];
beforeAll(async () => {
  registry = await startTestSubgraph('registry', createSubgraph);
  await registry.subgraph.open();
  persons = await registry
    .database()
    .getRepository(PersonEntity)
    .find({ order: { id: 'ASC' } });
});
afterAll(() => registry.close());

function personIn(prefix: string): PersonEntity {
  const found = persons.find(({ regionCode }) => regionCode.startsWith(prefix));
  if (!found) throw new Error(`The demonstration has nobody in ${prefix}.`);
  return found;
}

describe('people, households and grids', () => {
  it.each<readonly [string, string | Principal, readonly string[]]>([
    ['an officer of the county', 'officer-registry', ['430281']],
    ['an officer of another department there', 'officer-ecology', ['430281']],
    ['an officer of two counties', officerOf('430204000000', '430211000000'), ['430204', '430211']],
    ['the lead in the city', 'lead-registry', ['4302']],
  ])('exist for %s in the own divisions, however the list is filtered', async (_, as, prefixes) => {
    const { data, errors } = await registry.query(
      `{ all: persons(first: 1) { totalCount nodes { id } } province: persons(filter: { region: "43" }) { totalCount }
         elsewhere: persons(filter: { region: "430211" }) { totalCount } }`,
      {},
      as,
    );
    expect(errors).toBeUndefined();
    const own = persons.filter(({ regionCode }) => prefixes.some((prefix) => regionCode.startsWith(prefix)));
    expect(data).toEqual({
      all: { totalCount: own.length, nodes: [{ id: own[0]?.id }] },
      province: { totalCount: own.length },
      elsewhere: { totalCount: own.filter(({ county6 }) => county6 === '430211').length },
    });
  });

  it('elsewhere answer as ones that never were, by key, by reference and below their grid', async () => {
    const there = personIn('430204');
    const read = async (id: string, household: string, grid: string, as: string | Principal) =>
      JSON.stringify(
        await registry.query(
          `query ($id: ID!, $h: ID!, $g: GridCode!, $r: [_Any!]!) {
            person(id: $id) { id } household(id: $h) { id } grid(code: $g) { code }
            persons(filter: { grid: $g }) { totalCount nodes { id } }
            _entities(representations: $r) { ... on Person { id } ... on Household { id } ... on Grid { code households { totalCount } } } }`,
          {
            id,
            h: household,
            g: grid,
            r: [
              // What a representation says besides the key is not believed.
              { __typename: 'Person', id, regionCode: '430281103200', county6: '430281' },
              { __typename: 'Household', id: household },
              { __typename: 'Grid', code: grid },
            ],
          },
          as,
        ),
      );
    const never = await read('p0000000', 'h0000000', '430281103200999', 'officer-registry');
    expect(never).toBe(
      '{"data":{"person":null,"household":null,"grid":null,"persons":{"totalCount":0,"nodes":[]},"_entities":[null,null,null]}}',
    );
    const { id, householdId, gridCode } = there;
    expect(await read(id, householdId, gridCode, 'officer-registry')).toBe(never);
    expect(await read(id, householdId, gridCode, officerOf('430204000000'))).toContain(
      `"person":{"id":"${id}"}`,
    );
  });

  it('are looked for again at every hop: grids of a division, their workers, households and members', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { code grids(first: 100) { totalCount nodes {
      code workers { role person { id } } households(first: 5) { nodes { id region { code } members { id household { id } } } } } } } } }`;
    const villages = [personIn('430281').regionCode, personIn('430204').regionCode];
    const r = villages.map((code) => ({ __typename: 'Region', code }));
    const { data, errors } = await registry.query(query, { r }, 'officer-registry');
    expect(errors).toBeUndefined();
    const [own, other] = data._entities;
    expect(own.grids.totalCount).toBeGreaterThan(0);
    expect(
      own.grids.nodes.some(({ households }: { households: { nodes: unknown[] } }) => households.nodes.length),
    ).toBe(true);
    expect(other).toEqual({ code: villages[1], grids: { totalCount: 0, nodes: [] } });
  });

  it('cost no statement to a caller without a division; the population of a division is public', async () => {
    const village = personIn('430204').regionCode;
    const before = registry.statements().count;
    const { data, errors } = await registry.query(
      `query ($id: ID!, $r: [_Any!]!) { person(id: $id) { id } persons { totalCount nodes { id } } grid(code: "430281103200001") { code }
        _entities(representations: $r) { ... on Person { id household { id } } } }`,
      { id: persons[0]?.id, r: persons.slice(0, 50).map(({ id }) => ({ __typename: 'Person', id })) },
      officerOf(),
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      person: null,
      persons: { totalCount: 0, nodes: [] },
      grid: null,
      _entities: Array.from({ length: 50 }, () => null),
    });
    expect(registry.statements().count).toBe(before);

    const population = `query ($code: String!) { region(code: $code) { population { persons } } }`;
    const county = `${village.slice(0, 6)}000000`;
    const living = persons.filter(({ county6 }) => county6 === village.slice(0, 6)).length;
    for (const as of ['public', 'officer-registry', officerOf(county), officerOf()]) {
      expect(await registry.query(population, { code: county }, as)).toEqual({
        data: { region: { population: { persons: living } } },
      });
    }
  });

  it('have cursors that are good for the caller they were issued to alone', async () => {
    const query = `query ($after: String) { persons(first: 5, after: $after) { nodes { id } pageInfo { endCursor } } }`;
    const { data } = await registry.query(query, {}, 'officer-registry');
    const after = data.persons.pageInfo.endCursor;
    expect((await registry.query(query, { after }, 'officer-registry')).data.persons.nodes).toHaveLength(5);
    for (const other of [
      'lead-registry',
      'officer-ecology',
      { ...testPrincipal('officer-registry'), regionCodes: ['430204000000'] },
    ]) {
      const { errors } = await registry.query(query, { after }, other);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_CURSOR');
    }
  });
});

describe('who serves a grid', () => {
  it('is named to those who may see the person: one who is registered elsewhere is not', async () => {
    const assignments = await registry.database().getRepository(GridAssignmentEntity).find();
    const homes = new Map(persons.map(({ id, county6 }) => [id, county6]));
    const elsewhere = assignments.find(
      ({ gridCode, personId, validTo }) => validTo === null && homes.get(personId) !== gridCode.slice(0, 6),
    );
    const grid = elsewhere?.gridCode ?? assignments[0]?.gridCode ?? '';
    const read = async (as: Principal): Promise<(string | null)[]> => {
      const { data, errors } = await registry.query(
        `query ($g: GridCode!) { grid(code: $g) { workers { person { id } } } }`,
        { g: grid },
        as,
      );
      expect(errors).toBeUndefined();
      return data.grid.workers.map(({ person }: { person: { id: string } | null }) => person?.id ?? null);
    };
    const all = await read(testPrincipal('lead-registry'));
    expect(all.length).toBeGreaterThan(0);
    expect(all).not.toContain(null);
    const county = grid.slice(0, 6);
    const seen = await read(officerOf(`${county}000000`));
    expect(seen).toEqual(all.map((id) => (homes.get(id ?? '') === county ? id : null)));
  });
});

describe('a division that took the place of another', () => {
  it('has the people of both', async () => {
    const scratch = await scratchDatabase();
    const other = await startTestSubgraph('registry', createSubgraph, scratch.url);
    try {
      await other.subgraph.open();
      const old = { regionCode: '430221101200', city4: '4302', county6: '430221', town9: '430221101' };
      const moved = { ...personIn('430212'), ...old };
      await other
        .database()
        .getRepository(PersonEntity)
        .insert([moved, personIn('430204')]);
      const household = await registry
        .database()
        .getRepository(HouseholdEntity)
        .findOneByOrFail({ id: moved.householdId });
      await other
        .database()
        .getRepository(HouseholdEntity)
        .insert({ ...household, ...old });
      const query = `{ persons { totalCount nodes { id household { id } } } }`;
      const { data, errors } = await other.query(query, {}, officerOf('430212000000'));
      expect(errors).toBeUndefined();
      expect(data.persons).toEqual({
        totalCount: 1,
        nodes: [{ id: moved.id, household: { id: household.id } }],
      });
      expect((await other.query(query, {}, 'officer-registry')).data.persons.nodes).toEqual([]);
    } finally {
      await other.close();
      await scratch.drop();
    }
  });
});
