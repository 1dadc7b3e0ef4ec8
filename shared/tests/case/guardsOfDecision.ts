import { decision, done, fine, noTraits, notice, pair, spot, step } from './ground';
import { on, type GuardCases } from './guardCase';
import { initialTracks, type TrackStates } from '#shared/case/engine/tracks';

const told = { NOTIFY: done('2026-03-02', notice, 5) };
const toldOfHearing = {
  NOTIFY: done('2026-03-02', { ...notice, rightsTold: ['STATEMENT', 'DEFENCE', 'HEARING'] as const }, 5),
};
const decide = (day = '2026-03-20', more: Partial<typeof decision> = {}) =>
  step('DECIDE', day, { ...decision, ...more });
const tracks = (more: Partial<TrackStates>): TrackStates => ({ ...initialTracks, ...more });
const traits = (more: Partial<typeof noTraits>) => ({
  CONCLUDE_INVESTIGATION: done('2026-02-20', { traits: { ...noTraits, ...more } }, 4),
});
const opinion = { reviewer: '03000000003', qualified: true };
const notify = (more: Partial<typeof notice>) => step('NOTIFY', '2026-03-02', { ...notice, ...more });
const onTheSpot = (more: Partial<typeof spot>) =>
  step('DECIDE_ON_THE_SPOT', '2026-01-12', { ...spot, ...more });
const person = { party: { kind: 'PERSON' as const, personId: 'p1', bornOn: '1980-01-01' } };
const called = { CALL_HEARING: done('2026-03-05', { heldOn: '2026-03-20', chair: '03000000003' }, 7) };

/** Guards between investigation and decision: arts. 40, 44–47, 51, 52, 57–59, 62–64. */
export const decisionGuards = {
  EVIDENCE_KIND: {
    refuses: {
      'a kind the law does not know': on({}, step('COLLECT_EVIDENCE', '2026-01-15', { kind: 'RUMOUR' })),
    },
    passes: { 'a record': on({}, step('COLLECT_EVIDENCE', '2026-01-15', { kind: 'RECORD' })) },
  },
  FACTS_ESTABLISHED: {
    refuses: { 'a file without evidence': on({ evidence: [] }, decide()) },
    passes: {
      'a file with evidence': on({ evidence: [{ kind: 'RECORD', collectedOn: '2026-01-15' }] }, decide()),
    },
  },
  REASON_RECORDED: {
    refuses: { 'an empty reason': on({}, step('DECLINE_TO_FILE', '2026-01-12', { reason: ' ' })) },
    passes: { 'a reason': on({}, step('DECLINE_TO_FILE', '2026-01-12', { reason: '线索不实' })) },
  },
  NOTICE_COMPLETE: {
    refuses: {
      'no reasons': on({}, notify({ reasoned: false })),
      'no right to defend': on({}, notify({ rightsTold: ['STATEMENT'] })),
      'no time to state': on({}, notify({ statementBy: '2026-03-02' })),
    },
    passes: { 'a whole notice': on({}, notify({})) },
  },
  NOTICE_ONCE: {
    refuses: { 'a second notice': on({ taken: told }, notify({})) },
    passes: { 'the first': on({}, notify({})) },
  },
  NOTICE_GIVEN: {
    refuses: {
      'a statement before the notice': on({}, step('HEAR_STATEMENT', '2026-03-03', { form: 'ORAL' })),
    },
    passes: {
      'a statement after it': on({ taken: told }, step('HEAR_STATEMENT', '2026-03-03', { form: 'ORAL' })),
    },
  },
  HEARING_RIGHT_TOLD: {
    refuses: {
      'a large fine': on({}, notify({ penalty: fine('50000.00') })),
      'a revoked licence': on(
        {},
        notify({ penalty: fine('2000.00', { kinds: ['FINE', 'REVOKE_LICENCE'] }) }),
      ),
      'a large confiscation': on({}, notify({ penalty: fine('2000.00', { confiscated: '60000.00' }) })),
    },
    passes: {
      'a smaller fine': on({}, notify({ penalty: fine('49999.99') })),
      'a large fine with the right told': on(
        {},
        notify({ penalty: fine('50000.00'), rightsTold: ['STATEMENT', 'DEFENCE', 'HEARING'] }),
      ),
    },
  },
  NOTICE_BEFORE_DECISION: {
    refuses: {
      'no notice': on({}, decide()),
      'a larger fine than told': on({ taken: told }, decide('2026-03-20', { penalty: fine('20000.01') })),
      'a kind not told of': on(
        { taken: told },
        decide('2026-03-20', { penalty: fine('20000.00', { kinds: ['FINE', 'REVOKE_LICENCE'] }) }),
      ),
    },
    passes: {
      'what was told': on({ taken: told }, decide()),
      'less than was told': on({ taken: told }, decide('2026-03-20', { penalty: fine('1000.00') })),
    },
  },
  PARTY_HEARD: {
    refuses: { 'the last day to state': on({ taken: told }, decide('2026-03-10')) },
    passes: {
      'the day after': on({ taken: told }, decide('2026-03-11')),
      'a statement heard': on(
        { taken: { ...told, HEAR_STATEMENT: done('2026-03-04', { form: 'ORAL' }, 6) } },
        decide('2026-03-05'),
      ),
      'an express waiver': on(
        { taken: { ...told, WAIVE_STATEMENT: done('2026-03-04', { inWriting: true }, 6) } },
        decide('2026-03-05'),
      ),
    },
  },
  STATEMENT_REVIEWED: {
    refuses: {
      'a statement nobody looked at': on(
        { taken: { ...told, HEAR_STATEMENT: done('2026-03-04', { form: 'WRITTEN' }, 6) } },
        decide(),
      ),
    },
    passes: {
      'a statement reviewed': on(
        {
          taken: {
            ...told,
            HEAR_STATEMENT: done('2026-03-04', { form: 'WRITTEN' }, 6),
            REVIEW_STATEMENT: done('2026-03-06', { accepted: false, reason: '不成立' }, 7),
          },
        },
        decide(),
      ),
      'no statement': on({ taken: told }, decide()),
    },
  },
  NOT_HEAVIER_AFTER_DEFENCE: {
    refuses: {
      'a larger fine after the defence': on({ ceiling: fine('10000.00') }, decide()),
      'a new notice of a larger fine': on({ ceiling: fine('10000.00') }, notify({})),
      'a longer ban': on(
        { ceiling: fine('20000.00', { kinds: ['FINE', 'INDUSTRY_BAN'], banYears: 5 }) },
        decide('2026-03-20', {
          penalty: fine('20000.00', { kinds: ['FINE', 'INDUSTRY_BAN'], banYears: 'LIFE' }),
        }),
      ),
    },
    passes: {
      'the same': on({ ceiling: fine('20000.00') }, decide()),
      'no defence': on({ ceiling: null }, decide()),
    },
  },
  WAIVER_EXPRESS: {
    refuses: {
      'a waiver by word of mouth': on({}, step('WAIVE_STATEMENT', '2026-03-03', { inWriting: false })),
    },
    passes: { 'a waiver in writing': on({}, step('WAIVE_STATEMENT', '2026-03-03', { inWriting: true })) },
  },
  HEARING_HELD: {
    refuses: {
      'a hearing asked for': on({ taken: toldOfHearing, tracks: tracks({ HEARING: 'REQUESTED' }) }, decide()),
      'a hearing called': on({ taken: toldOfHearing, tracks: tracks({ HEARING: 'CALLED' }) }, decide()),
      'the last day to ask': on({ taken: toldOfHearing }, decide('2026-03-09')),
    },
    passes: {
      'the day after the time to ask': on({ taken: toldOfHearing }, decide('2026-03-10')),
      'a hearing held': on({ taken: toldOfHearing, tracks: tracks({ HEARING: 'HELD' }) }, decide()),
      'a hearing waived': on(
        { taken: toldOfHearing, tracks: tracks({ HEARING: 'WAIVED' }) },
        decide('2026-03-05'),
      ),
      'no right to one': on({ taken: told }, decide('2026-03-05')),
    },
  },
  HEARING_ASKED_IN_TIME: {
    refuses: {
      'the sixth working day': on({ taken: toldOfHearing }, step('REQUEST_HEARING', '2026-03-10', {})),
    },
    passes: {
      'the fifth working day': on({ taken: toldOfHearing }, step('REQUEST_HEARING', '2026-03-09', {})),
    },
  },
  HEARING_CALLED_AHEAD: {
    refuses: {
      'six working days before': on(
        {},
        step('CALL_HEARING', '2026-03-12', { heldOn: '2026-03-20', chair: '03000000003' }),
      ),
    },
    passes: {
      'seven working days before': on(
        {},
        step('CALL_HEARING', '2026-03-11', { heldOn: '2026-03-20', chair: '03000000003' }),
      ),
    },
  },
  HEARING_CHAIR: {
    refuses: {
      'an investigator in the chair': on(
        {},
        step('CALL_HEARING', '2026-03-05', { heldOn: '2026-03-20', chair: pair[0] ?? '' }),
      ),
    },
    passes: {
      'somebody else': on(
        {},
        step('CALL_HEARING', '2026-03-05', { heldOn: '2026-03-20', chair: '03000000003' }),
      ),
    },
  },
  HEARING_ON_ITS_DAY: {
    refuses: {
      'the day before': on({ taken: called }, step('HOLD_HEARING', '2026-03-19', { record: 'SIGNED' })),
      'absence before the day': on(
        { taken: called },
        step('LAPSE_HEARING', '2026-03-19', { reason: '未到' }),
      ),
    },
    passes: { 'its day': on({ taken: called }, step('HOLD_HEARING', '2026-03-20', { record: 'SIGNED' })) },
  },
  HEARING_RECORD: {
    refuses: { 'no minutes': on({}, step('HOLD_HEARING', '2026-03-20', { record: 'NONE' })) },
    passes: { 'a refusal noted': on({}, step('HOLD_HEARING', '2026-03-20', { record: 'REFUSAL_NOTED' })) },
  },
  LEGAL_REVIEW_PASSED: {
    refuses: {
      'public interests without review': on({ taken: traits({ publicInterest: true }) }, decide()),
      'difficulty without review': on({ taken: traits({ complex: true }) }, decide()),
      'a hearing without review': on({ tracks: tracks({ HEARING: 'HELD' }) }, decide()),
      'a review from before the hearing': on(
        {
          tracks: tracks({ HEARING: 'HELD' }),
          taken: {
            PASS_LEGAL_REVIEW: done('2026-03-20', opinion, 6),
            HOLD_HEARING: done('2026-03-20', { record: 'SIGNED' }, 8),
          },
        },
        decide(),
      ),
      'a review without result': on({ taken: { SUBMIT_LEGAL_REVIEW: done('2026-03-12', {}, 6) } }, decide()),
    },
    passes: {
      'a review after the hearing': on(
        {
          tracks: tracks({ HEARING: 'HELD' }),
          taken: {
            HOLD_HEARING: done('2026-03-18', { record: 'SIGNED' }, 8),
            PASS_LEGAL_REVIEW: done('2026-03-18', opinion, 9),
          },
        },
        decide(),
      ),
      'a plain case': on({ taken: traits({}) }, decide()),
    },
  },
  QUALIFIED_REVIEWER: {
    refuses: {
      'no qualification': on({}, step('PASS_LEGAL_REVIEW', '2026-03-12', { ...opinion, qualified: false })),
      'an officer of the case': on(
        {},
        step('PASS_LEGAL_REVIEW', '2026-03-12', { ...opinion, reviewer: pair[0] ?? '' }),
      ),
    },
    passes: { 'a qualified reviewer': on({}, step('PASS_LEGAL_REVIEW', '2026-03-12', opinion)) },
  },
  COLLECTIVE_DISCUSSION: {
    refuses: {
      'a complicated case': on({ taken: traits({ complex: true }) }, decide()),
      'a grave act': on({ taken: traits({ serious: true }) }, decide()),
    },
    passes: {
      discussed: on(
        { taken: { ...traits({ serious: true }), DISCUSS: done('2026-03-12', { minutesNo: '3' }, 6) } },
        decide(),
      ),
      'a plain case': on({ taken: traits({}) }, decide()),
    },
  },
  MINUTES_KEPT: {
    refuses: { 'no minutes': on({}, step('DISCUSS', '2026-03-12', { minutesNo: '' })) },
    passes: { minutes: on({}, step('DISCUSS', '2026-03-12', { minutesNo: '2026-3' })) },
  },
  DECISION_DOCUMENT: {
    refuses: {
      'what is no number': on({}, decide('2026-03-20', { docNo: '处罚决定' })),
      'a number of another year': on({}, decide('2026-03-20', { docNo: '株市监处罚字〔2025〕1号' })),
      'no basis': on({}, decide('2026-03-20', { basis: [] })),
      'no word on remedies': on({}, decide('2026-03-20', { remediesTold: false })),
    },
    passes: { 'a whole document': on({}, decide()), 'on the spot': on({}, onTheSpot({})) },
  },
  SIMPLE_PROCEDURE: {
    refuses: {
      'more than 3,000 yuan from a firm': on({}, onTheSpot({ penalty: fine('3000.01') })),
      'more than 200 yuan from a citizen': on(person, onTheSpot({ penalty: fine('200.01') })),
      'another kind': on({}, onTheSpot({ penalty: fine('100.00', { kinds: ['FINE', 'CONFISCATION'] }) })),
    },
    passes: {
      '3,000 yuan from a firm': on({}, onTheSpot({ penalty: fine('3000.00') })),
      '200 yuan from a citizen': on(person, onTheSpot({ penalty: fine('200.00') })),
      'a warning': on({}, onTheSpot({ penalty: fine('0.00', { kinds: ['WARNING'], fine: null }) })),
    },
  },
  TOLD_ON_THE_SPOT: {
    refuses: {
      'a party not heard': on({}, onTheSpot({ partyHeard: false })),
      'no reasons': on({}, onTheSpot({ reasoned: false })),
    },
    passes: { 'told and heard': on({}, onTheSpot({})) },
  },
  HANDED_OVER_ON_THE_SPOT: {
    refuses: {
      'no certificate shown': on({}, onTheSpot({ certificateShown: false })),
      'not handed over': on({}, onTheSpot({ delivered: false })),
    },
    passes: { 'shown and handed over': on({}, onTheSpot({})) },
  },
} satisfies GuardCases;
