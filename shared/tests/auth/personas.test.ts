import { personas } from '#shared/auth/personas';
import { dataDepartments } from '#shared/auth/principal';
import { roleNames } from '#shared/auth/roles';
import { officer } from '#shared/synthetic/officer';
import { lineDepartments } from '#shared/synthetic/organ';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { claimsOf, principalClaims, principalFrom } from '#shared/auth/principalClaims';

describe('personas', () => {
  it('has every role at every place it is needed, and no other', () => {
    expect(Object.keys(personas).sort()).toEqual(
      [
        'resident',
        'grid-worker',
        ...dataDepartments.flatMap((department) => [
          `officer-${department}`,
          `lead-${department}`,
          `steward-${department}`,
        ]),
        ...['city', 'county', 'township', 'village'].map((level) => `coordinator-${level}`),
        'supervisor',
        'auditor',
        'operator',
        'machine',
      ].sort(),
    );
  });

  it.each(Object.entries(personas))(
    '%s has claims a token may carry and comes back the same',
    (_name, principal) => {
      expect(principalFrom(principalClaims.parse(claimsOf(principal)), principal.scopes)).toEqual(principal);
    },
  );

  it('names roles that exist, and every role but those of machines somewhere', () => {
    const held = new Set(Object.values(personas).flatMap(({ roles }) => roles));
    expect([...held].sort()).toEqual([...roleNames].sort());
  });

  it('works for organs, with certificates, that the demonstration has', () => {
    const world = createWorld(defaultWorld);
    for (const department of lineDepartments) {
      for (const post of ['officer', 'lead']) {
        const { organId, certNo } = personas[`${post}-${department}`]!;
        const index = Number(certNo!.slice(6));
        expect(officer(world, index)).toMatchObject({ certNo, organ: { id: organId } });
      }
      expect(personas[`steward-${department}`]).toMatchObject({ organId: null, certNo: null });
    }
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
