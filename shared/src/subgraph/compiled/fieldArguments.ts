import { getArgumentValues, Kind, type FieldNode, type ValueNode } from 'graphql';
import type { Field } from './field';
import type { Arguments, Run } from './run';

export const noArguments: Arguments = Object.freeze({});

function namesVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(namesVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => namesVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

const firstNode = ({ nodes }: Field): FieldNode => nodes[0] as FieldNode;

/** Arguments that are the same in every run; undefined where they are not, or could be changed by a resolver that got them. */
function fixedArguments(field: Field): Arguments | undefined {
  if (firstNode(field).arguments?.some(({ value }) => namesVariable(value))) return undefined;
  try {
    const given = getArgumentValues(field.definition, firstNode(field), {});
    return Object.values(given).some((value) => typeof value === 'object' && value !== null)
      ? undefined
      : Object.freeze(given);
  } catch {
    // To be said by each run, where the field stands.
    return undefined;
  }
}

/** The arguments of a field, worked out once a run whatever the number of rows. @throws GraphQLError as graphql-js does */
export function argumentsOf(field: Field): (run: Run) => Arguments {
  const { definition, number } = field;
  const fixed = definition.args.length === 0 ? noArguments : fixedArguments(field);
  if (fixed) return () => fixed;
  return ({ args, variableValues }) =>
    (args[number] ??= Object.freeze(getArgumentValues(definition, firstNode(field), variableValues)));
}
