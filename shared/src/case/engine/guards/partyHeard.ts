import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 62: nor before the party was heard, waived it expressly, or let the time pass. */
export const partyHeard = guardRule(
  penaltyLaw,
  '第六十二条',
  { en: 'Party heard', zh: '已听取陈述申辩' },
  ({ facts, step }) => {
    const { NOTIFY, HEAR_STATEMENT, WAIVE_STATEMENT } = facts.taken;
    const heard = HEAR_STATEMENT !== undefined || facts.tracks.HEARING === 'HELD';
    if (!NOTIFY || heard || WAIVE_STATEMENT) return null;
    return unless(
      step.on > NOTIFY.input.statementBy,
      `the party's statement or express waiver; it may state up to ${NOTIFY.input.statementBy}`,
      `当事人可在 ${NOTIFY.input.statementBy} 前陈述申辩，届满前应听取其意见或者取得其明确放弃`,
    );
  },
);
