import { penaltyLaw } from '../law';
import { publicityBounds } from '../documents/publicityPeriod';
import { guardRule, say, unless } from './guardRule';

/** 行政处罚法 art. 48: published for as long as the rule in force that day provides, and not at all where it provides none. */
export const publicityLength = guardRule(
  penaltyLaw,
  '第四十八条',
  { en: 'As long as the rule provides', zh: '公示期符合规定' },
  ({ facts, step, context, extension }) => {
    if (step.name !== 'PUBLISH') return null;
    const bounds = publicityBounds(extension.publicity, facts, step.input.gravity, step.on, context.lowFine);
    if (bounds === null) {
      return say('a decision that is to be published: this one is not', '该处罚信息依规定不予公示');
    }
    const [least, most] = bounds.months;
    const { months } = step.input;
    return unless(
      Number.isInteger(months) && months >= least && months <= most,
      `${least === most ? least : `${least} to ${most}`} months (${bounds.law}); got ${months}`,
      `公示期应为 ${least === most ? least : `${least} 至 ${most}`} 个月（${bounds.law}），实际为 ${months} 个月`,
    );
  },
);
