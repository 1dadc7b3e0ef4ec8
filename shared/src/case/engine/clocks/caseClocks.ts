import type { CivilDate } from '#shared/calendar/civilDate';
import type { ClockCode } from '#shared/calendar/clockRules';
import type { WorkCalendar } from '#shared/calendar/workCalendar';
import type { CaseFacts } from '../caseFacts';
import type { StepName } from '../caseStep';
import type { CaseExtension } from '../extensions/caseExtension';
import { decisionOf, hasBeenPublished, overturnedOn, servedOn, unpaidFen } from '../readings';
import { decisionEnds } from './decisionTerm';
import type { LastDay } from './lastDay';
import { payBy } from './latePenalty';
import { courtClock } from './remedyTerms';
import { sealEndsOn } from './sealTerm';

export interface ClockCall {
  readonly facts: CaseFacts;
  readonly extension: CaseExtension;
  readonly calendar: WorkCalendar;
  readonly today: CivilDate;
}

/** A day, or an instant for terms in hours; null while there is none. */
export type Moment = CivilDate | Date | null;

/** A statutory clock as it runs in a case. */
export interface CaseClock {
  readonly code: ClockCode;
  /** Who has to act in time. A party's time lapses; an organ's or the police's is overdue. */
  readonly whose: 'ORGAN' | 'PARTY' | 'POLICE';
  readonly starts: (call: ClockCall) => Moment;
  readonly stops: (call: ClockCall) => Moment;
  /** Where the term is more than its length after the start: with extensions, excluded time, instalments. */
  readonly ends?: (call: ClockCall) => LastDay | null;
}

/** The day on which the first of some steps was taken, in the order given. */
export const taken =
  (...steps: readonly StepName[]) =>
  ({ facts }: ClockCall): Moment =>
    steps.map((step) => facts.taken[step]?.on).find((on) => on !== undefined) ?? null;

const instant = (text: string | null | undefined): Moment => (text ? new Date(text) : null);

export const decided = ({ facts }: ClockCall): Moment => decisionOf(facts)?.on ?? null;
const served = ({ facts }: ClockCall): Moment => servedOn(facts);

/** What ends the time for a decision: one, or an exit. */
const settled = taken('DECIDE', 'DECIDE_ON_THE_SPOT', 'NO_PENALTY', 'TRANSFER_ORGAN', 'TRANSFER_CRIMINAL');

const paidOn = ({ facts }: ClockCall): Moment => {
  const last = facts.payments[facts.payments.length - 1];
  return last && unpaidFen(facts) === 0n ? last.paidOn : null;
};

/** The clocks that run in the cases of every department. */
export const commonClocks: readonly CaseClock[] = [
  {
    code: 'PEN_DECIDE',
    whose: 'ORGAN',
    starts: taken('FILE'),
    stops: settled,
    ends: ({ facts, extension, today }) => decisionEnds(facts, extension, today),
  },
  {
    code: 'PEN_EVIDENCE_HOLD',
    whose: 'ORGAN',
    starts: taken('HOLD_EVIDENCE'),
    stops: taken('DISPOSE_HELD'),
  },
  {
    code: 'ENF_SEAL',
    whose: 'ORGAN',
    starts: taken('SEAL'),
    stops: taken('LIFT_SEAL', 'DISPOSE_SEALED'),
    ends: ({ facts, today }) => {
      const counted = sealEndsOn(facts, today);
      return counted === null ? null : { counted, moves: false };
    },
  },
  {
    code: 'ENF_SEAL_REPORT',
    whose: 'ORGAN',
    starts: ({ facts }) => instant(facts.taken.SEAL?.input.onTheSpotAt),
    stops: ({ facts }) => instant(facts.taken.REPORT_SEAL?.input.at),
  },
  {
    code: 'PEN_HEARING_REQUEST',
    whose: 'PARTY',
    starts: ({ facts: { taken: done } }) =>
      done.NOTIFY?.input.rightsTold.includes('HEARING') ? done.NOTIFY.on : null,
    stops: taken('REQUEST_HEARING', 'WAIVE_HEARING'),
  },
  {
    code: 'PEN_SERVE',
    whose: 'ORGAN',
    starts: taken('DECIDE'),
    stops: taken('SERVE', 'ANNUL'),
  },
  {
    code: 'PEN_PAY',
    whose: 'PARTY',
    starts: (call) => (decisionOf(call.facts)?.penalty.fine == null ? null : served(call)),
    stops: paidOn,
    ends: ({ facts, calendar }) => payBy(facts, calendar),
  },
  {
    code: 'PUB_DOUBLE',
    whose: 'ORGAN',
    starts: decided,
    stops: taken('PUBLISH', 'ANNUL'),
  },
  {
    code: 'PEN_WITHDRAW_PUBLICITY',
    whose: 'ORGAN',
    starts: ({ facts }) => (hasBeenPublished(facts) ? overturnedOn(facts) : null),
    stops: taken('WITHDRAW_PUBLICITY', 'END_PUBLICITY', 'REPAIR_CREDIT'),
  },
  { code: 'REV_APPLY', whose: 'PARTY', starts: served, stops: taken('APPLY_RECONSIDERATION', 'SUE') },
  { code: 'LIT_APPLY', whose: 'PARTY', starts: served, stops: taken('SUE', 'APPLY_RECONSIDERATION') },
  {
    code: 'LIT_AFTER_REVIEW',
    whose: 'PARTY',
    starts: taken('RECONSIDERATION_UPHOLDS', 'RECONSIDERATION_CHANGES', 'REFUSE_RECONSIDERATION'),
    stops: taken('SUE'),
  },
  {
    code: 'REV_REPLY',
    whose: 'ORGAN',
    starts: ({ facts: { taken: done } }) => {
      const accepted = done.ACCEPT_RECONSIDERATION?.input;
      return accepted && !accepted.simple ? accepted.copyReceivedOn : null;
    },
    stops: taken('REPLY_RECONSIDERATION'),
  },
  {
    code: 'REV_REPLY_SIMPLE',
    whose: 'ORGAN',
    starts: ({ facts: { taken: done } }) => {
      const accepted = done.ACCEPT_RECONSIDERATION?.input;
      return accepted?.simple ? accepted.copyReceivedOn : null;
    },
    stops: taken('REPLY_RECONSIDERATION'),
  },
  {
    code: 'ENF_COURT_DEMAND',
    whose: 'PARTY',
    starts: taken('DEMAND_PERFORMANCE'),
    stops: paidOn,
  },
  {
    code: 'ENF_COURT',
    whose: 'ORGAN',
    starts: ({ facts, calendar, today }) =>
      unpaidFen(facts) > 0n ? courtClock(facts, calendar, today) : null,
    stops: taken('APPLY_TO_COURT', 'CLOSE', 'ANNUL'),
  },
  {
    code: 'XF_APPROVE',
    whose: 'ORGAN',
    starts: taken('REPORT_CRIME'),
    stops: taken('APPROVE_TRANSFER', 'REFUSE_TRANSFER'),
  },
  {
    code: 'XF_HAND_OVER',
    whose: 'ORGAN',
    starts: ({ facts }) => instant(facts.taken.APPROVE_TRANSFER?.input.at),
    stops: ({ facts }) => instant(facts.taken.HAND_OVER?.input.at),
  },
  {
    code: 'XF_POLICE_DECIDE',
    whose: 'POLICE',
    starts: taken('HAND_OVER'),
    stops: taken('POLICE_FILE', 'POLICE_DECLINE'),
  },
];
