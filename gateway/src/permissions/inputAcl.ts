import {
  getArgumentValues,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { FieldUse } from './selectionWalk';

/** Names of the input types through which a closed input can be reached: all others need no look. */
export function guardedInputTypes(schema: GraphQLSchema, closed: ReadonlySet<string>): ReadonlySet<string> {
  const guarded = new Set<string>();
  const inputs = Object.values(schema.getTypeMap());
  for (let before = -1; before !== guarded.size;) {
    before = guarded.size;
    for (const type of inputs) {
      if (isEnumType(type) && type.getValues().some((value) => closed.has(`${type.name}.${value.name}`))) {
        guarded.add(type.name);
      }
      if (!isInputObjectType(type)) continue;
      const reaches = Object.values(type.getFields()).some(
        (field) => closed.has(`${type.name}.${field.name}`) || guarded.has(getNamedType(field.type).name),
      );
      if (reaches) guarded.add(type.name);
    }
  }
  return guarded;
}

/** Whether a use of arguments can touch a closed input at all. */
export const isGuardedUse = (
  { field, coordinate }: FieldUse,
  closed: ReadonlySet<string>,
  guarded: ReadonlySet<string>,
): boolean =>
  field.args.some(
    (argument) =>
      closed.has(`${coordinate}(${argument.name}:)`) || guarded.has(getNamedType(argument.type).name),
  );

/**
 * The first input coordinate among the *coerced* values of a use that may not be given: literals, variables, nested
 * objects, lists, defaults of variables and of arguments are all one by then.
 */
export function refusedInput(
  { field, node, coordinate }: FieldUse,
  variables: Readonly<Record<string, unknown>>,
  mayGive: (coordinate: string) => boolean,
): string | undefined {
  const values = getArgumentValues(field, node, variables);
  for (const argument of field.args) {
    if (!Object.hasOwn(values, argument.name)) continue;
    const at = `${coordinate}(${argument.name}:)`;
    if (!mayGive(at)) return at;
    const refused = refusedIn(argument.type, values[argument.name], mayGive);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

function refusedIn(
  type: GraphQLInputType,
  value: unknown,
  mayGive: (coordinate: string) => boolean,
): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (isNonNullType(type)) return refusedIn(type.ofType, value, mayGive);
  if (isListType(type)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      const refused = refusedIn(type.ofType, item, mayGive);
      if (refused !== undefined) return refused;
    }
    return undefined;
  }
  if (isEnumType(type)) {
    const name = type.getValues().find((candidate) => candidate.value === value)?.name;
    const at = `${type.name}.${name ?? ''}`;
    return mayGive(at) ? undefined : at;
  }
  if (!isInputObjectType(type) || typeof value !== 'object') return undefined;
  for (const field of Object.values(type.getFields())) {
    if (!Object.hasOwn(value, field.name)) continue;
    const at = `${type.name}.${field.name}`;
    if (!mayGive(at)) return at;
    const refused = refusedIn(field.type, (value as Record<string, unknown>)[field.name], mayGive);
    if (refused !== undefined) return refused;
  }
  return undefined;
}
