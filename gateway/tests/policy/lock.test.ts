import { roles } from '#shared/auth/roles';
import type { FieldRule, PolicyRules, RowRule } from '#shared/policy/rules';
import { parseApprovals } from '../../src/policy/lock/approvals';
import { checkLock } from '../../src/policy/lock/checkLock';
import { gainsBetween } from '../../src/policy/lock/gains';
import { isPolicyLock, lockOf, type PolicyLock } from '../../src/policy/lock/lock';

const read = [['a:personal:read']];
const masked: FieldRule = {
  class: 'PERSONAL',
  read,
  mask: { kind: 'MOBILE_PHONE', clear: [['a:personal:clear']] },
  ownRegion: true,
};
const rows: RowRule = {
  region: 'ROWS',
  publicWhile: { policy: 'publicity.active', otherwise: [['a:case:read']] },
};
const base: PolicyRules = {
  fields: { 'T.phone': masked, 'T.closed': { class: 'INTERNAL', read: [] } },
  inputs: { 'F.x': [['a:b:c']], 'T.phone(as:)': [['a:b:c']] },
  rows: { T: rows },
};
const always = (_coordinate: string): boolean => true;
const lock = (rules: PolicyRules = base): PolicyLock => lockOf(rules, 0);
const field = (rule: FieldRule | undefined, name = 'T.phone'): PolicyRules => {
  const { [name]: _, ...others } = base.fields;
  return { ...base, fields: rule ? { ...others, [name]: rule } : others };
};
const row = (rule: RowRule | undefined): PolicyRules => ({ ...base, rows: rule ? { T: rule } : {} });
const gains = (rules: PolicyRules, exists = always) => gainsBetween(lock(), lock(rules), exists);

describe('a change by which somebody gains access', () => {
  const { mask: _, ...unmasked } = masked;
  const { ownRegion: __, ...everywhere } = masked;
  it.each<[string, PolicyRules, string, string, string]>([
    [
      'more may read',
      field({ ...masked, read: [...read, ['a:other:read']] }),
      'T.phone',
      'a:personal:read; MOBILE',
      'a:personal:read | a:other:read; MOBILE',
    ],
    ['anybody may read', field({ ...masked, read: 'PUBLIC' }), 'T.phone', 'a:personal:read', 'PUBLIC'],
    [
      'part of an AND is dropped',
      field({ ...masked, mask: { kind: 'MOBILE_PHONE', clear: [['authenticated']] } }),
      'T.phone',
      'clear: a:personal:clear',
      'clear: authenticated',
    ],
    ['a mask is removed', field(unmasked), 'T.phone', 'MOBILE_PHONE', 'a:personal:read; own divisions'],
    [
      'a mask becomes another',
      field({ ...masked, mask: { kind: 'PERSON_NAME', clear: [['a:personal:clear']] } }),
      'T.phone',
      'MOBILE_PHONE',
      'PERSON_NAME',
    ],
    ['divisions no longer count', field(everywhere), 'T.phone', '; own divisions', 'a:personal:read'],
    [
      'what nobody read is opened',
      field({ class: 'INTERNAL', read }, 'T.closed'),
      'T.closed',
      'nobody',
      'a:personal:read',
    ],
    [
      'a new field is public',
      { ...base, fields: { ...base.fields, 'T.new': { class: 'PUBLIC', read: 'PUBLIC' } } },
      'T.new',
      'nobody',
      'PUBLIC',
    ],
    [
      'a new field is for some',
      { ...base, fields: { ...base.fields, 'T.new': { class: 'INTERNAL', read } } },
      'T.new',
      'nobody',
      'a:personal:read',
    ],
    [
      'an input is opened',
      { ...base, inputs: { ...base.inputs, 'F.x': 'PUBLIC' } },
      'F.x',
      'a:b:c',
      'PUBLIC',
    ],
    [
      'a new input is opened',
      { ...base, inputs: { ...base.inputs, 'F.y': [['a:b:c']] } },
      'F.y',
      'nobody',
      'a:b:c',
    ],
    [
      'an argument loses its @acl',
      { ...base, inputs: { 'F.x': [['a:b:c']] } },
      'T.phone(as:)',
      'a:b:c',
      'PUBLIC',
    ],
    ['rows of other divisions exist', row({ ...rows, region: 'FIELDS' }), 'T', 'own divisions', 'all rows'],
    ['rows have no rule', row(undefined), 'T', 'own divisions', 'all rows'],
    [
      'the other rows are for more',
      row({
        region: 'ROWS',
        publicWhile: { policy: 'publicity.active', otherwise: [['a:case:read'], ['x:y:z']] },
      }),
      'T',
      'otherwise a:case:read,',
      'x:y:z',
    ],
    [
      'the other rows are for all of the division',
      row({ region: 'ROWS' }),
      'T',
      'publicity.active',
      'own divisions',
    ],
    [
      'another policy makes rows public',
      row({ region: 'ROWS', publicWhile: { policy: 'listing.standing', otherwise: [['a:case:read']] } }),
      'T',
      'publicity.active',
      'listing.standing',
    ],
  ])('is found when %s', (_what, rules, coordinate, from, to) => {
    const found = gains(rules);
    expect(found.map((gain) => gain.coordinate)).toEqual([coordinate]);
    expect(found[0]?.from).toContain(from);
    expect(found[0]?.to).toContain(to);
  });

  const withRole = (change: Partial<PolicyLock['roles'][string]>): PolicyLock => {
    const before = lock();
    const officer = before.roles['department-officer'] as PolicyLock['roles'][string];
    return { ...before, roles: { ...before.roles, 'department-officer': { ...officer, ...change } } };
  };
  it.each<[string, Partial<PolicyLock['roles'][string]>]>([
    ['gives a scope more', { scopes: [...roles['department-officer'].scopes, 'a:special:clear'] }],
    ['may ask for more', { mayAsk: ['a:special:clear'] }],
    ['is no longer tied to a division', { needsRegion: false }],
    ['is no longer tied to a department', { ofDepartment: false }],
  ])('is found when a role %s', (_what, change) => {
    expect(gainsBetween(lock(), withRole(change), always).map(({ coordinate }) => coordinate)).toEqual([
      'role:department-officer',
    ]);
  });

  it('is found when there is a new role, or one that is no longer tied to its level', () => {
    const before = lock();
    const { auditor, ...others } = before.roles;
    const levels = {
      ...before.roles,
      'city-coordinator': {
        ...(before.roles['city-coordinator'] as PolicyLock['roles'][string]),
        level: null,
      },
    };
    expect(auditor).toBeDefined();
    expect(
      gainsBetween({ ...before, roles: others }, before, always).map(({ coordinate }) => coordinate),
    ).toEqual(['role:auditor']);
    expect(
      gainsBetween(before, { ...before, roles: levels }, always).map(({ coordinate }) => coordinate),
    ).toEqual(['role:city-coordinator']);
  });
});

describe('a change that only takes access away', () => {
  it.each<[string, PolicyRules]>([
    ['nothing changes', base],
    ['a field is gone', field(undefined)],
    ['more is asked for', field({ ...masked, read: [['a:personal:read', 'a:b:c']] })],
    ['the class is higher', field({ ...masked, class: 'SPECIAL_PERSONAL' })],
    [
      'the clear value asks for more',
      field({ ...masked, mask: { kind: 'MOBILE_PHONE', clear: [['a:personal:clear', 'a:b:c']] } }),
    ],
    [
      'a closed field is new',
      { ...base, fields: { ...base.fields, 'T.new': { class: 'INTERNAL', read: [] } } },
    ],
    ['an input is gone', { ...base, inputs: { 'T.phone(as:)': [['a:b:c']] } }],
    ['an argument gets an @acl', { ...base, inputs: { ...base.inputs, 'T.phone(of:)': [['a:b:c']] } }],
    [
      'the other rows are for fewer',
      row({
        region: 'ROWS',
        publicWhile: { policy: 'publicity.active', otherwise: [['a:case:read', 'a:b:c']] },
      }),
    ],
    ['a type gets a rule for its rows', { ...base, rows: { ...base.rows, U: { region: 'ROWS' } } }],
    ['a type is gone', { fields: {}, inputs: {}, rows: {} }],
  ])('asks for no approval: %s', (_what, rules) => {
    expect(gains(rules, (coordinate) => coordinate !== 'T.phone(as:)')).toEqual([]);
  });

  it('tightens the lock, so that going back is a gain', () => {
    const narrow = field({ ...masked, read: [['a:personal:read', 'a:b:c']] });
    const { lock: tightened, faults } = checkLock(lock(), narrow, [], always);
    expect(faults).toEqual([]);
    expect(checkLock(tightened, base, [], always).faults).toHaveLength(1);
  });
});

describe('approvals', () => {
  const wider = field({ ...masked, read: 'PUBLIC' });
  const approvalOf = (faults: readonly string[]) => {
    const given = /\{"coordinate".*\}/.exec(faults.join())?.[0] ?? '{}';
    return { ...(JSON.parse(given) as object), by: '张三', on: '2026-03-01', reason: 'published by law' };
  };

  it('are asked for with the very line to add, which then suffices', () => {
    const { faults } = checkLock(lock(), wider, [], always);
    expect(faults).toHaveLength(1);
    const approvals = parseApprovals(`${JSON.stringify(approvalOf(faults))}\n`, 'approvals.jsonl');
    const approved = checkLock(lock(), wider, approvals, always);
    expect(approved.faults).toEqual([]);
    expect(approved.lock.rules).toEqual(wider);
    expect(approved.lock.approvals).toBe(1);
  });

  it.each([
    ['another coordinate', { coordinate: 'T.other' }],
    ['another start', { from: 'nobody' }],
    ['another end', { to: 'a:b:c' }],
  ])('do not count for %s', (_what, change) => {
    const { faults } = checkLock(lock(), wider, [], always);
    const line = JSON.stringify({ ...approvalOf(faults), ...change });
    expect(checkLock(lock(), wider, parseApprovals(line, 'f'), always).faults).toEqual(faults);
  });

  it('count once', () => {
    const approvals = parseApprovals(
      JSON.stringify(approvalOf(checkLock(lock(), wider, [], always).faults)),
      'f',
    );
    const widened = checkLock(lock(), wider, approvals, always).lock;
    const narrowed = checkLock(widened, base, approvals, always).lock;
    expect(checkLock(narrowed, wider, approvals, always).faults).toHaveLength(1);
  });

  it('cannot be taken back out of the file', () => {
    expect(checkLock({ ...lock(), approvals: 1 }, base, [], always).faults.join()).toContain('never removed');
  });

  it.each([
    '{',
    '[]',
    '{"coordinate":"T.a","from":"a","to":"b","by":"","on":"2026-03-01","reason":"x"}',
    '{"coordinate":"T.a","from":"a","to":"b","by":"x","on":"soon","reason":"x"}',
  ])('are refused when a line is none: %s', (line) =>
    expect(() => parseApprovals(`\n${line}`, 'approvals.jsonl')).toThrow(
      'approvals.jsonl, line 2, is no approval',
    ),
  );
});

describe('the first lock', () => {
  it('agrees to the policy as it stands', () => {
    const { lock: first, faults } = checkLock(undefined, base, [], always);
    expect(faults).toEqual([]);
    expect(first.rules).toEqual(base);
    expect(isPolicyLock(JSON.parse(JSON.stringify(first)))).toBe(true);
    expect(Object.keys(first.roles)).toEqual(Object.keys(roles));
  });
});
