import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 27: the case goes to criminal justice once the police have filed. */
export const policeHasFiled = guardRule(
  penaltyLaw,
  '第二十七条',
  { en: 'Police have filed', zh: '公安机关已立案' },
  ({ facts: { tracks } }) =>
    unless(tracks.CRIME === 'POLICE_FILED', 'the decision of the police to file', '公安机关的立案决定'),
);
