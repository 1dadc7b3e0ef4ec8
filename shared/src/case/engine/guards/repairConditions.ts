import { marketPublicityRules } from '../law';
import { decisionOf } from '../readings';
import { guardRule, unless } from './guardRule';

/** Penalties too grave for early repair (公示规定 art. 14, last paragraph). */
const grave = ['SUSPEND_BUSINESS', 'RESTRICT_BUSINESS', 'INDUSTRY_BAN', 'REVOKE_LICENCE'];

/** 公示规定 art. 14: performed, harm removed, not repeated, on no list, and no grave penalty. The strictest recorded, for all. */
export const repairConditions = guardRule(
  marketPublicityRules,
  '第十四条',
  { en: 'Conditions of early repair', zh: '提前停止公示条件' },
  ({ facts, step }) => {
    if (step.name !== 'REPAIR_CREDIT') return null;
    const { performed, harmRemoved, notRepeated, notListed } = step.input;
    const kinds = decisionOf(facts)?.penalty.kinds ?? [];
    return unless(
      performed && harmRemoved && notRepeated && notListed && !kinds.some((kind) => grave.includes(kind)),
      'performance, harm removed, no repetition, no entry on a list, and no grave penalty',
      '应已履行、已消除危害后果、未再次违法、未列入名录名单，且非较严重处罚',
    );
  },
);
