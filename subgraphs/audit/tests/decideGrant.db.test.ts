import type { Principal } from '#shared/auth/principal';
import { isSignedGrant, type SignedGrant } from '#shared/grants/grant';
import { signedGrantSchema } from '#shared/grants/grantSchema';
import { grantSuite } from '#shared/grants/requestBasis';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { testGrantKeys } from '#shared/testing/testGrant';
import { testPrincipal } from '#shared/testing/testPrincipals';
import type { GrantEventEntity } from '../src/entities/grantEvent.entity';
import {
  activeGrant,
  approve,
  input,
  read,
  reject,
  request,
  revoke,
  startAudit,
  type AuditFixture,
} from './grantFixture';

let fixture: AuditFixture;
beforeEach(async () => {
  fixture = await startAudit();
});
afterEach(() => fixture.close());

const asked = async (more: Record<string, unknown> = {}, as = 'auditor'): Promise<string> =>
  (await fixture.give(request, { input: input(more) }, as)).id as string;
const stateOf = async (id: string, as = 'auditor') => (await fixture.give(read, { id }, as)).state;

describe('approveGrant', () => {
  it('signs when two people approved, one of each department that owns the data', async () => {
    const id = await asked();
    const first = await fixture.give(approve, { id, note: '同意' }, 'steward-registry');
    expect([first.state, first.signed]).toEqual(['REQUESTED', null]);
    fixture.pass(5);
    const grant = await fixture.give(approve, { id }, 'lead-ecology');
    expect(grant.state).toBe('ACTIVE');
    expect(
      grant.events.map(({ kind, by, department, note }: GrantEventEntity) => [kind, by, department, note]),
    ).toEqual([
      ['REQUESTED', 'persona:auditor', null, null],
      ['APPROVED', 'persona:steward-registry', 'registry', '同意'],
      ['APPROVED', 'persona:lead-ecology', 'ecology', null],
      ['ACTIVATED', 'persona:lead-ecology', 'ecology', null],
    ]);
    const signed: SignedGrant = signedGrantSchema.parse(JSON.parse(grant.signed));
    expect(canonicalJson(signed)).toBe(grant.signed);
    expect(isSignedGrant(grantSuite, testGrantKeys.signer, signed)).toBe(true);
    expect(signed.body).toEqual({
      format: 'yiyu-grant/1',
      id,
      kind: 'WARRANT',
      subject: 'persona:auditor',
      holders: null,
      organisation: '株洲市审计局',
      purpose: 'SPECIAL_AUDIT',
      legalBasis: grant.legalBasis,
      matter: grant.matter,
      coordinates: ['EcologyCase.evidence', 'Person.name'],
      operation: null,
      variables: {},
      regions: ['430200000000'],
      level: 'MASKED',
      maxRows: 100,
      maxQueries: 10,
      notBefore: '2026-11-23T02:00:00.000Z',
      notAfter: '2027-02-01T00:00:00.000Z',
      approvals: [
        { by: 'persona:steward-registry', department: 'registry', at: '2026-11-23T02:00:00.000Z' },
        { by: 'persona:lead-ecology', department: 'ecology', at: '2026-11-23T02:05:00.000Z' },
      ],
    });
  });

  it('keeps the values of variables in what it signs, in the one way to write them', async () => {
    const operation = 'query ($t: RegionCode!) { persons(filter: { region: $t }) { nodes { name } } }';
    const id = await asked({
      operation,
      variables: [{ name: 't', values: [' "430281"', '"430204"', '"430281"'] }],
    });
    await fixture.give(approve, { id }, 'lead-registry');
    const { signed, operation: hash } = await fixture.give(approve, { id }, 'lead-ecology');
    const { body } = JSON.parse(signed) as SignedGrant;
    expect(body.variables).toEqual({ t: ['"430204"', '"430281"'] });
    expect(body.operation).toBe(hash);
  });

  it('does not sign for two people of one department while another owns data in it', async () => {
    const id = await asked();
    await fixture.give(approve, { id }, 'lead-ecology');
    expect((await fixture.give(approve, { id }, 'steward-ecology')).state).toBe('REQUESTED');
    expect((await fixture.give(approve, { id }, 'supervisor')).state).toBe('REQUESTED');
    expect((await fixture.give(approve, { id }, 'steward-registry')).state).toBe('ACTIVE');
  });

  it('takes a supervisor as the second person, never for the owner', async () => {
    const id = await asked({ coordinates: ['EcologyCase.evidence'] });
    expect((await fixture.give(approve, { id }, 'supervisor')).state).toBe('REQUESTED');
    const { state, signed } = await fixture.give(approve, { id }, 'lead-ecology');
    expect(state).toBe('ACTIVE');
    expect((JSON.parse(signed) as SignedGrant).body.approvals.map(({ department }) => department)).toEqual([
      null,
      'ecology',
    ]);
  });

  it('takes nobody for the owner who works there and does not answer for its data', async () => {
    const id = await asked({ coordinates: ['EcologyCase.evidence'] });
    await fixture.give(approve, { id }, 'supervisor');
    const there: Principal = {
      ...testPrincipal('supervisor'),
      subject: 'test:posted',
      department: 'ecology',
    };
    expect((await fixture.give(approve, { id }, there)).state).toBe('REQUESTED');
    expect((await fixture.give(approve, { id }, 'steward-ecology')).state).toBe('ACTIVE');
  });

  it('counts a person once, and says so', async () => {
    const id = await asked({ coordinates: ['EcologyCase.evidence'] });
    await fixture.give(approve, { id }, 'lead-ecology');
    const again = await fixture.refuse(approve, { id }, 'lead-ecology');
    expect(again).toEqual({ code: 'CONFLICT', message: expect.stringContaining('counts once') });
    const { state, events } = await fixture.give(read, { id });
    expect([state, events.length]).toEqual(['REQUESTED', 2]);
  });

  it('counts a person once who approves many times at the same moment', async () => {
    const id = await asked({ coordinates: ['EcologyCase.evidence'] });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => fixture.ask(approve, { id }, 'lead-ecology')),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const { state, events } = await fixture.give(read, { id });
    expect([state, events.length]).toEqual(['REQUESTED', 2]);
  });

  it('is not for who asked for it, whatever they answer for', async () => {
    const joint = { purpose: 'JOINT_INSPECTION', coordinates: ['EcologyCase.evidence'] };
    const id = await asked(joint, 'lead-ecology');
    expect((await fixture.refuse(approve, { id }, 'lead-ecology')).code).toBe('FORBIDDEN');
    expect((await fixture.refuse(reject, { id, reason: '否' }, 'lead-ecology')).code).toBe('FORBIDDEN');
    await fixture.give(approve, { id }, 'supervisor');
    expect((await fixture.give(approve, { id }, 'steward-ecology')).state).toBe('ACTIVE');
  });

  it('is not found by a department without data in it, as one that never was', async () => {
    const id = await asked();
    const other = await fixture.refuse(approve, { id }, 'lead-agriculture');
    const none = await fixture.refuse(approve, { id: 'grant-none' }, 'lead-agriculture');
    expect(other).toEqual(none);
    expect(other.code).toBe('NOT_FOUND');
    expect((await fixture.refuse(approve, { id }, 'officer-ecology')).code).toBe('FORBIDDEN');
  });

  it('comes too late once the grant was refused, revoked, approved or has expired', async () => {
    const rejected = await asked();
    await fixture.give(reject, { id: rejected, reason: '依据不足' }, 'lead-registry');
    const revoked = await asked();
    await fixture.give(revoke, { id: revoked, reason: '不再需要' }, 'auditor');
    const expired = await asked({ notAfter: '2026-11-23T02:30:00Z' });
    const active = await activeGrant(fixture);
    fixture.pass(30);
    for (const [id, state] of [
      [rejected, 'REJECTED'],
      [revoked, 'REVOKED'],
      [expired, 'EXPIRED'],
      [active, 'ACTIVE'],
    ] as const) {
      const refusal = await fixture.refuse(approve, { id }, 'steward-ecology');
      expect(refusal).toEqual({ code: 'ILLEGAL_TRANSITION', message: expect.stringContaining(state) });
      expect((await fixture.refuse(reject, { id, reason: '否' }, 'steward-ecology')).code).toBe(
        'ILLEGAL_TRANSITION',
      );
    }
  });
});

describe('the state of a grant', () => {
  it('follows the clock', async () => {
    const times = { notBefore: '2026-11-23T03:00:00Z', notAfter: '2026-11-23T04:00:00Z' };
    const id = await activeGrant(fixture, times);
    expect(await stateOf(id)).toBe('APPROVED');
    fixture.pass(60);
    expect(await stateOf(id)).toBe('ACTIVE');
    fixture.pass(60);
    expect(await stateOf(id)).toBe('EXPIRED');
  });
});

describe('rejectGrant and revokeGrant', () => {
  it.each(['lead-ecology', 'steward-registry', 'supervisor'])('let %s refuse and end', async (as) => {
    const id = await asked();
    const rejected = await fixture.give(reject, { id, reason: '依据不足' }, as);
    expect(rejected.state).toBe('REJECTED');
    expect(rejected.events.at(-1)).toMatchObject({ kind: 'REJECTED', by: `persona:${as}`, note: '依据不足' });
    const active = await activeGrant(fixture);
    expect((await fixture.give(revoke, { id: active, reason: '事项办结' }, as)).state).toBe('REVOKED');
  });

  it('let the requester take a grant back in every state before its end, once', async () => {
    const waiting = await asked();
    const active = await activeGrant(fixture);
    const early = await activeGrant(fixture, { notBefore: '2026-12-01T00:00:00Z' });
    for (const id of [waiting, active, early]) {
      const { state, events } = await fixture.give(revoke, { id, reason: '不再需要' }, 'auditor');
      expect([state, events.at(-1).kind]).toEqual(['REVOKED', 'REVOKED']);
      const again = await fixture.refuse(revoke, { id, reason: '不再需要' }, 'auditor');
      expect(again.code).toBe('ILLEGAL_TRANSITION');
    }
  });

  it('are not found by others, and ask for a reason', async () => {
    const id = await activeGrant(fixture);
    expect((await fixture.refuse(revoke, { id, reason: '否' }, 'lead-agriculture')).code).toBe('NOT_FOUND');
    expect((await fixture.refuse(revoke, { id, reason: '否' }, 'officer-ecology')).code).toBe('NOT_FOUND');
    expect((await fixture.refuse(revoke, { id, reason: ' ' }, 'auditor')).code).toBe('BAD_USER_INPUT');
    expect(await stateOf(id)).toBe('ACTIVE');
  });
});
