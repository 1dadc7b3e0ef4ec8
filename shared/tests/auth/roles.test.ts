import fc from 'fast-check';
import { administrativeLevels, departments } from '#shared/auth/principal';
import { isRoleName, levelActions, roleNames, roles, scopesOf, type RoleFacts } from '#shared/auth/roles';

const officer: RoleFacts = {
  kind: 'PERSON',
  department: 'ecology',
  level: 'COUNTY',
  regionCodes: ['430281000000'],
  roles: ['department-officer'],
};

const anyFacts: fc.Arbitrary<RoleFacts> = fc.record({
  kind: fc.constantFrom('PERSON', 'MACHINE'),
  department: fc.constantFrom(null, ...departments),
  level: fc.constantFrom(null, ...administrativeLevels),
  regionCodes: fc.constantFrom([], ['430281000000']),
  roles: fc.subarray([...roleNames, 'emperor', '__proto__', 'constructor']),
});

describe('roles', () => {
  it('give an officer the own department, what any staff may read and grants to ask for, no clear personal data', () => {
    expect(scopesOf(officer, undefined)).toEqual([
      'audit:grant:read',
      'audit:grant:request',
      'ecology:case:read',
      'ecology:personal:read',
      'ecology:sensitive:read',
      'registry:personal:read',
      'staff:internal:read',
    ]);
  });

  it('give nothing to roles nobody knows, however they are spelt', () => {
    for (const name of [
      'emperor',
      'Department-Officer',
      'department-officer ',
      '__proto__',
      'constructor',
      '',
    ]) {
      expect(isRoleName(name)).toBe(false);
      expect(scopesOf({ ...officer, roles: [name] }, undefined)).toEqual([]);
    }
  });

  it('give nothing without the division, the department or the level they are for', () => {
    expect(scopesOf({ ...officer, regionCodes: [] }, undefined)).toEqual([]);
    expect(scopesOf({ ...officer, department: null }, undefined)).toEqual([]);
    const city = { ...officer, department: null, roles: ['city-coordinator'] };
    expect(scopesOf(city, undefined)).toEqual([]);
    expect(scopesOf({ ...city, level: 'CITY' }, undefined)).toContain('region:task:coordinate');
  });

  it('let each level do what is its own: the city coordinates, the county dispatches, the township handles, the village serves', () => {
    for (const level of administrativeLevels) {
      const facts = { ...officer, department: null, level, roles: [`${level.toLowerCase()}-coordinator`] };
      const actions = scopesOf(facts, undefined).filter((scope) => scope.startsWith('region:task:'));
      expect(actions).toEqual([...levelActions[level]].sort());
    }
  });

  it('give staff data to civil servants only', () => {
    const withStaff = roleNames.filter((name) =>
      (roles[name].scopes as readonly string[]).includes('staff:internal:read'),
    );
    expect(withStaff.sort()).toEqual(
      [
        'auditor',
        'city-coordinator',
        'county-coordinator',
        'data-steward',
        'department-lead',
        'department-officer',
        'supervisor',
        'township-coordinator',
      ].sort(),
    );
  });

  it('are narrowed by the scopes of a token and never widened', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.array(fc.constantFrom<string>('staff:internal:read', 'ecology:case:read', 'x:y:z')),
        (facts, asked) => {
          const all = scopesOf({ ...facts, kind: 'PERSON' }, undefined);
          const narrowed = scopesOf({ ...facts, kind: 'PERSON' }, asked);
          expect(narrowed).toEqual(all.filter((scope) => asked.includes(scope)));
        },
      ),
    );
  });

  it('give several roles the union of each, and nothing by being held together', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const alone = facts.roles.flatMap((name) => [...scopesOf({ ...facts, roles: [name] }, undefined)]);
        expect(scopesOf(facts, undefined)).toEqual([...new Set(alone)].sort());
      }),
    );
  });

  it('let a machine have what it asks of its list, and nothing else', () => {
    const machine: RoleFacts = {
      ...officer,
      kind: 'MACHINE',
      department: null,
      level: null,
      regionCodes: [],
      roles: ['machine-client'],
    };
    expect(scopesOf(machine, undefined)).toEqual([]);
    expect(
      scopesOf(machine, ['ecology:case:read', 'registry:special:clear', 'registry:person:search']),
    ).toEqual(['ecology:case:read']);
    expect(scopesOf({ ...machine, kind: 'PERSON' }, ['ecology:case:read'])).toEqual([]);
  });
});
