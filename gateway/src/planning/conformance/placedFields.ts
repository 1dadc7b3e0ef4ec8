import { Kind, type FieldNode, type SelectionSetNode } from 'graphql';
import { intersection, type InternalSelections, type TypeNames } from '../internalSelections';

/** A field of the client and the types of the objects it is asked of. */
export interface PlacedField {
  readonly node: FieldNode;
  readonly types: TypeNames;
}

/** The fields of an inlined selection, those in its fragments with the types these leave. */
export function placedFields(
  internal: InternalSelections,
  set: SelectionSetNode | undefined,
  types: TypeNames,
): PlacedField[] {
  return (set?.selections ?? []).flatMap((node): PlacedField[] => {
    if (node.kind === Kind.FIELD) return [{ node, types }];
    if (node.kind === Kind.FRAGMENT_SPREAD) return [];
    const condition = node.typeCondition?.name.value;
    const within = condition === undefined ? types : intersection(types, internal.typesOf(condition));
    return placedFields(internal, node.selectionSet, within);
  });
}

/** The fields below some that share a response key. */
export const fieldsBelow = (internal: InternalSelections, group: readonly PlacedField[]): PlacedField[] =>
  group.flatMap(({ node, types }) => {
    const type = internal.fieldType(types, node.name.value);
    return type === undefined ? [] : placedFields(internal, node.selectionSet, internal.typesOf(type));
  });

/** By response key, in the order of the document. */
export function groupedByKey(fields: readonly PlacedField[]): ReadonlyMap<string, readonly PlacedField[]> {
  const groups = new Map<string, PlacedField[]>();
  for (const field of fields) {
    const key = field.node.alias?.value ?? field.node.name.value;
    const group = groups.get(key);
    if (group) group.push(field);
    else groups.set(key, [field]);
  }
  return groups;
}
