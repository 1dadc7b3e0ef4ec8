import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { GatewayContext } from './context';
import type { PlanExecutor } from './plan/planExecutor';
import type { PlanRequest } from './plan/planRequest';
import type { Runner } from './runner';

/**
 * Runs operations by compiled plans.
 * @param bundle hash of the policy that they were decided by
 */
export const planRunner = (executor: PlanExecutor, bundle: string): Runner => ({
  run: (context) => executor.run(planRequestOf(context, bundle)),
  async runText(context, view, onRow) {
    const result = await executor.runText(planRequestOf(context, bundle), view, onRow);
    return 'latin1' in result ? { text: result.latin1 } : result;
  },
  prepare: (operation) => executor.prepare(operation),
  recent: (count) => executor.recent(count),
  counts: () => executor.counts,
  close: async () => undefined,
});

function planRequestOf(context: GatewayGraphQLRequestContext, bundle: string): PlanRequest {
  const own = context.context as unknown as GatewayContext;
  const { principal, language, requestId, purpose, grant, trail, call } = own;
  return {
    document: context.document,
    queryHash: context.queryHash,
    operationName: context.operation.name?.value,
    variables: context.request.variables ?? {},
    request: { principal, language, requestId, bundle, purpose, grant },
    asked: { count: 0, departments: trail?.departments ?? new Set() },
    call,
  };
}
