import type { Message } from '#shared/errors/table';
import type { CivilDate } from './civilDate';
import type { Rollover, TermUnit } from './terms';

export interface LawSource {
  /** Full Chinese name of the law or regulation. */
  readonly law: string;
  /** As printed, e.g. 第六十条. */
  readonly article: string;
}

/** One statutory clock in one period: how long after (or before) which event something is due, and by which law. */
export interface ClockRule<Code extends string = string> {
  readonly code: Code;
  /** What starts the clock and what is due. */
  readonly trigger: Message;
  readonly length: number;
  readonly unit: TermUnit;
  /** AFTER: due so long after the trigger. BEFORE: due at least so long before it. */
  readonly direction: 'AFTER' | 'BEFORE';
  readonly rollover: Rollover;
  readonly source: LawSource;
  /** The article that makes these days working days, where the rule itself says 日 only. */
  readonly unitSource: LawSource | null;
  readonly effectiveFrom: CivilDate;
  /** The last day in force, inclusive; null while in force. */
  readonly effectiveTo: CivilDate | null;
}

interface Law {
  readonly name: string;
  readonly effectiveFrom: CivilDate;
  /** The article that turns short terms into working days. */
  readonly workdayArticle?: string;
}

interface Clock<Code extends string> {
  readonly code: Code;
  readonly article: string;
  readonly length: number;
  readonly unit: TermUnit;
  readonly en: string;
  readonly zh: string;
  readonly direction?: 'BEFORE';
  /** NONE for terms that bound a power or a restraint, and for validity: they end on the day counted. */
  readonly rollover?: 'NONE';
}

const movable = (unit: TermUnit): boolean => unit === 'CALENDAR_DAY' || unit === 'MONTH' || unit === 'YEAR';

/**
 * The clocks of one law. A last day that is a day off moves to the next working day (民法典 art. 203, 民事诉讼法 art. 85)
 * unless the clock says otherwise or counts back.
 */
export function clocksOf<const Code extends string>(
  law: Law,
  clocks: readonly Clock<Code>[],
): ClockRule<Code>[] {
  return clocks.map(({ code, article, length, unit, en, zh, direction, rollover }) =>
    Object.freeze({
      code,
      trigger: { en, zh },
      length,
      unit,
      direction: direction ?? 'AFTER',
      rollover: rollover ?? (movable(unit) && direction === undefined ? 'NEXT_WORKDAY' : 'NONE'),
      source: { law: law.name, article },
      unitSource:
        unit === 'WORKDAY' && law.workdayArticle ? { law: law.name, article: law.workdayArticle } : null,
      effectiveFrom: law.effectiveFrom,
      effectiveTo: null,
    } satisfies ClockRule<Code>),
  );
}
