import { reconsiderationLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政复议法 art. 30: while reconsideration is under way, its end is awaited. */
export const noRemedyPending = guardRule(
  reconsiderationLaw,
  '第三十条',
  { en: 'No reconsideration under way', zh: '无正在进行的复议' },
  ({ facts: { tracks } }) =>
    unless(
      tracks.RECONSIDERATION !== 'APPLIED' && tracks.RECONSIDERATION !== 'ACCEPTED',
      'the end of the reconsideration under way',
      '行政复议尚未终结',
    ),
);
