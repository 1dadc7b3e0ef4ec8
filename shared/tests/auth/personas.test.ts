import { personas } from '#shared/auth/personas';
import { departments } from '#shared/auth/principal';
import { claimsOf, principalClaims, principalFrom } from '#shared/auth/principalClaims';

describe('personas', () => {
  it('has every role at every place it is needed, and no other', () => {
    expect(Object.keys(personas).sort()).toEqual(
      [
        'resident',
        'grid-worker',
        ...departments.flatMap((department) => [`officer-${department}`, `lead-${department}`]),
        ...['city', 'county', 'township', 'village'].map((level) => `coordinator-${level}`),
        'auditor',
        'operator',
        'bootstrap',
      ].sort(),
    );
  });

  it.each(Object.entries(personas))(
    '%s has claims a token may carry and comes back the same',
    (_name, principal) => {
      expect(principalFrom(principalClaims.parse(claimsOf(principal)))).toEqual(principal);
    },
  );

  it('gives an officer the data of the own department only, and of one region', () => {
    const officer = personas['officer-ecology'];
    expect(officer?.scopes.filter((scope) => !scope.startsWith('ecology:'))).toEqual(['staff:internal:read']);
    expect(officer?.regionCodes).toEqual(['430281000000']);
  });

  it('gives nobody outside case work sensitive or personal data', () => {
    for (const principal of Object.values(personas)) {
      if (principal.roles.some((role) => role === 'officer' || role === 'lead')) continue;
      expect(principal.scopes.filter((scope) => !scope.endsWith(':internal:read'))).toEqual([]);
    }
  });

  it('gives residents and grid workers no internal data', () => {
    expect(personas['resident']?.scopes).toEqual([]);
    expect(personas['grid-worker']?.scopes).toEqual([]);
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(personas)).toBe(true);
    for (const principal of Object.values(personas)) {
      for (const part of [principal, principal.roles, principal.scopes, principal.regionCodes]) {
        expect(Object.isFrozen(part)).toBe(true);
      }
    }
  });
});

describe('claims of a principal', () => {
  const valid = claimsOf(personas['officer-ecology']!);

  it.each([
    ['a city code as a county', { regionCodes: ['430200000000'] }],
    ['a level without a region', { regionCodes: [] }],
    ['a region without a level', { level: null }],
    ['a prefix instead of a code', { regionCodes: ['4302'] }],
    ['roles as text', { roles: 'officer' }],
    ['an unknown department', { department: 'police' }],
    ['the public', { kind: 'PUBLIC' }],
    ['the name of the public', { sub: 'public' }],
  ])('are refused for %s', (_what, change) => {
    expect(principalClaims.safeParse(valid).success).toBe(true);
    expect(principalClaims.safeParse({ ...valid, ...change }).success).toBe(false);
  });
});
