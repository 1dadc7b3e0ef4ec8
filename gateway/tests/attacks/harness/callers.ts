import type { AdministrativeLevel, Principal } from '#shared/auth/principal';
import { testPrincipal } from '#shared/testing/testPrincipals';

/** The persona's colleague who works for another division. */
export const worksFor = (persona: string, level: AdministrativeLevel, ...codes: string[]): Principal => ({
  ...testPrincipal(persona),
  subject: `test:${persona}:${codes.join('+')}`,
  level,
  regionCodes: codes,
});

/** The persona, but for no division at all: as a role would be that forgot to say where. */
export const worksNowhere = (persona: string): Principal => ({
  ...testPrincipal(persona),
  subject: `test:${persona}:nowhere`,
  level: null,
  regionCodes: [],
});
