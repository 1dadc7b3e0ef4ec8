import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isOf } from './referenceDocument';

export type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects at a path of a Flatten node: `@` goes into lists, and `a|[T,U]` or `|[T]` keeps objects of these types only. */
export function collectAt(
  schema: GraphQLSchema,
  from: readonly unknown[],
  path: readonly (string | number)[],
): Tree[] {
  let at: unknown[] = [...from];
  for (const part of path.map(String)) {
    const [key = '', types] = part.split('|');
    if (key === '@') at = at.flatMap((value) => (Array.isArray(value) ? value : []));
    else if (key !== '')
      at = at.map((value) => (isTree(value) && Object.hasOwn(value, key) ? value[key] : null));
    if (types !== undefined) {
      const wanted = types.slice(1, -1).split(',');
      at = at.filter(
        (value) => isTree(value) && wanted.some((type) => isOf(schema, value['__typename'], type)),
      );
    }
  }
  return at.flatMap((value) => (Array.isArray(value) ? value.flat(Infinity) : [value])).filter(isTree);
}

/** What an entity is asked by; null when something it needs has not come or it is of no fitting type. */
export function representationOf(
  schema: GraphQLSchema,
  object: Tree,
  requires: readonly QueryPlanSelectionNode[],
): Tree | null {
  const found = selected(schema, object, requires);
  return isTree(found) && found['__typename'] !== undefined ? found : null;
}

function selected(
  schema: GraphQLSchema,
  value: unknown,
  selections: readonly QueryPlanSelectionNode[],
): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => selected(schema, item, selections));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isTree(value)) return null;
  const result = Object.create(null) as Tree;
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      const { typeCondition } = selection;
      if (typeCondition !== undefined && !isOf(schema, value['__typename'], typeCondition)) continue;
      const inner = selected(schema, value, selection.selections);
      if (inner === undefined) return undefined;
      Object.assign(result, inner);
      continue;
    }
    const key = selection.alias ?? selection.name;
    const own = Object.hasOwn(value, key) ? value[key] : undefined;
    if (own === undefined) return undefined;
    const inner = selection.selections ? selected(schema, own, selection.selections) : own;
    if (inner === undefined) return undefined;
    result[key] = inner;
  }
  return result;
}

/** Applies the rewrites of a fetch in place: a value set, or a key renamed, at a path of keys and `... on Type`. */
export function rewrite(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const rule of rewrites ?? []) {
    const last = rule.path.at(-1);
    if (last === undefined) continue;
    for (const object of rewritten(schema, value, rule.path.slice(0, -1))) {
      if (rule.kind === 'ValueSetter') {
        object[last] = rule.setValueTo;
      } else if (Object.hasOwn(object, last)) {
        object[rule.renameKeyTo] = object[last];
        delete object[last];
      }
    }
  }
}

const fragment = '... on ';

function rewritten(schema: GraphQLSchema, value: unknown, path: readonly string[]): Tree[] {
  if (Array.isArray(value)) return value.flatMap((item) => rewritten(schema, item, path));
  if (!isTree(value)) return [];
  const [first, ...rest] = path;
  if (first === undefined) return [value];
  if (!first.startsWith(fragment)) return rewritten(schema, value[first], rest);
  const type = value['__typename'];
  const applies = type === undefined || isOf(schema, type, first.slice(fragment.length));
  return applies ? rewritten(schema, value, rest) : [];
}
