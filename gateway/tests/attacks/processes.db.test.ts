import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import type { DepartmentName } from '#shared/auth/principal';
import type { ScratchDatabase } from '#shared/testing/scratchDatabase';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { canariesIn, canariesOf } from './harness/canaries';
import { plant } from './harness/plant';
import type { Planted } from './harness/planted';
import { startProcesses, type Processes } from './harness/processes';
import { replyOf, type Reply } from './harness/reply';
import { seededCopies } from './harness/seededCopies';
import { openStores } from './harness/stores';

describe('gateway and departments as processes of their own, at their most talkative', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-processes-'));
  let databases: ReadonlyMap<DepartmentName, ScratchDatabase> | undefined;
  let planted: Planted | undefined;
  let processes: Processes | undefined;
  beforeAll(async () => {
    databases = await seededCopies();
    const stores = await openStores(databases);
    planted = await plant(stores.of);
    await stores.close();
    processes = await startProcesses(databases, folder);
  }, 120_000);
  afterAll(async () => {
    await processes?.close();
    for (const database of databases?.values() ?? []) await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
  const facts = (): Planted => {
    if (!planted) throw new Error('Nothing was planted.');
    return planted;
  };

  const ask = async (query: string, as: string, variables: Record<string, unknown>): Promise<Reply> => {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (as !== 'public') {
      const issuer = openLocalIssuer({ directory: folder, environment: 'test' });
      headers.set('authorization', `Bearer ${await issuer.issue(testPrincipal(as), { now: new Date() })}`);
    }
    const response = await fetch(`${processes?.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return replyOf(response, await response.text(), { exchanges: [], lines: [], statements: 0 });
  };

  it('C13 H09 denies, masks and answers the same where Node has dropped its old helpers', async () => {
    const { firm, person, openCase } = facts();
    const query =
      'query ($u: String!, $p: ID!, $c: String!) { enterprise(uscc: $u) { phone } person(id: $p) { residentId } marketCase(caseNo: $c) { defence } }';
    const variables = { u: firm.uscc, p: person.id, c: openCase.caseNo };
    const stranger = await ask(query, 'public', variables);
    expect(stranger.data).toEqual({ enterprise: { phone: null }, person: null, marketCase: null });
    expect(canariesIn(stranger.bytes, canariesOf(facts()))).toEqual([]);
    const officer = await ask(query, 'officer-market-supervision', variables);
    expect(officer.data).toEqual({
      enterprise: { phone: `*******${firm.phone.slice(-4)}` },
      person: { residentId: `${'*'.repeat(14)}${person.residentId.slice(-4)}` },
      marketCase: { defence: openCase.defence },
    });
    const lead = await ask(query, 'lead-market-supervision', variables);
    expect(lead.data).toMatchObject({
      enterprise: { phone: firm.phone },
      marketCase: { defence: openCase.defence },
    });
    expect([stranger, officer, lead].map(({ text }) => /stacktrace|\.ts:|node_modules/.test(text))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('no process writes what it answers, is asked by or fails over', async () => {
    const { person, firm, complaint, stranger } = facts();
    const queries: readonly [string, string, Record<string, unknown>][] = [
      [
        'query ($p: ID!) { person(id: $p) { name residentId phone birthDate household { address } } }',
        'steward-registry',
        { p: person.id },
      ],
      [`{ person(id: "${person.residentId}") { name } }`, 'steward-registry', {}],
      [
        'query ($f: PersonFilterInput) { persons(filter: $f) { totalCount } }',
        'steward-registry',
        { f: { region: stranger.residentId } },
      ],
      [
        'query ($n: ResidentId!) { personByResidentId(residentId: $n) { id } }',
        'steward-registry',
        { n: person.residentId },
      ],
      [
        'query ($n: String!) { complaint12315(no: $n) { content complainant { id } } }',
        'steward-market-supervision',
        { n: complaint.no },
      ],
      [
        'query ($u: String!) { enterprise(uscc: $u) { phone legalRep { name phone } marketInspections(first: 100) { nodes { findings } } } }',
        'lead-market-supervision',
        { u: firm.uscc },
      ],
      [`{ enterprise(uscc: "${firm.phone}") { phone } `, 'public', {}],
    ];
    for (const [query, as, variables] of queries)
      expect((await ask(query, as, variables)).status).toBeLessThan(500);
    const output = processes?.output() ?? '';
    expect(output.match(/"msg":"request"/g)?.length).toBeGreaterThan(queries.length);
    expect(canariesIn(output, canariesOf(facts()))).toEqual([]);
    expect(output).not.toMatch(/Bearer |eyJ/);
  });
});
