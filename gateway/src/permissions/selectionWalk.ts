import {
  isAbstractType,
  isCompositeType,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { AppError } from '#shared/errors/appError';

/** What one object type contributes to one place of the answer. */
export interface TypeShape {
  /** Response keys in the order the client asked for them. */
  readonly order: readonly string[];
  /** Response keys that become null in objects of this type, without being fetched. */
  readonly nulls: ReadonlySet<string>;
  /** A non-null field is denied: objects of this type are null as a whole. */
  readonly isKilled: boolean;
  /** Field nodes per response key, still to be fetched. */
  readonly fetched: ReadonlyMap<string, FetchedField>;
  /** Response paths below this type that are denied; the field itself for a leaf, deeper for a nested one. */
  readonly denials: readonly Denial[];
  /**
   * @skip or @include leave out a denied field here, which no department is to see either, or everything, so that the
   * object must be asked for by its __typename.
   */
  readonly isPruned: boolean;
}

export interface FetchedField {
  readonly nodes: readonly FieldNode[];
  readonly type: GraphQLOutputType;
  /** Undefined for a leaf, and for everything that nothing is denied below. */
  readonly child: Shape | undefined;
}

export interface Denial {
  readonly key: string;
  readonly below: Shape | undefined;
}

/** One place of the answer: what each possible object type contributes there. Shared where places are alike. */
export interface Shape {
  readonly parent: GraphQLCompositeType;
  readonly types: ReadonlyMap<string, TypeShape>;
  /** Whether anything at or below this place is denied. */
  readonly hasDenials: boolean;
  /** Whether the selection must be written anew: something is denied, or would be if it were not left out. */
  readonly isChanged: boolean;
}

/** A use of arguments, to be checked against the input policy with the request's variables. */
export interface FieldUse {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** `Type.field`, of the type the field is declared on for the object at hand. */
  readonly coordinate: string;
}

export interface WalkOptions {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced; only those that decide @skip and @include are read. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly mayRead: (coordinate: string) => boolean;
  readonly onUse: (use: FieldUse) => void;
}

/** More steps than any operation within the limits takes: a walk that goes on is refused, not finished. */
const mostSteps = 200_000;

interface Walk extends WalkOptions {
  readonly known: Map<string, Shape>;
  readonly ids: Map<object, number>;
  /** Shared with the walk over what is left out. */
  readonly budget: { steps: number };
  /** The walk over what is left out; its own, once there. */
  aside?: Walk;
}

/**
 * Walks a selection as execution would, fragments expanded and fields of one response key merged, once for each object
 * type that can stand at each place. Decides by schema coordinate, never by response key. Nothing is executed.
 * @throws AppError COST_TOO_HIGH when the walk itself would cost too much.
 */
export function walkSelection(
  options: WalkOptions,
  root: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): Shape {
  return shapeOf({ ...options, known: new Map(), ids: new Map(), budget: { steps: 0 } }, root, [
    selectionSet,
  ]);
}

function shapeOf(walk: Walk, parent: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Shape {
  // Fragments make the same nodes appear in many places; each set of nodes is walked once a type.
  const key = `${parent.name}:${sets.map((set) => idOf(walk, set)).join(',')}`;
  const known = walk.known.get(key);
  if (known) return known;
  const possible = isAbstractType(parent) ? walk.schema.getPossibleTypes(parent) : [parent];
  const types = new Map<string, TypeShape>();
  for (const type of possible) types.set(type.name, typeShapeOf(walk, type, sets));
  const all = [...types.values()];
  const hasDenials = all.some((type) => type.denials.some(({ below }) => !below || below.hasDenials));
  const isChanged = all.some((type) => type.denials.length > 0 || type.isPruned);
  const shape: Shape = { parent, types, hasDenials, isChanged };
  walk.known.set(key, shape);
  return shape;
}

function idOf(walk: Walk, node: object): number {
  const known = walk.ids.get(node);
  if (known !== undefined) return known;
  walk.ids.set(node, walk.ids.size);
  return walk.ids.size - 1;
}

function typeShapeOf(walk: Walk, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): TypeShape {
  const groups = new Map<string, FieldNode[]>();
  const leftOut: SelectionNode[] = [];
  for (const set of sets) collect(walk, type, set, { groups, leftOut, visited: new Set() });

  const nulls = new Set<string>();
  const fetched = new Map<string, FetchedField>();
  const denials: Denial[] = [];
  let isKilled = false;
  const denyHere = (key: string, outcome: 'NULL' | 'KILL') => {
    nulls.add(key);
    if (outcome === 'KILL') isKilled = true;
  };
  for (const [key, nodes] of groups) {
    const name = nodes[0]?.name.value ?? '';
    const field = Object.hasOwn(type.getFields(), name) ? type.getFields()[name] : undefined;
    if (!field) {
      // __typename, and the introspection fields that are decided before: no data of a department.
      if (name.startsWith('__'))
        fetched.set(key, { nodes, type: TypeNameMetaFieldDef.type, child: undefined });
      continue;
    }
    const coordinate = `${type.name}.${name}`;
    for (const node of nodes) walk.onUse({ field, node, coordinate });
    if (!walk.mayRead(coordinate)) {
      denials.push({ key, below: undefined });
      denyHere(key, isNonNullType(field.type) ? 'KILL' : 'NULL');
      continue;
    }
    const named = getNamedType(field.type);
    const subsets = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
    const below = isCompositeType(named) && subsets.length > 0 ? shapeOf(walk, named, subsets) : undefined;
    if (!below?.isChanged) {
      fetched.set(key, { nodes, type: field.type, child: undefined });
      continue;
    }
    denials.push({ key, below });
    const outcome = [...below.types.values()].every((one) => one.isKilled) ? outcomeOf(field.type) : 'FETCH';
    if (outcome === 'FETCH') fetched.set(key, { nodes, type: field.type, child: below });
    else denyHere(key, outcome);
  }
  // Where @skip and @include leave nothing, @apollo/gateway 2.14 does not fetch the object and answers null for it.
  const isBare = groups.size === 0 && leftOut.length > 0;
  const isPruned = isBare || leftOut.some((selection) => wouldBeDenied(walk, type, selection));
  return { order: [...groups.keys()], nulls, isKilled, fetched, denials, isPruned };
}

/**
 * What becomes of a field all of whose objects are null because something non-null below them is denied: the field is
 * null, or its parent is (it cannot be null), or it must be fetched because a list of nulls has a length.
 */
function outcomeOf(type: GraphQLOutputType): 'NULL' | 'KILL' | 'FETCH' {
  let current: GraphQLOutputType = type;
  let outcome: 'NULL' | 'KILL' | 'FETCH' = 'KILL';
  for (let isOutermost = true; ; isOutermost = false) {
    const isNullable = !isNonNullType(current);
    const inner: GraphQLOutputType = isNonNullType(current) ? current.ofType : current;
    // The innermost nullable level takes the null.
    if (isNullable) outcome = isOutermost ? 'NULL' : 'FETCH';
    if (!isListType(inner)) return outcome;
    current = inner.ofType as GraphQLOutputType;
  }
}

interface Collected {
  readonly groups: Map<string, FieldNode[]>;
  readonly leftOut: SelectionNode[];
  readonly visited: Set<string>;
}

function collect(walk: Walk, type: GraphQLObjectType, set: SelectionSetNode, into: Collected): void {
  for (const selection of set.selections) {
    if (++walk.budget.steps > mostSteps) throw tooManySteps();
    if (!isIncluded(walk, selection)) {
      into.leftOut.push(selection);
      continue;
    }
    switch (selection.kind) {
      case Kind.FIELD: {
        const key = selection.alias?.value ?? selection.name.value;
        const group = into.groups.get(key);
        if (group) group.push(selection);
        else into.groups.set(key, [selection]);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        if (applies(walk, type, selection.typeCondition?.name.value)) {
          collect(walk, type, selection.selectionSet, into);
        }
        break;
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        const fragment = walk.fragments.get(name);
        if (into.visited.has(name) || !fragment) break;
        into.visited.add(name);
        if (applies(walk, type, fragment.typeCondition.name.value)) {
          collect(walk, type, fragment.selectionSet, into);
        }
        break;
      }
    }
  }
}

/** Its shapes are kept apart: one found there must not stand in for one whose arguments are to be reported. */
function asideOf(walk: Walk): Walk {
  if (!walk.aside) {
    walk.aside = { ...walk, onUse: () => undefined, known: new Map() };
    walk.aside.aside = walk.aside;
  }
  return walk.aside;
}

/** Whether a selection that is left out has something denied in it. Its arguments are not used, so not reported. */
function wouldBeDenied(walk: Walk, type: GraphQLObjectType, selection: SelectionNode): boolean {
  const aside = asideOf(walk);
  switch (selection.kind) {
    case Kind.FIELD: {
      const name = selection.name.value;
      const field = Object.hasOwn(type.getFields(), name) ? type.getFields()[name] : undefined;
      if (!field) return false;
      if (!walk.mayRead(`${type.name}.${name}`)) return true;
      const named = getNamedType(field.type);
      return (
        isCompositeType(named) &&
        selection.selectionSet !== undefined &&
        shapeOf(aside, named, [selection.selectionSet]).isChanged
      );
    }
    case Kind.INLINE_FRAGMENT:
      return (
        applies(walk, type, selection.typeCondition?.name.value) &&
        shapeOf(aside, type, [selection.selectionSet]).isChanged
      );
    case Kind.FRAGMENT_SPREAD: {
      const fragment = walk.fragments.get(selection.name.value);
      return (
        fragment !== undefined &&
        applies(walk, type, fragment.typeCondition.name.value) &&
        shapeOf(aside, type, [fragment.selectionSet]).isChanged
      );
    }
  }
}

const isIncluded = (walk: Walk, node: SelectionNode): boolean =>
  !node.directives?.length ||
  (getDirectiveValues(GraphQLSkipDirective, node, walk.variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, walk.variables)?.['if'] !== false);

function applies(walk: Walk, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = typeFromAST(walk.schema, {
    kind: Kind.NAMED_TYPE,
    name: { kind: Kind.NAME, value: condition },
  });
  return isAbstractType(conditional) && walk.schema.isSubType(conditional, type);
}

const tooManySteps = (): AppError =>
  new AppError('COST_TOO_HIGH', {
    en: `The operation selects in more than ${mostSteps} steps. Ask for fewer fields or repeat fewer fragments.`,
    zh: `该操作的字段展开超过 ${mostSteps} 步。请减少字段或减少片段重复。`,
  });
