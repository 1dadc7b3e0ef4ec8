import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { AppError } from '#shared/errors/appError';
import type { CostTable, ListSize } from './costTable';

export interface CostLimits {
  readonly cost: number;
  /** Assumed length of a list that `@listSize` says nothing about. */
  readonly defaultListSize: number;
}

export interface CostRequest {
  readonly schema: GraphQLSchema;
  readonly table: CostTable;
  readonly defaultListSize: number;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

const most = Number.MAX_SAFE_INTEGER;
const add = (a: number, b: number): number => Math.min(a + b, most);
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : Math.min(a * b, most));

/** Sizes that a parent's `sizedFields` give to the lists below it, by field name. */
type Sizes = ReadonlyMap<string, number>;
const noSizes: Sizes = new Map();

/**
 * The estimated cost of an operation before it runs: 1 for each object that may come back (or its type's @cost), 0 for
 * leaves, a field's own @cost on top; a list counts as long as its slicing argument, its assumed size or the default.
 * Alternatives on different types are added, so the estimate is never too low by them. Saturates instead of
 * overflowing; each fragment is looked at once for each size it is used with.
 */
export function costOf(request: CostRequest): number {
  const { schema, table, fragments, variables } = request;
  const known = new Map<string, number>();

  const ofSet = (parent: GraphQLCompositeType, set: SelectionSetNode, sizes: Sizes): number => {
    let sum = 0;
    for (const selection of set.selections) {
      if (isIncluded(selection, variables)) sum = add(sum, ofSelection(parent, selection, sizes));
    }
    return sum;
  };
  const ofSelection = (parent: GraphQLCompositeType, selection: SelectionNode, sizes: Sizes): number => {
    switch (selection.kind) {
      case Kind.FIELD:
        return ofField(parent, selection, sizes);
      case Kind.INLINE_FRAGMENT:
        return ofSet(typeNamed(selection.typeCondition?.name.value) ?? parent, selection.selectionSet, sizes);
      case Kind.FRAGMENT_SPREAD: {
        const key = `${selection.name.value}:${JSON.stringify([...sizes])}`;
        const before = known.get(key);
        if (before !== undefined) return before;
        known.set(key, 0);
        const fragment = fragments.get(selection.name.value);
        const cost = fragment
          ? ofSet(typeNamed(fragment.typeCondition.name.value) ?? parent, fragment.selectionSet, sizes)
          : 0;
        known.set(key, cost);
        return cost;
      }
    }
  };
  const typeNamed = (name: string | undefined): GraphQLCompositeType | undefined => {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };
  const ofField = (parent: GraphQLCompositeType, node: FieldNode, sizes: Sizes): number => {
    const name = node.name.value;
    const fields = isUnionType(parent) ? {} : parent.getFields();
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) return 0;
    const coordinate = `${parent.name}.${name}`;
    const named = getNamedType(field.type);
    const values = getArgumentValues(field, node, variables);
    const listSize = table.listSizes.get(coordinate);
    const ownSize = listSize ? sizeOf(listSize, values, request.defaultListSize) : undefined;
    const givesSizes = listSize && ownSize !== undefined && listSize.sizedFields.length > 0;
    const below = givesSizes ? new Map(listSize.sizedFields.map((sized) => [sized, ownSize])) : noSizes;

    const weight = table.weights.get(named.name) ?? (isCompositeType(named) ? 1 : 0);
    const children = node.selectionSet && isCompositeType(named) ? ofSet(named, node.selectionSet, below) : 0;
    const size = isList(field.type)
      ? (sizes.get(name) ?? (givesSizes ? undefined : ownSize) ?? request.defaultListSize)
      : 1;
    let cost = add(table.weights.get(coordinate) ?? 0, times(size, add(weight, children)));
    for (const argument of field.args) {
      if (Object.hasOwn(values, argument.name)) {
        cost = add(cost, table.weights.get(`${coordinate}(${argument.name}:)`) ?? 0);
      }
    }
    return cost;
  };

  const root = schema.getRootType(request.operation.operation);
  return root ? ofSet(root, request.operation.selectionSet, noSizes) : 0;
}

function sizeOf(listSize: ListSize, values: Record<string, unknown>, defaultSize: number): number {
  const given = listSize.slicingArguments
    .map((name) => values[name])
    .filter((value) => typeof value === 'number');
  return given.length > 0 ? Math.max(0, ...given) : (listSize.assumedSize ?? defaultSize);
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

const isIncluded = (node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean =>
  !node.directives?.length ||
  (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false);

/** @throws AppError COST_TOO_HIGH saying limit and got. */
export function requireAffordable(got: number, limit: number): void {
  if (got <= limit) return;
  throw new AppError(
    'COST_TOO_HIGH',
    {
      en: `The operation may cost at most ${limit} points, estimated ${got}. Ask for smaller pages or fewer nested lists.`,
      zh: `操作成本上限为 ${limit} 点，预估 ${got} 点。请缩小分页或减少嵌套列表。`,
    },
    { limit, got },
  );
}
