import { schemaDifferences } from '#shared/testing/schemaInSync';
import { countStatements } from '#shared/testing/statementCounts';
import { grantEntities } from '../src/entities/grants';
import { grantFields, input, request, startAudit, type AuditFixture } from './grantFixture';

let fixture: AuditFixture;
let ids: string[];
let shares: string[];
beforeAll(async () => {
  fixture = await startAudit();
  const share = `mutation ($input: RequestDataShareInput!) { requestDataShare(input: $input) { id } }`;
  const decide = 'mutation ($id: ID!) { decideDataShare(id: $id, isAgreed: true, reason: "同意") { id } }';
  const wanted = {
    dataset: 'ecology.EcologyCase',
    purpose: 'JOINT_INSPECTION',
    legalBasis: '法',
    expiresOn: '2027-06-30',
  };
  shares = [];
  for (let i = 0; i < 30; i++) {
    await fixture.give(request, { input: input() }, 'auditor');
    const { id } = await fixture.give(share, { input: wanted }, 'lead-agriculture');
    shares.push((await fixture.give(decide, { id }, 'lead-ecology')).id);
  }
  const { nodes } = await fixture.give('{ auditGrants(first: 60) { nodes { id } } }', {}, 'supervisor');
  ids = nodes.map(({ id }: { id: string }) => id);
});
afterAll(() => fixture.close());

const listed = (n: number) => ({
  query: `query ($n: Int!) { auditGrants(first: $n) { totalCount nodes { ${grantFields} uses(first: 2) { totalCount nodes { id } } } } }`,
  variables: { n },
});
const referred = (type: string, keys: readonly string[], fields: string) => (n: number) => ({
  query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${fields} } } }`,
  variables: { r: keys.slice(0, n).map((id) => ({ __typename: type, id })) },
});

describe('statements', () => {
  it('find the migrated tables as the entities describe them', async () => {
    const names = grantEntities.map((entity) => fixture.audit.database().getMetadata(entity).tableName);
    const differences = await schemaDifferences(fixture.audit.database());
    expect(differences.filter((one) => names.some((name) => one.startsWith(`${name} `)))).toEqual([]);
  });

  it('are as many for 5 grants and requests as for 30, with their events and uses', async () => {
    const sharing = 'id grant { id state events { hash } }';
    const cases = [
      // The page and its count, the events, the uses and their counts.
      [listed, 5],
      [referred('AuditGrant', ids, `${grantFields} uses { nodes { id } }`), 3],
      [referred('SharingRequest', shares, sharing), 3],
      [
        (n: number) => ({
          query: `query ($n: Int!) { sharingRequests(first: $n) { nodes { ${sharing} } } }`,
          variables: { n },
        }),
        3,
      ],
    ] as const;
    for (const [operation, expected] of cases) {
      const counts = [
        await countStatements(fixture.audit, operation(5)),
        await countStatements(fixture.audit, operation(30)),
      ];
      expect(counts).toEqual([expected, expected]);
    }
  });

  it('are none for purposes and the catalogue', async () => {
    const { count } = fixture.audit.statements();
    await fixture.give('{ purposes { code } grantableFields { nodes { coordinate } } }', {}, 'auditor');
    expect(fixture.audit.statements().count).toBe(count);
  });
});
