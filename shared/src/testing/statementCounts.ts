import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { TestSubgraph } from './testSubgraph';

/** One field that gives objects, asked for below many parents at once. */
export interface StatementCase {
  readonly coordinate: string;
  /** The operation for n parents. */
  readonly operation: (n: number) => { readonly query: string; readonly variables: Record<string, unknown> };
}

const requiresArguments = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);

/** Leaves of a type, two levels deep where a connection or value type stands between. */
function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (isAbstractType(type)) return '{ __typename }';
  if (!isObjectType(type)) return '';
  const parts = ['__typename'];
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    if (requiresArguments(field)) continue;
    if (isLeafType(named)) parts.push(field.name);
    else if (field.name === 'nodes' && depth > 0) parts.push(`nodes ${selectionOf(named, depth - 1)}`);
  }
  return `{ ${parts.join(' ')} }`;
}

/** Literals for the arguments that a field insists on, and for others where one is given for the field. */
function argumentsOf(field: GraphQLField<unknown, unknown>, given: Record<string, string>): string | null {
  const values: string[] = [];
  for (const arg of field.args) {
    const needed = isNonNullType(arg.type) && arg.defaultValue === undefined;
    const value = given[`${field.name}.${arg.name}`] ?? (needed ? given[arg.name] : undefined);
    if (needed && value === undefined) return null;
    if (value !== undefined) values.push(`${arg.name}: ${value}`);
  }
  return values.length === 0 ? '' : `(${values.join(', ')})`;
}

const objectFieldsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter((field) => !isLeafType(getNamedType(field.type)));

/**
 * All ways in which a department gives objects below many parents: every object field of every entity, asked for through
 * `_entities`, and every list at the root with every object field of its nodes.
 * @param keys of each entity type, 50 representations that exist
 * @param given literals for required arguments, by `field.argument` or `argument`
 */
export function statementCases(
  schema: GraphQLSchema,
  keys: Readonly<Record<string, readonly Record<string, unknown>[]>>,
  given: Record<string, string> = {},
): StatementCase[] {
  const cases: StatementCase[] = [];
  for (const [typeName, representations] of Object.entries(keys)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is not an object type of the schema.`);
    for (const field of objectFieldsOf(type)) {
      const args = argumentsOf(field, given);
      if (args === null) throw new Error(`Give a literal for the arguments of ${typeName}.${field.name}.`);
      const selection = `${field.name}${args} ${selectionOf(getNamedType(field.type), 1)}`;
      cases.push({
        coordinate: `${typeName}.${field.name}`,
        operation: (n) => ({
          query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${typeName} { ${selection} } } }`,
          variables: { r: representations.slice(0, n).map((key) => ({ __typename: typeName, ...key })) },
        }),
      });
    }
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const connection = getNamedType(field.type);
    if (!isObjectType(connection) || !connection.name.endsWith('Connection')) continue;
    const node = getNamedType(connection.getFields()['nodes']?.type as GraphQLOutputType);
    const rootArgs = argumentsOf(field, given);
    if (rootArgs === null) throw new Error(`Give a literal for the arguments of Query.${field.name}.`);
    const inner = isObjectType(node) ? objectFieldsOf(node) : [];
    for (const below of [null, ...inner]) {
      const args = below ? argumentsOf(below, given) : '';
      if (args === null) throw new Error(`Give a literal for the arguments of ${node.name}.${below?.name}.`);
      const selection = below
        ? `{ ${below.name}${args} ${selectionOf(getNamedType(below.type), 1)} }`
        : selectionOf(node, 0);
      const opening = rootArgs === '' ? '(first: $n)' : `${rootArgs.slice(0, -1)}, first: $n)`;
      cases.push({
        coordinate: `Query.${field.name}${below ? `/${below.name}` : ''}`,
        operation: (n) => ({
          query: `query ($n: Int!) { ${field.name}${opening} { nodes ${selection} } }`,
          variables: { n },
        }),
      });
    }
  }
  return cases;
}

/** Entity types that a schema resolves by their key, whose fields the gateway may ask for by the batch. */
export const entityTypes = (schema: GraphQLSchema): string[] => {
  const union = schema.getType('_Entity');
  const types = union && isAbstractType(union) ? schema.getPossibleTypes(union) : [];
  const resolves = ({ extensions }: GraphQLObjectType): boolean => {
    const federation = (extensions as { apollo?: { subgraph?: { resolveReference?: unknown } } }).apollo;
    return federation?.subgraph?.resolveReference !== undefined;
  };
  return types.filter(resolves).map(({ name }) => name);
};

/** Statements one operation costs. Fails on errors in the answer, which would hide statements. */
export async function countStatements(
  department: TestSubgraph,
  { query, variables }: { query: string; variables: Record<string, unknown> },
): Promise<number> {
  const log = department.statements();
  const before = log.count;
  const { errors } = await department.query(query, variables);
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors, null, 1)}`);
  return log.count - before;
}
