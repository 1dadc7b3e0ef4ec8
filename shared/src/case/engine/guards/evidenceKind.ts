import { excerpt } from '#shared/codes/excerpt';
import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';
import { evidenceKinds } from './evidenceKinds';

/** 行政处罚法 art. 46: evidence is of one of eight kinds. */
export const evidenceKind = guardRule(
  penaltyLaw,
  '第四十六条',
  { en: 'A kind of evidence that the law knows', zh: '法定证据种类' },
  ({ step }) =>
    step.name !== 'COLLECT_EVIDENCE'
      ? null
      : unless(
          evidenceKinds.includes(step.input.kind),
          `one of ${evidenceKinds.join(', ')}; got ${excerpt(step.input.kind)}`,
          `证据种类应为 ${evidenceKinds.join('、')} 之一，实际为 ${excerpt(step.input.kind)}`,
        ),
);
