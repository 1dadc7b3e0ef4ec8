import { regionLevel } from '#shared/codes/regionCode';
import { badInput } from '#shared/errors/appError';
import { fetchSelected, selectRows } from '#shared/db/rows';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { alias, applyConditions, eq, inForceOn, oneOf, within } from '#shared/db/where';
import { countWithin } from '#shared/loaders/countWithin';
import { OfficerEntity } from '../entities/officer.entity';
import { OrganEntity } from '../entities/organ.entity';
import { UrbanCaseEntity } from '../entities/urbanCase.entity';
import { ratio } from './ratio';

export interface Adequacy {
  readonly regionCode: string;
  readonly certified: number;
  readonly openCases: number;
  readonly casesPerOfficer: number | null;
  readonly gap: number;
}

/** Stages from which a case still has a way to go. */
export const openStages = [
  'CLUE',
  'VERIFY',
  'FILED',
  'INVESTIGATING',
  'SEALED',
  'REVIEW',
  'LEGAL_REVIEW',
  'COLLECTIVE',
  'NOTICED',
  'STATEMENT',
  'HEARING',
  'DECIDED',
  'SERVED',
  'PUBLISHED',
  'EXECUTING',
];

/** 行政处罚法 art. 42: no fewer than two officers. */
const fewestOfficers = 2;

/** Refuses levels at which there is nothing to compare, and townships of a whole province: thousands in one answer. */
function checkLevel(region: string, level: string): void {
  const bounded = level !== 'TOWNSHIP' || regionLevel(region) !== 'PROVINCE';
  if (['CITY', 'COUNTY', 'TOWNSHIP'].includes(level) && bounded) return;
  throw badInput(
    `Expected the level CITY, COUNTY or, below a province, TOWNSHIP; got ${level}. Choose another level or a smaller division.`,
    `层级应为 CITY、COUNTY，或（省级以下区划）TOWNSHIP，实际为 ${level}。请更换层级或缩小区划。`,
  );
}

/**
 * Certified officers and open cases of urban management of each division of a level, by code: three statements however
 * many divisions. A division is one that has an organ of comprehensive enforcement of its level.
 * @throws AppError BAD_USER_INPUT for PROVINCE and VILLAGE, and for the townships of a whole province
 */
export async function forceAdequacy(
  db: ScopedDatabase,
  { region, level, on }: { readonly region: string; readonly level: string; readonly on: string },
): Promise<Adequacy[]> {
  checkLevel(region, level);
  const query = applyConditions(selectRows(db, OrganEntity), [
    ...eq('department', 'LAW_ENFORCEMENT'),
    ...eq('level', level),
    ...within(region),
  ]).addOrderBy(`${alias}.regionCode`, 'ASC');
  const codes = (await fetchSelected(db, OrganEntity, query)).map(({ regionCode }) => regionCode);
  const certificate = inForceOn('certValidFrom', 'certValidTo', on);
  const officers = await countWithin(db, OfficerEntity, codes, certificate);
  const cases = await countWithin(db, UrbanCaseEntity, codes, oneOf('stage', openStages));
  return codes.map((regionCode, i) => {
    const [certified, openCases] = [officers[i] ?? 0, cases[i] ?? 0];
    return {
      regionCode,
      certified,
      openCases,
      casesPerOfficer: ratio(openCases, certified),
      gap: Math.max(0, fewestOfficers - certified),
    };
  });
}
