import { execute, parse, type DocumentNode } from 'graphql';
import { publicPrincipal } from '#shared/auth/principal';
import type { Transport } from '../../src/departments/transport';
import {
  createPlanExecutor,
  type PlanAnswer,
  type PlanExecutor,
} from '../../src/execution/plan/planExecutor';
import type { PlanRequest } from '../../src/execution/plan/planRequest';
import { withoutConditions } from '../../src/planning/conditions';
import type { PlannedFixture } from './planFixture';
import { variablesOf } from './referenceDocument';

/** The subgraphs of a fixture as departments in this process, whose answers are JSON text all the same. */
const transportsOf = ({ subgraphs }: PlannedFixture): ReadonlyMap<string, Transport> =>
  new Map(
    [...subgraphs].map(([name, schema]) => {
      const answered = async (query: string, variables: Record<string, unknown> | undefined) =>
        JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables }));
      return [
        name,
        {
          send: async ({ query, variables }) =>
            JSON.parse(await answered(query, variables)) as Record<string, unknown>,
          sendText: async (body) => {
            const { query, variables } = JSON.parse(body) as {
              query: string;
              variables?: Record<string, unknown>;
            };
            return Buffer.from(await answered(query, variables));
          },
          ready: async () => null,
          close: async () => undefined,
        },
      ];
    }),
  );

type Variables = Readonly<Record<string, unknown>>;

export interface ExecutedFixture {
  /** @throws AppError */
  run(document: DocumentNode, variables: Variables | undefined): Promise<PlanAnswer>;
  /** The answer's `data` as JSON text, cut from the departments' own where that can be. @throws AppError */
  text(document: DocumentNode, variables: Variables | undefined): Promise<string>;
}

/** A fixture run by compiled plans, which are made in this thread. */
export function executedFixture(graph: PlannedFixture): ExecutedFixture {
  const planner = {
    ...graph,
    plan: async ({ document }: { document: DocumentNode }) => graph.plan(document),
    close: async () => undefined,
  };
  const executor: PlanExecutor = createPlanExecutor({ planner, transports: transportsOf(graph) });
  let lastHash = 0;
  const requestOf = (given: DocumentNode, variables: Variables = {}): PlanRequest => ({
    // As permissions leave it: conditions are decided.
    document: withoutConditions(given, variablesOf(graph.apiSchema, given, variables)),
    queryHash: String(++lastHash),
    operationName: undefined,
    variables,
    request: {
      principal: publicPrincipal,
      language: 'en',
      requestId: 'r',
      bundle: '',
      purpose: null,
      grant: null,
    },
    asked: { count: 0, departments: new Set() },
  });
  return {
    run: async (document, variables) => executor.run(requestOf(document, variables)),
    async text(document, variables) {
      const answer = await executor.runText(requestOf(document, variables));
      if ('latin1' in answer) return Buffer.from(answer.latin1, 'latin1').toString();
      return JSON.stringify(answer.data);
    },
  };
}
