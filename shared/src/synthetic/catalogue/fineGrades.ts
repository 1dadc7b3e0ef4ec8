export const gradeNames = ['LIGHT', 'ORDINARY', 'HEAVY'] as const;
/** 裁量档次: 从轻, 一般, 从重. */
export type GradeName = (typeof gradeNames)[number];

/** One discretion range in yuan (two decimals), both ends included; neighbours meet at their common end. */
export interface FineGrade {
  readonly grade: GradeName;
  readonly from: string;
  readonly to: string;
}

/** Where the light and the ordinary range end, in hundredths of the span. */
const lightEndsAt = 30;
const ordinaryEndsAt = 70;

/** An amount of yuan in fen; the catalogue writes amounts with two decimals. */
function toFen(amount: string): number {
  if (!/^[0-9]+\.[0-9]{2}$/.test(amount)) {
    throw new RangeError(`an amount is written in yuan with two decimals, got "${amount}"`);
  }
  return Number(amount.replace('.', ''));
}

function toYuan(fen: number): string {
  return (fen / 100).toFixed(2);
}

/**
 * Splits a statutory fine range into three ascending discretion ranges that cover it without a gap (30/40/30 of the
 * span). This split is the demonstration's own benchmark: each province publishes its own 裁量权基准 under
 * 行政处罚法 art. 34, which a deployment loads in its place.
 * Amounts in yuan with two decimals. A missing lower bound counts as 0.00; a missing upper bound means that the
 * article sets no amount of its own, and gives no grades.
 */
export function fineGrades(minFine: string | null, maxFine: string | null): readonly FineGrade[] {
  if (maxFine === null) return [];
  const low = toFen(minFine ?? '0.00');
  const high = toFen(maxFine);
  if (high <= low) throw new RangeError(`a fine range ascends, got ${minFine ?? '0.00'} to ${maxFine}`);
  const light = low + Math.round(((high - low) * lightEndsAt) / 100);
  const ordinary = low + Math.round(((high - low) * ordinaryEndsAt) / 100);
  return [
    { grade: 'LIGHT', from: toYuan(low), to: toYuan(light) },
    { grade: 'ORDINARY', from: toYuan(light), to: toYuan(ordinary) },
    { grade: 'HEAVY', from: toYuan(ordinary), to: toYuan(high) },
  ];
}
