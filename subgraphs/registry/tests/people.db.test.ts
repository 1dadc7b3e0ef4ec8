import { isResidentId, birthDateOf, sexOf } from '#shared/codes/residentId';
import { personIdOf } from '#shared/synthetic/identity';
import { person } from '#shared/synthetic/person';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { PersonEntity } from '../src/entities/person.entity';

describe('people', () => {
  const world = createWorld(defaultWorld);
  let registry: TestSubgraph;
  beforeAll(async () => {
    registry = await startTestSubgraph('registry', createSubgraph);
  });
  afterAll(() => registry.close());

  it('gives a person with household, grid and village that fit together', async () => {
    const { data, errors } = await registry.query(
      `query ($id: ID!) { person(id: $id) { id name maskedName residentId sex birthDate phone
        region { code level } household { id region { code } grid { code region { code } } members { id } } } }`,
      { id: personIdOf(4711) },
    );
    expect(errors).toBeUndefined();
    const fact = person(world, 4711);
    expect(data.person).toMatchObject({
      id: fact.id,
      name: fact.name,
      residentId: fact.residentId,
      phone: fact.phone,
    });
    expect(data.person.maskedName.startsWith(fact.name.charAt(0))).toBe(true);
    expect(data.person.maskedName).toMatch(/^.{1,2}\*{1,2}$/);
    const village = data.person.region.code;
    expect(data.person.region.level).toBe('VILLAGE');
    expect(data.person.household.region.code).toBe(village);
    expect(data.person.household.grid.region.code).toBe(village);
    expect(data.person.household.grid.code.slice(0, 12)).toBe(village);
    expect(data.person.household.members).toContainEqual({ id: fact.id });
  });

  it('holds only resident IDs of a division nobody was ever registered in, each once, with birth date and sex in agreement', async () => {
    await registry.subgraph.open();
    const rows = await registry.database().getRepository(PersonEntity).find();
    expect(rows).toHaveLength(world.volume.persons);
    expect(new Set(rows.map(({ residentId }) => residentId)).size).toBe(rows.length);
    const wrong = rows.filter(
      ({ residentId, birthDate, sex }) =>
        !residentId.startsWith('430299') ||
        !isResidentId(residentId) ||
        birthDateOf(residentId) !== birthDate ||
        sexOf(residentId) !== sex,
    );
    expect(wrong).toEqual([]);
  });

  it('lists the persons of a grid in pages, and refuses the cursor of another list', async () => {
    const query = `query ($grid: GridCode!, $after: String) {
      persons(filter: { grid: $grid }, first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } totalCount }
    }`;
    const grid = `${person(world, 0).village.code}001`;
    const first = await registry.query(query, { grid });
    expect(first.data.persons.nodes).toHaveLength(2);
    const second = await registry.query(query, { grid, after: first.data.persons.pageInfo.endCursor });
    expect(second.errors).toBeUndefined();
    const other = `${person(world, 9999).village.code}001`;
    const foreign = await registry.query(query, {
      grid: other,
      after: first.data.persons.pageInfo.endCursor,
    });
    expect(foreign.errors?.[0]?.extensions['code']).toBe('BAD_CURSOR');
  });

  it.each([0, -1, 5000])('refuses a page of %i rows and says what is allowed', async (first) => {
    const { errors } = await registry.query(
      `query ($first: Int) { persons(first: $first) { nodes { id } } }`,
      {
        first,
      },
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toBe(
      `"first" must be between 1 and 100, got ${first}. Ask for pages with "after".`,
    );
  });
});
