import { compulsionLaw } from '../law';
import { decisionOf, unpaidFen } from '../readings';
import { guardRule, unless } from './guardRule';

/** 行政强制法 art. 53: something is left to perform. */
export const stillUnperformed = guardRule(
  compulsionLaw,
  '第五十三条',
  { en: 'Not performed yet', zh: '当事人仍未履行' },
  ({ facts }) => {
    const kinds = decisionOf(facts)?.penalty.kinds ?? [];
    const open = unpaidFen(facts) > 0n || kinds.some((kind) => kind !== 'FINE' && kind !== 'WARNING');
    return unless(open, 'something left to perform', '处罚决定已履行完毕');
  },
);
