import { laws, type LawKey } from './laws';

/** One article of a law (法条), with a summary of our own; the official text is not repeated here. */
export interface LegalProvisionFact {
  readonly law: string;
  readonly lawEn: string;
  /** Decimal digits; `articleText` renders them as the law prints them. */
  readonly article: string;
  /** ISO date on which the cited version took effect; null where it is not known for certain. */
  readonly effectiveFrom: string | null;
  readonly summaryZh: string;
  readonly summaryEn: string;
}

/** Article, Chinese summary, English summary. */
export type ProvisionDraft = readonly [string, string, string];

/** The provisions of one law. */
export function provisionsOf(law: LawKey, drafts: readonly ProvisionDraft[]): readonly LegalProvisionFact[] {
  return drafts.map(([article, summaryZh, summaryEn]) => ({ ...laws[law], article, summaryZh, summaryEn }));
}
