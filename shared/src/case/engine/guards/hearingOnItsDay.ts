import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 64 (2): the hearing is held on the day that was told, or later. */
export const hearingOnItsDay = guardRule(
  penaltyLaw,
  '第六十四条',
  { en: 'Hearing on the day that was told', zh: '按通知时间举行听证' },
  ({ facts, step }) => {
    const day = facts.taken.CALL_HEARING?.input.heldOn;
    return unless(
      day === undefined || step.on >= day,
      `the day of the hearing, ${day ?? ''}`,
      `尚未到通知的听证日期 ${day ?? ''}`,
    );
  },
);
