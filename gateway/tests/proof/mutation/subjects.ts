import { personas } from '#shared/auth/personas';
import { publicPrincipal, type Principal } from '#shared/auth/principal';
import type { Alternatives, ReadPolicy } from '../readPolicy';
import { mayEverRead } from '../subjectRights';

/** Whoever may do everything in the whole city: of no one's team and no one's handler, as an auditor overseeing all. */
export function almighty(scopes: readonly string[]): Principal {
  return Object.freeze({
    subject: 'test:almighty',
    kind: 'PERSON',
    organisation: null,
    department: null,
    organId: null,
    certNo: null,
    level: 'CITY',
    regionCodes: ['430200000000'],
    roles: ['auditor'],
    scopes,
    purpose: null,
  } satisfies Principal);
}

/** A caller changed so that an atom does not hold; the rest of the rights stays. */
function without(principal: Principal, atom: string): Principal {
  if (atom.startsWith('scope:')) {
    const scope = atom.slice('scope:'.length);
    return { ...principal, scopes: principal.scopes.filter((one) => one !== scope) };
  }
  switch (atom) {
    case 'signedIn':
      return publicPrincipal;
    case 'policy:team.member':
      return { ...principal, organId: null, roles: [] };
    case 'policy:case.handler':
      return { ...principal, certNo: null };
    case 'policy:reporter.hidden':
      return { ...principal, certNo: personas['officer-market-supervision']?.certNo ?? null };
    default:
      throw new Error(`Say who does not satisfy ${atom}.`);
  }
}

/** Callers who satisfy none of the alternatives: one atom of each is taken away, in all ways. */
export function subjectsWithout(all: Principal, anyOf: Alternatives): readonly Principal[] {
  let subjects: readonly Principal[] = [all];
  for (const alternative of anyOf) {
    subjects = subjects.flatMap((one) => alternative.map((atom) => without(one, atom))).slice(0, 32);
  }
  return subjects;
}

/** Whether a caller may read everything along a way. */
export const mayWalk = (policy: ReadPolicy, principal: Principal, coordinates: readonly string[]): boolean =>
  coordinates.every((coordinate) => mayEverRead(policy.fields.get(coordinate), principal));
