import { compulsionLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政强制法 art. 23: only what has to do with the act, no necessities of life, nothing sealed already. */
export const sealObjects = guardRule(
  compulsionLaw,
  '第二十三条',
  { en: 'Things that may be sealed', zh: '查封、扣押对象合法' },
  ({ step }) => {
    if (step.name !== 'SEAL') return null;
    const { relatedToAct, dailyNecessities, alreadySealed } = step.input;
    return unless(
      relatedToAct && !dailyNecessities && !alreadySealed,
      'things that have to do with the act, no necessities of life, not sealed by another organ',
      '限于涉案场所、设施或者财物，不得为生活必需品或者已被其他机关查封的财物',
    );
  },
);
