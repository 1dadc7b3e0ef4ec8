import type { Principal } from '#shared/auth/principal';
import { AppError } from '#shared/errors/appError';
import { isPurposeCode, purposeCodes, purposeOf, type PurposeCode } from '#shared/grants/purposes';

export const purposeHeader = 'x-purpose';

const mayState = ({ roles }: Principal, code: PurposeCode): boolean =>
  roles.some((role) => purposeOf(code).roles.some((one) => one === role));

/**
 * What a request is for: as its header says, else as the caller's token does; null when neither says anything the caller's role may
 * state.
 * @throws AppError BAD_REQUEST for a purpose that there is not, FORBIDDEN for one that is not the caller's to state
 */
export function statedPurpose(header: string | undefined, principal: Principal): PurposeCode | null {
  if (header === undefined) {
    const { purpose } = principal;
    return purpose !== null && isPurposeCode(purpose) && mayState(principal, purpose) ? purpose : null;
  }
  if (!isPurposeCode(header)) {
    throw new AppError('BAD_REQUEST', {
      en: `"${purposeHeader}" must be one of ${purposeCodes.join(', ')}. Send one of them, or leave it out.`,
      zh: `"${purposeHeader}" 应为 ${purposeCodes.join('、')} 之一。请改正或去掉。`,
    });
  }
  if (!mayState(principal, header)) {
    throw new AppError('FORBIDDEN', {
      en: `Your role does not read data for the purpose ${header}. State one of your own work.`,
      zh: `您的角色不得以 ${header} 为目的读取数据。请说明与本职工作相符的目的。`,
    });
  }
  return header;
}
