import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type GraphQLType,
  type SelectionSetNode,
} from 'graphql';
import { AppError } from '#shared/errors/appError';

/** Three times what the usual tools ask of the whole graph; more is work for its own sake. */
export const mostIntrospectedFields = 100_000;

/** What of a schema an introspection field leads to, level by level. Leaves lead nowhere. */
type Children = (field: string) => readonly object[];

/**
 * How many fields an introspection answers, counted exactly and without answering it: each selection is looked at once for each
 * part of the schema. graphql-js bounds the nesting, not how often one level is asked for under other names.
 * @throws AppError COST_TOO_HIGH
 */
export function requireModestIntrospection(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  sets: readonly {
    readonly field: '__schema' | '__type';
    readonly name: string | undefined;
    readonly set: SelectionSetNode;
  }[],
): number {
  const childrenOf = introspectionOf(schema);
  const known = new Map<SelectionSetNode, Map<object, number>>();
  let looked = 0;
  const count = (set: SelectionSetNode, parent: object): number => {
    let byParent = known.get(set);
    if (!byParent) known.set(set, (byParent = new Map()));
    const before = byParent.get(parent);
    if (before !== undefined) return before;
    byParent.set(parent, 0);
    let sum = 0;
    for (const selection of set.selections) {
      if (++looked > mostIntrospectedFields) throw tooMuch();
      if (selection.kind === Kind.FIELD) {
        sum += 1;
        const below = selection.selectionSet;
        if (below) for (const child of childrenOf(parent)(selection.name.value)) sum += count(below, child);
      } else {
        const below =
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection.selectionSet
            : fragments.get(selection.name.value)?.selectionSet;
        if (below) sum += count(below, parent);
      }
    }
    byParent.set(parent, sum);
    return sum;
  };
  let total = 0;
  for (const { field, name, set } of sets) {
    const parent = field === '__schema' ? schema : schema.getType(name ?? '');
    if (parent) total += count(set, parent);
    if (total > mostIntrospectedFields) throw tooMuch();
  }
  return total;
}

/** A schema's parts as introspection connects them (GraphQL §4.2). */
function introspectionOf(schema: GraphQLSchema): (parent: object) => Children {
  const types = Object.values(schema.getTypeMap());
  const typeChildren = (type: GraphQLType, field: string): readonly object[] => {
    if (isListType(type) || isNonNullType(type)) return field === 'ofType' ? [type.ofType as object] : [];
    switch (field) {
      case 'fields':
        return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
      case 'interfaces':
        return isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
      case 'possibleTypes':
        return isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type) : [];
      case 'enumValues':
        return isEnumType(type) ? type.getValues() : [];
      case 'inputFields':
        return isInputObjectType(type) ? Object.values(type.getFields()) : [];
      default:
        return [];
    }
  };
  return (parent) => (field) => {
    if (parent === schema) {
      if (field === 'types') return types;
      if (field === 'directives') return schema.getDirectives();
      const root =
        field === 'queryType'
          ? schema.getQueryType()
          : field === 'mutationType'
            ? schema.getMutationType()
            : null;
      return root ? [root] : [];
    }
    const part = parent as { args?: readonly object[]; type?: GraphQLType };
    if (field === 'args') return part.args ?? [];
    if (field === 'type') return part.type ? [part.type] : [];
    return typeChildren(parent as GraphQLType, field);
  };
}

const tooMuch = (): AppError =>
  new AppError(
    'COST_TOO_HIGH',
    {
      en: `An introspection may answer at most ${mostIntrospectedFields} fields. Ask for fewer, or for one type at a time.`,
      zh: `一次内省最多返回 ${mostIntrospectedFields} 个字段。请减少内容或逐个类型查询。`,
    },
    { limit: mostIntrospectedFields },
  );
