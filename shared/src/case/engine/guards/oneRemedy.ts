import { reconsiderationLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政复议法 art. 30 (7): what is before the court is not reconsidered. */
export const oneRemedy = guardRule(
  reconsiderationLaw,
  '第三十条',
  { en: 'No suit on the same decision', zh: '未就同一决定提起诉讼' },
  ({ facts: { tracks } }) =>
    unless(tracks.LITIGATION === 'NONE', 'a decision that is not before the court', '该决定已由人民法院受理'),
);
