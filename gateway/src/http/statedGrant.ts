import type { Principal } from '#shared/auth/principal';
import { AppError } from '#shared/errors/appError';

export const grantHeader = 'x-grant';

const wellFormed = /^[\w-]{1,64}$/;

/**
 * The grant a request names; null without.
 * @throws AppError BAD_REQUEST for what is no identifier, UNAUTHENTICATED for callers without a token
 */
export function grantIdOf(header: string | undefined, principal: Principal): string | null {
  if (header === undefined) return null;
  if (!wellFormed.test(header)) {
    throw new AppError('BAD_REQUEST', {
      en: `"${grantHeader}" must be the identifier of a grant, as "requestGrant" answered it. Send it, or leave the header out.`,
      zh: `"${grantHeader}" 应为 "requestGrant" 返回的授权标识。请改正或去掉。`,
    });
  }
  if (principal.kind === 'PUBLIC') {
    throw new AppError('UNAUTHENTICATED', {
      en: 'Grants are used by those they were given to. Send "Authorization: Bearer …" with "x-grant".',
      zh: '授权仅限被授权人使用。请在 "x-grant" 之外发送 "Authorization: Bearer …"。',
    });
  }
  return header;
}
