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

/** What collecting depends on beside the selections. */
export interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Of these only the ones that `@skip` and `@include` name are looked at. */
  readonly variableValues: Record<string, unknown>;
}

/** Field nodes by response key, in the order in which the keys first come. */
type Collected = Map<string, FieldNode[]>;

function isTaken(node: SelectionNode, { variableValues }: Surroundings): boolean {
  if (!node.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'];
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'];
  return skip !== true && include !== false;
}

function isOf(type: GraphQLObjectType, condition: string | undefined, { schema }: Surroundings): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

/**
 * The fields to be answered for an object, whatever the selections were written like (GraphQL specification §6.3.2, CollectFields).
 * @param sets selection sets of one place, as if they were one
 */
export function collectFields(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  around: Surroundings,
): Collected {
  const collected: Collected = new Map();
  const seen = new Set<string>();

  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD: {
          if (!isTaken(selection, around)) break;
          const key = (selection.alias ?? selection.name).value;
          const same = collected.get(key);
          if (same) same.push(selection);
          else collected.set(key, [selection]);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          if (isTaken(selection, around) && isOf(type, selection.typeCondition?.name.value, around))
            collect(selection.selectionSet);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const name = selection.name.value;
          if (seen.has(name) || !isTaken(selection, around)) break;
          seen.add(name);
          const fragment = around.fragments[name];
          if (fragment && isOf(type, fragment.typeCondition.name.value, around))
            collect(fragment.selectionSet);
          break;
        }
      }
    }
  };
  sets.forEach(collect);
  return collected;
}
