import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 57, last paragraph: complicated cases and grave acts are discussed by the heads together. */
export const collectiveDiscussion = guardRule(
  penaltyLaw,
  '第五十七条',
  { en: 'Collective discussion', zh: '集体讨论' },
  ({ facts: { taken } }) => {
    const traits = taken.CONCLUDE_INVESTIGATION?.input.traits;
    return unless(
      !(traits?.complex || traits?.serious) || taken.DISCUSS !== undefined,
      'the collective discussion by the heads of the organ',
      '情节复杂或者重大违法行为应由负责人集体讨论决定',
    );
  },
);
