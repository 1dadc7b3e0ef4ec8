import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { getOperationAST, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { AppError } from '#shared/errors/appError';
import { requireAffordable, type CostLimits } from '../limits/cost';
import type { AnswerObject } from '../permissions/answerRestoration';
import type { GrantDesk } from '../grants/grantDesk';
import { wantsAccessReport, accessReport } from '../permissions/accessReport';
import type { Decision, DecisionFor } from '../permissions/decision';
import type { AccessExplainer } from '../permissions/explainAccess';
import type { Introspection } from '../permissions/introspectionAnswer';
import { responseKeysOf } from '../permissions/responseKeys';
import type { Filtered, OperationFilter } from '../permissions/operationFilter';
import { deniedField, keptBack } from '../permissions/refusals';
import { shadowReport } from '../permissions/shadowReport';
import { conditionsKeyOf, withoutConditions } from '../planning/conditions';
import { addPlanErrors, asGraphQLError, ClientErrors } from './clientErrors';
import type { GatewayContext } from './context';
import { WrongVariables, type PreparedOperation, type PrepareOperation } from './preparedOperation';
import type { PlanResult, Runner, TextResult } from './runner';
import { underGrant } from './underGrant';

export interface GuardOptions {
  readonly schema: GraphQLSchema;
  readonly prepare: PrepareOperation;
  readonly runner: Runner;
  readonly filter: OperationFilter;
  readonly introspection: Introspection;
  readonly explain: AccessExplainer;
  /** payloadHash of the policy; empty without one. */
  readonly policy: string;
  readonly decisionFor: DecisionFor;
  /** Null where there is no audit department: then no grant can be used. */
  readonly grants: GrantDesk | null;
  readonly costLimits: CostLimits;
  readonly mayIntrospect: (principal: GatewayContext['principal']) => boolean;
  /** SHADOW: what would be denied is logged and runs all the same. */
  readonly permissions: 'ENFORCE' | 'SHADOW';
  readonly log: Logger;
}

/** Decides on an operation and runs it. Text only where the context's form is TEXT. */
export type GuardedExecutor = (context: GatewayGraphQLRequestContext) => Promise<PlanResult | TextResult>;

/**
 * Around the execution of plans: limits → grant → permissions → intent recorded → plan and execution → nulls and masks put in → errors →
 * grant settled. The outcome is recorded where the answer leaves (http/).
 *
 * It must be here and not in a plugin: a plan is kept under `queryHash` and the operation's name, so a document that is
 * changed without its hash would be served to other callers, and a validation rule is skipped for documents seen before.
 */
export function guardExecutor(options: GuardOptions): GuardedExecutor {
  return async (context) => {
    try {
      return await run(options, context);
    } catch (error) {
      if (error instanceof WrongVariables) return { errors: [...error.errors] };
      if (error instanceof GraphQLError) return { errors: [error] };
      if (!(error instanceof AppError)) throw error;
      // Valid, and without an answer: that is told as of a field that failed, not as of a request that is wrong.
      const isAnswered = error.code === 'UNSATISFIABLE_OPERATION';
      return { ...(isAnswered ? { data: null } : {}), errors: [asGraphQLError(error)] };
    }
  };
}

async function run(
  options: GuardOptions,
  context: GatewayGraphQLRequestContext,
): Promise<PlanResult | TextResult> {
  const { principal, mode, trail, grantId } = context.context as unknown as GatewayContext;
  const prepared = options.prepare(context);
  trail?.asks({ ...prepared, policy: options.policy });
  if (mode === 'RUN') {
    requireAffordable(prepared.cost, options.costLimits.cost);
    if (prepared.introspects && !options.mayIntrospect(principal)) throw noIntrospection();
  }
  const decided = (granted: GatewayGraphQLRequestContext): Promise<PlanResult | TextResult> =>
    runDecided(options, granted, prepared);
  return grantId === null ? decided(context) : underGrant(options.grants, context, prepared, decided);
}

async function runDecided(
  options: GuardOptions,
  context: GatewayGraphQLRequestContext,
  prepared: PreparedOperation,
): Promise<PlanResult | TextResult> {
  const own = context.context as unknown as GatewayContext;
  const { principal, mode, language, trail, purpose, grant } = own;
  const decision = options.decisionFor(principal, { purpose, grant });
  if (mode === 'EXPLAIN') {
    return { data: { ...(await options.explain(prepared, decision, language)) } };
  }
  if (options.permissions === 'SHADOW') return shadowed(options, context, prepared, decision);
  const filtered = options.filter.filter(prepared, decision);
  const introspected = introspectedIn(options, filtered, prepared, decision);
  await trail?.intends(filtered.accessed);
  const { runner } = options;
  const planned = plannedContext(context, filtered);
  // Text is for what leaves as it came: nothing taken out, masked or told beside.
  const view = filtered.kind === 'WHOLE' ? undefined : filtered.textView;
  const isText = own.form === 'TEXT' && view !== null && !wantsReport(context);
  let result: PlanResult | TextResult;
  if (!planned) result = { data: nothing() };
  else if (!isText || !runner.runText) result = await runner.run(planned);
  else result = await runner.runText(planned, view, (type, key) => trail?.rows.note(type, key));
  return 'text' in result ? result : finish(options, context, result, filtered, introspected);
}

const wantsReport = ({ request }: GatewayGraphQLRequestContext): boolean =>
  wantsAccessReport(request.extensions);

/** The client's own document runs; what would have become of it goes to the log. Departments decide for themselves. */
async function shadowed(
  options: GuardOptions,
  context: GatewayGraphQLRequestContext,
  prepared: PreparedOperation,
  decision: Decision,
): Promise<PlanResult> {
  const { principal, requestId, trail } = context.context as unknown as GatewayContext;
  const report = shadowReport(options.schema, options.filter, prepared, decision);
  if (report) {
    const { subject } = principal;
    options.log.warn({ subject, requestId, operation: prepared.queryHash, ...report }, 'shadow: would deny');
  }
  await trail?.intends(options.filter.accessed(prepared, decision));
  const result = await options.runner.run(unconditional(context, prepared));
  return finish(options, context, result, undefined, nothing());
}

/** The client's own document with its conditions decided, as the filter leaves documents: plans of fields that may be left out lose others. */
function unconditional(
  context: GatewayGraphQLRequestContext,
  { variables, operation }: PreparedOperation,
): GatewayGraphQLRequestContext {
  const document = withoutConditions(context.document, variables);
  if (document === context.document) return context;
  const queryHash = `${context.queryHash} ${conditionsKeyOf(context.document, variables)}`;
  const decided = getOperationAST(document, operation.name?.value);
  return { ...context, document, queryHash, operation: decided as typeof context.operation };
}

const nothing = (): AnswerObject => Object.create(null) as AnswerObject;

/** Answered before anything is fetched: one that asks too much costs nobody anything. */
function introspectedIn(
  { introspection }: GuardOptions,
  filtered: Filtered,
  { operation, fragments, variables }: PreparedOperation,
  decision: Decision,
): AnswerObject {
  if (filtered.kind === 'WHOLE' || filtered.introspected.size === 0) return nothing();
  const { introspected } = filtered;
  return introspection.answer({ operation, fragments, introspected, variables }, decision);
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

function finish(
  { log }: GuardOptions,
  context: GatewayGraphQLRequestContext,
  result: PlanResult,
  /** Undefined in the shadow, where nothing is taken out. */
  filtered: Filtered | undefined,
  introspected: AnswerObject,
): PlanResult {
  const { requestId, trail } = context.context as unknown as GatewayContext;
  const errors = new ClientErrors(responseKeysOf(context.document));
  addPlanErrors(errors, result, (err) => log.warn({ err, requestId }, 'incomplete answer'));
  let { data } = result;
  if (filtered?.kind === 'PART') {
    for (const path of filtered.deniedPaths) errors.add(asGraphQLError(deniedField(), path));
    if (data) {
      const restored = filtered.restore(data, introspected, (type, key) => trail?.rows.note(type, key));
      data = restored.data;
      for (const breach of restored.breaches) {
        log.error(
          { ...breach, requestId },
          'A department sent a value that should be masked; it was kept back',
        );
        errors.add(asGraphQLError(keptBack(), breach.path));
      }
    }
  }
  const listed = errors.list((dropped) =>
    log.warn({ dropped, requestId }, 'more errors than an answer carries'),
  );
  const answer: PlanResult = listed.length === 0 ? { data } : { errors: listed, data };
  if (!filtered || !wantsReport(context)) return answer;
  return { ...answer, extensions: { access: accessReport(answer, filtered) } };
}

const noIntrospection = (): AppError =>
  new AppError('GRAPHQL_VALIDATION_FAILED', {
    en: 'The schema is shown to signed-in callers only. Sign in, or leave out "__schema" and "__type".',
    zh: '图模式仅向已登录用户开放。请登录，或去掉 "__schema" 与 "__type"。',
  });
