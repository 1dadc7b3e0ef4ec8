import type { Principal } from '#shared/auth/principal';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { QuarantineCertificateEntity } from '../src/entities/quarantineCertificate.entity';
import { createSubgraph } from '../src/index';

describe('quarantine certificates', () => {
  const query = `query ($no: String!, $f: ID!) { quarantineCertificate(no: $no) { no }
    quarantineCertificates(first: 100) { totalCount nodes { no } }
    _entities(representations: [{ __typename: "QuarantineCertificate", no: $no }, { __typename: "Farm", id: $f }]) {
      ... on QuarantineCertificate { no } ... on Farm { id quarantineCertificates { totalCount nodes { no } } } } }`;
  const officer = testPrincipal('officer-agriculture');
  const none = { totalCount: 0, nodes: [] };
  let agriculture: TestSubgraph;
  let certificates: QuarantineCertificateEntity[];
  beforeAll(async () => {
    agriculture = await startTestSubgraph('agriculture', createSubgraph);
    await agriculture.subgraph.open();
    certificates = await agriculture.database().getRepository(QuarantineCertificateEntity).find();
  });
  afterAll(() => agriculture.close());
  const oneIn = (county: string): QuarantineCertificateEntity => {
    const found = certificates.find(({ county6 }) => county6 === county);
    if (!found) throw new Error(`The demonstration has no certificate of ${county}.`);
    return found;
  };
  const read = (row: { no: string; farmId: string }, as: Principal) =>
    agriculture.query(query, { no: row.no, f: row.farmId }, as);

  it('exist for staff where the animals come from', async () => {
    const here = oneIn('430281');
    const own = certificates.filter(({ county6 }) => county6 === '430281');
    const { data, errors } = await read(here, officer);
    expect(errors).toBeUndefined();
    expect(data.quarantineCertificate).toEqual({ no: here.no });
    expect(data.quarantineCertificates.totalCount).toBe(own.length);
    expect(data.quarantineCertificates.nodes.map(({ no }: { no: string }) => no).sort()).toEqual(
      own.map(({ no }) => no).sort(),
    );
    expect(data._entities[0]).toEqual({ no: here.no });
    expect(data._entities[1].quarantineCertificates.nodes).toContainEqual({ no: here.no });
  });

  it('answer elsewhere as ones that were never issued, of a farm that everybody sees', async () => {
    const there = oneIn('430204');
    const hidden = await read(there, officer);
    const never = await read({ no: '430000000000000', farmId: there.farmId }, officer);
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(never));
    expect(hidden.data.quarantineCertificate).toBeNull();
    expect(hidden.data._entities).toEqual([null, { id: there.farmId, quarantineCertificates: none }]);
  });

  it('do not exist for a caller without a division, and no statement asks for them', async () => {
    const nobody = { ...officer, regionCodes: [] };
    const one = oneIn('430281');
    const farmOnly = `query ($f: ID!) { _entities(representations: [{ __typename: "Farm", id: $f }]) { ... on Farm { id } } }`;
    const count = async (statement: () => Promise<unknown>): Promise<number> => {
      const before = agriculture.statements().count;
      await statement();
      return agriculture.statements().count - before;
    };
    expect(await count(() => agriculture.query(farmOnly, { f: one.farmId }, nobody))).toBe(1);
    // The farm is everybody's: its statement is the only one.
    expect(await count(() => read(one, nobody))).toBe(1);
    expect((await read(one, nobody)).data).toEqual({
      quarantineCertificate: null,
      quarantineCertificates: none,
      _entities: [null, { id: one.farmId, quarantineCertificates: none }],
    });
  });
});
