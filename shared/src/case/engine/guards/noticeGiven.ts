import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 44: hearing and hearing's waiver come after the notice. */
export const noticeGiven = guardRule(
  penaltyLaw,
  '第四十四条',
  { en: 'The party was told', zh: '已事先告知' },
  ({ facts }) => unless(facts.taken.NOTIFY !== undefined, 'the notice to the party', '尚未事先告知当事人'),
);
