import { fenOf } from '#shared/scalars/money';

/** Kinds of penalty (行政处罚法 art. 9), as in the catalogue of items. */
export const penaltyKinds = [
  'WARNING',
  'CIRCULATED_CRITICISM',
  'FINE',
  'CONFISCATION',
  'SUSPEND_LICENCE',
  'REVOKE_LICENCE',
  'SUSPEND_BUSINESS',
  'RESTRICT_BUSINESS',
  'INDUSTRY_BAN',
  'DETENTION',
] as const;
export type PenaltyKind = (typeof penaltyKinds)[number];

/** A penalty proposed in a notice or imposed by a decision. Amounts in yuan, two decimals. */
export interface Penalty {
  readonly kinds: readonly PenaltyKind[];
  /** Null when no fine. */
  readonly fine: string | null;
  /** Value of what is confiscated; null when nothing. */
  readonly confiscated: string | null;
  /** Length of a suspension of business or licence in months; null when none. */
  readonly suspensionMonths: number | null;
  /** Length of a ban from the trade in years, or for life; null when none. */
  readonly banYears: number | 'LIFE' | null;
}

/** A reason in law to go below the range (减轻), as the decision states it. */
export interface Mitigation {
  readonly article: '第三十条' | '第三十一条' | '第三十二条';
  readonly reason: string;
}

export const hasFine = ({ fine }: Penalty): boolean => fine !== null && fenOf(fine) > 0n;

const fen = (amount: string | null): bigint => (amount === null ? 0n : fenOf(amount));
const years = (ban: Penalty['banYears']): number => (ban === 'LIFE' ? Infinity : (ban ?? 0));

/** Whether any part of a penalty goes beyond another: a kind it lacks, a larger amount, a longer time. */
export const goesBeyond = (penalty: Penalty, other: Penalty): boolean =>
  penalty.kinds.some((kind) => !other.kinds.includes(kind)) ||
  fen(penalty.fine) > fen(other.fine) ||
  fen(penalty.confiscated) > fen(other.confiscated) ||
  (penalty.suspensionMonths ?? 0) > (other.suspensionMonths ?? 0) ||
  years(penalty.banYears) > years(other.banYears);
