import type { DepartmentName, Principal } from '#shared/auth/principal';
import { testPrincipal } from './testPrincipals';

/** An officer of a department who works for other divisions than the persona: none at all without codes. */
export const officerIn = (department: DepartmentName, ...regionCodes: string[]): Principal => ({
  ...testPrincipal(`officer-${department}`),
  subject: `test:${regionCodes.join()}`,
  regionCodes,
});
