import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import { clientKeyOf } from '../../src/planning/conformance/reservedKeys';
import type { Tree } from './referenceEntities';
import { isOf, operationOf } from './referenceDocument';

interface Projection {
  readonly document: DocumentNode;
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: string[];
}

/** A null where the schema has none goes up to the next place that may be null. */
class NullBubbles extends Error {}

type Path = readonly (string | number)[];

/** The client's selection of what was fetched, in the client's order and words; null when a null went up to the root. */
export function projectAnswer(projection: Projection, root: Tree): Tree | null {
  const operation = operationOf(projection.document);
  const type = projection.apiSchema.getRootType(operation.operation);
  if (!type) throw new Error(`The graph has no ${operation.operation}.`);
  try {
    return objectOf(projection, type, [root], [operation.selectionSet.selections], []);
  } catch (error) {
    if (error instanceof NullBubbles) return null;
    throw error;
  }
}

type ObjectLike = GraphQLObjectType | GraphQLInterfaceType;

interface Group {
  /** By copy: the field's nodes and its response key. */
  readonly copies: Map<number, { key: string; nodes: FieldNode[] }>;
}

/** Sources and selections go together: one of each for every copy of the object. */
function objectOf(
  projection: Projection,
  type: ObjectLike,
  sources: readonly (Tree | null)[],
  selections: readonly (readonly SelectionNode[])[],
  path: Path,
): Tree {
  const result = Object.create(null) as Tree;
  // The order of the client is that of the copies taken together, as the rewording keeps it within each.
  selections.forEach((own, index) => {
    for (const [key, group] of grouped(projection, type, own)) {
      result[key] = valueOf(projection, type, sources[index] ?? null, group, [...path, key]);
    }
  });
  return result;
}

function grouped(projection: Projection, type: ObjectLike, selections: readonly SelectionNode[]) {
  const groups = new Map<string, Group>();
  const look = (set: readonly SelectionNode[]): void => {
    for (const node of set) {
      if (!isIncluded(node, projection.variables)) continue;
      if (node.kind === Kind.FIELD) {
        const responseKey = node.alias?.value ?? node.name.value;
        const { key, copy } = clientKeyOf(responseKey);
        const group: Group = groups.get(key) ?? { copies: new Map() };
        const nodes = group.copies.get(copy)?.nodes ?? [];
        group.copies.set(copy, { key: responseKey, nodes: [...nodes, node] });
        groups.set(key, group);
        continue;
      }
      const fragment =
        node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(projection.document, node.name.value);
      const condition = fragment.typeCondition?.name.value;
      if (condition === undefined || isOf(projection.supergraphSchema, type.name, condition)) {
        look(fragment.selectionSet.selections);
      }
    }
  };
  look(selections);
  return groups;
}

function fragmentOf(document: DocumentNode, name: string): FragmentDefinitionNode {
  const found = document.definitions.find(
    (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
  );
  return found as FragmentDefinitionNode;
}

const isIncluded = (node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;

function valueOf(
  projection: Projection,
  parent: ObjectLike,
  source: Tree | null,
  { copies }: Group,
  path: Path,
): unknown {
  const parts = [...copies.values()];
  const name = parts[0]?.nodes[0]?.name.value ?? '';
  if (name === '__typename') return parent.name;
  const field = parent.getFields()[name];
  if (!field) throw new Error(`${parent.name} has no field ${name}.`);
  const values = parts.map(({ key }) => (source && Object.hasOwn(source, key) ? source[key] : null));
  const selections = parts.map(({ nodes }) => nodes.flatMap((node) => node.selectionSet?.selections ?? []));
  return completed(projection, field.type, values, selections, path);
}

function completed(
  projection: Projection,
  type: GraphQLOutputType,
  values: readonly unknown[],
  selections: readonly (readonly SelectionNode[])[],
  path: Path,
): unknown {
  if (isNonNullType(type)) {
    const value = present(projection, type.ofType, values, selections, path);
    if (value !== null) return value;
    projection.errors.push(`null at ${path.join('.')}`);
    throw new NullBubbles();
  }
  try {
    return present(projection, type, values, selections, path);
  } catch (error) {
    if (error instanceof NullBubbles) return null;
    throw error;
  }
}

/** A value of a type that may be null; what must not be null below it and is goes up through it. */
function present(
  projection: Projection,
  type: GraphQLNullableType & GraphQLOutputType,
  values: readonly unknown[],
  selections: readonly (readonly SelectionNode[])[],
  path: Path,
): unknown {
  const first = values.find((value) => value !== null && value !== undefined);
  if (first === undefined) return null;
  if (isListType(type)) {
    const lists = values.map((value) => (Array.isArray(value) ? value : []));
    const length = Math.max(...lists.map((list) => list.length));
    return Array.from({ length }, (_, index) =>
      completed(
        projection,
        type.ofType,
        lists.map((list) => list[index] as unknown),
        selections,
        [...path, index],
      ),
    );
  }
  if (isLeafType(type)) return first;
  const trees = values.map((value) => (value ?? null) as Tree | null);
  const concrete = concreteType(projection, getNamedType(type).name, trees);
  return concrete ? objectOf(projection, concrete, trees, selections, path) : null;
}

function concreteType(
  { apiSchema }: Projection,
  declared: string,
  trees: readonly (Tree | null)[],
): ObjectLike | null {
  const type = apiSchema.getType(declared);
  if (!isAbstractType(type)) return isObjectType(type) ? type : null;
  const named = trees.map((tree) => tree?.['__typename']).find((name) => typeof name === 'string');
  // An interface object has no type of its own; the plan asks for it only where the selection depends on it.
  const found = apiSchema.getType(String(named ?? declared));
  return isObjectType(found) || isInterfaceType(found) ? found : null;
}
