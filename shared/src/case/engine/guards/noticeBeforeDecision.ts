import { penaltyLaw } from '../law';
import { goesBeyond } from '../penalty';
import { guardRule, say, unless } from './guardRule';
import { penaltyOf } from './stepParts';

/** 行政处罚法 art. 62: no decision before the party was told of this penalty. */
export const noticeBeforeDecision = guardRule(
  penaltyLaw,
  '第六十二条',
  { en: 'Notice before the decision', zh: '决定前已告知' },
  ({ facts, step }) => {
    const { NOTIFY } = facts.taken;
    if (!NOTIFY) return say('the notice to the party (art. 44)', '尚未依照第四十四条告知当事人');
    const penalty = penaltyOf(step);
    return unless(
      penalty === null || !goesBeyond(penalty, NOTIFY.input.penalty),
      'a notice of this penalty: the decision goes beyond what the party was told',
      '决定内容超出告知内容，应就拟作出的处罚重新告知',
    );
  },
);
