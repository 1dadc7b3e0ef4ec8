import { penaltyLaw } from '../law';
import { unpaidFen } from '../readings';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 66: what was decided is performed, by the party or through the court. */
export const performed = guardRule(
  penaltyLaw,
  '第六十六条',
  { en: 'Decision performed', zh: '处罚决定已履行' },
  ({ facts }) =>
    unless(
      unpaidFen(facts) === 0n || facts.tracks.COURT_ENFORCEMENT === 'ENFORCED',
      'the whole fine paid, or enforcement by the court',
      '罚款应已缴清或者经法院执行完毕',
    ),
);
