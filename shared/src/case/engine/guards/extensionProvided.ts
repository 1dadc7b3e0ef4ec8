import { penaltyLaw } from '../law';
import { decisionEnds, extensionRule } from '../clocks/decisionTerm';
import { isPast, shownDay } from '../clocks/lastDay';
import { guardRule, say, unless } from './guardRule';

/** 行政处罚法 art. 60: ninety days, longer only where a law, regulation or rule of the department provides it. */
export const extensionProvided = guardRule(
  penaltyLaw,
  '第六十条',
  { en: 'An extension that a rule provides', zh: '延期有规定依据' },
  ({ facts, step, context, extension }) => {
    if (step.name !== 'EXTEND_TERM') return null;
    const { days, approvedBy } = step.input;
    const rule = extensionRule(facts, extension);
    if (rule === null) {
      return say(
        'a rule of the department for a further extension of cases filed on that day',
        '本部门对该日立案的案件没有（再次）延期的规定',
      );
    }
    const ends = decisionEnds(facts, extension, step.on);
    if (ends !== null && isPast(context.calendar, ends, step.on)) {
      const last = shownDay(context.calendar, ends);
      return say(`an extension before the time ran out on ${last}`, `办案期限已于 ${last} 届满，不得延长`);
    }
    if (rule.collective && approvedBy !== 'COLLECTIVE') {
      return say('collective discussion by the heads', '再次延期应由负责人集体讨论决定');
    }
    return unless(
      Number.isInteger(days) && days >= 1 && (rule.days === null || days <= rule.days),
      `1 to ${rule.days ?? 'so many as were decided'} days (${rule.source.law}${rule.source.article}); got ${days}`,
      `延长天数应为 1 至 ${rule.days ?? '决定确定的'} 日（${rule.source.law}${rule.source.article}），实际为 ${days}`,
    );
  },
);
