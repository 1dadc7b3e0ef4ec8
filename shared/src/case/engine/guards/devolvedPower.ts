import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';
import { actCodeOf } from './stepParts';
import { holdsPower } from './heldPower';

/** 行政处罚法 art. 24: a township or subdistrict acts on powers that were handed down to it, and on no others. */
export const devolvedPower = guardRule(
  penaltyLaw,
  '第二十四条',
  { en: 'The power was handed down to the township', zh: '处罚权已依法交由乡镇、街道行使' },
  (call) =>
    unless(
      call.facts.organLevel !== 'TOWNSHIP' || holdsPower(call),
      `power over item ${actCodeOf(call.facts, call.step)} handed down to the township on ${call.step.on}`,
      `${call.step.on} 事项 ${actCodeOf(call.facts, call.step)} 的处罚权应已公布交由本乡镇、街道行使`,
    ),
);
