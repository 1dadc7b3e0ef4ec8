import { addMonths, type CivilDate } from '#shared/calendar/civilDate';
import { AppError } from '#shared/errors/appError';
import { fenOf } from '#shared/scalars/money';
import type { CaseFacts } from '../caseFacts';
import type { Penalty } from '../penalty';
import { decisionOf } from '../readings';
import type { Gravity } from '../trackInputs';

export interface PublicityBounds {
  /** Least and most months of publicity. */
  readonly months: readonly [number, number];
  readonly law: string;
}

const credit = {
  law: '信用修复管理办法',
  effectiveFrom: '2026-04-01',
  months: { MINOR: null, GENERAL: [3, 12], SERIOUS: [12, 36] },
} as const;

const market = { law: '市场监督管理行政处罚信息公示规定', effectiveFrom: '2021-09-01' } as const;

/** For life: longer than any record is kept for show. */
const lifetimeMonths = 1200;

function inForce({ law, effectiveFrom }: { law: string; effectiveFrom: CivilDate }, on: CivilDate): void {
  if (on >= effectiveFrom) return;
  throw new AppError('STANDARD_NOT_AVAILABLE', {
    en: `The periods of publicity are recorded from ${effectiveFrom} (${law}); got ${on}. Record the rule that was in force then.`,
    zh: `公示期自 ${effectiveFrom}（${law}）起已录入，实际日期为 ${on}。请录入当时施行的规定。`,
  });
}

/**
 * 市场监督管理行政处罚信息公示规定 arts. 2, 13: ordinary procedure only, a warning alone is not published; criticism or a
 * low fine alone three months, a ban of more than three years as long as the ban, all else three years.
 */
function marketMonths(penalty: Penalty, onTheSpot: boolean, lowFine: string): number | null {
  const { kinds, fine, banYears } = penalty;
  if (onTheSpot || kinds.every((kind) => kind === 'WARNING')) return null;
  if (banYears === 'LIFE') return lifetimeMonths;
  if (banYears !== null && banYears > 3) return 12 * banYears;
  const light = kinds.every((kind) => ['WARNING', 'CIRCULATED_CRITICISM', 'FINE'].includes(kind));
  return light && fenOf(fine ?? '0.00') <= fenOf(lowFine) ? 3 : 36;
}

/**
 * For how long a decision published on a day is to be shown; null where it is not to be published. 信用修复管理办法 leaves a
 * span by how badly the act weighs, and publishes no minor one.
 * @throws AppError STANDARD_NOT_AVAILABLE for days before the rule recorded
 */
export function publicityBounds(
  rule: 'MARKET' | 'CREDIT',
  facts: CaseFacts,
  gravity: Gravity,
  on: CivilDate,
  lowFine: string,
): PublicityBounds | null {
  const decision = decisionOf(facts);
  if (decision === null) return null;
  if (rule === 'MARKET') {
    inForce(market, on);
    const months = marketMonths(decision.penalty, decision.onTheSpot, lowFine);
    return months === null ? null : { months: [months, months], law: market.law };
  }
  inForce(credit, on);
  const months = credit.months[gravity];
  return months === null ? null : { months, law: credit.law };
}

/** When publicity ends, by what was set at its beginning; null while nothing is published. */
export function publicityEndsOn({ taken: { PUBLISH } }: CaseFacts): CivilDate | null {
  return PUBLISH ? addMonths(PUBLISH.on, PUBLISH.input.months) : null;
}
