import type { PolicyRules } from '#shared/policy/rules';
import type { PolicySchema } from './policySchema';
import { levelOf, subjects, type Level, type Subject } from './policySubjects';

/** Callers who see the same of everything. */
export interface Column {
  readonly number: number;
  readonly names: readonly string[];
  /** The number and the first name, for the head of a table. */
  readonly label: string;
  levelOf(coordinate: string): Level;
}

const ranked: readonly Level[] = ['DENIED', 'MASKED', 'CLEAR'];
const least = (levels: readonly Level[]): Level => ranked.find((level) => levels.includes(level)) ?? 'DENIED';
const most = (levels: readonly Level[]): Level =>
  ranked.findLast((level) => levels.includes(level)) ?? 'DENIED';

interface Candidate {
  readonly name: string;
  levelOf(coordinate: string): Level;
}

/**
 * Of the department that answers the field: what all of them see. Of the others: what any of them sees. To a field that the gateway
 * answers itself everybody is one of the others.
 */
function ofDepartments(
  role: string,
  found: readonly Subject[],
  rules: PolicyRules,
  schema: PolicySchema,
): Candidate[] {
  const split = (coordinate: string) => {
    const owners = schema.declaredBy(coordinate);
    const isOwn = ({ department }: Subject): boolean => department !== null && owners.includes(department);
    const levels = (some: readonly Subject[]) => some.map(({ access }) => levelOf(rules, coordinate, access));
    return {
      owners,
      own: levels(found.filter(isOwn)),
      other: levels(found.filter((subject) => !isOwn(subject))),
    };
  };
  return [
    {
      name: `${role} (own)`,
      levelOf: (coordinate) => {
        const { owners, own, other } = split(coordinate);
        return owners.length === 0 ? most(other) : least(own);
      },
    },
    {
      name: `${role} (other)`,
      levelOf: (coordinate) => {
        const { own, other } = split(coordinate);
        return other.length === 0 ? least(own) : most(other);
      },
    },
  ];
}

function candidatesOf(rules: PolicyRules, schema: PolicySchema): readonly Candidate[] {
  return [...new Set(subjects.map(({ role }) => role))].flatMap((role) => {
    const found = subjects.filter((subject) => subject.role === role);
    if (found.some(({ department }) => department !== null)) return ofDepartments(role, found, rules, schema);
    return found.map(({ access }) => ({
      name: role,
      levelOf: (coordinate: string) => levelOf(rules, coordinate, access),
    }));
  });
}

/** The columns of the matrix: every role, those that see the same of these coordinates together. */
export function columnsOf(
  rules: PolicyRules,
  schema: PolicySchema,
  coordinates: readonly string[],
): readonly Column[] {
  const columns = new Map<
    string,
    { readonly names: string[]; readonly levels: ReadonlyMap<string, Level> }
  >();
  for (const candidate of candidatesOf(rules, schema)) {
    const levels = new Map(coordinates.map((coordinate) => [coordinate, candidate.levelOf(coordinate)]));
    const key = [...levels.values()].join();
    const known = columns.get(key);
    if (known) known.names.push(candidate.name);
    else columns.set(key, { names: [candidate.name], levels });
  }
  return [...columns.values()].map(({ names, levels }, index) => ({
    number: index + 1,
    names,
    label: `${index + 1} ${names[0] ?? ''}`,
    levelOf: (coordinate) => levels.get(coordinate) ?? 'DENIED',
  }));
}
