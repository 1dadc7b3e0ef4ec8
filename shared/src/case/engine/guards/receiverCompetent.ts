import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 25: a case goes to an organ that has jurisdiction over it. */
export const receiverCompetent = guardRule(
  penaltyLaw,
  '第二十五条',
  { en: 'The receiving organ has jurisdiction', zh: '接收机关有管辖权' },
  ({ facts, step, context }) => {
    if (step.name !== 'TRANSFER_ORGAN') return null;
    const { toOrganId } = step.input;
    const { actCode, regionCode } = facts;
    return unless(
      toOrganId !== facts.organId && context.holds({ organId: toOrganId, actCode, regionCode, on: step.on }),
      `another organ that holds the power over item ${actCode} in the region`,
      `接收机关应为对本区域事项 ${actCode} 有处罚权的其他机关`,
    );
  },
);
