import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Transports } from '../../departments/transport';
import type { Planner } from '../../planning/planner';
import type { DepartmentFault } from '../departmentFault';
import { compilePlan, isTrue, planSchemasOf, type CompiledPlan } from './compiledPlan';
import { bare, type Data } from './data';
import { faultPlaces } from './faultPaths';
import { createPlanCache, type PlanCacheLimits } from './planCache';
import type { PlanRequest } from './planRequest';
import type { PlanRun } from './planRun';
import type { NotTextReason } from './text/notText';
import { runText } from './text/textRun';
import type { OnRow, TextView } from './text/textView';
import { newWalk, type Walk } from './walk';

export interface PlanExecutorOptions {
  readonly planner: Planner;
  readonly transports: Transports;
  readonly limits?: PlanCacheLimits;
}

/** What an operation was answered: faults of departments as errors, and where an answer did not fit the schema as `valueCompletion`. */
export type PlanAnswer = ExecutionResult<Record<string, unknown>>;

export interface PlanExecutor {
  /**
   * Plans an operation unless that was done before, runs it and shapes the answer. Objects of the answer have no prototype; keys are in the
   * client's order. What a department fails to bring costs the fields it was asked for.
   * @throws AppError for an operation that cannot be planned or run
   */
  run(request: PlanRequest): Promise<PlanAnswer>;
  /**
   * The same, as the JSON text of `data` where the departments' own texts can be cut and joined to the letter; else as `run` answers. Departments
   * are asked the same either way, and no one twice.
   * @param view what of the document the client did not ask for: left out of a text, told of in `onRow`; objects have it all as `run`'s do
   * @throws AppError as `run` does
   */
  runText(request: PlanRequest, view?: TextView, onRow?: OnRow): Promise<TextAnswer | PlanAnswer>;
  /** Plans and compiles ahead of the first request, as before a new supergraph is served. */
  prepare(request: PlannedRequest): Promise<void>;
  /** What was planned and is kept, the most recently used first. */
  recent(count: number): readonly PlannedRequest[];
  /** What is kept. */
  readonly kept: { readonly plans: number; readonly bytes: number };
  /** How often `runText` answered in which way, and why not as text. */
  readonly counts: TextCounts;
}

/** The JSON text of an answer's `data`, whole and without errors: a character for each byte of its UTF-8, to be written as latin1. */
export interface TextAnswer {
  readonly latin1: string;
}

export interface TextCounts {
  text: number;
  object: number;
  readonly reasons: Partial<Record<NotTextReason, number>>;
}

export type PlannedRequest = Pick<PlanRequest, 'document' | 'queryHash' | 'operationName'>;

interface Kept {
  readonly compiled: CompiledPlan;
  readonly request: PlannedRequest;
  readonly bytes: number;
}

const usualLimits: PlanCacheLimits = { entries: 2000, bytes: 64 * 1024 * 1024 };

/** Runs operations over departments by plans that are compiled once. */
export function createPlanExecutor(options: PlanExecutorOptions): PlanExecutor {
  const { planner, transports, limits = usualLimits } = options;
  const schemas = planSchemasOf(planner.apiSchema, planner.supergraphSchema);
  const cache = createPlanCache<Kept>(limits);
  const keptFor = ({ document, queryHash, operationName }: PlannedRequest): Promise<Kept> | Kept => {
    const key = `${queryHash} ${operationName ?? ''}`;
    return cache.get(key, async () => {
      const { plan, document: planned } = await planner.plan({ document, operationName, key });
      const compiled = compilePlan({ plan, document, planned, operationName, schemas, transports });
      return { compiled, request: { document, queryHash, operationName }, bytes: compiled.bytes };
    });
  };
  const compiledFor = async (request: PlannedRequest): Promise<CompiledPlan> =>
    (await keptFor(request)).compiled;
  const counts: TextCounts = { text: 0, object: 0, reasons: {} };
  const asObject = async (
    compiled: CompiledPlan,
    request: PlanRequest,
    received?: PlanRun['received'],
  ): Promise<PlanAnswer> => {
    const run = newRun(compiled, request, received);
    await compiled.run(run);
    return shaped(compiled, run);
  };
  const notAsText = (reason: NotTextReason): void => {
    counts.object++;
    counts.reasons[reason] = (counts.reasons[reason] ?? 0) + 1;
  };
  return {
    counts,
    run: async (request) => asObject(await compiledFor(request), request),
    async runText(request, view, onRow = () => undefined) {
      const compiled = await compiledFor(request);
      const plan = compiled.textFor(view);
      if (typeof plan === 'string') {
        notAsText(plan);
        return asObject(compiled, request);
      }
      const outcome = await runText(plan, newRun(compiled, request), onRow);
      if (outcome.kind === 'UNEXPECTED') {
        notAsText('unexpected answer');
        return asObject(compiled, request, outcome.received);
      }
      counts.text++;
      return { latin1: outcome.latin1 };
    },
    async prepare(request) {
      await compiledFor(request);
    },
    recent: (count) => cache.recent(count).map(({ request }) => request),
    get kept() {
      return { plans: cache.size, bytes: cache.bytes };
    },
  };
}

function newRun(
  { kind, defaults }: CompiledPlan,
  request: PlanRequest,
  received?: PlanRun['received'],
): PlanRun {
  return {
    received,
    root: bare(),
    request,
    call: { ...request.call, kind },
    faults: [],
    isTrue: (variable) => isTrue(request.variables, defaults, variable),
  };
}

/** From what departments answered to the answer of the operation. */
function shaped(compiled: CompiledPlan, { root, request, faults }: PlanRun): PlanAnswer {
  const { project, introspect } = compiled.shapingFor(request.variables);
  const walk = newWalk(introspect ? introspect(request.variables) : nothing);
  const data = project(root, walk);
  return answerOf(data, faults, walk);
}

const nothing: Data = bare();

function answerOf(data: Data | null, faults: readonly DepartmentFault[], { notes }: Walk): PlanAnswer {
  const errors = faults.map((fault) => new GraphQLError(fault.message, { originalError: fault }));
  // A null that a department's error explains is no second error.
  const isExplained = notes.length > 0 ? faultPlaces(faults) : undefined;
  const valueCompletion = notes.filter(({ path }) => !isExplained?.(path ?? []));
  return {
    ...(errors.length > 0 ? { errors } : {}),
    data,
    ...(valueCompletion.length > 0 ? { extensions: { valueCompletion } } : {}),
  };
}
