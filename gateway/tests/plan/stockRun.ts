import '../../src/telemetryOff';
import { buildOperationContext, executeQueryPlan } from '@apollo/gateway';
import { isAbstractType, Kind, type DocumentNode, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { createShapeCheck } from '../../src/execution/stock/answerShape';
import { DepartmentDataSource } from '../../src/execution/stock/departmentDataSource';
import type { PlanResult } from '../../src/execution/runner';
import { runPlan } from '../../src/execution/stock/planRun';
import type { SubgraphRequest } from '#shared/subgraph/contract';
import type { Transports } from '../../src/departments/transport';
import type { World } from './world';

/** The same plan by the execution of @apollo/gateway. */
export async function stockRun(
  world: World,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  transports: Transports,
  request: SubgraphRequest,
): Promise<PlanResult> {
  const { apiSchema, supergraphSchema } = world.planner;
  const operationContext = buildOperationContext({
    schema: apiSchema,
    operationDocument: document,
    operationName: null,
  } as never);
  const services = Object.fromEntries(
    [...transports].map(([name, transport]) => [name, new DepartmentDataSource(name, transport)]),
  );
  const inner = async (context: { context: object }): Promise<PlanResult> =>
    executeQueryPlan(
      world.planOf(document),
      services as never,
      {
        request: { variables },
        context: context.context,
        metrics: {},
        logger: { error: () => undefined, warn: () => undefined },
      } as never,
      operationContext,
      supergraphSchema,
      world.stockSchema,
      {},
    ) as never;
  const context = {
    operation: operationContext.operation,
    context: { ...request, mode: 'RUN', grantId: null, trail: null, call: {} },
  };
  return runPlan(inner as never, context as never, '', createShapeCheck(apiSchema));
}

/**
 * Whether @apollo/gateway would lose fields of the operation: those of a fragment with a type in one on an interface or union, in objects whose
 * `__typename` was not asked for.
 */
export function losesFields(schema: GraphQLSchema, document: DocumentNode): boolean {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const look = (set: SelectionSetNode | undefined, isWithin: boolean): boolean =>
    (set?.selections ?? []).some((node) => {
      if (node.kind === Kind.FIELD) return look(node.selectionSet, false);
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      const condition = fragment?.typeCondition?.name.value;
      if (condition === undefined) return look(fragment?.selectionSet, isWithin);
      return isWithin || look(fragment?.selectionSet, isAbstractType(schema.getType(condition)));
    });
  return document.definitions.some(
    (node) => node.kind === Kind.OPERATION_DEFINITION && look(node.selectionSet, false),
  );
}
