import { accessOf } from '#shared/policy/access';
import { testGrant } from '#shared/testing/testGrant';
import { testPrincipal } from '#shared/testing/testPrincipals';
import type { Basis } from '#shared/grants/basis';

const steward = testPrincipal('steward-registry');
const read = [['registry:special:read']];
const special = { coordinate: 'Person.residentId', class: 'SPECIAL_PERSONAL' } as const;
const mayRead = (basis: Basis): boolean => accessOf(steward, basis).mayPass(read, special);

describe('a field above internal', () => {
  it('is read where the purpose reaches its class, and not where it does not', () => {
    expect(mayRead({ purpose: 'CASE_HANDLING', grant: null })).toBe(true);
    expect(mayRead({ purpose: 'COORDINATION', grant: null })).toBe(false);
    expect(mayRead({ purpose: null, grant: null })).toBe(false);
  });

  it('is read under a grant that names it, and under no other, whatever the role gives', () => {
    const under = (coordinates: string[]): Basis => ({
      purpose: 'SPECIAL_AUDIT',
      grant: testGrant({ coordinates }),
    });
    expect(mayRead(under([special.coordinate]))).toBe(true);
    expect(mayRead(under(['Person.name']))).toBe(false);
  });
});
