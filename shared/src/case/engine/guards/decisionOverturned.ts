import { penaltyLaw } from '../law';
import { overturnedOn } from '../readings';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 48: withdrawn because the decision was changed, annulled or found unlawful. */
export const decisionOverturned = guardRule(
  penaltyLaw,
  '第四十八条',
  { en: 'Decision changed or annulled', zh: '决定被变更或者撤销' },
  ({ facts }) =>
    unless(
      overturnedOn(facts) !== null,
      'a decision that was changed or annulled',
      '撤回公示限于处罚决定被变更、撤销的情形',
    ),
);
