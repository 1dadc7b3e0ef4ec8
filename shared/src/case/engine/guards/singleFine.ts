import { penaltyLaw } from '../law';
import { hasFine } from '../penalty';
import { guardRule, say } from './guardRule';
import { penaltyOf } from './stepParts';

/** 行政处罚法 art. 29, first sentence: one act is not fined twice. Without an answer from the register no fine is decided. */
export const singleFine = guardRule(
  penaltyLaw,
  '第二十九条',
  { en: 'No second fine for one act', zh: '同一违法行为未被重复罚款' },
  ({ facts, step, context }) => {
    const penalty = penaltyOf(step);
    if (penalty === null || !hasFine(penalty)) return null;
    if (context.rivals === null) {
      return say(
        'an answer from the register of claims: without it no fine is decided',
        '同一行为登记簿的查询结果；未查询前不得作出罚款决定',
      );
    }
    const fined = context.rivals.find(({ caseNo, fined }) => fined && caseNo !== facts.caseNo);
    if (fined) {
      return {
        en: `an act not fined yet: ${fined.department} fined it in case ${fined.caseNo}`,
        zh: `同一违法行为已由 ${fined.department} 在 ${fined.caseNo} 案中罚款`,
      };
    }
    const earlier = context.rivals.find(({ caseNo, filedOn }) => {
      const own = facts.taken.FILE?.on ?? step.on;
      return caseNo !== facts.caseNo && filedOn < own;
    });
    return earlier
      ? {
          en: `the earlier case on the same act, ${earlier.caseNo} of ${earlier.department}, settled first`,
          zh: `同一违法行为的在先案件（${earlier.department} ${earlier.caseNo}）应先行处理`,
        }
      : null;
  },
);
