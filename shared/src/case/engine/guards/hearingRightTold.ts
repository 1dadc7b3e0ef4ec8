import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';
import { isHeard } from './hearingRight';

/** 行政处罚法 art. 63: of a heavy penalty the party is told that it may ask for a hearing. */
export const hearingRightTold = guardRule(
  penaltyLaw,
  '第六十三条',
  { en: 'Told of the right to a hearing', zh: '已告知听证权利' },
  ({ facts, step, context }) =>
    step.name !== 'NOTIFY' || !isHeard(step.input.penalty, facts, context)
      ? null
      : unless(
          step.input.rightsTold.includes('HEARING'),
          'the right to a hearing in the notice of so heavy a penalty',
          '较重处罚的告知书应载明要求听证的权利',
        ),
);
