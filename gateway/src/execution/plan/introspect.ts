import {
  executeSync,
  Kind,
  visit,
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Data } from './data';
import { fieldsFor, type Conditions, type Selected } from './selectedFields';
import type { TypeNames } from './typeNames';

/** Answers `__schema` and `__type` by response key. */
export type Introspect = (variables: Readonly<Record<string, unknown>>) => Data;

/** Undefined when the operation asks nothing of the schema. Where a policy is on, such fields were answered before and do not come here. */
export function introspectOf(
  schema: GraphQLSchema,
  asked: Selected,
  conditions: Conditions,
  types: TypeNames,
): Introspect | undefined {
  const { operation, fragments } = asked;
  const root = schema.getRootType(operation.operation)?.name ?? '';
  const fields = [...fieldsFor(asked, root, [operation.selectionSet], conditions, types).values()]
    .flat()
    .filter(({ name }) => name.value === '__schema' || name.value === '__type');
  if (fields.length === 0) return undefined;
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [introspection(operation, fragments, fields), ...fragments.values()],
  } as const;
  return (variableValues) => (executeSync({ schema, document, variableValues }).data ?? {}) as Data;
}

function introspection(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  fields: readonly FieldNode[],
): OperationDefinitionNode {
  const used = new Set<string>();
  const look = (node: ASTNode): void => {
    visit(node, { Variable: ({ name }) => void used.add(name.value) });
  };
  for (const field of fields) look(field);
  for (const fragment of fragments.values()) look(fragment);
  return {
    ...operation,
    variableDefinitions: operation.variableDefinitions?.filter(({ variable }) =>
      used.has(variable.name.value),
    ),
    selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
  };
}
