import { daysBetween } from '#shared/calendar/civilDate';
import { fenOf, moneyOfFen } from '#shared/scalars/money';
import { environmentLaw } from '../law';
import { hasFine } from '../penalty';
import { penaltyInForce } from '../readings';
import { guardRule, say, unless } from './guardRule';

/**
 * 环境保护法 art. 59: who was fined for discharging and ordered to correct, and goes on, is fined the same amount for each
 * day from the day after the order to the day of the recheck.
 */
export const dailyPenalty = guardRule(
  environmentLaw,
  '第五十九条',
  { en: 'Consecutive daily penalty', zh: '按日连续处罚' },
  ({ facts, step }) => {
    if (step.name !== 'IMPOSE_DAILY_PENALTY') return null;
    const { orderedOn, recheckedOn, stillViolating, total } = step.input;
    const penalty = penaltyInForce(facts);
    if (penalty === null || !hasFine(penalty))
      return say('a fine for the discharge', '应已因违法排放受到罚款处罚');
    const days = daysBetween(orderedOn, recheckedOn);
    if (!stillViolating || days < 1 || recheckedOn > step.on) {
      return say(
        'an order to correct and a later recheck that finds the discharge going on',
        '应已责令改正并经复查发现拒不改正',
      );
    }
    const due = fenOf(penalty.fine ?? '0.00') * BigInt(days);
    return unless(
      fenOf(total) === due,
      `${moneyOfFen(due)} yuan: ${days} days of the original fine; got ${total}`,
      `应为原罚款数额 ${days} 日，共 ${moneyOfFen(due)} 元，实际为 ${total} 元`,
    );
  },
);
