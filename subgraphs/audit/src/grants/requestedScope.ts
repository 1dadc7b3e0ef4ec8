import type { Principal } from '#shared/auth/principal';
import { isWithin } from '#shared/codes/regionCode';
import { badInput } from '#shared/errors/appError';
import { forbidden } from './refusals';

const mostRegions = 64;

/**
 * Divisions of a grant: the asker's own unless said otherwise, each once, sorted.
 * @throws AppError BAD_USER_INPUT for one outside the asker's own
 */
export function grantedRegions(
  given: readonly string[] | null | undefined,
  { regionCodes }: Principal,
): readonly string[] {
  const regions = [...new Set(given ?? regionCodes)];
  if (regions.length < 1 || regions.length > mostRegions) {
    throw badInput(
      `A grant is for 1 to ${mostRegions} divisions, got ${regions.length}. Name a division that holds them all.`,
      `一项授权应含 1 至 ${mostRegions} 个区划，实际为 ${regions.length} 个。请填写其共同的上级区划。`,
    );
  }
  const outside = regions.find((region) => !regionCodes.some((own) => isWithin(region, own)));
  if (outside !== undefined) {
    throw badInput(
      `Expected divisions within your own (${regionCodes.join(', ')}), got ${outside}. Name others, or leave them out.`,
      `应为您负责区划（${regionCodes.join('、')}）内的区划，实际为 ${outside}。请改正或不填。`,
    );
  }
  return regions.sort();
}

export interface Period {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

export function yearAfter(instant: Date): Date {
  const later = new Date(instant);
  later.setUTCFullYear(later.getUTCFullYear() + 1);
  return later;
}

/**
 * From when until when: from now on at the earliest, for a year at most.
 * @throws AppError BAD_USER_INPUT for an end that has passed, lies before the beginning or more than a year after it
 */
export function grantedPeriod(from: Date | null | undefined, notAfter: Date, now: Date): Period {
  const notBefore = from && from > now ? from : now;
  if (notAfter <= notBefore || notAfter > yearAfter(notBefore)) {
    throw badInput(
      `"notAfter" must lie after ${notBefore.toISOString()} and within a year of it, got ${notAfter.toISOString()}. Choose an end in between.`,
      `"notAfter" 应晚于 ${notBefore.toISOString()} 且在其后一年以内，实际为 ${notAfter.toISOString()}。请改正。`,
    );
  }
  return { notBefore, notAfter };
}

const longestOrganisation = 128;

/** The organisation that stands in a grant. @throws AppError FORBIDDEN for a caller whose token names none */
export function organisationOf({ organisation }: Principal): string {
  if (organisation !== null && organisation !== '') return organisation.slice(0, longestOrganisation);
  throw forbidden(
    'Grants are given to people of an organisation, and your token names none. Have it corrected where you sign in.',
    '授权须授予有所属单位的人员，而您的令牌未载明单位。请在登录处更正。',
  );
}
