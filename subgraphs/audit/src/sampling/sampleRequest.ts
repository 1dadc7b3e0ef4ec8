import { randomBytes } from 'node:crypto';
import type { Principal } from '#shared/auth/principal';
import { predecessorsOf } from '#shared/codes/successions';
import { isWithin } from '#shared/codes/regionCode';
import { badInput } from '#shared/errors/appError';
import { isInOwnRegion } from '#shared/policy/regionScope';
import { caseDepartments, isCaseDepartment, type CaseDepartment } from './caseSources';
import { isStratumKind, type StratumKind } from './draw';
import type { PoolBounds } from './readPool';

/** What a client sends (SDL: CreateAuditSampleInput). */
export interface SampleInput {
  readonly purpose: string;
  readonly grantId?: string | null | undefined;
  readonly strata?: readonly string[] | null | undefined;
  readonly n: number;
  readonly seed?: string | null | undefined;
  readonly departments?: readonly string[] | null | undefined;
  readonly region?: string | null | undefined;
  readonly decidedFrom?: string | null | undefined;
  readonly decidedTo?: string | null | undefined;
}

/** The same, checked and with nothing left out. */
export interface SampleRequest {
  readonly purpose: string;
  readonly grantId: string | null;
  readonly strata: readonly StratumKind[];
  readonly n: number;
  readonly seed: string;
  readonly bounds: PoolBounds;
}

export const largestSample = 2000;
const longestText = 200;

/** @throws AppError BAD_USER_INPUT for a blank or too long text */
function textOf(name: string, nameZh: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed.length > 0 && trimmed.length <= longestText) return trimmed;
  throw badInput(
    `"${name}" has 1 to ${longestText} characters, got ${trimmed.length}. Send it in that length.`,
    `${nameZh}（${name}）应为 1 至 ${longestText} 字，实际为 ${trimmed.length} 字。请按此长度填写。`,
  );
}

function sizeOf(n: number): number {
  if (n >= 1 && n <= largestSample) return n;
  throw badInput(
    `"n" must be between 1 and ${largestSample}, got ${n}. Draw several samples for more.`,
    `抽样数 "n" 须在 1 至 ${largestSample} 之间，实际为 ${n}。需要更多时请分次抽取。`,
  );
}

/** @throws AppError BAD_USER_INPUT for one named twice, which would divide nothing further */
function strataOf(strata: readonly string[]): readonly StratumKind[] {
  const known = strata.filter(isStratumKind);
  if (new Set(known).size === strata.length) return known;
  throw badInput(
    '"strata" names each kind of stratum once. Leave out what comes twice.',
    '"strata" 中每种分层依据只能出现一次。请去掉重复项。',
  );
}

function departmentsOf(names: readonly string[] | null | undefined): readonly CaseDepartment[] {
  if (names == null) return caseDepartments;
  const known = [...new Set(names)].filter(isCaseDepartment);
  if (known.length > 0 && names.every(isCaseDepartment)) return known.sort();
  const all = caseDepartments.join(', ');
  throw badInput(
    `"departments" are one or more of ${all}. Leave it out for all of them.`,
    `"departments" 应为 ${all} 中的一个或多个。省略即为全部。`,
  );
}

/** The divisions to draw from, none of which lies in another, with those whose place they took. */
function regionsOf(principal: Principal, region: string | null | undefined): readonly string[] {
  if (region != null && !isInOwnRegion(principal, region)) {
    throw badInput(
      'A sample is drawn in the own divisions. Name one of them or one below, or leave "region" out.',
      '只能在本人所辖区划内抽样。请填写所辖区划或其下级，或省略 "region"。',
    );
  }
  const named = region != null ? [region] : principal.regionCodes;
  const all = [...new Set(named.flatMap((code) => [code, ...predecessorsOf(code)]))];
  return all.filter((code) => !all.some((other) => other !== code && isWithin(code, other))).sort();
}

function boundsOf(input: SampleInput, principal: Principal, today: string): PoolBounds {
  const decidedFrom = input.decidedFrom ?? null;
  const decidedTo = input.decidedTo ?? today;
  if (decidedFrom !== null && decidedFrom > decidedTo) {
    throw badInput(
      `"decidedFrom" comes before "decidedTo", got ${decidedFrom} and ${decidedTo}. Exchange them.`,
      `"decidedFrom" 不得晚于 "decidedTo"，实际为 ${decidedFrom} 与 ${decidedTo}。请更正。`,
    );
  }
  const departments = departmentsOf(input.departments);
  return { departments, regions: regionsOf(principal, input.region), decidedFrom, decidedTo };
}

/**
 * Checks a client's input and fills in what it left out. Cases decided after today are in no pool.
 * @throws AppError BAD_USER_INPUT
 */
export const sampleRequest = (input: SampleInput, principal: Principal, today: string): SampleRequest => ({
  purpose: textOf('purpose', '用途', input.purpose),
  grantId: input.grantId ?? null,
  strata: strataOf(input.strata ?? []),
  n: sizeOf(input.n),
  seed: input.seed == null ? randomBytes(16).toString('hex') : textOf('seed', '随机种子', input.seed),
  bounds: boundsOf(input, principal, today),
});
