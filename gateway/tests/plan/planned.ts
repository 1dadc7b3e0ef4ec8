import type { QueryPlan } from '@apollo/query-planner';
import { buildSchema } from 'graphql';
import type {
  DepartmentAnswer,
  DepartmentOperation,
  Transport,
  Transports,
} from '../../src/departments/transport';
import { createPlanExecutor, type PlanExecutor } from '../../src/execution/plan/planExecutor';
import type { PlanRequest } from '../../src/execution/plan/planRequest';
import { anybody, oneOperation } from './world';

/** What one department answers to an operation; texts are sent as they are. */
export type Answering = (operation: DepartmentOperation) => DepartmentAnswer | string;

/** Ways to departments that answer as told, by texts where that is a text's way. */
export function answering(
  departments: Readonly<Record<string, Answering>>,
  by: 'OBJECTS' | 'TEXT',
): Transports {
  return new Map(
    Object.entries(departments).map(([name, answer]): [string, Transport] => [
      name,
      {
        async send(operation) {
          const given = answer(operation);
          return typeof given === 'string' ? (JSON.parse(given) as DepartmentAnswer) : given;
        },
        ...(by === 'TEXT' && {
          async sendText(body: string) {
            const given = answer(JSON.parse(body) as DepartmentOperation);
            return Buffer.from(typeof given === 'string' ? given : JSON.stringify(given));
          },
        }),
        ready: async () => null,
        close: async () => undefined,
      },
    ]),
  );
}

export interface Planned {
  readonly sdl: string;
  readonly plan: QueryPlan;
  /** The document in other words, as it was planned. */
  readonly reworded?: string;
  readonly transports: Transports;
}

/** An executor with one plan, whatever is asked: for plans that no planner needs to make. */
export function executorOf({ sdl, plan, reworded, transports }: Planned): PlanExecutor {
  const schema = buildSchema(sdl);
  return createPlanExecutor({
    planner: {
      apiSchema: schema,
      supergraphSchema: schema,
      plan: async ({ document }) => ({
        plan,
        document: reworded === undefined ? document : oneOperation(reworded),
      }),
      close: async () => undefined,
    },
    transports,
  });
}

export const requestFor = (text: string, variables: PlanRequest['variables'] = {}): PlanRequest => ({
  document: oneOperation(text),
  queryHash: text,
  operationName: undefined,
  variables,
  request: anybody,
  asked: { count: 0, departments: new Set() },
});
