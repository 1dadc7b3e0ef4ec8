import { badInput } from '#shared/errors/appError';
import { excerpt, normalised } from './excerpt';

/** The five levels of a division code, top-down: 省、市、县、乡、村. */
export const regionLevels = ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE'] as const;
export type RegionLevel = (typeof regionLevels)[number];

/** Where each level ends: 2 + 2 + 2 digits (GB/T 2260) and 3 + 3 digits (统计用区划代码). */
const ends = [2, 4, 6, 9, 12] as const;

/** Cities without counties (东莞、中山、儋州、嘉峪关): their townships stand directly below, with 00 in the county's place. */
const undividedCities: ReadonlySet<string> = new Set(['4419', '4420', '4604', '6202']);

const isZero = (segment: string): boolean => /^0+$/.test(segment);

/** The five segments, e.g. 43, 02, 81, 103, 000. */
const split = (code12: string): string[] =>
  ends.map((end, index) => code12.slice(index === 0 ? 0 : ends[index - 1], end));

function problemOf(code12: string): readonly [string, string] | null {
  const segments = split(code12);
  if (isZero(segments[0] ?? '')) return ['its province is 00', '省级代码为 00'];
  const firstZero = segments.findIndex(isZero);
  if (firstZero < 0) return null;
  const later = segments.findIndex((segment, index) => index > firstZero && !isZero(segment));
  if (later < 0) return null;
  const undivided = firstZero === 2 && undividedCities.has(code12.slice(0, 4)) && !isZero(segments[3] ?? '');
  if (undivided) return null;
  return [
    `its ${String(regionLevels[firstZero]).toLowerCase()} is zero although a level below is given`,
    `上级（第 ${firstZero + 1} 级）为零而下级不为零`,
  ];
}

/**
 * The canonical 12 digits of a division code (行政区划代码: GB/T 2260 and 统计用区划代码). Takes the short forms of
 * 2, 4, 6 and 9 digits, full-width digits and space around.
 *
 * Only the form is checked: whether a code is in use on a date is a question to the registry.
 * @throws AppError BAD_USER_INPUT for another length, other characters, or a level left out in between
 */
export function parseRegionCode(text: string): string {
  const digits = normalised(text.slice(0, 100));
  if (text.length > 100 || !/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(digits)) {
    throw badInput(
      `A region code has 2, 4, 6, 9 or 12 digits; got ${excerpt(text)}. Send for example "430281" or "430281000000".`,
      `区划代码应为 2、4、6、9 或 12 位数字，实际为 ${excerpt(text)}。请按 "430281" 或 "430281000000" 的形式填写。`,
    );
  }
  const code12 = digits.padEnd(12, '0');
  const problem = problemOf(code12);
  if (problem) {
    throw badInput(
      `A region code names every level from the province down; got ${excerpt(text)}: ${problem[0]}. Check the code with the registry.`,
      `区划代码应自省级起逐级填写，实际为 ${excerpt(text)}：${problem[1]}。请向登记部门核对代码。`,
    );
  }
  return code12;
}

/** Index of the lowest level that is not zero. */
function depth(code12: string): number {
  const deepest = split(code12).findLastIndex((segment) => !isZero(segment));
  return Math.max(deepest, 0);
}

/** The level of a canonical code: the lowest level whose segment is not zero. */
export const regionLevel = (code12: string): RegionLevel => regionLevels[depth(code12)] ?? 'PROVINCE';

/** The significant digits: whole levels are cut, so a segment that ends in zero stays (430210 keeps its 0). */
export const regionPrefix = (code12: string): string => code12.slice(0, ends[depth(code12)]);

/** The codes above a canonical code, top-down, without itself. */
export function regionAncestors(code12: string): string[] {
  const ancestors: string[] = [];
  for (let level = 0; level < depth(code12); level++) {
    const ancestor = code12.slice(0, ends[level]).padEnd(12, '0');
    // A city without counties would otherwise come twice.
    if (ancestor !== ancestors.at(-1)) ancestors.push(ancestor);
  }
  return ancestors;
}

/** The code one level up; null for a province. */
export const regionParent = (code12: string): string | null => regionAncestors(code12).at(-1) ?? null;

export interface RegionSegments {
  readonly city4: string | null;
  readonly county6: string | null;
  readonly town9: string | null;
}

/** The prefixes by which tables are grouped; null where the code does not reach that level. */
export function regionSegments(code12: string): RegionSegments {
  const reached = depth(code12);
  const at = (level: 1 | 2 | 3): string | null =>
    reached >= level && !isZero(split(code12)[level] ?? '0') ? code12.slice(0, ends[level]) : null;
  return { city4: at(1), county6: at(2), town9: at(3) };
}

/** Whether a canonical code is the ancestor itself or lies below it. */
export const isWithin = (code12: string, ancestor12: string): boolean =>
  code12.startsWith(regionPrefix(ancestor12));
export { townshipKindOf, villageKindOf, type TownshipKind, type VillageKind } from './regionKind';
