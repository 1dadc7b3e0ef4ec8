import type { DocumentNode } from 'graphql';
import { AppError } from '#shared/errors/appError';
import type { Grant } from '#shared/grants/grant';
import { documentHash } from '#shared/grants/grantedDocument';
import { canonicalJson } from '#shared/policy/canonicalJson';

const isAmong = (value: unknown, allowed: readonly string[]): boolean =>
  allowed.some((text) => canonicalJson(JSON.parse(text)) === canonicalJson(value ?? null));

/**
 * A grant may be good for one document alone, with variables of stated values: another text, or the same with other values, would be
 * another question.
 * @throws AppError FORBIDDEN
 */
export function requireGrantedOperation(
  { operation, variables }: Grant,
  document: DocumentNode,
  given: Readonly<Record<string, unknown>>,
): void {
  if (operation !== null && documentHash(document) !== operation) {
    throw new AppError('FORBIDDEN', {
      en: 'The grant is good for another document. Send the text it was asked for with, or ask for another grant.',
      zh: '该授权仅限另一操作文本。请发送申请时所附文本，或另行申请授权。',
    });
  }
  for (const [name, allowed] of Object.entries(variables)) {
    if (isAmong(given[name], allowed)) continue;
    throw new AppError('FORBIDDEN', {
      en: `The grant does not allow this value of the variable "$${name}". Send one of those it was asked for with.`,
      zh: `该授权不允许变量 "$${name}" 取此值。请使用申请时所列取值。`,
    });
  }
}
