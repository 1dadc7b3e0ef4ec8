import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { WalkBudget } from './walkBudget';

export interface CollectOptions {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced; only those that decide @skip and @include are read. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly budget: WalkBudget;
}

export interface CollectedFields {
  /** Field nodes by response key, in the order of the document. */
  readonly groups: ReadonlyMap<string, readonly FieldNode[]>;
  /** @skip or @include leave something out. */
  readonly hasLeftOut: boolean;
  /**
   * A fragment with a type stands in one on an interface or union. @apollo/gateway 2.14 loses its fields in objects whose
   * __typename was not asked for, so such a selection is not left to it as it is.
   */
  readonly isNested: boolean;
}

/** GraphQL §6.3.2: the fields that apply to objects of one type, fragments expanded, each fragment once. */
export function collectFields(
  options: CollectOptions,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): CollectedFields {
  const { fragments, variables, budget } = options;
  const groups = new Map<string, FieldNode[]>();
  let hasLeftOut = false;
  const visited = new Set<string>();
  let isNested = false;
  const collect = (set: SelectionSetNode, within: 'ABSTRACT' | 'OBJECT'): void => {
    for (const selection of set.selections) {
      budget.step();
      if (!isIncluded(selection, variables)) {
        hasLeftOut = true;
        continue;
      }
      switch (selection.kind) {
        case Kind.FIELD: {
          const key = selection.alias?.value ?? selection.name.value;
          const group = groups.get(key);
          if (group) group.push(selection);
          else groups.set(key, [selection]);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          enter(selection.typeCondition?.name.value, selection.selectionSet, within);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const name = selection.name.value;
          const fragment = fragments.get(name);
          if (visited.has(name) || !fragment) break;
          visited.add(name);
          enter(fragment.typeCondition.name.value, fragment.selectionSet, within);
          break;
        }
      }
    }
  };
  const enter = (
    condition: string | undefined,
    set: SelectionSetNode,
    within: 'ABSTRACT' | 'OBJECT',
  ): void => {
    if (!appliesTo(options.schema, type, condition)) return;
    if (condition !== undefined && within === 'ABSTRACT') isNested = true;
    const isAbstract = condition !== undefined && isAbstractType(options.schema.getType(condition));
    collect(set, isAbstract ? 'ABSTRACT' : condition === undefined ? within : 'OBJECT');
  };
  for (const set of sets) collect(set, 'OBJECT');
  return { groups, hasLeftOut, isNested };
}

/** @skip and @include over coerced variables. */
export const isIncluded = (node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean =>
  !node.directives?.length ||
  (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false);

/** Whether a fragment on `condition` applies to objects of `type`. */
export function appliesTo(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  condition: string | undefined,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}
