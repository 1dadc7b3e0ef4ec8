import { publicPrincipal, type DepartmentName, type Principal } from './principal';
import { machineScopes, scopesOf } from './roles';

const asked: Partial<Record<DepartmentName, (scope: string) => boolean>> = {
  /** Reads every department's files to draw samples from them, and changes nothing. */
  audit: (scope) => /^(staff:internal|[a-z-]+:(case|sensitive)):read$/.test(scope),
};

/** A department as a caller of the graph: a machine with the scopes its work takes, in the whole city. */
export function departmentMachine(department: DepartmentName, city: string): Principal {
  const facts = {
    kind: 'MACHINE',
    department: null,
    level: 'CITY',
    regionCodes: [city],
    roles: ['machine-client'],
  } as const;
  const wanted = machineScopes.filter((scope) => asked[department]?.(scope) ?? false);
  return Object.freeze({
    ...publicPrincipal,
    ...facts,
    subject: `department:${department}`,
    organisation: department,
    scopes: Object.freeze([...scopesOf(facts, wanted)]),
    purpose: 'SUPERVISION',
  });
}
