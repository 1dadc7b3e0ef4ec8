import type { Principal } from '#shared/auth/principal';
import { badInput } from '#shared/errors/appError';
import { isAbove } from '#shared/grants/basis';
import { mostCoordinates } from '#shared/grants/grantSchema';
import { isPurposeCode, purposeCodes, purposeOf, type PurposeCode } from '#shared/grants/purposes';
import { excerpt } from '#shared/codes/excerpt';
import { entryOf } from './catalogue';
import { forbidden } from './refusals';

/** A purpose that grants are made for. @throws AppError BAD_USER_INPUT for one that the role alone serves */
export function grantPurpose(code: string): PurposeCode {
  if (isPurposeCode(code) && purposeOf(code).needsGrant) return code;
  const taking = purposeCodes.filter((one) => purposeOf(one).needsGrant);
  throw badInput(
    `Expected a purpose that takes a grant (${taking.join(', ')}), got ${excerpt(code)}. For others, state the purpose with the request.`,
    `应为须经授权的目的（${taking.join('、')}），实际为 ${excerpt(code)}。其他目的请在请求中直接说明。`,
  );
}

/** The same, for somebody whose role may state it. @throws AppError BAD_USER_INPUT, FORBIDDEN */
export function ownPurpose(code: string, { roles }: Principal): PurposeCode {
  const purpose = grantPurpose(code);
  if (roles.some((role) => purposeOf(purpose).roles.some((one) => one === role))) return purpose;
  throw forbidden(
    `Your role does not read data for the purpose ${purpose}. State one of your own work.`,
    `您的角色不得以 ${purpose} 为目的读取数据。请说明与本职工作相符的目的。`,
  );
}

/**
 * Coordinates as a grant names them: each once, sorted.
 * @throws AppError BAD_USER_INPUT for none or too many, one that is not in the catalogue, or more protected than the purpose is good for
 */
export function grantedCoordinates(given: readonly string[], purpose: PurposeCode): readonly string[] {
  const coordinates = [...new Set(given)];
  if (coordinates.length < 1 || coordinates.length > mostCoordinates) {
    throw badInput(
      `A grant names 1 to ${mostCoordinates} fields, got ${coordinates.length}. Ask for several grants, or for fewer fields.`,
      `一项授权应含 1 至 ${mostCoordinates} 个字段，实际为 ${coordinates.length} 个。请减少字段或分别申请。`,
    );
  }
  const { highest } = purposeOf(purpose);
  for (const coordinate of coordinates) {
    const entry = entryOf(coordinate);
    if (!entry) {
      throw badInput(
        `Expected fields above internal as "Type.field", got ${excerpt(coordinate)}. Choose from "grantableFields".`,
        `应为内部级以上的字段（形如 "Type.field"），实际为 ${excerpt(coordinate)}。请从 "grantableFields" 中选择。`,
      );
    }
    if (isAbove(entry.class, highest)) {
      throw badInput(
        `${purpose} is good for fields up to ${highest}; ${coordinate} is ${entry.class}. Leave it out, or ask for another purpose.`,
        `目的 ${purpose} 至多可用于 ${highest} 级字段，而 ${coordinate} 为 ${entry.class} 级。请去掉该字段或改用其他目的。`,
      );
    }
  }
  return coordinates.sort();
}
