import { ApolloGateway } from '@apollo/gateway';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Transports } from '../../departments/transport';
import type { Runner } from '../runner';
import { createShapeCheck } from './answerShape';
import { DepartmentDataSource } from './departmentDataSource';
import { runPlan } from './planRun';

export interface StockRunnerOptions {
  /** The supergraph as @apollo/gateway loads it. */
  readonly runtimeSdl: string;
  readonly transports: Transports;
  /** payloadHash of the policy that operations were decided by. */
  readonly bundle: string;
  /** The clients' schema. */
  readonly schema: GraphQLSchema;
  readonly log: Logger;
}

/**
 * Runs operations as @apollo/gateway plans and executes them: what our own execution is compared with (`EXECUTOR=stock`).
 * @throws Error when it cannot load the supergraph
 */
export async function createStockRunner(options: StockRunnerOptions): Promise<Runner> {
  const { runtimeSdl, transports, bundle, schema, log } = options;
  const gateway = new ApolloGateway({
    supergraphSdl: runtimeSdl,
    buildService: ({ name }) => {
      const transport = transports.get(name);
      if (!transport)
        throw new Error(`The supergraph names the department "${name}", which has no transport.`);
      return new DepartmentDataSource(name, transport);
    },
    debug: false,
    validateSupergraph: true,
    __exposeQueryPlanExperimental: false,
    queryPlannerConfig: { incrementalDelivery: { enableDefer: false } },
    logger: {
      debug: (text) => log.debug(text),
      info: (text) => log.debug(text),
      warn: (text) => log.warn(text),
      error: (text) => log.error(text),
    },
  });
  const { executor } = await gateway.load();
  const shapeCheck = createShapeCheck(schema);
  return {
    run: (context) => runPlan(executor as unknown as GatewayExecutor, context, bundle, shapeCheck),
    // It plans when it is asked, and keeps plans by itself.
    prepare: async () => undefined,
    recent: () => [],
    close: () => gateway.stop(),
  };
}
