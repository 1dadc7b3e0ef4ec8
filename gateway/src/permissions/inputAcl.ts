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
import type { FieldUse } from './shape';

type MayGive = (coordinate: string) => boolean;

/** Names of the input types through which an input that may not be given can be reached: all others need no look. */
export function guardedInputTypes(schema: GraphQLSchema, mayGive: MayGive): ReadonlySet<string> {
  const guarded = new Set<string>();
  const inputs = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  for (let before = -1; before !== guarded.size;) {
    before = guarded.size;
    for (const type of inputs) {
      if (isEnumType(type) && type.getValues().some((value) => !mayGive(`${type.name}.${value.name}`))) {
        guarded.add(type.name);
      }
      if (!isInputObjectType(type)) continue;
      const reaches = Object.values(type.getFields()).some(
        (field) => !mayGive(`${type.name}.${field.name}`) || guarded.has(getNamedType(field.type).name),
      );
      if (reaches) guarded.add(type.name);
    }
  }
  return guarded;
}

/** Whether a use of arguments can touch an input that may not be given. */
export const isGuardedUse = (
  { field, coordinate }: FieldUse,
  mayGive: MayGive,
  guarded: ReadonlySet<string>,
): boolean =>
  field.args.some(
    (argument) =>
      !mayGive(`${coordinate}(${argument.name}:)`) || guarded.has(getNamedType(argument.type).name),
  );

/**
 * Every input coordinate among the *coerced* values of a use: literals, variables, nested objects, lists, nulls, defaults
 * of variables, of arguments and of input fields are all one by then. A default that nobody wrote counts as given: it
 * searches and sorts like any other value.
 * @throws GraphQLError when a value does not fit its argument, as an explicit null for one that has a default
 */
export function* givenInputs(
  { field, node, coordinate }: FieldUse,
  variables: Readonly<Record<string, unknown>>,
): Generator<string> {
  const values = getArgumentValues(field, node, variables);
  for (const argument of field.args) {
    if (!Object.hasOwn(values, argument.name)) continue;
    yield `${coordinate}(${argument.name}:)`;
    yield* inputsIn(argument.type, values[argument.name]);
  }
}

/** The first input of a use that may not be given. */
export function refusedInput(
  use: FieldUse,
  variables: Readonly<Record<string, unknown>>,
  mayGive: MayGive,
): string | undefined {
  for (const coordinate of givenInputs(use, variables)) if (!mayGive(coordinate)) return coordinate;
  return undefined;
}

/** The input coordinates in one coerced value. */
export function* inputsIn(type: GraphQLInputType, value: unknown): Generator<string> {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) {
    yield* inputsIn(type.ofType, value);
  } else if (isListType(type)) {
    for (const item of Array.isArray(value) ? value : [value]) yield* inputsIn(type.ofType, item);
  } else if (isEnumType(type)) {
    const name = type.getValues().find((candidate) => candidate.value === value)?.name;
    yield `${type.name}.${name ?? ''}`;
  } else if (isInputObjectType(type) && typeof value === 'object') {
    for (const field of Object.values(type.getFields())) {
      if (!Object.hasOwn(value, field.name)) continue;
      yield `${type.name}.${field.name}`;
      yield* inputsIn(field.type, (value as Record<string, unknown>)[field.name]);
    }
  }
}
