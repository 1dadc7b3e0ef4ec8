import { AppError } from '#shared/errors/appError';
import type { AuditGrantEntity } from '../entities/auditGrant.entity';
import { forbidden } from './refusals';
import { stateOf, type GrantState } from './grantState';

/** The same for a grant of somebody else and for none, so that nobody learns of grants by guessing. */
export const notTheirs = (): AppError =>
  forbidden(
    'Expected a grant of yours in "x-grant", got another identifier. Look up your own with "auditGrants".',
    '"x-grant" 应为您本人的授权，实际为其他标识。请用 "auditGrants" 查询本人的授权。',
  );

export const otherDivision = (): AppError =>
  forbidden(
    'None of the divisions of this grant is one you work for now. Ask for a grant to your own.',
    '该授权的区划均不在您现负责的区划内。请就本人负责的区划申请。',
  );

export const otherPurpose = (purpose: string): AppError =>
  new AppError('PURPOSE_REQUIRED', {
    en: `This grant is good for ${purpose} alone. State that in "x-purpose", or use another grant.`,
    zh: `该授权仅可用于 ${purpose}。请在 "x-purpose" 中说明该目的，或改用其他授权。`,
  });

const askAnew = ['Ask for a new one with "requestGrant".', '请用 "requestGrant" 重新申请。'] as const;

const words: Readonly<Record<Exclude<GrantState, 'ACTIVE'>, readonly [string, string]>> = {
  REQUESTED: ['waits for approval. Use it when it is approved.', '尚待审批。请待审批后使用。'],
  APPROVED: ['is not in force yet. Use it when its time has come.', '尚未生效。请待生效后使用。'],
  USED_UP: [`is used up. ${askAnew[0]}`, `额度已用尽。${askAnew[1]}`],
  EXPIRED: [`has expired. ${askAnew[0]}`, `已到期。${askAnew[1]}`],
  REVOKED: [`was revoked. ${askAnew[0]}`, `已被撤销。${askAnew[1]}`],
  REJECTED: [`was refused. ${askAnew[0]}`, `已被驳回。${askAnew[1]}`],
};

/** Why nothing can be taken from the budget of one's own grant. @param rows that were asked for */
export function notUsable(grant: AuditGrantEntity, rows: number, now: Date): AppError {
  const state = stateOf(grant, now);
  if (state === 'ACTIVE') {
    const left = grant.rowsLeft;
    return new AppError(
      'GRANT_EXPIRED',
      {
        en: `This grant has room for ${left} more rows, and the operation may bring ${rows}. Ask for smaller pages, or for a new grant.`,
        zh: `该授权剩余 ${left} 行，而该操作至多返回 ${rows} 行。请缩小分页或申请新的授权。`,
      },
      { state, left, rows },
    );
  }
  const [en, zh] = words[state];
  return new AppError('GRANT_EXPIRED', { en: `This grant ${en}`, zh: `该授权${zh}` }, { state });
}
