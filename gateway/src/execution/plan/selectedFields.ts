import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { clientKeyOf } from '../../planning/conformance/reservedKeys';
import { isIncluded } from '../../permissions/collectFields';
import { fragmentsOf } from '../../permissions/fragments';
import type { TypeNames } from './typeNames';

/** An operation with everything that its selections depend on. */
export interface Selected {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The operation of that name; the only one where there is no name. */
export function selectedIn(document: DocumentNode, operationName: string | undefined): Selected {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const operation =
    operations.length === 1 ? operations[0] : operations.find(({ name }) => name?.value === operationName);
  if (!operation) throw new Error('The document has no such operation.');
  return { operation, fragments: fragmentsOf(document) };
}

/** What decides about @skip and @include. */
export type Conditions = Readonly<Record<string, unknown>>;

/**
 * GraphQL §6.3.2: the fields that apply to objects of a type, by response key in the order of the document. `typeName` may be an interface: of an
 * object that no department gave a type.
 */
export function fieldsFor(
  { fragments }: Selected,
  typeName: string,
  sets: readonly SelectionSetNode[],
  conditions: Conditions,
  types: TypeNames,
): Map<string, FieldNode[]> {
  const groups = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const group = groups.get(key);
        if (group) group.push(selection);
        else groups.set(key, [selection]);
        continue;
      }
      let fragment;
      if (selection.kind === Kind.INLINE_FRAGMENT) fragment = selection;
      else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        fragment = fragments.get(selection.name.value);
      }
      const condition = fragment?.typeCondition?.name.value;
      if (fragment && (condition === undefined || types.fits(condition, typeName))) {
        collect(fragment.selectionSet);
      }
    }
  };
  sets.forEach(collect);
  return groups;
}

/** Where the value of a client's field is read: in which copy of the object around it, and under which key. */
export interface FieldSource {
  readonly copy: number;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

/** The sources of each of the client's keys, from the fields of every copy of the object as the planned document words them. */
export function sourcesByKey(
  copies: readonly ReadonlyMap<string, FieldNode[]>[],
): Map<string, FieldSource[]> {
  const found = new Map<string, (FieldSource & { readonly rank: number })[]>();
  copies.forEach((fields, copy) => {
    for (const [key, nodes] of fields) {
      const client = clientKeyOf(key);
      const source = { copy, key, nodes, rank: client.copy };
      const known = found.get(client.key);
      if (known) known.push(source);
      else found.set(client.key, [source]);
    }
  });
  for (const sources of found.values()) sources.sort((a, b) => a.rank - b.rank);
  return found;
}
