import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 66: delay and instalments on the party's application, with approval. */
export const instalmentsAppliedFor = guardRule(
  penaltyLaw,
  '第六十六条',
  { en: 'Instalments applied for and approved', zh: '申请并批准分期' },
  ({ step }) =>
    step.name !== 'GRANT_INSTALMENTS'
      ? null
      : unless(
          step.input.appliedOn !== null && step.input.appliedOn <= step.on && Boolean(step.input.approvedBy),
          "the party's application and the organ's approval",
          '暂缓或者分期缴纳应有当事人申请和行政机关批准',
        ),
);
