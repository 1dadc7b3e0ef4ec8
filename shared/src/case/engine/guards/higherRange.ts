import { fenOf } from '#shared/scalars/money';
import { penaltyLaw } from '../law';
import { hasFine } from '../penalty';
import { guardRule, say, unless } from './guardRule';

/** 行政处罚法 art. 29, second sentence: of several rules that fine the act, the one with the higher amount applies. */
export const higherRange = guardRule(
  penaltyLaw,
  '第二十九条',
  { en: 'The rule with the higher fine applies', zh: '按照罚款数额高的规定处罚' },
  ({ facts, step, context }) => {
    if (step.name !== 'DECIDE' || !hasFine(step.input.penalty)) return null;
    const most = (code: string): bigint => fenOf(context.item(code)?.maxFine ?? '0.00');
    const met = [facts.actCode, ...facts.otherActCodes];
    if (!met.includes(step.input.actCode)) {
      return say('an item that the case was filed for', '处罚事项应为本案立案事项');
    }
    const highest = met.reduce((best, code) => (most(code) > most(best) ? code : best));
    return unless(
      most(step.input.actCode) >= most(highest),
      `item ${highest}, whose fine is the higher one`,
      `应适用罚款数额较高的事项 ${highest}`,
    );
  },
);
