import { compulsionLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政强制法 art. 19: what is approved afterwards was taken on the spot. */
export const sealWasOnTheSpot = guardRule(
  compulsionLaw,
  '第十九条',
  { en: 'A measure taken on the spot', zh: '当场实施的措施' },
  ({ facts }) =>
    unless(
      facts.taken.SEAL?.input.onTheSpotAt != null,
      'a measure that was taken on the spot without approval',
      '补办批准限于情况紧急当场实施的措施',
    ),
);
