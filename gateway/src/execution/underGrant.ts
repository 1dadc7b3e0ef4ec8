import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { AppError } from '#shared/errors/appError';
import { errorTable } from '#shared/errors/table';
import { requireGrantedOperation } from '../grants/fixedOperation';
import type { GrantDesk } from '../grants/grantDesk';
import type { GatewayContext } from './context';
import type { PreparedOperation } from './preparedOperation';

/**
 * Runs an operation under the grant its client names: room is taken before, and settled before the answer leaves. An answer whose grant
 * ended meanwhile, or that has more rows than there was room for, is discarded.
 * @throws AppError GRANT_EXPIRED, FORBIDDEN, PURPOSE_REQUIRED as the audit department says; AUDIT_UNAVAILABLE
 */
export async function underGrant<Result>(
  desk: GrantDesk | null,
  context: GatewayGraphQLRequestContext,
  { document, variables, cost }: PreparedOperation,
  run: (granted: GatewayGraphQLRequestContext) => Promise<Result>,
): Promise<Result> {
  const own = context.context as unknown as GatewayContext;
  const { grantId, principal, purpose, requestId, trail } = own;
  if (!desk || grantId === null || !trail) throw noGrants();
  const use = await desk({ grantId, principal, purpose, requestId, rows: Math.max(1, cost) });
  let isSettled = false;
  const settle = (rows: number): Promise<boolean> => {
    isSettled = true;
    return use.settle(rows);
  };
  try {
    requireGrantedOperation(use.grant.body, document, variables);
    await trail.under(use.grant);
    const result = await run({ ...context, context: { ...own, grant: use.grant } as never });
    if (await settle(trail.rows.total)) return result;
    trail.discarded();
    throw grantEnded();
  } finally {
    if (!isSettled) await settle(0).catch(() => undefined);
  }
}

const noGrants = (): AppError =>
  new AppError('FORBIDDEN', {
    en: 'This graph has no audit department, so no grant can be used. Leave "x-grant" out.',
    zh: '本图未设审计部门，无法使用授权。请去掉 "x-grant"。',
  });

function grantEnded(): AppError {
  const { meaning, whatToDo } = errorTable.GRANT_EXPIRED;
  return new AppError('GRANT_EXPIRED', {
    en: `${meaning.en} It ended, or its rows were used up, while the operation ran; the answer was discarded. ${whatToDo.en}`,
    zh: `${meaning.zh}操作执行期间授权已终止或额度用尽，结果已丢弃。${whatToDo.zh}`,
  });
}
