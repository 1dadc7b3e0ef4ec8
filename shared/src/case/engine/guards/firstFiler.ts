import { penaltyLaw } from '../law';
import { guardRule } from './guardRule';

/** 行政处罚法 art. 25: of several organs the one that filed first has the case. */
export const firstFiler = guardRule(
  penaltyLaw,
  '第二十五条',
  { en: 'No other organ filed first', zh: '无其他机关先行立案' },
  ({ facts, context }) => {
    const first = context.rivals?.find(({ caseNo }) => caseNo !== facts.caseNo);
    return first
      ? {
          en: `an act on which nobody else has filed: ${first.department} filed on ${first.filedOn}; transfer the clue`,
          zh: `同一违法行为 ${first.filedOn} 已由 ${first.department} 先行立案，应移送线索`,
        }
      : null;
  },
);
