import { ApolloGateway } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { isScalarType, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { scalars } from '#shared/scalars/index';
import type { CostLimits } from '../limits/cost';
import type { GrantDesk } from '../grants/grantDesk';
import { costTableOf } from '../limits/costTable';
import { decisionsOf, unprotected } from '../permissions/decision';
import { createAccessExplainer } from '../permissions/explainAccess';
import { createIntrospection } from '../permissions/introspectionAnswer';
import { createOperationFilter } from '../permissions/operationFilter';
import type { GatewayPolicy } from '../policy/gatewayPolicy';
import { entityKeysOf } from '../supergraph/entityKeys';
import { runtimeSupergraph } from '../supergraph/runtime';
import { createShapeCheck } from './answerShape';
import type { GatewayContext } from './context';
import { DepartmentDataSource } from './departmentDataSource';
import { guardExecutor } from './guardedExecutor';
import { createPlannedDepartments } from './plannedDepartments';
import type { Transports } from './transport';

export interface GuardedGatewayOptions {
  /** The full supergraph: the policy is read from it, the runtime one is made from it. */
  readonly supergraphSdl: string;
  readonly transports: Transports;
  readonly costLimits: CostLimits;
  readonly mayIntrospect: (principal: GatewayContext['principal']) => boolean;
  readonly policy: GatewayPolicy;
  /** Requests leave records: whose data an answer shows is noted. */
  readonly isRecorded: boolean;
  /** Null: no grant can be used. */
  readonly grants: GrantDesk | null;
  /** SHADOW: what would be denied is logged and runs all the same. */
  readonly permissions: 'ENFORCE' | 'SHADOW';
  readonly log: Logger;
}

/**
 * @apollo/gateway with the project's limits, permissions, transports and scalars around it. It starts although
 * departments are down: nothing is asked of them before the first operation.
 * @throws Error when the supergraph cannot be served
 */
export function createGuardedGateway(options: GuardedGatewayOptions): GatewayInterface {
  const { supergraphSdl, transports, policy, log } = options;
  const decisionFor = policy.kind === 'UNPROTECTED' ? unprotected : decisionsOf(policy.bundle);
  const costTable = costTableOf(supergraphSdl);
  const runtimeSdl = runtimeSupergraph(supergraphSdl);
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

  return {
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate((schemas) => {
        giveScalars(schemas.apiSchema);
        callback(schemas);
      }),
    async load(loadOptions) {
      const { schema, executor } = await gateway.load(loadOptions);
      giveScalars(schema);
      const filter = createOperationFilter(
        schema,
        policy.hash,
        options.isRecorded ? entityKeysOf(supergraphSdl) : null,
      );
      const { costLimits, mayIntrospect, permissions, grants } = options;
      const explain = createAccessExplainer({
        schema,
        filter,
        rules: policy.kind === 'BUNDLE' ? policy.bundle.rules : undefined,
        costLimit: costLimits.cost,
        departmentsOf: createPlannedDepartments(runtimeSdl),
      });
      return {
        executor: guardExecutor(executor as never, {
          schema,
          filter,
          introspection: createIntrospection(schema),
          explain,
          permissions,
          grants,
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
