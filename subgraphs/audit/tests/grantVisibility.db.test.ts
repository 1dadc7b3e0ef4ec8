import type { Principal } from '#shared/auth/principal';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { activeGrant, input, read, reject, request, startAudit, type AuditFixture } from './grantFixture';

const otherAuditor: Principal = { ...testPrincipal('auditor'), subject: 'test:other-auditor' };

let fixture: AuditFixture;
let grants: Record<'both' | 'ecology' | 'joint' | 'other', string>;
beforeAll(async () => {
  fixture = await startAudit();
  const asked = async (more: Record<string, unknown>, as: string | Principal): Promise<string> => {
    fixture.pass(1);
    return (await fixture.give(request, { input: input(more) }, as)).id as string;
  };
  const ecology = { coordinates: ['EcologyCase.evidence'] };
  grants = {
    both: await activeGrant(fixture),
    ecology: await asked(ecology, 'auditor'),
    joint: await asked({ ...ecology, purpose: 'JOINT_INSPECTION' }, 'officer-agriculture'),
    other: await asked({ coordinates: ['Household.address'] }, otherAuditor),
  };
});
afterAll(() => fixture.close());

const idsOf = (as: string | Principal, filter: object | null = null): Promise<string[]> =>
  fixture
    .give('query ($f: AuditGrantFilterInput) { auditGrants(filter: $f) { nodes { id } } }', { f: filter }, as)
    .then(({ nodes }) => nodes.map(({ id }: { id: string }) => id));

describe('grants exist', () => {
  it.each<readonly [string, string | Principal, readonly (keyof typeof grants)[]]>([
    ['an auditor: the own ones', 'auditor', ['ecology', 'both']],
    ['another auditor', otherAuditor, ['other']],
    ['the officer who asked', 'officer-agriculture', ['joint']],
    ['a lead: those with data of the department', 'lead-ecology', ['joint', 'ecology', 'both']],
    ['a steward', 'steward-registry', ['other', 'both']],
    ['an officer of the department', 'officer-ecology', []],
    ['a lead without data in any', 'lead-culture-tourism', []],
    ['who oversees: all', 'supervisor', ['other', 'joint', 'ecology', 'both']],
  ])('for %s, in lists, by identifier and by reference alike', async (_, as, names) => {
    expect(await idsOf(as)).toEqual(names.map((name) => grants[name]));
    const { data, errors } = await fixture.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on AuditGrant { id state } } }`,
      { r: Object.values(grants).map((id) => ({ __typename: 'AuditGrant', id })) },
      as,
    );
    expect(errors).toBeUndefined();
    const referred = data._entities.map((one: { id: string } | null) => one?.id ?? null);
    for (const [index, [name, id]] of Object.entries(grants).entries()) {
      const expected = names.includes(name as keyof typeof grants) ? id : null;
      expect((await fixture.give(read, { id }, as))?.id ?? null).toBe(expected);
      expect(referred[index]).toBe(expected);
    }
  });

  it('for nobody without the scope', async () => {
    for (const as of ['resident', 'public', 'coordinator-city']) {
      const { data } = await fixture.ask('{ auditGrants { nodes { id } } }', {}, as);
      expect(data?.auditGrants ?? null).toBeNull();
    }
  });
});

describe('the list of grants', () => {
  it('is narrowed by state, kind, purpose, user and owner', async () => {
    const { both, ecology, joint, other } = grants;
    const narrowed = (filter: object) => idsOf('supervisor', filter);
    expect(await narrowed({ states: ['REQUESTED'] })).toEqual([other, joint, ecology]);
    expect(await narrowed({ states: ['ACTIVE', 'REVOKED'] })).toEqual([both]);
    expect(await narrowed({ states: [] })).toEqual([]);
    expect(await narrowed({ kinds: ['STANDING', 'BREAK_GLASS'] })).toEqual([]);
    expect(await narrowed({ purposes: ['JOINT_INSPECTION'] })).toEqual([joint]);
    expect(await narrowed({ subject: 'persona:auditor' })).toEqual([ecology, both]);
    expect(await narrowed({ owner: 'registry' })).toEqual([other, both]);
    expect(await narrowed({ owner: 'eco' })).toEqual([]);
    expect(await narrowed({ owner: '%' })).toEqual([]);
  });

  it('names by each state the grants that are in it, at any time', async () => {
    const one = await startAudit();
    try {
      const asked = async (more: Record<string, unknown>) =>
        (await one.give(request, { input: input(more) })).id as string;
      await asked({});
      await asked({ notAfter: '2026-11-23T02:30:00Z' });
      await activeGrant(one, { notBefore: '2026-11-23T02:20:00Z' });
      await activeGrant(one, { notAfter: '2026-11-23T02:10:00Z' });
      await one.give(reject, { id: await asked({}), reason: '依据不足' }, 'lead-ecology');
      const states = ['REQUESTED', 'APPROVED', 'ACTIVE', 'USED_UP', 'EXPIRED', 'REVOKED', 'REJECTED'];
      const list = `query ($s: [GrantState!]) { auditGrants(filter: { states: $s }) { nodes { id state } } }`;
      for (const minutes of [0, 10, 10, 10]) {
        one.pass(minutes);
        const { nodes: all } = await one.give(list, { s: states }, 'supervisor');
        expect(all).toHaveLength(5);
        for (const state of states) {
          const { nodes } = await one.give(list, { s: [state] }, 'supervisor');
          expect(nodes).toEqual(all.filter((grant: { state: string }) => grant.state === state));
        }
      }
    } finally {
      await one.close();
    }
  });

  it('comes in pages both ways, and a page stays where it was while time goes on', async () => {
    const page = `query ($n: Int, $after: String, $last: Int, $before: String) {
      auditGrants(first: $n, after: $after, last: $last, before: $before, filter: { states: [REQUESTED, ACTIVE] }) {
        nodes { id } totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
    const first = await fixture.give(page, { n: 3 }, 'supervisor');
    expect([first.nodes.length, first.totalCount, first.pageInfo.hasNextPage]).toEqual([3, 4, true]);
    fixture.pass(1);
    const rest = await fixture.give(page, { n: 3, after: first.pageInfo.endCursor }, 'supervisor');
    expect(rest.nodes).toEqual([{ id: grants.both }]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    const back = await fixture.give(page, { last: 3, before: rest.pageInfo.startCursor }, 'supervisor');
    expect(back.nodes).toEqual(first.nodes);
    const stolen = await fixture.refuse(page, { n: 3, after: first.pageInfo.endCursor }, 'lead-ecology');
    expect(stolen.code).toBe('BAD_CURSOR');
  });
});
