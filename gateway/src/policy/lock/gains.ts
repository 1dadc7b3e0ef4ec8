import { implies, type Openness } from '#shared/policy/requirement';
import type { FieldRule, PolicyRules, RowRule } from '#shared/policy/rules';
import { accessText, fieldText, roleText, rowText } from './changeText';
import type { LockedRole, PolicyLock } from './lock';

/** A change by which somebody may do what they could not. */
export interface Gain {
  /** A schema coordinate, or `role:<name>`. */
  readonly coordinate: string;
  readonly from: string;
  readonly to: string;
}

const nobody: Openness = [];

const clearOf = ({ mask }: FieldRule): Openness => mask?.clear ?? 'PUBLIC';

function fieldOpens(before: FieldRule, after: FieldRule): boolean {
  if (!implies(after.read, before.read)) return true;
  // Whoever reads a value unmasked satisfies both `read` and `clear`.
  if (!implies(clearOf(after), clearOf(before))) return true;
  if (before.mask && after.mask && before.mask.kind !== after.mask.kind) return true;
  return before.ownRegion === true && after.ownRegion !== true;
}

interface RowAccess {
  readonly isRegional: boolean;
  readonly otherwise: Openness;
  readonly policy: string | null;
}
const rowAccessOf = (rule: RowRule | undefined): RowAccess => ({
  isRegional: rule?.region === 'ROWS',
  otherwise: rule?.publicWhile?.otherwise ?? 'PUBLIC',
  policy: rule?.publicWhile?.policy ?? null,
});

/** A row exists where its policy holds, or for those in its division who satisfy `otherwise`. */
function rowsOpen(before: RowAccess, after: RowAccess): boolean {
  const everythingBefore = !before.isRegional && before.otherwise === 'PUBLIC';
  if (everythingBefore) return false;
  if (before.isRegional && !after.isRegional) return true;
  if (!implies(after.otherwise, before.otherwise)) return true;
  return after.policy !== null && after.policy !== before.policy;
}

function roleOpens(before: LockedRole | undefined, after: LockedRole): boolean {
  if (!before) return after.scopes.length + after.mayAsk.length > 0;
  return (
    after.scopes.some((scope) => !before.scopes.includes(scope)) ||
    after.mayAsk.some((scope) => !before.mayAsk.includes(scope) && !before.scopes.includes(scope)) ||
    (before.level !== null && after.level !== before.level) ||
    (before.needsRegion && !after.needsRegion) ||
    (before.ofDepartment && !after.ofDepartment)
  );
}

const keysOf = (...records: readonly object[]): readonly string[] =>
  [...new Set(records.flatMap((record) => Object.keys(record)))].sort();

const at = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Arguments that are not in the rules go with their field; input fields and values that are not are closed. */
function inputAccess(
  rules: PolicyRules,
  coordinate: string,
  exists: (coordinate: string) => boolean,
): Openness {
  const isArgument = coordinate.endsWith(':)');
  return at(rules.inputs, coordinate) ?? (isArgument && exists(coordinate) ? 'PUBLIC' : nobody);
}

/**
 * Every change between two locks by which somebody gains access; those that only take it away are not in it.
 * @param hasArgument whether the schema still has an argument, which without a rule is open to all who read its field
 */
export function gainsBetween(
  before: PolicyLock,
  after: PolicyLock,
  hasArgument: (coordinate: string) => boolean,
): readonly Gain[] {
  const gains: Gain[] = [];
  for (const coordinate of keysOf(after.rules.fields)) {
    const old = at(before.rules.fields, coordinate);
    const now = at(after.rules.fields, coordinate) as FieldRule;
    const opens = old ? fieldOpens(old, now) : !implies(now.read, nobody);
    if (opens) gains.push({ coordinate, from: fieldText(old), to: fieldText(now) });
  }
  for (const coordinate of keysOf(before.rules.inputs, after.rules.inputs)) {
    // A new argument that says more than its field has opened nothing that the field did not.
    const isNewArgument = coordinate.endsWith(':)') && at(before.rules.inputs, coordinate) === undefined;
    const old = isNewArgument ? 'PUBLIC' : inputAccess(before.rules, coordinate, hasArgument);
    const now = inputAccess(after.rules, coordinate, hasArgument);
    if (!implies(now, old)) gains.push({ coordinate, from: accessText(old), to: accessText(now) });
  }
  for (const coordinate of keysOf(before.rules.rows, after.rules.rows)) {
    const old = at(before.rules.rows, coordinate);
    const now = at(after.rules.rows, coordinate);
    const isGone =
      now === undefined && !keysOf(after.rules.fields).some((key) => key.startsWith(`${coordinate}.`));
    if (!isGone && old && rowsOpen(rowAccessOf(old), rowAccessOf(now))) {
      gains.push({ coordinate, from: rowText(old), to: rowText(now) });
    }
  }
  for (const name of keysOf(after.roles)) {
    const old = at(before.roles, name);
    const now = at(after.roles, name) as LockedRole;
    if (roleOpens(old, now))
      gains.push({ coordinate: `role:${name}`, from: roleText(old), to: roleText(now) });
  }
  return gains;
}
