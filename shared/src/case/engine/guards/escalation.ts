import { addMonths } from '#shared/calendar/civilDate';
import { entertainmentRules } from '../law';
import { guardRule, unless } from './guardRule';
import { actCodeOf, penaltyOf } from './stepParts';

/** Months that the regulation looks back. */
const window = 24;

/**
 * 娱乐场所管理条例 art. 53: after three warnings or fines within two years, one more punishable act closes the venue for
 * three to six months; after two such closures within two years, it costs the licence.
 */
export const escalation = guardRule(
  entertainmentRules,
  '第五十三条',
  { en: 'Repeated acts of an entertainment venue', zh: '娱乐场所屡次违法加重处罚' },
  ({ facts, step, context }) => {
    const penalty = penaltyOf(step);
    const item = context.item(actCodeOf(facts, step));
    if (penalty === null || item?.law !== entertainmentRules.law) return null;
    const since = addMonths(facts.occurredTo, -window);
    const before = context.priorDecisions.filter(
      ({ decidedOn }) => decidedOn >= since && decidedOn <= facts.occurredTo,
    );
    const closures = before.filter(({ kinds }) => kinds.includes('SUSPEND_BUSINESS')).length;
    if (closures >= 2) {
      return unless(
        penalty.kinds.includes('REVOKE_LICENCE'),
        'revocation of the licence: the venue was closed twice within two years',
        '两年内两次责令停业整顿后又违法的，应吊销娱乐经营许可证',
      );
    }
    const punished = before.filter(({ kinds }) => kinds.includes('WARNING') || kinds.includes('FINE')).length;
    const months = penalty.suspensionMonths ?? 0;
    return unless(
      punished < 3 || (penalty.kinds.includes('SUSPEND_BUSINESS') && months >= 3 && months <= 6),
      `closure for three to six months: ${punished} warnings or fines within two years`,
      `两年内已 ${punished} 次警告或者罚款，应责令停业整顿 3 至 6 个月`,
    );
  },
);
