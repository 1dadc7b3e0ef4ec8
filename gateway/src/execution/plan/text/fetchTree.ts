import type { FetchNode } from '@apollo/query-planner';
import {
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { readFetch, type FetchDocument } from '../fetchedFields';
import { NotText } from './notText';

/** A field as a department is asked for it. */
export interface TreeField {
  readonly key: string;
  readonly name: string;
  readonly type: GraphQLOutputType;
  /** Of an object: its type and fields. */
  readonly below: TreeObject | undefined;
}

/** Objects of one type as a department is asked for them: fields in the order in which they are answered (GraphQL §7.2.2). */
export interface TreeObject {
  readonly type: GraphQLObjectType;
  readonly fields: ReadonlyMap<string, TreeField>;
}

/**
 * What a fetch asks for: the root, or the one type of entity.
 * @param schema of the whole supergraph
 * @throws NotText when it cannot be told what is answered in which order
 */
export function fetchTreeOf(fetch: FetchNode, schema: GraphQLSchema): TreeObject {
  const document = readFetch(fetch.operation);
  if (!fetch.requires) {
    return treeObject(document, schema, schema.getRootType(fetch.operationKind), [document.selectionSet]);
  }
  const [entities, ...others] = document.selectionSet.selections;
  if (others.length > 0 || entities?.kind !== Kind.FIELD || entities.name.value !== '_entities') {
    throw new NotText('plan');
  }
  const [fragment, ...more] = entities.selectionSet?.selections ?? [];
  const of = fragment?.kind === Kind.FRAGMENT_SPREAD ? document.fragments.get(fragment.name.value) : fragment;
  if (more.length > 0 || !of || of.kind === Kind.FIELD || of.directives?.length) throw new NotText('plan');
  return treeObject(document, schema, schema.getType(of.typeCondition?.name.value ?? ''), [of.selectionSet]);
}

function treeObject(
  document: FetchDocument,
  schema: GraphQLSchema,
  type: GraphQLNamedType | null | undefined,
  sets: readonly SelectionSetNode[],
): TreeObject {
  if (!isObjectType(type)) throw new NotText('abstract type');
  const collected = new Map<string, { name: string; sets: SelectionSetNode[] }>();
  for (const set of sets) collect(document, schema, type, set, collected);
  const fields = new Map<string, TreeField>();
  for (const [key, { name, sets: nested }] of collected) {
    const fieldType = name === '__typename' ? schema.getType('String') : type.getFields()[name]?.type;
    if (!fieldType) throw new NotText('plan');
    const named = getNamedType(fieldType as GraphQLOutputType);
    const below = isLeafType(named) ? undefined : treeObject(document, schema, named, nested);
    fields.set(key, { key, name, type: fieldType as GraphQLOutputType, below });
  }
  return { type, fields };
}

function collect(
  document: FetchDocument,
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  into: Map<string, { name: string; sets: SelectionSetNode[] }>,
): void {
  for (const selection of set.selections) {
    if (selection.directives?.length) throw new NotText('condition');
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const known = into.get(key);
      const nested = selection.selectionSet ? [selection.selectionSet] : [];
      if (known) known.sets.push(...nested);
      else into.set(key, { name: selection.name.value, sets: nested });
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? document.fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition?.name.value;
    if (!fragment || (condition !== undefined && condition !== type.name)) throw new NotText('abstract type');
    collect(document, schema, type, fragment.selectionSet, into);
  }
}
