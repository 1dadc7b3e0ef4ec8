import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';
import { actCodeOf } from './stepParts';
import { holdsPower } from './heldPower';

/** 行政处罚法 art. 17: only an organ that holds the power over the item, in this place and on this day. */
export const competentOrgan = guardRule(
  penaltyLaw,
  '第十七条',
  { en: 'The organ holds the power', zh: '机关具有该事项的处罚权' },
  (call) =>
    unless(
      call.facts.organLevel === 'TOWNSHIP' || holdsPower(call),
      `power over item ${actCodeOf(call.facts, call.step)} in the region on ${call.step.on}`,
      `${call.step.on} 对本区域事项 ${actCodeOf(call.facts, call.step)} 的处罚权`,
    ),
);
