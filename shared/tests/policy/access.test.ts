import { publicPrincipal } from '#shared/auth/principal';
import { accessOf, needsRow } from '#shared/policy/access';
import { partOf, regionCodeOf } from '#shared/policy/partOf';
import { officer } from './guardedFixture';

const today = '2026-11-01';
const read = 'ecology:sensitive:read';

describe('access', () => {
  it('knows its scopes and whether the caller signed in', () => {
    const access = accessOf(officer([read]));
    expect([read, 'authenticated', 'other:scope:read', ''].map((atom) => access.has(atom))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(accessOf(publicPrincipal).has('authenticated')).toBe(false);
  });

  it('is given by no scope that is spelt like a policy, and by no unknown policy', () => {
    const access = accessOf(officer(['policy:team.member', 'policy:nothing', 'authenticated']));
    for (const atom of ['policy:team.member', 'policy:nothing', 'policy:', 'policy:constructor']) {
      expect(access.has(atom)).toBe(false);
      expect(access.passes([[atom]], {}, today)).toBe(false);
    }
    const anybody = accessOf({ ...publicPrincipal, scopes: ['authenticated'] });
    expect(anybody.has('authenticated')).toBe(false);
  });

  it('passes nothing that asks for nothing', () => {
    const access = accessOf(officer([read]));
    for (const nothing of [[], [[]], [[], []]]) {
      expect(access.mayPass(nothing)).toBe(false);
      expect(access.passes(nothing, {}, today)).toBe(false);
    }
    expect(access.mayPass('PUBLIC')).toBe(true);
  });

  it('says before there is a row what may be, and of a row what is', () => {
    const requirement = [[read, 'policy:team.member']];
    const access = accessOf(officer([read], { organId: 'organ-1' }));
    expect(needsRow(requirement)).toBe(true);
    expect(needsRow([[read]])).toBe(false);
    expect(access.mayPass(requirement)).toBe(true);
    expect(access.passes(requirement, { organId: 'organ-1' }, today)).toBe(true);
    for (const row of [{ organId: 'organ-2' }, {}, { organId: null }]) {
      expect(access.passes(requirement, row, today)).toBe(false);
    }
  });
});

describe('a part of a record', () => {
  it('lies where the record lies, and no text of a request says otherwise', () => {
    const part = partOf({ regionCode: '430281103200' }, { kind: 'RECORD' });
    expect(regionCodeOf(part)).toBe('430281103200');
    expect(JSON.stringify(part)).toBe('{"kind":"RECORD"}');
    expect(regionCodeOf({ ...part })).toBe('430281103200');
    expect(regionCodeOf({ kind: 'RECORD' })).toBeUndefined();
    expect(regionCodeOf({ regionCode: null })).toBeNull();
  });
});
