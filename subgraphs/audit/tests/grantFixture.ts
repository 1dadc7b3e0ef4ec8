import type { Principal } from '#shared/auth/principal';
import { publicPrincipal } from '#shared/auth/principal';
import { scratchDatabase } from '#shared/testing/scratchDatabase';
import { startTestSubgraph, type Answer, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

/** What reserves and settles: a gateway. */
export const gateway: Principal = Object.freeze({
  ...publicPrincipal,
  subject: 'machine:gateway-1',
  kind: 'MACHINE',
  roles: Object.freeze(['machine-client']),
  scopes: Object.freeze(['platform:grant:use']),
});

const begin = new Date('2026-11-23T02:00:00.000Z');
const minuteMs = 60_000;

export interface AuditFixture {
  readonly audit: TestSubgraph;
  now(): Date;
  pass(minutes: number): void;
  ask(query: string, variables?: Record<string, unknown>, as?: string | Principal): Promise<Answer>;
  /** What a mutation or query gave; fails on errors. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read by tests, field by field
  give(query: string, variables?: Record<string, unknown>, as?: string | Principal): Promise<any>;
  /** Code and message of what was refused; fails without an error. */
  refuse(
    query: string,
    variables: Record<string, unknown>,
    as: string | Principal,
  ): Promise<{ readonly code: unknown; readonly message: string }>;
  close(): Promise<void>;
}

/** The department over a database of its own, with a clock that tests move. */
export async function startAudit(): Promise<AuditFixture> {
  const database = await scratchDatabase();
  let time = begin.getTime();
  const audit = await startTestSubgraph('audit', createSubgraph, database.url, { now: () => new Date(time) });
  await audit.subgraph.open();
  const ask: AuditFixture['ask'] = (query, variables = {}, as = 'auditor') =>
    audit.query(query, variables, as);
  return {
    audit,
    now: () => new Date(time),
    pass: (minutes) => void (time += minutes * minuteMs),
    ask,
    give: async (query, variables, as) => {
      const { data, errors } = await ask(query, variables, as);
      if (errors) throw new Error(`${query}\n${JSON.stringify(errors, null, 1)}`);
      return Object.values(data as object)[0];
    },
    refuse: async (query, variables, as) => {
      const { data, errors } = await ask(query, variables, as);
      const [error] = errors ?? [];
      if (!error) throw new Error(`${query}\nwas not refused: ${JSON.stringify(data)}`);
      expect(Object.values((data ?? { none: null }) as object)).toEqual([null]);
      return { code: error.extensions['code'], message: error.message };
    },
    close: async () => {
      await audit.close();
      await database.drop();
    },
  };
}

export const grantFields = `id kind state subject role department organisation purpose legalBasis matter coordinates owners operation
  regions level maxRows maxQueries usedRows usedQueries notBefore notAfter signed
  events { sequence kind by department at note hash signature }`;

export const request = `mutation ($input: RequestGrantInput!) { requestGrant(input: $input) { ${grantFields} } }`;
export const approve = `mutation ($id: ID!, $note: String) { approveGrant(id: $id, note: $note) { ${grantFields} } }`;
export const reject = `mutation ($id: ID!, $reason: String!) { rejectGrant(id: $id, reason: $reason) { ${grantFields} } }`;
export const revoke = `mutation ($id: ID!, $reason: String!) { revokeGrant(id: $id, reason: $reason) { ${grantFields} } }`;
export const read = `query ($id: ID!) { auditGrant(id: $id) { ${grantFields} } }`;
export const reserve = 'mutation ($input: ReserveGrantInput!) { reserveGrant(input: $input) { id grant } }';
export const settle = 'mutation ($input: SettleGrantInput!) { settleGrant(input: $input) { mayLeave } }';

/** The auditor asks for names of people and findings of ecology, unless said otherwise. */
export const input = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  purpose: 'SPECIAL_AUDIT',
  legalBasis: '《中华人民共和国个人信息保护法》第五十四条',
  matter: '审计〔2026〕1号（演示）',
  coordinates: ['Person.name', 'EcologyCase.evidence'],
  level: 'MASKED',
  maxRows: 100,
  maxQueries: 10,
  notAfter: '2027-02-01T00:00:00Z',
  ...more,
});

/** A grant in force, approved by the two departments that own its data. */
export async function activeGrant(
  fixture: AuditFixture,
  more: Record<string, unknown> = {},
  as: string | Principal = 'auditor',
): Promise<string> {
  const { id } = await fixture.give(request, { input: input(more) }, as);
  await fixture.give(approve, { id }, 'lead-registry');
  await fixture.give(approve, { id }, 'lead-ecology');
  return id as string;
}

/** What the gateway says when the auditor's operation begins. */
export const use = (grantId: string, more: Record<string, unknown> = {}) => ({
  input: {
    grantId,
    subject: 'persona:auditor',
    department: null,
    roles: ['auditor'],
    regions: ['430200000000'],
    purpose: 'SPECIAL_AUDIT',
    rows: 10,
    ...more,
  },
});
