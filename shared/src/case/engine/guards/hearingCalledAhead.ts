import { clockDeadline } from '#shared/calendar/clockRules';
import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 64 (2): time and place are told seven working days before. */
export const hearingCalledAhead = guardRule(
  penaltyLaw,
  '第六十四条',
  { en: 'Hearing called seven working days ahead', zh: '听证七个工作日前通知' },
  ({ step, context }) => {
    if (step.name !== 'CALL_HEARING') return null;
    const latest = String(clockDeadline(context.calendar, 'PEN_HEARING_NOTICE', step.input.heldOn));
    return unless(
      step.on <= latest,
      `notice up to ${latest} for a hearing on ${step.input.heldOn}`,
      `${step.input.heldOn} 举行听证的，应在 ${latest} 前通知`,
    );
  },
);
