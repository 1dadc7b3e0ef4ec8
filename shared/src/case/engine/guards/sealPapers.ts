import { compulsionLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政强制法 art. 24: decision and list are handed over on the spot. */
export const sealPapers = guardRule(
  compulsionLaw,
  '第二十四条',
  { en: 'Decision and list handed over', zh: '交付决定书和清单' },
  ({ step }) =>
    unless(
      step.name !== 'SEAL' || step.input.papersDelivered,
      'the decision and the list of things, handed over on the spot',
      '应当场交付查封、扣押决定书和清单',
    ),
);
