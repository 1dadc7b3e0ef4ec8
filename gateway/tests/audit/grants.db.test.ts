import { randomUUID } from 'node:crypto';
import { isSignedGrant, type SignedGrant } from '#shared/grants/grant';
import { pseudonymShape } from '#shared/grants/pseudonym';
import { statementLogOf } from '#shared/db/database';
import { grantSuite } from '#shared/grants/requestBasis';
import { testGrantKeys } from '#shared/testing/testGrant';
import { testPrincipal } from '#shared/testing/testPrincipals';
import type { Answer } from '#shared/testing/testSubgraph';
import { startTestGraph, type TestGraph } from '../startTestGraph';
import { grantTo, revokeGrant, under } from './grantedRegion';
import { logRecords, recordsOf } from './logRecords';

const owners = '{ farms(first: 2) { nodes { id owner { name phone } } } }';
const ownerFields = ['Farm.owner', 'Person.name', 'Person.phone'];
/** Of the departments that own farms' owners and people's names. */
const approvers = ['lead-agriculture', 'lead-registry'];

let graph: TestGraph;
let onAnswer: (department: string) => Promise<void> = async () => undefined;
beforeAll(async () => {
  graph = await startTestGraph({ followsLog: true, onAnswer: (department) => onAnswer(department) });
});
afterAll(() => graph.close());

/** Statements in the databases of all departments that own data. */
const asked = (): number =>
  [...graph.databases].reduce(
    (sum, [name, db]) => (name === 'audit' ? sum : sum + statementLogOf(db).count),
    0,
  );

const codesOf = ({ errors = [] }: Answer): unknown[] => errors.map(({ extensions }) => extensions['code']);
const refusedWith = (answer: Answer): unknown[] => [answer.data ?? undefined, codesOf(answer)];
const ownersOf = (answer: Answer): Record<string, string>[] =>
  (answer.data.farms.nodes as { owner: Record<string, string> }[]).map(({ owner }) => owner);

describe('an auditor under a grant', () => {
  it('reads the fields of the grant, masked, and what is public and internal as ever', async () => {
    const id = await grantTo(graph, { coordinates: ownerFields }, approvers);
    const answer = await graph.query(owners, {}, 'auditor', under(id));
    expect(codesOf(answer)).toEqual([]);
    for (const { name, phone } of ownersOf(answer)) {
      expect(name).toMatch(/^.\*+$/);
      expect(phone).toMatch(/^\*{7}\d{4}$/);
    }
  });

  it('reads them in the clear where the grant says so, and nowhere else', async () => {
    const clear = await grantTo(graph, { coordinates: ownerFields, level: 'CLEAR' }, approvers);
    const answer = await graph.query(owners, {}, 'auditor', under(clear));
    const lead = await graph.query(owners, {}, 'lead-agriculture');
    for (const [index, { phone }] of ownersOf(answer).entries()) {
      expect(phone).toMatch(/^\d{11}$/);
      expect(ownersOf(lead)[index]?.['phone']?.slice(-4)).toBe(phone?.slice(-4));
    }
  });

  it('reads pseudonyms that join within the grant and over departments, and not with another grant', async () => {
    const wanted = {
      coordinates: [...ownerFields, 'Enterprise.legalRep'],
      level: 'PSEUDONYM',
    } as const;
    const all = [...approvers, 'lead-market-supervision'];
    const [one, other] = [await grantTo(graph, wanted, all), await grantTo(graph, wanted, all)];
    const twice = [
      await graph.query(owners, {}, 'auditor', under(one)),
      await graph.query(owners, {}, 'auditor', under(one)),
    ].map(ownersOf);
    const elsewhere = ownersOf(await graph.query(owners, {}, 'auditor', under(other)));
    expect(twice[0]).toEqual(twice[1]);
    for (const [index, { name, phone }] of (twice[0] ?? []).entries()) {
      expect(name).toMatch(pseudonymShape);
      expect(phone).toMatch(pseudonymShape);
      expect(name).not.toBe(phone);
      expect(elsewhere[index]?.['name']).not.toBe(name);
    }
  });

  it.each([
    ['a field outside the grant', '{ farms(first: 1) { nodes { owner { name residentId } } } }', 'FORBIDDEN'],
    ['an alias of one', '{ farms(first: 1) { nodes { owner { name: residentId } } } }', 'FORBIDDEN'],
    [
      'one in a fragment',
      '{ farms(first: 1) { nodes { owner { ...F } } } } fragment F on Person { birthDate }',
      'FORBIDDEN',
    ],
    ['another department', '{ enterprises(first: 1) { nodes { legalRep { name } } } }', 'FORBIDDEN'],
  ])('gets nothing at all when the operation has %s', async (_what, query, code) => {
    const id = await grantTo(graph, { coordinates: ownerFields }, approvers);
    const before = asked();
    const answer = await graph.query(query, {}, 'auditor', under(id));
    expect(refusedWith(answer)).toEqual([undefined, [code]]);
    expect(answer.errors?.[0]?.message).not.toMatch(/residentId|birthDate|legalRep/);
    expect(asked()).toBe(before);
  });

  it('reads rows of the grant and of the own divisions alone', async () => {
    const inLiling = await grantTo(graph, { coordinates: ownerFields, regions: ['430281000000'] }, approvers);
    const query = '{ farms(first: 100) { nodes { region { code } owner { name } } } }';
    const answer = await graph.query(query, {}, 'auditor', under(inLiling));
    const nodes = answer.data.farms.nodes as { region: { code: string }; owner: unknown }[];
    expect(nodes.some(({ owner }) => owner !== null)).toBe(true);
    for (const { region, owner } of nodes) {
      if (!region.code.startsWith('430281')) expect(owner).toBeNull();
    }
  });
});

describe('a grant opens nothing', () => {
  it.each([
    ['without its purpose', {}, ['PURPOSE_REQUIRED', 'FORBIDDEN']],
    ['for another purpose', { 'x-purpose': 'CASE_FILE_REVIEW' }, ['PURPOSE_REQUIRED']],
  ])('%s', async (_what, headers, codes) => {
    const id = await grantTo(graph, { coordinates: ownerFields }, approvers);
    const answer = await graph.query(owners, {}, 'auditor', { 'x-grant': id, ...headers });
    expect(answer.data ?? undefined).toBeUndefined();
    expect(codes).toContain(codesOf(answer)[0]);
  });

  it('to somebody else, and says no more than of one that is not there', async () => {
    const id = await grantTo(graph, { coordinates: ownerFields }, approvers);
    const another = {
      ...testPrincipal('auditor'),
      subject: 'persona:auditor-2',
    };
    const theirs = await graph.query(owners, {}, another, under(id));
    const none = await graph.query(owners, {}, another, under(randomUUID()));
    expect(refusedWith(theirs)).toEqual([undefined, ['FORBIDDEN']]);
    const words = ({ errors = [] }: Answer): unknown[] => errors.map(({ message }) => message);
    expect(words(theirs)).toEqual(words(none));
  });

  it('before two people approved it, one of each owner', async () => {
    for (const some of [[], ['lead-agriculture'], ['lead-agriculture', 'steward-agriculture']]) {
      const id = await grantTo(graph, { coordinates: ownerFields }, some);
      expect(refusedWith(await graph.query(owners, {}, 'auditor', under(id)))).toEqual([
        undefined,
        ['GRANT_EXPIRED'],
      ]);
    }
  });

  it('once it is revoked: at the very next request', async () => {
    const id = await grantTo(graph, { coordinates: ownerFields }, approvers);
    expect(codesOf(await graph.query(owners, {}, 'auditor', under(id)))).toEqual([]);
    await revokeGrant(graph, id, 'lead-registry');
    const answer = await graph.query(owners, {}, 'auditor', under(id));
    expect(refusedWith(answer)).toEqual([undefined, ['GRANT_EXPIRED']]);
  });

  it('for another document, or other values, than it was asked for with', async () => {
    const operation = 'query ($n: Int!) { farms(first: $n) { nodes { owner { name } } } }';
    const id = await grantTo(
      graph,
      { coordinates: ownerFields, operation, variables: [{ name: 'n', values: ['1', '2'] }] },
      approvers,
    );
    const ask = (query: string, variables: object) =>
      graph.query(query, { ...variables }, 'auditor', under(id));
    expect(codesOf(await ask(operation, { n: 2 }))).toEqual([]);
    expect(codesOf(await ask(`# laid out anew\n${operation.replaceAll(' { ', ' {\n')}`, { n: 1 }))).toEqual(
      [],
    );
    expect(refusedWith(await ask(operation, { n: 3 }))).toEqual([undefined, ['FORBIDDEN']]);
    expect(refusedWith(await ask(owners, {}))).toEqual([undefined, ['FORBIDDEN']]);
  });
});

describe('a grant that ends while an operation runs', () => {
  it('takes the answer back: it is discarded, and the log says so', async () => {
    const id = await grantTo(graph, { coordinates: ownerFields }, approvers);
    let isRevoked = false;
    onAnswer = async (department) => {
      if (department !== 'registry' || isRevoked) return;
      isRevoked = true;
      await revokeGrant(graph, id, 'lead-registry');
    };
    const request = randomUUID();
    const answer = await graph.query(owners, {}, 'auditor', { ...under(id), 'x-request-id': request });
    onAnswer = async () => undefined;
    expect(isRevoked).toBe(true);
    expect(refusedWith(answer)).toEqual([undefined, ['GRANT_EXPIRED']]);
    expect(recordsOf(graph.logs, request).at(-1)).toMatchObject({
      type: 'outcome',
      outcome: 'DISCARDED',
      code: 'GRANT_EXPIRED',
    });
  });
});

describe('the budget of a grant', () => {
  const one = '{ farm(id: "farm-000000") { owner { name } } }';

  it('is never exceeded by requests at once', async () => {
    const id = await grantTo(graph, { coordinates: ownerFields, maxRows: 20, maxQueries: 1000 }, approvers);
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => graph.query(one, {}, 'auditor', under(id))),
    );
    const rows = answers.filter(({ errors }) => !errors).reduce((sum) => sum + 2, 0);
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThanOrEqual(20);
    const { data } = await graph.query(
      'query ($id: ID!) { auditGrant(id: $id) { usedRows maxRows state } }',
      { id },
      'auditor',
    );
    expect(data.auditGrant.usedRows).toBeLessThanOrEqual(20);
  });

  it('counts queries too', async () => {
    const id = await grantTo(graph, { coordinates: ownerFields, maxQueries: 2 }, approvers);
    const codes = [];
    for (let n = 0; n < 3; n++) codes.push(codesOf(await graph.query(one, {}, 'auditor', under(id)))[0]);
    expect(codes).toEqual([undefined, undefined, 'GRANT_EXPIRED']);
  });
});

describe('what the log tells of a grant', () => {
  it('is the grant as signed, before its first use; each use names it; and whose data was seen', async () => {
    const id = await grantTo(graph, { coordinates: ownerFields }, approvers);
    const request = randomUUID();
    await graph.query(owners, {}, 'auditor', { ...under(id), 'x-request-id': request });
    await graph.query(owners, {}, 'auditor', under(id));
    const [intent, outcome] = recordsOf(graph.logs, request);
    expect(intent).toMatchObject({ grant: id, purpose: 'SPECIAL_AUDIT', subject: 'persona:auditor' });
    expect(outcome).toMatchObject({ outcome: 'ANSWERED', rows: { Farm: 2, Person: 2 } });
    const known = logRecords(graph.logs).filter(
      (record) => record.type === 'grant' && (record['grant'] as SignedGrant).body.id === id,
    );
    expect(known).toHaveLength(1);
    expect(known[0]?.seq).toBeLessThan(intent?.seq ?? 0);
    expect(isSignedGrant(grantSuite, testGrantKeys.signer, known[0]?.['grant'] as SignedGrant)).toBe(true);
  });

  it('is told by the access log: who read whose data, why and under what', async () => {
    const id = await grantTo(graph, { coordinates: ownerFields }, approvers);
    await graph.query('{ farm(id: "farm-000001") { owner { name } } }', {}, 'auditor', under(id));
    const log =
      'query ($filter: AccessLogFilterInput) { accessLog(filter: $filter, first: 5) { nodes { subject purpose grant { id } outcome coordinates { coordinate level } } lag { records } } }';
    const filter = { entity: { type: 'Farm', key: 'farm-000001' }, grantId: id };
    let nodes: unknown[] = [];
    for (let attempt = 0; attempt < 100 && nodes.length === 0; attempt++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const answer = await graph.query(log, { filter }, 'supervisor');
      expect(codesOf(answer)).toEqual([]);
      nodes = answer.data.accessLog.nodes as unknown[];
    }
    expect(nodes).toEqual([
      {
        subject: 'persona:auditor',
        purpose: 'SPECIAL_AUDIT',
        grant: { id },
        outcome: 'ANSWERED',
        coordinates: [
          { coordinate: 'Farm.owner', level: 'CLEAR' },
          { coordinate: 'Person.name', level: 'MASKED' },
        ],
      },
    ]);
  });
});
