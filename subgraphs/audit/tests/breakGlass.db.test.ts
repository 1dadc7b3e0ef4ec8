import { isSignedGrant, type SignedGrant } from '#shared/grants/grant';
import { signedGrantSchema } from '#shared/grants/grantSchema';
import { grantSuite } from '#shared/grants/requestBasis';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { testGrantKeys } from '#shared/testing/testGrant';
import {
  approve,
  activeGrant,
  gateway,
  grantFields,
  read,
  reserve,
  revoke,
  startAudit,
  use,
  type AuditFixture,
} from './grantFixture';

let fixture: AuditFixture;
beforeEach(async () => {
  fixture = await startAudit();
});
afterEach(() => fixture.close());

const break_ = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { ${grantFields} } }`;
const review = `mutation ($id: ID!, $ok: Boolean!, $findings: String!) {
  reviewBreakGlass(id: $id, isJustified: $ok, findings: $findings) { ${grantFields} } }`;
const emergency = (more: Record<string, unknown> = {}) => ({
  input: {
    purpose: 'SPECIAL_AUDIT',
    reason: '重大事故倒查',
    matter: '应急〔2026〕7号（演示）',
    coordinates: ['Person.phone', 'EcologyCase.evidence'],
    level: 'CLEAR',
    ...more,
  },
});
const found = (id: string) => ({ id, ok: true, findings: '情况属实' });

describe('breakGlass', () => {
  it('opens at once, for an hour, with a fixed budget, and tells the departments concerned', async () => {
    const grant = await fixture.give(break_, emergency(), 'auditor');
    expect(grant).toMatchObject({
      kind: 'BREAK_GLASS',
      state: 'ACTIVE',
      subject: 'persona:auditor',
      owners: ['ecology', 'registry'],
      level: 'CLEAR',
      maxRows: 10_000,
      maxQueries: 200,
      notBefore: '2026-11-23T10:00:00.000+08:00',
      notAfter: '2026-11-23T11:00:00.000+08:00',
    });
    const events = grant.events as {
      kind: string;
      by: string;
      department: string | null;
      note: string | null;
    }[];
    expect(events.map(({ kind, by, department, note }) => [kind, by, department, note])).toEqual([
      ['BROKEN_GLASS', 'persona:auditor', null, '重大事故倒查'],
      ['NOTIFIED', 'system:audit', 'ecology', null],
      ['NOTIFIED', 'system:audit', 'registry', null],
    ]);
    const signed: SignedGrant = signedGrantSchema.parse(JSON.parse(grant.signed));
    expect(isSignedGrant(grantSuite, testGrantKeys.signer, signed)).toBe(true);
    expect(signed.body.approvals).toEqual([]);
    await fixture.give(reserve, use(grant.id), gateway);
    fixture.pass(60);
    expect((await fixture.refuse(reserve, use(grant.id), gateway)).message).toContain('has expired');
  });

  it('shows to the departments concerned and to nobody else', async () => {
    const { id } = await fixture.give(break_, emergency(), 'auditor');
    await activeGrant(fixture);
    const list = '{ auditGrants(filter: { kinds: [BREAK_GLASS] }) { nodes { id } } }';
    for (const [as, ids] of [
      ['lead-ecology', [id]],
      ['steward-registry', [id]],
      ['supervisor', [id]],
      ['lead-agriculture', []],
      ['officer-ecology', []],
    ] as const) {
      const { nodes } = await fixture.give(list, {}, as);
      expect(nodes.map((one: { id: string }) => one.id)).toEqual(ids);
    }
  });

  it.each<readonly [string, string, Record<string, unknown>, string]>([
    ['more than four hours', 'auditor', { minutes: 241 }, 'BAD_USER_INPUT'],
    ['no time', 'auditor', { minutes: 0 }, 'BAD_USER_INPUT'],
    ['no reason', 'auditor', { reason: '  ' }, 'BAD_USER_INPUT'],
    ['a field that there is not', 'auditor', { coordinates: ['Person.shoeSize'] }, 'BAD_USER_INPUT'],
    ['a purpose that takes no grant', 'auditor', { purpose: 'SUPERVISION' }, 'BAD_USER_INPUT'],
    ['a purpose of other roles', 'officer-ecology', {}, 'FORBIDDEN'],
    ['somebody without the scope', 'steward-ecology', {}, 'FORBIDDEN'],
  ])('refuses %s', async (_, as, more, code) => {
    expect((await fixture.refuse(break_, emergency(more), as)).code).toBe(code);
  });

  it('lasts four hours when it is asked to', async () => {
    const { id } = await fixture.give(break_, emergency({ minutes: 240 }), 'auditor');
    fixture.pass(239);
    expect((await fixture.give(read, { id })).state).toBe('ACTIVE');
    fixture.pass(1);
    expect((await fixture.give(read, { id })).state).toBe('EXPIRED');
  });

  it('is ended by a department concerned, and never approved', async () => {
    const { id } = await fixture.give(break_, emergency(), 'auditor');
    expect((await fixture.refuse(approve, { id }, 'lead-ecology')).code).toBe('ILLEGAL_TRANSITION');
    expect((await fixture.give(revoke, { id, reason: '无需' }, 'lead-ecology')).state).toBe('REVOKED');
  });

  it('is closed to who has one that nobody reviewed for 72 hours, until it is reviewed', async () => {
    const { id } = await fixture.give(break_, emergency(), 'auditor');
    fixture.pass(72 * 60);
    await fixture.give(break_, emergency(), 'auditor');
    fixture.pass(1);
    const refusal = await fixture.refuse(break_, emergency(), 'auditor');
    expect(refusal).toEqual({ code: 'FORBIDDEN', message: expect.stringContaining(id) });
    // Others are not held to what the auditor left undone.
    await fixture.give(break_, emergency({ purpose: 'CASE_FILE_REVIEW' }), 'supervisor');
    await fixture.give(review, found(id), 'supervisor');
    expect((await fixture.give(break_, emergency(), 'auditor')).state).toBe('ACTIVE');
  });
});

describe('reviewBreakGlass', () => {
  it('is put down, and ends what still runs', async () => {
    const { id } = await fixture.give(break_, emergency(), 'auditor');
    const grant = await fixture.give(review, { ...found(id), ok: false }, 'supervisor');
    expect(grant.state).toBe('REVOKED');
    expect(grant.events.at(-1)).toMatchObject({
      kind: 'REVIEWED',
      by: 'persona:supervisor',
      note: '不正当：情况属实',
    });
    expect((await fixture.refuse(reserve, use(id), gateway)).message).toContain('was revoked');
  });

  it('leaves expired what has expired, and is made once', async () => {
    const { id } = await fixture.give(break_, emergency(), 'auditor');
    fixture.pass(61);
    const grant = await fixture.give(review, found(id), 'supervisor');
    expect([grant.state, grant.events.at(-1).note]).toEqual(['EXPIRED', '正当：情况属实']);
    expect((await fixture.refuse(review, found(id), 'supervisor')).code).toBe('ILLEGAL_TRANSITION');
  });

  it('is made by somebody else with the scope, of emergency access alone', async () => {
    const { id } = await fixture.give(break_, emergency({ purpose: 'CASE_FILE_REVIEW' }), 'supervisor');
    expect((await fixture.refuse(review, found(id), 'supervisor')).code).toBe('FORBIDDEN');
    expect((await fixture.refuse(review, found(id), 'lead-ecology')).code).toBe('FORBIDDEN');
    expect((await fixture.refuse(review, found('none'), 'supervisor')).code).toBe('NOT_FOUND');
    const warrant = await activeGrant(fixture);
    expect((await fixture.refuse(review, found(warrant), 'supervisor')).code).toBe('ILLEGAL_TRANSITION');
    const another = { ...testPrincipal('supervisor'), subject: 'test:another-supervisor' };
    expect((await fixture.give(review, found(id), another)).state).toBe('REVOKED');
  });
});
