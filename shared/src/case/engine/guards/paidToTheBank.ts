import { fenOf } from '#shared/scalars/money';
import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** Highest fine in yuan that may be collected on the spot for its smallness (行政处罚法 art. 68 (1)). */
const smallCash = '100.00';

/** 行政处罚法 arts. 67, 68: officers take no money, but for small fines on the spot, hardship of execution and remoteness. */
export const paidToTheBank = guardRule(
  penaltyLaw,
  '第六十七条',
  { en: 'Paid to the bank', zh: '罚缴分离' },
  ({ facts, step }) => {
    if (step.name !== 'RECORD_PAYMENT' || step.input.cash === null) return null;
    const { ground } = step.input.cash;
    const onTheSpot = facts.taken.DECIDE_ON_THE_SPOT;
    const fine = fenOf(onTheSpot?.input.penalty.fine ?? '0.00');
    const allowed =
      ground === 'REMOTE' ||
      (onTheSpot !== undefined && (ground === 'HARD_TO_EXECUTE_LATER' || fine <= fenOf(smallCash)));
    return unless(
      allowed,
      `payment to the bank; cash only for a fine of ${smallCash} yuan or hard to execute later on a decision on the spot (art. 68), or in remote places (art. 69)`,
      `罚款应缴至银行；当场收缴限于当场处罚的 ${smallCash} 元以下罚款、事后难以执行（第六十八条）或者边远地区（第六十九条）`,
    );
  },
);
