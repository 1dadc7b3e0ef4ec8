import type { Principal } from '#shared/auth/principal';
import { isWithin } from '#shared/codes/regionCode';
import { predecessorsOf } from '#shared/codes/successions';
import { subtreeOf } from '#shared/db/subtree';
import { anyOf, oneOf, within, type Condition } from '#shared/db/where';

/**
 * The divisions a caller works for, and those whose place they took (株洲县 430221 became 渌口区 430212): rows keep the code
 * they were written under. Principals carry canonical 12-digit codes; nothing else gets here (auth/principalClaims.ts).
 */
export const divisionsOf = ({ regionCodes }: Principal): readonly string[] => [
  ...new Set(regionCodes.flatMap((code) => [code, ...predecessorsOf(code)])),
];

/** Whether a row of this division lies where the caller works. A row without a division lies nowhere. */
export const isInOwnRegion = (principal: Principal, regionCode: string | null | undefined): boolean =>
  regionCode != null && divisionsOf(principal).some((division) => isWithin(regionCode, division));

/** The same as a condition on the columns of RegionScoped: equalities on indexed columns. Null: no row, and no statement. */
export function ownRegionRows(principal: Principal): Condition | null {
  const byColumn = new Map<string, string[]>();
  const provinces: Condition[][] = [];
  for (const code of divisionsOf(principal)) {
    const subtree = subtreeOf(code);
    if (subtree) byColumn.set(subtree.column, [...(byColumn.get(subtree.column) ?? []), subtree.value]);
    else provinces.push(within(code));
  }
  const alternatives = [...[...byColumn].map(([column, values]) => oneOf(column, values)), ...provinces];
  return alternatives.length === 0 ? null : anyOf(alternatives);
}
