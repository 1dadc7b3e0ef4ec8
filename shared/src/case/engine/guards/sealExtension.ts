import { compulsionLaw } from '../law';
import { sealEndsOn } from '../clocks/sealTerm';
import { guardRule, say, unless } from './guardRule';

/** 行政强制法 art. 25: thirty days more at most, once, before the first have run, with reasons told to the party. */
export const sealExtension = guardRule(
  compulsionLaw,
  '第二十五条',
  { en: 'Extension of sealing', zh: '延长查封、扣押期限' },
  ({ facts, step }) => {
    if (step.name !== 'EXTEND_SEAL') return null;
    const { days, approvedBy, partyTold } = step.input;
    const ends = sealEndsOn(facts, step.on);
    if (ends !== null && step.on > ends) {
      return say(
        `an extension before the term ended on ${ends}`,
        `查封、扣押期限已于 ${ends} 届满，应当解除`,
      );
    }
    return unless(
      Number.isInteger(days) && days >= 1 && days <= 30 && Boolean(approvedBy?.trim()) && partyTold,
      `1 to 30 days, approval by the head, and the party told; got ${days} days`,
      `延长 1 至 30 日、经负责人批准并书面告知当事人，实际为 ${days} 日`,
    );
  },
);
