import { badInput } from '#shared/errors/appError';
import { canonicalJson } from '#shared/policy/canonicalJson';
import type { AuditGrantEntity } from '../entities/auditGrant.entity';
import { ownersOf } from './catalogue';
import { grantBody } from './grantTerms';

type Given = Omit<AuditGrantEntity, 'owners' | 'rowsLeft' | 'queriesLeft' | 'signed' | 'reviewedAt'>;

/** A signed grant travels in a header with every request it is used for, beside who asks. */
const largestBytes = 8 * 1024;

/** The row of a grant nobody has used yet. @throws AppError BAD_USER_INPUT for one too large to travel */
export function newGrant(given: Given): AuditGrantEntity {
  const row: AuditGrantEntity = {
    ...given,
    owners: ownersOf(given.coordinates),
    rowsLeft: given.maxRows,
    queriesLeft: given.maxQueries,
    signed: null,
    reviewedAt: null,
  };
  const bytes = Buffer.byteLength(canonicalJson(grantBody(row, [])));
  if (bytes <= largestBytes) return row;
  throw badInput(
    `A grant may take ${largestBytes} bytes as text, got ${bytes}. Ask for fewer fields, divisions or values of variables.`,
    `一项授权的文本至多 ${largestBytes} 字节，实际为 ${bytes} 字节。请减少字段、区划或变量取值。`,
  );
}
