import { penaltyLaw } from '../law';
import { guardRule, unless, type Check } from './guardRule';
import { officersOf } from './stepParts';

const twoAtLeast: Check = ({ facts, step }) => {
  const { length } = officersOf(facts, step);
  return unless(
    length >= 2,
    `two officers at least; got ${length}`,
    `执法人员不得少于两人，实际为 ${length} 人`,
  );
};

/** 行政处罚法 art. 42: penalties are imposed by two officers at least. */
export const twoOfficers = guardRule(
  penaltyLaw,
  '第四十二条',
  { en: 'At least two officers', zh: '执法人员不少于两人' },
  twoAtLeast,
);
