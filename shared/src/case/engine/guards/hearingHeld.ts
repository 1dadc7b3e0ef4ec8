import { penaltyLaw } from '../law';
import { guardRule, say, unless } from './guardRule';
import { askBy } from './hearingTerm';

/** 行政处罚法 art. 63: a hearing asked for is held before the decision; a right told of gets its time. */
export const hearingHeld = guardRule(
  penaltyLaw,
  '第六十三条',
  { en: 'Hearing settled', zh: '听证程序已完成' },
  (call) => {
    const { facts, step } = call;
    const { HEARING } = facts.tracks;
    if (HEARING === 'REQUESTED' || HEARING === 'CALLED') {
      return say('the hearing that the party asked for', '当事人要求听证的，应当组织听证');
    }
    if (HEARING !== 'NONE' || !facts.taken.NOTIFY?.input.rightsTold.includes('HEARING')) return null;
    const last = askBy(call);
    return unless(
      last === null || step.on > last,
      `a waiver, or the end of the party's time to ask for a hearing (${last ?? ''})`,
      `当事人可在 ${last ?? ''} 前要求听证，应待其放弃或者期限届满`,
    );
  },
);
