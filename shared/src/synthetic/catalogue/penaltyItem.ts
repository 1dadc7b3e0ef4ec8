import type { DepartmentName } from '../../auth/principal';
import { fineGrades, type FineGrade } from './fineGrades';
import { laws, type LawKey } from './laws';

/**
 * Kinds of penalty of 行政处罚法 art. 9: 警告, 通报批评; 罚款, 没收; 暂扣, 吊销许可证件; 责令停产停业 (with 责令关闭, 停产整治,
 * 停业整顿 and 停工整治), 限制开展生产经营活动, 限制从业; 行政拘留.
 */
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

/** 限制从业: how long somebody punished may not work in the trade; `years` null means for life. */
export interface BanFact {
  readonly years: number | null;
  readonly law: string;
  readonly article: string;
}

/** One item of the penalty catalogue (处罚事项). */
export interface PenaltyItemFact {
  /** Letter of the department (F, E, A, M, C) and four digits; never reused. */
  readonly code: string;
  readonly domain: DepartmentName;
  /** Acts that several departments may meet as one and the same act share a group (一事不再罚, 行政处罚法 art. 29). */
  readonly actGroup: string;
  readonly name: string;
  readonly nameEn: string;
  readonly law: string;
  readonly article: string;
  /**
   * Yuan with two decimals, as the article sets them for the act in its ordinary form, for organisations where the
   * article tells them from individuals. `minFine` null: the article names an upper bound alone. Both null: it
   * names no fixed amount (a multiple alone, an amount left to local rules, or no fine).
   */
  readonly minFine: string | null;
  readonly maxFine: string | null;
  /**
   * Multiple of the value of the goods (货值金额). Beside a range it takes the range's place once the goods reach the
   * article's threshold of value, or, in 兽药管理条例 art. 56, whenever their value can be established.
   */
  readonly goodsMultiple: { readonly min: number; readonly max: number } | null;
  /** Every kind the article allows, the aggravated forms of the act included. */
  readonly kinds: readonly PenaltyKind[];
  readonly ban: BanFact | null;
  readonly grades: readonly FineGrade[];
}

/** What a department's file states; the rest of the fact follows from it. */
export interface PenaltyItemDraft {
  readonly code: string;
  readonly actGroup: string;
  readonly name: string;
  readonly nameEn: string;
  readonly law: LawKey;
  readonly article: string;
  /** Lower and upper bound in yuan. */
  readonly fine?: readonly [string | null, string];
  /** Lower and upper multiple of the value of the goods. */
  readonly goods?: readonly [number, number];
  readonly kinds: readonly PenaltyKind[];
  readonly ban?: { readonly years: number | null; readonly law: LawKey; readonly article: string };
}

/** Completes a department's drafts: full names of laws, discretion ranges, absent parts as null. */
export function penaltyItemsOf(
  domain: DepartmentName,
  drafts: readonly PenaltyItemDraft[],
): readonly PenaltyItemFact[] {
  return drafts.map(({ fine, goods, ban, law, kinds, ...named }) => {
    const [minFine, maxFine] = fine ?? [null, null];
    return {
      ...named,
      domain,
      law: laws[law].law,
      minFine,
      maxFine,
      goodsMultiple: goods ? { min: goods[0], max: goods[1] } : null,
      kinds,
      ban: ban ? { years: ban.years, law: laws[ban.law].law, article: ban.article } : null,
      grades: fineGrades(minFine, maxFine),
    };
  });
}
