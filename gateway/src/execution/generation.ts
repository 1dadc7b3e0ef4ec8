import type { KeyObject } from 'node:crypto';
import { isScalarType, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { scalars } from '#shared/scalars/index';
import type { Principal } from '#shared/auth/principal';
import type { Transports } from '../departments/transport';
import { createGrantDesk, type GrantDesk } from '../grants/grantDesk';
import type { CostLimits } from '../limits/cost';
import { costTableOf } from '../limits/costTable';
import { decisionsOf, unprotected } from '../permissions/decision';
import { createAccessExplainer } from '../permissions/explainAccess';
import { createIntrospection } from '../permissions/introspectionAnswer';
import { createOperationFilter } from '../permissions/operationFilter';
import { createPlannedDepartments } from '../planning/plannedDepartments';
import { createPlanner, type Planner } from '../planning/planner';
import type { GatewayPolicy } from '../policy/gatewayPolicy';
import { entityKeysOf } from '../supergraph/entityKeys';
import { runtimeSupergraph } from '../supergraph/runtime';
import { departmentAddressesOf } from '../supergraph/subgraphAddresses';
import { createDepartmentWatch, type DepartmentWatch } from '../status/departmentWatch';
import { withOwnFields } from '../status/withOwnFields';
import { guardExecutor, type GuardedExecutor } from './guardedExecutor';
import { createPlanExecutor } from './plan/planExecutor';
import { planRunner } from './planRunner';
import { createPrepareOperation } from './preparedOperation';
import type { Runner } from './runner';

export interface GenerationOptions {
  /** The full supergraph: the policy is of it, the runtime one is made from it. */
  readonly supergraphSdl: string;
  readonly policy: GatewayPolicy;
  /** One for each department of the supergraph. */
  readonly transports: Transports;
  /** What `departmentStatus` tells, kept from one generation to the next; left out, it begins anew. */
  readonly watch?: DepartmentWatch;
  readonly costLimits: CostLimits;
  readonly mayIntrospect: (principal: Principal) => boolean;
  /** Requests leave records: whose data an answer shows is noted. */
  readonly isRecorded: boolean;
  /** The audit department's public key: it signs grants. Without, no grant can be used. */
  readonly grantSigner: KeyObject | undefined;
  /** SHADOW: what would be denied is logged and runs all the same. */
  readonly permissions: 'ENFORCE' | 'SHADOW';
  /** STOCK: plans and runs as @apollo/gateway does, to compare with. */
  readonly executor: 'OWN' | 'STOCK';
  readonly log: Logger;
}

/** One supergraph with its policy, ready to serve; operations that began under it end under it. */
export interface Generation {
  readonly supergraphSdl: string;
  readonly policy: GatewayPolicy;
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly transports: Transports;
  readonly execute: GuardedExecutor;
  readonly prepare: Runner['prepare'];
  readonly recentPlans: Runner['recent'];
  readonly counts: Runner['counts'];
  /** Ends what belongs to it alone, which its transports do not. */
  close(): Promise<void>;
}

/** @throws Error when the supergraph cannot be served */
export async function createGeneration(options: GenerationOptions): Promise<Generation> {
  const { supergraphSdl, policy, transports, costLimits, log } = options;
  const runtimeSdl = runtimeSupergraph(supergraphSdl);
  for (const name of departmentAddressesOf(supergraphSdl).keys()) {
    if (!transports.has(name))
      throw new Error(`The supergraph names the department "${name}", which has no transport.`);
  }
  const planner = await createPlanner(runtimeSdl);
  try {
    const schema = planner.apiSchema;
    giveScalars(schema);
    const ways = waysOf(options, schema);
    const runner = await runnerOf(options, ways, planner, runtimeSdl);
    const filter = createOperationFilter(
      schema,
      policy.hash,
      options.isRecorded ? entityKeysOf(supergraphSdl) : null,
    );
    const explain = createAccessExplainer({
      schema,
      filter,
      rules: policy.kind === 'BUNDLE' ? policy.bundle.rules : undefined,
      costLimit: costLimits.cost,
      departmentsOf: createPlannedDepartments(planner),
    });
    const costTable = costTableOf(supergraphSdl);
    return {
      supergraphSdl,
      policy,
      schema,
      transports,
      execute: guardExecutor({
        schema,
        prepare: createPrepareOperation({ schema, costTable, costLimits }),
        runner,
        filter,
        introspection: createIntrospection(schema),
        explain,
        policy: policy.hash,
        decisionFor: policy.kind === 'UNPROTECTED' ? unprotected : decisionsOf(policy.bundle),
        costLimits,
        mayIntrospect: options.mayIntrospect,
        grants: grantDeskOf(options),
        permissions: options.permissions,
        log,
      }),
      prepare: (operation) => runner.prepare(operation),
      recentPlans: (count) => runner.recent(count),
      counts: runner.counts,
      async close() {
        await runner.close();
        await planner.close();
      },
    };
  } catch (error) {
    await planner.close();
    throw error;
  }
}

function grantDeskOf({ grantSigner: signer, transports, policy, log }: GenerationOptions): GrantDesk | null {
  const transport = transports.get('audit');
  return signer && transport ? createGrantDesk({ transport, signer, bundle: policy.hash, log }) : null;
}

/** The departments, and beside them the gateway's own fields. */
function waysOf(options: GenerationOptions, schema: GraphQLSchema): Transports {
  const { supergraphSdl, transports, policy, log, watch = createDepartmentWatch({ log }) } = options;
  const departmentStatus = (): ReturnType<DepartmentWatch['statuses']> =>
    watch.statuses(transports, policy.hash);
  return withOwnFields(transports, { supergraphSdl, schema, fields: { departmentStatus } });
}

async function runnerOf(
  { executor, policy, log }: GenerationOptions,
  transports: Transports,
  planner: Planner,
  runtimeSdl: string,
): Promise<Runner> {
  if (executor === 'STOCK') {
    // Loaded when chosen: @apollo/gateway takes fifty megabytes.
    const { createStockRunner } = await import('./stock/stockRunner.js');
    return createStockRunner({ runtimeSdl, transports, bundle: policy.hash, schema: planner.apiSchema, log });
  }
  return planRunner(createPlanExecutor({ planner, transports }), policy.hash);
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
