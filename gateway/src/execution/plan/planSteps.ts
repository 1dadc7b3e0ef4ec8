import type { FetchNode, PlanNode, QueryPlan, ResponsePath } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { AppError } from '#shared/errors/appError';
import { departmentError } from '#shared/errors/departmentError';
import type { Transports } from '../../departments/transport';
import { entityPathOf } from './entityPath';
import { fetchPlacesOf } from './fetchPlaces';
import { readFetch } from './fetchedFields';
import { fetchStepOf } from './fetchStep';
import { noteFault, type PlanStep } from './planRun';
import { shareableFetches, type PlacedFetch } from './sharedAnswers';
import type { TypeNames } from './typeNames';

export interface StepOptions {
  readonly transports: Transports;
  /** Of the whole supergraph. */
  readonly schema: GraphQLSchema;
  readonly types: TypeNames;
}

const nothing: PlanStep = async () => undefined;

/**
 * A plan, ready to run any number of times.
 * @throws AppError GRAPHQL_VALIDATION_FAILED for a plan with deferred parts or a subscription
 */
export function planStepsOf(plan: QueryPlan, options: StepOptions): PlanStep {
  if (!plan.node) return nothing;
  if (plan.node.kind === 'Subscription') throw notRun('subscription');
  const shareable = shareableFetches(fetchesIn(plan.node));
  const step = (node: PlanNode, path: ResponsePath): PlanStep => {
    switch (node.kind) {
      case 'Sequence': {
        const steps = node.nodes.map((child) => step(child, path));
        return async (run) => {
          for (const one of steps) await one(run);
        };
      }
      case 'Parallel': {
        const steps = node.nodes.map((child) => step(child, path));
        return async (run) => {
          await Promise.all(steps.map((one) => one(run)));
        };
      }
      case 'Flatten':
        return step(node.node, [...path, ...node.path]);
      case 'Condition': {
        const then = node.ifClause ? step(node.ifClause, path) : nothing;
        const otherwise = node.elseClause ? step(node.elseClause, path) : nothing;
        return (run) => (run.isTrue(node.condition) ? then(run) : otherwise(run));
      }
      case 'Fetch':
        return fetch(node, path);
      case 'Defer':
        throw notRun('@defer');
    }
  };
  const fetch = (node: FetchNode, path: ResponsePath): PlanStep => {
    const at = entityPathOf(path);
    const transport = options.transports.get(node.serviceName);
    if (transport) {
      return fetchStepOf({ ...options, fetch: node, at, transport, isShareable: shareable.has(node) });
    }
    const { fields } = fetchPlacesOf(readFetch(node.operation), at, node.requires !== undefined);
    const error = departmentError('SUBGRAPH_UNAVAILABLE', node.serviceName);
    return async (run) => noteFault(run, node.serviceName, error, fields);
  };
  return step(plan.node, []);
}

/** The fetches of a plan with the places they are for. */
export function fetchesIn(node: PlanNode, path: ResponsePath = []): PlacedFetch[] {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((child) => fetchesIn(child, path));
    case 'Flatten':
      return fetchesIn(node.node, [...path, ...node.path]);
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((child) => (child ? fetchesIn(child, path) : []));
    case 'Fetch':
      return [{ fetch: node, at: entityPathOf(path) }];
    case 'Defer':
      throw notRun('@defer');
  }
}

const notRun = (what: string): AppError =>
  new AppError('GRAPHQL_VALIDATION_FAILED', {
    en: `The graph answers an operation as a whole: it has no ${what}. Leave it out.`,
    zh: `图对每个操作一次性作答，不支持 ${what}。请去掉后重试。`,
  });
