import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { GatewayContext } from '../context';
import { DepartmentFault } from '../departmentFault';
import type { PlanResult } from '../runner';
import type { ShapeCheck } from './answerShape';
import type { PlanContext } from './planContext';

/**
 * Runs a plan. When an answer of a department broke it, so that there is no data or an error that is no department's
 * own, a query runs once more with all answers checked in depth: the broken one is then left out, the rest answered.
 */
export async function runPlan(
  inner: GatewayExecutor,
  context: GatewayGraphQLRequestContext,
  bundle: string,
  shapeCheck: ShapeCheck,
): Promise<PlanResult> {
  const own = context.context as unknown as GatewayContext;
  const { principal, language, requestId, purpose, grant, trail } = own;
  const request = { principal, language, requestId, bundle, purpose, grant };
  const kind = context.operation.operation === 'mutation' ? 'mutation' : 'query';
  const call = { ...own.call, kind } as const;
  const asked = { count: 0, departments: trail?.departments ?? new Set<string>() };
  const attempt = (check: ShapeCheck | undefined): Promise<PlanResult> => {
    const planned = { request, asked, shapeCheck: check, call } satisfies PlanContext;
    return inner({ ...context, context: planned });
  };
  const isRepeatable = (): boolean => asked.count > 0 && kind === 'query';
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
