import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { AppError } from '#shared/errors/appError';
import { unreachable } from '#shared/errors/unreachable';
import { fragmentsOf } from '../../permissions/fragments';
import type { InternalSelections, TypeNames } from '../internalSelections';
import { clientKeyOf } from './reservedKeys';

/**
 * Refuses an operation with a field that its plan never fetches.
 *
 * The defect: where a field leads to an interface of which the subgraph that has it knows no type, the planner drops the
 * field as one that "returns no results": with nothing else in the operation the plan is empty, and null is answered
 * without an error. Root fields of mutations that nothing can serve are dropped alike, while the others run.
 *
 * Only what is certain is refused: fields that are asked of every object of their place and under no condition. A plan
 * rightly leaves out fields of types that no subgraph can return there, and what `@skip` and `@include` exclude.
 * @throws AppError UNSATISFIABLE_OPERATION naming the first such field by its path
 */
export function requireSatisfied(
  internal: InternalSelections,
  { node }: QueryPlan,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rootType: string,
): void {
  const fetched: Fetched = new Map();
  if (node && node.kind !== 'Subscription') noteNode(node, fetched, fetched);
  const fragments = fragmentsOf(document);
  const check = (set: SelectionSetNode, types: TypeNames, at: Fetched, path: readonly string[]): void => {
    for (const selection of set.selections) {
      if (selection.directives?.length) continue;
      if (selection.kind !== Kind.FIELD) {
        const inner = innerOf(selection, fragments);
        if (inner && coversAll(internal, inner.condition, types)) check(inner.set, types, at, path);
        continue;
      }
      const name = selection.name.value;
      if (name.startsWith('__')) continue;
      const key = selection.alias?.value ?? name;
      const below = at.get(key);
      if (!below) throw unsatisfiable([...path, key]);
      const type = internal.fieldType(types, name);
      if (selection.selectionSet && type !== undefined) {
        check(selection.selectionSet, internal.typesOf(type), below, [...path, key]);
      }
    }
  };
  check(operation.selectionSet, internal.typesOf(rootType), fetched, []);
}

/** Response keys that a plan fetches, level by level, whatever the types they are fetched of. */
type Fetched = Map<string, Fetched>;

function noteNode(node: PlanNode, at: Fetched, root: Fetched): void {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      for (const child of node.nodes) noteNode(child, at, root);
      return;
    case 'Flatten': {
      let place = root;
      for (const part of node.path.map((key) => String(key).split('|')[0] ?? '')) {
        if (part !== '@' && part !== '') place = below(place, part);
      }
      return noteNode(node.node, place, root);
    }
    case 'Condition':
      if (node.ifClause) noteNode(node.ifClause, at, root);
      if (node.elseClause) noteNode(node.elseClause, at, root);
      return;
    case 'Fetch':
      return noteFetch(node, at);
    case 'Defer':
      return;
    default:
      unreachable(node);
  }
}

function below(at: Fetched, key: string): Fetched {
  let next = at.get(key);
  if (!next) at.set(key, (next = new Map()));
  return next;
}

function noteFetch(fetch: Extract<PlanNode, { kind: 'Fetch' }>, at: Fetched): void {
  const document = parse(fetch.operation, { noLocation: true });
  const fragments = fragmentsOf(document);
  // The planner renames what would not merge, and back: `name__alias_0` is the client's `name`.
  const clientKey = (key: string): string => (fetch.outputRewrites ? key.replace(/__alias_\d+$/, '') : key);
  const note = (set: SelectionSetNode, place: Fetched): void => {
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FIELD) {
        const inner = innerOf(selection, fragments);
        if (inner) note(inner.set, place);
        continue;
      }
      const { name, alias, selectionSet } = selection;
      const isEntities = fetch.requires !== undefined && name.value === '_entities';
      const next = isEntities ? place : below(place, clientKey(alias?.value ?? name.value));
      if (selectionSet) note(selectionSet, next);
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) note(definition.selectionSet, at);
  }
}

function innerOf(
  node: Exclude<SelectionNode, { kind: Kind.FIELD }>,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): { readonly set: SelectionSetNode; readonly condition: string | undefined } | undefined {
  const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
  return fragment && { set: fragment.selectionSet, condition: fragment.typeCondition?.name.value };
}

function coversAll(internal: InternalSelections, condition: string | undefined, types: TypeNames): boolean {
  if (condition === undefined) return true;
  const covered = internal.typesOf(condition);
  return [...types].every((type) => covered.has(type));
}

const unsatisfiable = (path: readonly string[]): AppError => {
  const place = path.map((key) => clientKeyOf(key).key).join('.');
  return new AppError(
    'UNSATISFIABLE_OPERATION',
    {
      en: `No department can serve "${place}" as asked here. Leave it out, or ask for it where the schema offers it otherwise.`,
      zh: `没有部门能够按此方式提供 "${place}"。请去掉该字段，或从图模式的其他入口获取。`,
    },
    { field: place },
  );
};
