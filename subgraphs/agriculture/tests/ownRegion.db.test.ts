import type { Principal } from '#shared/auth/principal';
import { officerIn } from '#shared/testing/officerIn';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { AnimalEventEntity } from '../src/entities/animalEvent.entity';
import { FarmEntity } from '../src/entities/farm.entity';
import { createSubgraph } from '../src/index';

const officerOf = (...regionCodes: string[]) => officerIn('agriculture', ...regionCodes);

let agriculture: TestSubgraph;
beforeAll(async () => {
  agriculture = await startTestSubgraph('agriculture', createSubgraph);
  await agriculture.subgraph.open();
});
afterAll(() => agriculture.close());

describe('epidemics', () => {
  let events: AnimalEventEntity[];
  beforeAll(async () => {
    events = await agriculture.database().getRepository(AnimalEventEntity).find();
  });
  const isAnnounced = ({ announcedOn }: AnimalEventEntity): boolean => announcedOn !== null;

  it.each([
    ['the public', 'public', []],
    ['an officer of the county', officerOf('430223000000'), ['430223']],
    ['an officer without a division', officerOf(), []],
    ['an officer of another department', 'officer-ecology', []],
    ['the lead in the city', 'lead-agriculture', ['4302']],
    ['the coordinator of the city', 'coordinator-city', ['4302']],
  ])(
    '%s sees the announced ones, and with the right to it all of the own divisions',
    async (_, as, prefixes) => {
      const expected = events.filter(
        (row) => isAnnounced(row) || prefixes.some((prefix) => row.regionCode.startsWith(prefix)),
      );
      const { data, errors } = await agriculture.query(
        `{ animalEvents(first: 100) { totalCount nodes { id } }
         _entities(representations: [{ __typename: "Region", code: "430200000000" }]) { ... on Region { animalEvents(first: 100) { totalCount nodes { id } } } } }`,
        {},
        as,
      );
      expect(errors).toBeUndefined();
      for (const page of [data.animalEvents, data._entities[0].animalEvents]) {
        expect(page.totalCount).toBe(expected.length);
        expect(page.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(
          expected.map(({ id }) => id).sort(),
        );
      }
    },
  );

  it('that wait for their announcement answer elsewhere as ones that never were', async () => {
    const waiting = events.find((row) => row.county6 === '430223' && !isAnnounced(row));
    const read = async (id: string | undefined, as: string | Principal) =>
      JSON.stringify(
        await agriculture.query(
          `query ($id: ID!) { _entities(representations: [{ __typename: "AnimalEvent", id: $id }]) { ... on AnimalEvent { kind announcedOn } } }`,
          { id },
          as,
        ),
      );
    const never = await read('event-of-nowhere', 'public');
    expect(never).toBe('{"data":{"_entities":[null]}}');
    expect(await read(waiting?.id, 'public')).toBe(never);
    expect(await read(waiting?.id, 'officer-agriculture')).toBe(never);
    expect(await read(waiting?.id, officerOf('430223000000'))).toBe(
      `{"data":{"_entities":[{"kind":"${waiting?.kind}","announcedOn":null}]}}`,
    );
  });
});

describe('farms of a person', () => {
  const query = `query ($p: ID!) { _entities(representations: [{ __typename: "Person", id: $p }]) {
    ... on Person { farms(first: 100) { totalCount nodes { id owner { id } } } } } }`;

  it('are listed in the caller’s own divisions only', async () => {
    const farms = await agriculture.database().getRepository(FarmEntity).find();
    const owner = farms.find((a) =>
      farms.some((b) => b.ownerPersonId === a.ownerPersonId && b.county6 !== a.county6),
    );
    if (!owner) throw new Error('In the demonstration nobody has farms in two counties.');
    const own = farms.filter(({ ownerPersonId }) => ownerPersonId === owner.ownerPersonId);
    const listed = async (as: Principal) => {
      const { data, errors } = await agriculture.query(query, { p: owner.ownerPersonId }, as);
      expect(errors).toBeUndefined();
      return data._entities[0].farms;
    };
    const nodes = (rows: readonly FarmEntity[]) =>
      rows
        .map(({ id, ownerPersonId }) => ({ id, owner: { id: ownerPersonId } }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    const here = own.filter(({ county6 }) => county6 === owner.county6);
    expect(here.length).toBeLessThan(own.length);
    expect(await listed(officerOf(`${owner.county6}000000`))).toEqual({
      totalCount: here.length,
      nodes: nodes(here),
    });
    expect(await listed(testPrincipal('lead-agriculture'))).toEqual({
      totalCount: own.length,
      nodes: nodes(own),
    });
    expect(await listed(officerOf())).toEqual({ totalCount: 0, nodes: [] });
  });
});
