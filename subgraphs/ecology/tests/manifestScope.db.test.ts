import type { Principal } from '#shared/auth/principal';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { HazWasteManifestEntity } from '../src/entities/hazWasteManifest.entity';

describe('manifests of hazardous waste', () => {
  const query = `query ($no: String!, $u: Uscc!) { hazWasteManifests(first: 100) { totalCount nodes { no } }
    _entities(representations: [{ __typename: "HazWasteManifest", no: $no }, { __typename: "Enterprise", uscc: $u }]) {
      ... on HazWasteManifest { no } ... on Enterprise { hazWasteManifests { totalCount nodes { no } } } } }`;
  const officer = testPrincipal('officer-ecology');
  let ecology: TestSubgraph;
  let manifests: HazWasteManifestEntity[];
  beforeAll(async () => {
    ecology = await startTestSubgraph('ecology', createSubgraph);
    await ecology.subgraph.open();
    manifests = await ecology.database().getRepository(HazWasteManifestEntity).find();
  });
  afterAll(() => ecology.close());

  const oneIn = (county: string) =>
    manifests.find(({ county6 }) => county6 === county) as HazWasteManifestEntity;
  const read = (row: HazWasteManifestEntity, as: Principal) =>
    ecology.query(query, { no: row.no, u: row.generatorUscc }, as);

  it('exist for staff in their own divisions only', async () => {
    const here = oneIn('430281');
    const there = oneIn('430204');
    const own = manifests.filter(({ county6 }) => county6 === '430281');
    const { data, errors } = await read(here, officer);
    expect(errors).toBeUndefined();
    expect(data.hazWasteManifests.totalCount).toBe(own.length);
    expect(data.hazWasteManifests.nodes.map(({ no }: { no: string }) => no).sort()).toEqual(
      own.map(({ no }) => no).sort(),
    );
    expect(data._entities[0]).toEqual({ no: here.no });
    expect(data._entities[1].hazWasteManifests.nodes).toContainEqual({ no: here.no });
    const foreign = await read(there, officer);
    expect(foreign.data._entities).toEqual([null, { hazWasteManifests: { totalCount: 0, nodes: [] } }]);
  });

  it('do not exist for a caller without a division, and no statement asks for them', async () => {
    const before = ecology.statements().count;
    const { data } = await read(oneIn('430281'), { ...officer, regionCodes: [] });
    expect(data).toEqual({
      hazWasteManifests: { totalCount: 0, nodes: [] },
      _entities: [null, { hazWasteManifests: { totalCount: 0, nodes: [] } }],
    });
    expect(ecology.statements().count).toBe(before);
  });
});
