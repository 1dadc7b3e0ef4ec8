import { clockRule, clockRules } from '#shared/calendar/clockRules';
import type { CivilDate } from '#shared/calendar/civilDate';
import type { LawSource } from '#shared/calendar/clockRule';
import type { CaseFacts } from '../caseFacts';
import type { CaseExtension } from '../extensions/caseExtension';
import { extendedByPauses } from './excludedDays';
import type { LastDay } from './lastDay';

export interface NextExtension {
  /** At most so many days; null where the decision on it sets them. */
  readonly days: number | null;
  readonly collective: boolean;
  readonly source: LawSource;
}

/** The rule of a further term, where it was in force on the day the case was filed: an old case keeps the rule of its day. */
const ruleOf = (code: string, filedOn: CivilDate) =>
  clockRules.find(
    (rule) =>
      rule.code === code &&
      rule.effectiveFrom <= filedOn &&
      (rule.effectiveTo === null || filedOn <= rule.effectiveTo),
  );

/** The next extension that the department's rules provide for a case; null when they provide none. */
export function extensionRule(facts: CaseFacts, { furtherTerms }: CaseExtension): NextExtension | null {
  const next = furtherTerms[facts.extensions.length];
  const rule = next && facts.taken.FILE ? ruleOf(next.clock, facts.taken.FILE.on) : undefined;
  if (!next || !rule) return null;
  return { days: next.lengthDecided ? null : rule.length, collective: next.collective, source: rule.source };
}

/**
 * The last day for the decision: ninety days from filing (行政处罚法 art. 60), the extensions granted, and the time that the
 * department's rule excludes. Null before filing.
 * @throws AppError STANDARD_NOT_AVAILABLE for a case older than the rule
 */
export function decisionEnds(facts: CaseFacts, extension: CaseExtension, today: CivilDate): LastDay | null {
  const filedOn = facts.taken.FILE?.on;
  if (filedOn === undefined) return null;
  const first = extension.furtherTerms[0];
  const excludes = first && ruleOf(first.clock, filedOn) ? extension.excludes : [];
  const granted = facts.extensions.reduce((sum, { days }) => sum + days, 0);
  const days = clockRule('PEN_DECIDE', filedOn).length + granted;
  return { counted: extendedByPauses(filedOn, days, facts.pauses, excludes, today), moves: true };
}
