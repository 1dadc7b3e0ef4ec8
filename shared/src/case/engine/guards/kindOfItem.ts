import { penaltyLaw } from '../law';
import { hasFine } from '../penalty';
import { guardRule, say } from './guardRule';
import { applied, basisOf } from './appliedItem';

/** 行政处罚法 art. 4: kinds of penalty are those that the law provides for the act. */
export const kindOfItem = guardRule(
  penaltyLaw,
  '第四条',
  { en: 'Kinds of penalty that the item provides', zh: '处罚种类符合法定种类' },
  (call) => {
    const found = applied(call);
    if (found === null || 'en' in found) return found;
    const { penalty, item } = found;
    const foreign = penalty.kinds.filter((kind) => !item.kinds.includes(kind));
    if (foreign.length > 0) {
      return say(
        `kinds that ${basisOf(item)} provides (${item.kinds.join(', ')}); got ${foreign.join(', ')}`,
        `${basisOf(item)}规定的种类（${item.kinds.join('、')}），实际含 ${foreign.join('、')}`,
      );
    }
    const agree =
      penalty.kinds.length > 0 &&
      hasFine(penalty) === penalty.kinds.includes('FINE') &&
      (penalty.confiscated !== null) === penalty.kinds.includes('CONFISCATION') &&
      (penalty.banYears !== null) === penalty.kinds.includes('INDUSTRY_BAN');
    return agree
      ? null
      : say(
          'kinds that agree with the amounts: a fine, a confiscation and a ban each with its kind',
          '处罚种类与数额应一致：罚款、没收、限制从业均应列明种类',
        );
  },
);
