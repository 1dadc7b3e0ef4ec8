import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { EntityPath } from '../entityPath';
import { fetchesIn } from '../planSteps';
import { fetchTreeOf, type TreeObject } from './fetchTree';
import { NotText } from './notText';

/** A fetch that can be read as text. */
export interface TextFetch {
  readonly number: number;
  readonly node: FetchNode;
  readonly at: EntityPath;
  /** Response keys to the place it is for, in one text. */
  readonly path: string;
  readonly tree: TreeObject;
  /** Keys of leaves a representation is made of, `__typename` among them; undefined for root fields. */
  readonly needs: readonly string[] | undefined;
}

export const pathOf = (keys: readonly string[]): string => keys.join('.');

/** @throws NotText for a fetch that is too special */
export function textFetchesOf(node: PlanNode, schema: GraphQLSchema): TextFetch[] {
  return fetchesIn(node).map(({ fetch, at }, number) => {
    if (fetch.inputRewrites || fetch.outputRewrites) throw new NotText('rewrite');
    if (fetch.operationKind !== 'query' || at.hasConditions) throw new NotText('plan');
    if (!fetch.requires && at.keys.length > 0) throw new NotText('plan');
    const tree = fetchTreeOf(fetch, schema);
    const needs = fetch.requires && keysNeeded(fetch.requires, tree.type.name);
    return { number, node: fetch, at, path: pathOf(at.keys), tree, needs };
  });
}

function keysNeeded(requires: readonly QueryPlanSelectionNode[], type: string): string[] {
  const [fragment, ...more] = requires;
  if (more.length > 0 || fragment?.kind !== 'InlineFragment' || fragment.typeCondition !== type) {
    throw new NotText('nested key');
  }
  return fragment.selections.map((selection) => {
    if (selection.kind !== 'Field' || selection.selections) throw new NotText('nested key');
    return selection.alias ?? selection.name;
  });
}
