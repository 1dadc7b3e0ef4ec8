import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { takeIn } from './accessTables';
import { activeGrant, startAudit, type AuditFixture } from './grantFixture';
import { intent, NodeLog } from './logFolder';

const logs = mkdtempSync(path.join(os.tmpdir(), 'yiyu-uses-'));

let fixture: AuditFixture;
let grants: readonly [string, string, string];
beforeAll(async () => {
  fixture = await startAudit();
  grants = [await activeGrant(fixture), await activeGrant(fixture), await activeGrant(fixture)];
  const log = new NodeLog(logs, 'gateway-1');
  // Turn about: 1, 3, 5, 7 of the first, 2, 4, 6 of the second, then one without a grant.
  for (let n = 0; n < 7; n++)
    log.append(intent({ request: `request-${n}`, grant: grants[n % 2] as string }), n);
  log.append(intent({ request: 'request-7', grant: null }), 7);
  await takeIn(fixture.audit.database(), logs);
});
afterAll(async () => {
  await fixture.close();
  rmSync(logs, { recursive: true, force: true });
});

const uses = `query ($r: [_Any!]!, $first: Int, $after: String) { _entities(representations: $r) { ... on AuditGrant {
  uses(first: $first, after: $after) { totalCount nodes { requestId grant { id } } pageInfo { endCursor hasNextPage } } } } }`;
const of = (ids: readonly string[]) => ids.map((id) => ({ __typename: 'AuditGrant', id }));
const requestsIn = ({ nodes }: { nodes: { requestId: string }[] }) => nodes.map(({ requestId }) => requestId);

describe('the uses of a grant', () => {
  it('are what the access log tells of it alone, newest first, in pages', async () => {
    const [first, second, none] = await fixture.give(uses, { r: of(grants), first: 3 });
    expect(requestsIn(first.uses)).toEqual(['request-6', 'request-4', 'request-2']);
    expect(requestsIn(second.uses)).toEqual(['request-5', 'request-3', 'request-1']);
    expect(none.uses).toMatchObject({ totalCount: 0, nodes: [] });
    expect([first.uses.totalCount, second.uses.totalCount]).toEqual([4, 3]);
    expect(first.uses.nodes[0].grant).toEqual({ id: grants[0] });
    const { endCursor: after } = first.uses.pageInfo;
    const [rest] = await fixture.give(uses, { r: of(grants.slice(0, 1)), first: 3, after });
    expect(requestsIn(rest.uses)).toEqual(['request-0']);
  });

  it('are for readers of the log, whatever else they see of the grant', async () => {
    const { data, errors } = await fixture.ask(uses, { r: of(grants.slice(0, 1)) }, 'lead-ecology');
    expect(data._entities).toEqual([{ uses: null }]);
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });
});
