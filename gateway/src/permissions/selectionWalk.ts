import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { isAbove } from '#shared/grants/basis';
import { collectFields } from './collectFields';
import type { Decision } from './decision';
import type { Denial, FetchedField, FieldUse, Shape, TypeShape } from './shape';
import type { WalkBudget } from './walkBudget';

export interface WalkOptions {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced; only those that decide @skip and @include are read. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly decision: Pick<Decision, 'mayRead' | 'maskOf' | 'classOf'>;
  /** The field that is the key of each type of entities; null where nobody notes whose data is shown. */
  readonly entityKeys: ReadonlyMap<string, string> | null;
  readonly onUse: (use: FieldUse) => void;
  readonly budget: WalkBudget;
}

interface Walk extends WalkOptions {
  readonly known: Map<string, Shape>;
  readonly ids: Map<object, number>;
  readonly root: GraphQLObjectType;
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
  return shapeOf({ ...options, known: new Map(), ids: new Map(), root }, root, [selectionSet], false);
}

/** @param isRevealed a field above internal leads here: that there is such an object is told already */
function shapeOf(
  walk: Walk,
  parent: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  isRevealed: boolean,
): Shape {
  // Fragments make the same nodes appear in many places; each set of nodes is walked once a type.
  const key = `${parent.name}:${isRevealed}:${sets.map((set) => idOf(walk, set)).join(',')}`;
  const known = walk.known.get(key);
  if (known) return known;
  const possible = isAbstractType(parent) ? walk.schema.getPossibleTypes(parent) : [parent];
  const types = new Map<string, TypeShape>();
  for (const type of possible) types.set(type.name, typeShapeOf(walk, type, sets, isRevealed));
  const all = [...types.values()];
  const shape: Shape = {
    parent,
    types,
    hasDenials: all.some((type) => type.denials.some(({ below }) => !below || below.hasDenials)),
    isChanged: all.some(isChangedType),
    isPartOfRow: possible.some(({ name }) => !walk.entityKeys?.has(name) && types.get(name)?.isRow),
  };
  walk.known.set(key, shape);
  return shape;
}

const isChangedType = (type: TypeShape): boolean =>
  type.denials.length > 0 ||
  type.isPruned ||
  type.isRow ||
  type.touched.size > 0 ||
  type.introspected.size > 0;

function idOf(walk: Walk, node: object): number {
  const known = walk.ids.get(node);
  if (known !== undefined) return known;
  walk.ids.set(node, walk.ids.size);
  return walk.ids.size - 1;
}

/** Asked for at the root, where the gateway itself answers; below it they are no fields at all. */
const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type';

function typeShapeOf(
  walk: Walk,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  isRevealed: boolean,
): TypeShape {
  const ownKey = walk.entityKeys?.get(type.name);
  const { groups, hasLeftOut, isNested } = collectFields(walk, type, sets);
  const nulls = new Set<string>();
  const fetched = new Map<string, FetchedField>();
  const touched = new Map<string, FetchedField>();
  const introspected = new Map<string, readonly FieldNode[]>();
  const denials: Denial[] = [];
  let isKilled = false;
  let showsMore = isRevealed && ownKey !== undefined;
  const denyHere = (key: string, outcome: 'NULL' | 'KILL'): void => {
    nulls.add(key);
    if (outcome === 'KILL') isKilled = true;
  };
  for (const [key, nodes] of groups) {
    const name = nodes[0]?.name.value ?? '';
    const coordinate = `${type.name}.${name}`;
    const field = Object.hasOwn(type.getFields(), name) ? type.getFields()[name] : undefined;
    if (!field) {
      if (isIntrospection(name)) introspected.set(key, nodes);
      else if (name === TypeNameMetaFieldDef.name) {
        fetched.set(key, {
          nodes,
          type: TypeNameMetaFieldDef.type,
          coordinate,
          child: undefined,
          mask: undefined,
        });
      }
      continue;
    }
    for (const node of nodes) walk.onUse({ field, node, coordinate });
    const named = getNamedType(field.type);
    const mask = walk.decision.maskOf(coordinate);
    // An object wears no mask: a policy that says so is not understood, so nothing is shown.
    if (!walk.decision.mayRead(coordinate) || (mask !== undefined && isCompositeType(named))) {
      denials.push({ key, below: undefined });
      denyHere(key, isNonNullType(field.type) ? 'KILL' : 'NULL');
      continue;
    }
    const subsets = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
    const isAboveInternal = isAbove(walk.decision.classOf(coordinate), 'INTERNAL');
    const reveals = isAboveInternal || (isRevealed && ownKey === undefined);
    const below =
      isCompositeType(named) && subsets.length > 0 ? shapeOf(walk, named, subsets, reveals) : undefined;
    const child = below?.isChanged ? below : undefined;
    const found: FetchedField = { nodes, type: field.type, coordinate, child, mask };
    if (child) denials.push({ key, below: child });
    const outcome =
      child && [...child.types.values()].every((one) => one.isKilled) ? outcomeOf(field.type) : 'FETCH';
    if (outcome !== 'FETCH') {
      denyHere(key, outcome);
      continue;
    }
    fetched.set(key, found);
    if (isAboveInternal || below?.isPartOfRow) showsMore = true;
    if (child || mask) touched.set(key, found);
  }
  // What @skip and @include leave out @apollo/gateway 2.14 does not always keep from departments; and where nothing is left of a
  // selection, by them or by its types, it answers null for the object.
  const isPruned = isNested || hasLeftOut || groups.size === 0;
  const order = [...groups.keys()];
  const isRow = showsMore && walk.entityKeys !== null && type !== walk.root;
  const mayTellWhose = ownKey !== undefined && walk.decision.mayRead(`${type.name}.${ownKey}`);
  const keyField = isRow && mayTellWhose ? ownKey : null;
  return { order, nulls, isKilled, fetched, touched, introspected, denials, isPruned, isRow, keyField };
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
