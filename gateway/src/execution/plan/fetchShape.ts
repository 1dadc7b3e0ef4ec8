import {
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { isData, own, type Data } from './data';
import type { FetchDocument } from './fetchedFields';
import { typenameKey, type TypeNames } from './typeNames';

/** Whether an answer has objects and lists where its schema has them. Leaves are not looked at: a wrong one costs only itself. */
export type ShapeCheck = (data: Data) => boolean;

interface CheckedField {
  readonly key: string;
  /** How many lists are around the object; undefined where the schema does not know the place. */
  readonly lists: number | undefined;
  /** Types the field is for; undefined: all. */
  readonly condition: string | undefined;
  /** Conditions of fragments further out. */
  readonly outer: readonly string[];
  readonly below: readonly CheckedField[];
}

/**
 * The check of one fetch's answers. An answer of another shape is that of a department out of order: nothing of it is used.
 * @param types of the whole supergraph
 */
export function shapeCheckOf(
  fetch: FetchDocument,
  root: GraphQLCompositeType | undefined,
  types: TypeNames,
): ShapeCheck {
  const fields = fieldsOf(fetch, root, types);
  return (data) => fields.length === 0 || fits(data, fields, types);
}

function fieldsOf(
  { selectionSet, fragments }: FetchDocument,
  root: GraphQLCompositeType | undefined,
  types: TypeNames,
): CheckedField[] {
  const within = (
    type: GraphQLCompositeType | undefined,
    set: SelectionSetNode,
    conditions: readonly string[],
  ): CheckedField[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) {
        if (!selection.selectionSet) return [];
        const known = type && !isUnionType(type) ? type.getFields() : {};
        const name = selection.name.value;
        const field = Object.hasOwn(known, name) ? known[name] : undefined;
        const inner = field && innermost(field.type);
        return [
          {
            key: selection.alias?.value ?? name,
            lists: inner?.lists,
            condition: conditions.at(-1),
            outer: conditions.slice(0, -1),
            below: within(types.composite(inner?.name), selection.selectionSet, []),
          },
        ];
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value;
      const here = condition === undefined ? type : types.composite(condition);
      return fragment
        ? within(
            here,
            fragment.selectionSet,
            condition === undefined ? conditions : [...conditions, condition],
          )
        : [];
    });
  return within(root, selectionSet, []);
}

function innermost(type: GraphQLOutputType): { readonly name: string; readonly lists: number } {
  let lists = 0;
  let inner = type;
  while (isNonNullType(inner) || isListType(inner)) {
    if (isListType(inner)) lists++;
    inner = inner.ofType as GraphQLOutputType;
  }
  return { name: inner.name, lists };
}

function fits(object: Data, fields: readonly CheckedField[], types: TypeNames): boolean {
  const name = own(object, typenameKey);
  for (const field of fields) {
    if (field.condition !== undefined && typeof name === 'string' && !isFor(field, name, types)) continue;
    const value = own(object, field.key);
    if (value !== undefined && value !== null && !valueFits(value, field, field.lists, types)) return false;
  }
  return true;
}

const isFor = ({ condition, outer }: CheckedField, name: string, types: TypeNames): boolean =>
  (condition === undefined || types.fits(condition, name)) &&
  outer.every((further) => types.fits(further, name));

function valueFits(
  value: unknown,
  field: CheckedField,
  lists: number | undefined,
  types: TypeNames,
): boolean {
  if (value === null || value === undefined) return true;
  if (lists === undefined ? Array.isArray(value) : lists > 0) {
    if (!Array.isArray(value)) return false;
    const inner = lists === undefined ? undefined : lists - 1;
    for (const item of value) if (!valueFits(item, field, inner, types)) return false;
    return true;
  }
  return isData(value) && (field.below.length === 0 || fits(value, field.below, types));
}
