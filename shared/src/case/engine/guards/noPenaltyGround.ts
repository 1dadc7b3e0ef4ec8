import { isUnder } from '../caseParty';
import { penaltyLaw } from '../law';
import type { MainInputs } from '../mainInputs';
import { isOutOfTime } from './limitation';
import { guardRule, unless, type GuardCall } from './guardRule';

/** Whether the ground for not punishing holds by what is on file (行政处罚法 arts. 30, 31, 33, 36, 57). */
function holds(call: GuardCall, input: MainInputs['NO_PENALTY']): boolean {
  const { party, occurredTo } = call.facts;
  switch (input.ground) {
    case 'MINOR_AND_CORRECTED':
      return input.corrected && input.harm === 'NONE';
    case 'FIRST_AND_SLIGHT':
      return input.firstTime && input.corrected && input.harm !== 'SERIOUS';
    case 'UNDER_FOURTEEN':
      return party.kind === 'PERSON' && isUnder(14, party.bornOn, occurredTo);
    case 'WITHOUT_CAPACITY':
      return party.kind === 'PERSON';
    case 'OUT_OF_TIME':
      return isOutOfTime(call);
    case 'NO_FAULT':
    case 'NOT_ESTABLISHED':
      return true;
  }
}

/** 行政处罚法 arts. 33, 57: not to punish needs one of the grounds of the law, and that it holds. */
export const noPenaltyGround = guardRule(
  penaltyLaw,
  '第三十三条',
  { en: 'A ground not to punish', zh: '不予处罚的法定情形' },
  (call) =>
    call.step.name !== 'NO_PENALTY'
      ? null
      : unless(
          holds(call, call.step.input),
          `the conditions of ${call.step.input.ground}: correction and harmlessness, first time, age or limitation as the ground has it`,
          `应符合不予处罚情形 ${call.step.input.ground} 的条件（改正、危害后果、初次违法、年龄或者时效）`,
        ),
);
