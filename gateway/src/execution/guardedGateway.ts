import { ApolloGateway } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { isScalarType, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { scalars } from '#shared/scalars/index';
import type { CostLimits } from '../limits/cost';
import { costTableOf } from '../limits/costTable';
import { publicOrBootstrap, unprotected } from '../permissions/decision';
import { createOperationFilter } from '../permissions/operationFilter';
import { policyIndexOf } from '../permissions/policyIndex';
import { runtimeSupergraph } from '../supergraph/runtime';
import { createShapeCheck } from './answerShape';
import type { GatewayContext } from './context';
import { DepartmentDataSource } from './departmentDataSource';
import { guardExecutor } from './guardedExecutor';
import type { Transports } from './transport';

export interface GuardedGatewayOptions {
  /** The full supergraph: the policy is read from it, the runtime one is made from it. */
  readonly supergraphSdl: string;
  readonly transports: Transports;
  readonly costLimits: CostLimits;
  readonly mayIntrospect: (principal: GatewayContext['principal']) => boolean;
  /** `UNPROTECTED` serves a supergraph without a policy; the caller has made sure that nobody else can reach it. */
  readonly protection: 'POLICY' | 'UNPROTECTED';
  readonly log: Logger;
}

/**
 * @apollo/gateway with the project's limits, permissions, transports and scalars around it. It starts although
 * departments are down: nothing is asked of them before the first operation.
 * @throws Error when the supergraph has no policy, or one that cannot be enforced.
 */
export function createGuardedGateway(options: GuardedGatewayOptions): GatewayInterface {
  const { supergraphSdl, transports, log } = options;
  const policy = policyIndexOf(supergraphSdl);
  if (!policy.hasPolicy && options.protection !== 'UNPROTECTED') {
    throw new Error(
      'This supergraph has no policy (https://yiyu.example/policy/v1.0), so nothing in it is public and nothing would be served. ' +
        'To serve it without permissions on this machine alone, start with --unprotected.',
    );
  }
  const decisionFor = options.protection === 'UNPROTECTED' ? unprotected : publicOrBootstrap(policy);
  const costTable = costTableOf(supergraphSdl);
  const gateway = new ApolloGateway({
    supergraphSdl: runtimeSupergraph(supergraphSdl),
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

  return {
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate((schemas) => {
        giveScalars(schemas.apiSchema);
        callback(schemas);
      }),
    async load(loadOptions) {
      const { schema, executor } = await gateway.load(loadOptions);
      giveScalars(schema);
      const filter = createOperationFilter(schema, policy.closedInputs);
      const { costLimits, mayIntrospect } = options;
      return {
        executor: guardExecutor(executor as never, {
          schema,
          filter,
          shapeCheck: createShapeCheck(schema),
          decisionFor,
          costTable,
          costLimits,
          mayIntrospect,
          log,
        }),
      };
    },
    stop: () => gateway.stop(),
  };
}

/** The API schema's custom scalars accept anything; with their implementation a wrong code is refused at the gateway. */
function giveScalars(schema: GraphQLSchema): void {
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    type.parseValue = scalar.parseValue;
    type.parseLiteral = scalar.parseLiteral;
    type.serialize = scalar.serialize;
  }
}
