import { badInput } from '#shared/errors/appError';
import { excerpt, normalised } from './excerpt';
import { parseRegionCode } from './regionCode';

/**
 * A grid cell's canonical 15 digits: 6 county + 3 street + 3 community + 3 sequence (单元网格), so that its first
 * twelve are the division code of its community. Takes full-width digits and space around.
 * @throws AppError BAD_USER_INPUT for another form, a community or sequence 000, or a level left out
 */
export function parseGridCode(text: string): string {
  const code = normalised(text.slice(0, 100));
  const wholeForm = text.length <= 100 && /^\d{15}$/.test(code);
  if (!wholeForm || code.slice(9, 12) === '000' || code.slice(12) === '000') {
    throw badInput(
      `A grid code has 15 digits: a community's 12-digit region code and a sequence from 001; got ${excerpt(text)}. Send for example "430281001001001".`,
      `网格编码应为 15 位数字：12 位社区（村）区划代码加 001 起的顺序号，实际为 ${excerpt(text)}。请按 "430281001001001" 的形式填写。`,
    );
  }
  parseRegionCode(code.slice(0, 12));
  return code;
}

/** The canonical 12-digit division code of the community or village a grid lies in. */
export const gridVillage = (gridCode: string): string => gridCode.slice(0, 12);
