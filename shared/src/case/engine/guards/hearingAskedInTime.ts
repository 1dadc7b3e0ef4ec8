import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';
import { askBy } from './hearingTerm';

/** 行政处罚法 art. 64 (1): asked for within five working days of being told. */
export const hearingAskedInTime = guardRule(
  penaltyLaw,
  '第六十四条',
  { en: 'Hearing asked for in time', zh: '在期限内要求听证' },
  (call) => {
    const last = askBy(call);
    return unless(
      last === null || call.step.on <= last,
      `a request up to ${last ?? ''}`,
      `听证应在 ${last ?? ''} 前提出`,
    );
  },
);
