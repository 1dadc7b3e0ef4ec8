import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 27: no penalty in the place of criminal justice: a transfer under way is awaited. */
export const noPendingCrime = guardRule(
  penaltyLaw,
  '第二十七条',
  { en: 'No transfer as a crime under way', zh: '无正在移送的涉嫌犯罪' },
  ({ facts: { tracks } }) =>
    unless(
      !['REPORTED', 'APPROVED', 'HANDED_OVER', 'POLICE_FILED'].includes(tracks.CRIME),
      'the end of the transfer as a suspected crime',
      '涉嫌犯罪移送尚未办结，不得以行政处罚代替移送',
    ),
);
