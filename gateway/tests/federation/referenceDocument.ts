import {
  getVariableValues,
  isAbstractType,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** Coerced. @throws Error for those that do not fit */
export function variablesOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const { variableDefinitions = [] } = operationOf(document);
  const { coerced } = getVariableValues(schema, variableDefinitions, given);
  if (!coerced) throw new Error('The variables of a case do not fit their types.');
  return coerced;
}

export function operationOf(document: DocumentNode): OperationDefinitionNode {
  const found = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!found) throw new Error('The document has no operation.');
  return found;
}

/** Whether an object of type `name` is one of `condition`. */
export function isOf(schema: GraphQLSchema, name: unknown, condition: string): boolean {
  if (name === condition) return true;
  const type = schema.getType(String(name));
  const wanted = schema.getType(condition);
  return (
    isAbstractType(wanted) && type !== undefined && 'getInterfaces' in type && schema.isSubType(wanted, type)
  );
}
