import type { QueryPlan } from '@apollo/query-planner';
import {
  buildSchema,
  getOperationAST,
  Kind,
  parse,
  print,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { AppError } from '#shared/errors/appError';
import { BoundedMap } from '../execution/boundedMap';
import { tooCostlyToPlan } from './plannerRefusal';
import { createPlanThread } from './planThread';

export interface PlannedOperation {
  /** The plan as @apollo/query-planner makes it, without `operationDocumentNode`. */
  readonly plan: QueryPlan;
  /**
   * The document the plan is of: the one operation of the given document with its fragments, or that in other words
   * (conformance/reservedKeys.ts tells the client's keys from the reworded).
   */
  readonly document: DocumentNode;
}

export interface PlanRequest {
  /** Valid in the clients' schema. */
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** Requests of one key have one plan: document and operation's name. */
  readonly key: string;
}

export interface Planner {
  /** The clients' schema; its custom scalars accept anything. */
  readonly apiSchema: GraphQLSchema;
  /** The whole supergraph's, with types that clients do not see. */
  readonly supergraphSchema: GraphQLSchema;
  /**
   * Plans one operation, in a thread of its own; requests of one key at one time share the work.
   * @throws AppError UNSATISFIABLE_OPERATION; COST_TOO_HIGH over the budget of time; OVERLOADED when too many wait
   */
  plan(request: PlanRequest): Promise<PlannedOperation>;
  close(): Promise<void>;
}

export interface PlannerOptions {
  /** Milliseconds that one plan may take. */
  readonly planBudgetMs?: number;
  /** Milliseconds for which an operation that took longer is refused without being tried again. */
  readonly costlyForMs?: number;
  /** Heap of the planning thread, MiB; room for the largest supergraphs when left out. */
  readonly memoryMb?: number;
}

/** How many operations over the budget are remembered. */
const mostCostly = 1000;

/**
 * The planner of a supergraph with the conformance rules around it. It keeps no plans: whoever compiles them does.
 * @param runtimeSdl the supergraph without `for: SECURITY` (supergraph/runtime.ts)
 * @throws Error when it cannot be planned
 */
export async function createPlanner(runtimeSdl: string, options: PlannerOptions = {}): Promise<Planner> {
  const { planBudgetMs = 2000, costlyForMs = 60_000, memoryMb = 1024 } = options;
  const thread = createPlanThread({ runtimeSdl, planBudgetMs, memoryMb });
  const costlyUntil = new BoundedMap<string, number>(mostCostly);
  const underWay = new Map<string, Promise<PlannedOperation>>();
  const schemas = await schemasOf(runtimeSdl, thread.ready()).catch(async (error: unknown) => {
    await thread.close();
    throw error;
  });

  const planned = async ({ document, operationName, key }: PlanRequest): Promise<PlannedOperation> => {
    const one = oneOperation(document, operationName);
    const answer = await thread.ask(print(one)).catch((error: unknown) => {
      if (isTooCostly(error)) costlyUntil.set(key, performance.now() + costlyForMs);
      throw error;
    });
    if (answer.kind === 'REFUSED') throw new AppError(answer.code, answer.messages, answer.details);
    return {
      plan: answer.plan,
      document: answer.reworded === null ? one : parse(answer.reworded, { noLocation: true }),
    };
  };

  return {
    ...schemas,
    plan(request) {
      const { key } = request;
      if ((costlyUntil.get(key) ?? 0) > performance.now()) return Promise.reject(tooCostlyToPlan());
      const before = underWay.get(key);
      if (before) return before;
      const plan = planned(request).finally(() => underWay.delete(key));
      underWay.set(key, plan);
      return plan;
    },
    close: () => thread.close(),
  };
}

async function schemasOf(
  runtimeSdl: string,
  apiSdl: Promise<string>,
): Promise<Pick<Planner, 'apiSchema' | 'supergraphSchema'>> {
  // Built while the thread starts: they are of the same text.
  const supergraphSchema = buildSchema(runtimeSdl, { assumeValidSDL: true, noLocation: true });
  const apiSchema = buildSchema(await apiSdl, { assumeValidSDL: true, noLocation: true });
  return { apiSchema, supergraphSchema };
}

const isTooCostly = (error: unknown): boolean => error instanceof AppError && error.code === 'COST_TOO_HIGH';

/** The document with no operation but the one that runs. */
function oneOperation(document: DocumentNode, operationName: string | undefined): DocumentNode {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('A document to plan has the operation that is named; this one does not.');
  const others = document.definitions.some(
    (node) => node.kind === Kind.OPERATION_DEFINITION && node !== operation,
  );
  if (!others) return document;
  return {
    ...document,
    definitions: document.definitions.filter(
      (node) => node.kind !== Kind.OPERATION_DEFINITION || node === operation,
    ),
  };
}
