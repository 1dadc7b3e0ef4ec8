import { isSignedGrant, type SignedGrant } from '#shared/grants/grant';
import { signedGrantSchema } from '#shared/grants/grantSchema';
import { grantSuite } from '#shared/grants/requestBasis';
import { officerIn } from '#shared/testing/officerIn';
import { testGrantKeys } from '#shared/testing/testGrant';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { gateway, read, reserve, revoke, settle, startAudit, use, type AuditFixture } from './grantFixture';
import { agree, asked, decide, lead, share } from './sharingFixture';

let fixture: AuditFixture;
beforeEach(async () => {
  fixture = await startAudit();
});
afterEach(() => fixture.close());

const list = `query ($filter: SharingRequestFilterInput) { sharingRequests(filter: $filter) { nodes { id } totalCount } }`;
/** An officer of the asking department, as the gateway names them. */
const officer = (more: Record<string, unknown> = {}) => ({
  subject: 'persona:officer-agriculture',
  department: 'agriculture',
  roles: ['department-officer'],
  regions: ['430281000000'],
  purpose: 'JOINT_INSPECTION',
  ...more,
});

describe('decideDataShare', () => {
  const waiting = async (more: Record<string, unknown> = {}, as = lead): Promise<string> =>
    (await fixture.give(share, asked(more), as)).id as string;

  it('gives a signed standing grant for the city until the last day is over', async () => {
    const id = await waiting({ level: 'PSEUDONYM' });
    fixture.pass(30);
    const request = await fixture.give(decide, agree(id), 'steward-ecology');
    expect(request).toMatchObject({
      state: 'AGREED',
      decidedBy: 'persona:steward-ecology',
      decidedAt: '2026-11-23T10:30:00.000+08:00',
      reason: '同意共享',
      grant: { state: 'ACTIVE' },
    });
    const grant = await fixture.give(read, { id: request.grant.id }, lead);
    expect(grant).toMatchObject({
      kind: 'STANDING',
      subject: null,
      role: 'department-officer',
      department: 'agriculture',
      organisation: '株洲市农业农村局',
      matter: id,
      owners: ['ecology'],
      regions: ['430200000000'],
      level: 'PSEUDONYM',
      maxRows: 1_000_000,
      maxQueries: 100_000,
      notBefore: '2026-11-23T10:30:00.000+08:00',
      notAfter: '2027-07-01T00:00:00.000+08:00',
    });
    expect(grant.events.map(({ kind, by }: { kind: string; by: string }) => [kind, by])).toEqual([
      ['REQUESTED', 'persona:lead-agriculture'],
      ['APPROVED', 'persona:steward-ecology'],
      ['ACTIVATED', 'persona:steward-ecology'],
    ]);
    const signed: SignedGrant = signedGrantSchema.parse(JSON.parse(grant.signed));
    expect(isSignedGrant(grantSuite, testGrantKeys.signer, signed)).toBe(true);
    expect(signed.body.holders).toEqual({ role: 'department-officer', department: 'agriculture' });
    expect(signed.body.approvals).toEqual([
      { by: 'persona:steward-ecology', department: 'ecology', at: '2026-11-23T02:30:00.000Z' },
    ]);
  });

  it('serves officers of the asking department in the city, and nobody else', async () => {
    const id = await waiting();
    const { grant } = await fixture.give(decide, agree(id), 'lead-ecology');
    const { id: reservation } = await fixture.give(reserve, use(grant.id, officer()), gateway);
    expect((await fixture.give(settle, { input: { reservation, rows: 3 } }, gateway)).mayLeave).toBe(true);
    for (const more of [
      { department: 'culture-tourism' },
      { department: null },
      { roles: ['department-lead'] },
      { regions: ['430100000000'] },
    ]) {
      const refusal = await fixture.refuse(reserve, use(grant.id, officer(more)), gateway);
      expect(refusal.code).toBe('FORBIDDEN');
    }
    await fixture.give(revoke, { id: grant.id, reason: '不再共享' }, 'steward-ecology');
    const ended = await fixture.refuse(reserve, use(grant.id, officer()), gateway);
    expect(ended).toEqual({ code: 'GRANT_EXPIRED', message: expect.stringContaining('was revoked') });
  });

  it('shows the grant to its holders, who cannot end it', async () => {
    const id = await waiting();
    const { grant } = await fixture.give(decide, agree(id), 'lead-ecology');
    const another = officerIn('agriculture', '430204000000');
    expect(await fixture.give(read, { id: grant.id }, another)).toMatchObject({
      id: grant.id,
      state: 'ACTIVE',
    });
    const refusal = await fixture.refuse(revoke, { id: grant.id, reason: '否' }, another);
    expect(refusal.code).toBe('FORBIDDEN');
    expect(await fixture.give(read, { id: grant.id }, 'officer-culture-tourism')).toBeNull();
    expect((await fixture.give(revoke, { id: grant.id, reason: '不再需要' }, lead)).state).toBe('REVOKED');
  });

  it('refuses, and gives no grant', async () => {
    const id = await waiting();
    const request = await fixture.give(decide, { id, agreed: false, reason: '依据不足' }, 'lead-ecology');
    expect(request).toMatchObject({ state: 'REFUSED', reason: '依据不足', grant: null });
    expect((await fixture.refuse(decide, agree(id), 'lead-ecology')).code).toBe('ILLEGAL_TRANSITION');
  });

  it('is once, however many decide at once', async () => {
    const id = await waiting();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        fixture.ask(decide, agree(id), i % 2 ? 'lead-ecology' : 'steward-ecology'),
      ),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const { totalCount } = await fixture.give('{ auditGrants { totalCount } }', {}, 'supervisor');
    expect(totalCount).toBe(1);
  });

  it('is made by who answers for the data, and never by who asked', async () => {
    const id = await waiting();
    expect((await fixture.refuse(decide, agree(id), lead)).code).toBe('FORBIDDEN');
    expect((await fixture.refuse(decide, agree(id), 'officer-ecology')).code).toBe('FORBIDDEN');
    expect((await fixture.refuse(decide, agree(id), 'lead-culture-tourism')).code).toBe('NOT_FOUND');
    expect((await fixture.refuse(decide, agree('none'), 'lead-ecology')).code).toBe('NOT_FOUND');
    // Somebody who moved to the owning department meanwhile.
    const moved = { ...testPrincipal('lead-ecology'), subject: 'persona:lead-agriculture' };
    expect((await fixture.refuse(decide, agree(id), moved)).code).toBe('FORBIDDEN');
  });

  it('does not agree to what is over, and may still refuse it', async () => {
    const id = await waiting({ expiresOn: '2026-11-23' });
    // The day ends in China at 16:00 of UTC.
    fixture.pass(14 * 60);
    expect((await fixture.refuse(decide, agree(id), 'lead-ecology')).code).toBe('ILLEGAL_TRANSITION');
    const request = await fixture.give(decide, { id, agreed: false, reason: '已过期' }, 'lead-ecology');
    expect(request.state).toBe('REFUSED');
  });
});

describe('sharing requests', () => {
  it('are listed to the departments they concern and to who oversees, the newest first', async () => {
    const first = await fixture.give(share, asked(), lead);
    fixture.pass(1);
    const second = await fixture.give(share, asked({ dataset: 'registry.Person' }), lead);
    await fixture.give(decide, agree(first.id), 'lead-ecology');
    const idsFor = async (as: string, filter: object | null = null) =>
      (await fixture.give(list, { filter }, as)).nodes.map(({ id }: { id: string }) => id);
    expect(await idsFor(lead)).toEqual([second.id, first.id]);
    expect(await idsFor('supervisor')).toEqual([second.id, first.id]);
    expect(await idsFor('officer-ecology')).toEqual([first.id]);
    expect(await idsFor('lead-registry')).toEqual([second.id]);
    expect(await idsFor('auditor')).toEqual([]);
    expect(await idsFor('lead-culture-tourism')).toEqual([]);
    expect(await idsFor(lead, { states: ['REQUESTED'] })).toEqual([second.id]);
    expect(await idsFor('supervisor', { owner: 'ecology', department: 'agriculture' })).toEqual([first.id]);
    expect(await idsFor('supervisor', { owner: 'agriculture' })).toEqual([]);

    const one = 'query ($id: ID!) { sharingRequest(id: $id) { id grant { id } } }';
    const { grant } = await fixture.give(one, { id: first.id }, lead);
    expect(grant).not.toBeNull();
    // The officers of the owning department see the request, and the grant is not theirs to see.
    expect(await fixture.give(one, { id: first.id }, 'officer-ecology')).toEqual({
      id: first.id,
      grant: null,
    });
    expect(await fixture.give(one, { id: first.id }, 'auditor')).toBeNull();
  });
});
