import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FieldRule } from '../rules';
import type { GuardContext } from './guardContext';
import type { InputGuards } from './inputGuard';
import type { Check, VerdictBook } from './verdicts';

type Fields = Readonly<Record<string, FieldRule>>;

/** Everything that the walk over one operation needs to know. */
interface Walk {
  readonly info: GraphQLResolveInfo;
  readonly context: GuardContext;
  /** A fragment says the same wherever it is spread. */
  readonly seen: Set<string>;
}

/**
 * Whether a caller may run a mutation: each of its changes, and everything it asks of what they return, as far as can be said
 * before there is a row. One denied field refuses the whole operation: a null in the answer comes too late for the write.
 */
export class MutationGuard {
  private readonly checks = new Map<string, Check>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fields: Fields,
    private readonly inputs: InputGuards,
    private readonly book: VerdictBook,
  ) {}

  admits(context: GuardContext, info: GraphQLResolveInfo): boolean {
    const walk = { info, context, seen: new Set<string>() };
    return this.set(this.possible(info.parentType), info.operation.selectionSet, walk);
  }

  private possible(type: GraphQLNamedType | undefined): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
  }

  private set(types: readonly GraphQLObjectType[], { selections }: SelectionSetNode, walk: Walk): boolean {
    return selections.every(
      (selection) => !isTaken(selection, walk) || this.selection(types, selection, walk),
    );
  }

  private selection(types: readonly GraphQLObjectType[], selection: SelectionNode, walk: Walk): boolean {
    switch (selection.kind) {
      case Kind.FIELD:
        return types.every((type) => this.field(type, selection, walk));
      case Kind.INLINE_FRAGMENT: {
        const wanted = selection.typeCondition?.name.value;
        const narrowed = wanted === undefined ? types : this.possible(this.schema.getType(wanted));
        return this.set(narrowed, selection.selectionSet, walk);
      }
      case Kind.FRAGMENT_SPREAD: {
        const fragment = walk.info.fragments[selection.name.value];
        if (!fragment) return false;
        if (walk.seen.has(selection.name.value)) return true;
        walk.seen.add(selection.name.value);
        const wanted = this.schema.getType(fragment.typeCondition.name.value);
        return this.set(this.possible(wanted), fragment.selectionSet, walk);
      }
    }
  }

  private field(type: GraphQLObjectType, node: FieldNode, walk: Walk): boolean {
    if (node.name.value === '__typename') return true;
    const coordinate = `${type.name}.${node.name.value}`;
    const field = type.getFields()[node.name.value];
    if (!field || !this.check(coordinate)(walk.context.access)) return false;
    const mayGive = this.inputs.of(coordinate, field.args);
    if (mayGive && !mayGive(getArgumentValues(field, node, walk.info.variableValues), walk.context))
      return false;
    const below = getNamedType(field.type);
    return (
      !node.selectionSet || !isCompositeType(below) || this.set(this.possible(below), node.selectionSet, walk)
    );
  }

  private check(coordinate: string): Check {
    let check = this.checks.get(coordinate);
    if (!check) {
      const rule = Object.hasOwn(this.fields, coordinate) ? this.fields[coordinate] : undefined;
      check = this.book.mayPass(rule?.read ?? [], { coordinate, class: rule?.class ?? 'INTERNAL' });
      this.checks.set(coordinate, check);
    }
    return check;
  }
}

/** Whether @skip and @include leave a selection in. */
function isTaken(selection: SelectionNode, { info }: Walk): boolean {
  const { variableValues } = info;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'];
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'];
  return skip !== true && include !== false;
}
