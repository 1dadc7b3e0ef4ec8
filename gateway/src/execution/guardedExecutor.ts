import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { getVariableValues, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { AppError } from '#shared/errors/appError';
import { costOf, requireAffordable, type CostLimits } from '../limits/cost';
import type { CostTable } from '../limits/costTable';
import type { Decision } from '../permissions/decision';
import { usesIntrospection } from '../permissions/introspection';
import {
  deniedField,
  fragmentsOf,
  type Filtered,
  type OperationFilter,
} from '../permissions/operationFilter';
import type { ShapeCheck } from './answerShape';
import type { GatewayContext, PlanContext } from './context';
import { DepartmentFault } from './departmentFault';
import { clientErrors } from './clientErrors';

export interface GuardOptions {
  readonly schema: GraphQLSchema;
  readonly filter: OperationFilter;
  readonly shapeCheck: ShapeCheck;
  readonly decisionFor: (principal: GatewayContext['principal']) => Decision;
  readonly costTable: CostTable;
  readonly costLimits: CostLimits;
  readonly mayIntrospect: (principal: GatewayContext['principal']) => boolean;
  readonly log: Logger;
}

type Result = ExecutionResult<Record<string, unknown>>;

/**
 * Wraps the executor of @apollo/gateway: limits → permissions → plan and execution → nulls put back → errors.
 *
 * It must be here and not in a plugin: a plan is kept under `queryHash` and the operation's name, so a document that is
 * changed without its hash would be served to other callers, and a validation rule is skipped for documents seen before.
 */
export function guardExecutor(inner: GatewayExecutor, options: GuardOptions): GatewayExecutor {
  return async (context) => {
    try {
      return (await run(inner, options, context)) as never;
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      if (error instanceof AppError) return { errors: [asGraphQLError(error)] };
      throw error;
    }
  };
}

async function run(
  inner: GatewayExecutor,
  options: GuardOptions,
  context: GatewayGraphQLRequestContext,
): Promise<Result> {
  const { schema, log } = options;
  const { document, queryHash, request } = context;
  const { principal, requestId } = context.context as unknown as GatewayContext;
  // Typed as present; absent when the document has no operation of the name asked for.
  const operation = context.operation as GatewayGraphQLRequestContext['operation'] | undefined;
  if (!operation) return { errors: [asGraphQLError(noSuchOperation())] };
  // graphql-js validates nothing in an operation of a kind that the schema does not have.
  if (operation.operation === 'subscription' || !schema.getRootType(operation.operation)) {
    throw notOffered(operation.operation);
  }

  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
    { maxErrors: 10 },
  );
  if (errors) return { errors };

  const fragments = fragmentsOf(document);
  const { cost, defaultListSize } = options.costLimits;
  const table = options.costTable;
  requireAffordable(
    costOf({ schema, table, defaultListSize, operation, fragments, variables: coerced }),
    cost,
  );
  if (usesIntrospection(operation, fragments) && !options.mayIntrospect(principal)) throw noIntrospection();

  const filtered = options.filter.filter(
    { document, queryHash, operation, variables: coerced },
    options.decisionFor(principal),
  );
  const planned = plannedContext(context, filtered);
  const result = planned
    ? await execute(inner, planned, options.shapeCheck)
    : { data: Object.create(null) as Record<string, unknown> };
  return finish(result, filtered, (hidden) => log.warn({ err: hidden, requestId }, 'incomplete answer'));
}

/** What is planned and run; undefined when nothing is left to ask of any department. */
function plannedContext(
  context: GatewayGraphQLRequestContext,
  filtered: Filtered,
): GatewayGraphQLRequestContext | undefined {
  if (filtered.kind === 'WHOLE') return context;
  if (filtered.isEmpty) return undefined;
  const { document, queryHash } = filtered;
  const [operation] = document.definitions;
  return { ...context, document, queryHash, operation: operation as typeof context.operation };
}

/**
 * Runs a plan. When an answer of a department broke it, so that there is no data or an error that is no department's
 * own, a query runs once more with all answers checked in depth: the broken one is then left out, the rest answered.
 */
async function execute(
  inner: GatewayExecutor,
  context: GatewayGraphQLRequestContext,
  shapeCheck: ShapeCheck,
): Promise<Result> {
  const asked = { count: 0 };
  const attempt = (check: ShapeCheck | undefined): Promise<Result> => {
    const own = { ...(context.context as unknown as GatewayContext), asked, shapeCheck: check };
    return inner({ ...context, context: own satisfies PlanContext });
  };
  const isRepeatable = (): boolean => asked.count > 0 && context.operation.operation === 'query';
  let result: Result;
  try {
    result = await attempt(undefined);
  } catch (error) {
    if (!isRepeatable()) throw error;
    return attempt(shapeCheck);
  }
  const isBroken = result.errors?.some((error) => !(error.originalError instanceof DepartmentFault)) ?? false;
  return isBroken && isRepeatable() ? attempt(shapeCheck) : result;
}

function finish(result: Result, filtered: Filtered, logHidden: (error: unknown) => void): Result {
  const errors = clientErrors(result, logHidden);
  if (filtered.kind === 'PART') {
    for (const path of filtered.deniedPaths) errors.push(asGraphQLError(deniedField(), path));
  }
  const { data } = result;
  const restored = data && filtered.kind === 'PART' ? filtered.restore(data) : data;
  return errors.length === 0 ? { data: restored } : { errors, data: restored };
}

const asGraphQLError = (error: AppError, path?: readonly string[]): GraphQLError =>
  new GraphQLError(error.message, { originalError: error, path: path ?? null });

const noSuchOperation = (): AppError =>
  new AppError('OPERATION_RESOLUTION_FAILURE', {
    en: 'The document has no operation of that name, or several and no "operationName" was given. Name one of them.',
    zh: '文档中没有该名称的操作，或有多个操作而未给出 "operationName"。请指明其中一个。',
  });

const notOffered = (kind: string): AppError =>
  new AppError('GRAPHQL_VALIDATION_FAILED', {
    en: `The graph has no ${kind}. See its schema for what it offers.`,
    zh: `图不提供 ${kind} 操作。请查看图模式。`,
  });

const noIntrospection = (): AppError =>
  new AppError('GRAPHQL_VALIDATION_FAILED', {
    en: 'The schema is shown to signed-in callers only. Sign in, or leave out "__schema" and "__type".',
    zh: '图模式仅向已登录用户开放。请登录，或去掉 "__schema" 与 "__type"。',
  });
