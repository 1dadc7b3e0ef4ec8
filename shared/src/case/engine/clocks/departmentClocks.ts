import { decisionOf } from '../readings';
import type { CaseExtension } from '../extensions/caseExtension';
import { commonClocks, decided, taken, type CaseClock, type ClockCall, type Moment } from './caseClocks';

const fromClue = ({ facts }: ClockCall): Moment => facts.registeredOn;

/** The clocks of a department: the common ones and those that its own rules set. */
export const clocksOf = ({ clueClock, publicityClocks }: CaseExtension): readonly CaseClock[] => [
  ...(clueClock === null
    ? []
    : [
        {
          code: clueClock,
          whose: 'ORGAN',
          starts: fromClue,
          stops: taken(
            'FILE',
            'DECLINE_TO_FILE',
            'TRANSFER_ORGAN',
            'TRANSFER_CRIMINAL',
            'DECIDE_ON_THE_SPOT',
          ),
        } satisfies CaseClock,
      ]),
  ...commonClocks,
  ...publicityClocks.map((code): CaseClock => ({
    code,
    whose: 'ORGAN',
    starts: (call) => (decisionOf(call.facts)?.onTheSpot ? null : decided(call)),
    stops: taken('PUBLISH', 'ANNUL'),
  })),
];
