import { penaltyLaw } from '../law';
import { annulledOn } from '../readings';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 48: what is published is a decision that stands. */
export const publishedWhileStanding = guardRule(
  penaltyLaw,
  '第四十八条',
  { en: 'A decision that stands', zh: '处罚决定有效' },
  ({ facts }) => unless(annulledOn(facts) === null, 'a decision that was not annulled', '处罚决定已被撤销'),
);
