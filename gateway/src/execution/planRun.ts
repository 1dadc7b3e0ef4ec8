import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { ExecutionResult } from 'graphql';
import type { ShapeCheck } from './answerShape';
import type { GatewayContext, PlanContext } from './context';
import { DepartmentFault } from './departmentFault';

export type PlanResult = ExecutionResult<Record<string, unknown>>;

/**
 * Runs a plan. When an answer of a department broke it, so that there is no data or an error that is no department's
 * own, a query runs once more with all answers checked in depth: the broken one is then left out, the rest answered.
 */
export async function runPlan(
  inner: GatewayExecutor,
  context: GatewayGraphQLRequestContext,
  shapeCheck: ShapeCheck,
): Promise<PlanResult> {
  const { mode: _mode, grantId: _grantId, trail, ...request } = context.context as unknown as GatewayContext;
  const asked = { count: 0, departments: trail?.departments ?? new Set<string>() };
  const attempt = (check: ShapeCheck | undefined): Promise<PlanResult> => {
    const own = { ...request, asked, shapeCheck: check };
    return inner({ ...context, context: own satisfies PlanContext });
  };
  const isRepeatable = (): boolean => asked.count > 0 && context.operation.operation === 'query';
  let result: PlanResult;
  try {
    result = await attempt(undefined);
  } catch (error) {
    if (!isRepeatable()) throw error;
    return attempt(shapeCheck);
  }
  const isBroken = result.errors?.some((error) => !(error.originalError instanceof DepartmentFault)) ?? false;
  return isBroken && isRepeatable() ? attempt(shapeCheck) : result;
}
