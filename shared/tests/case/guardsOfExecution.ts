import { decision, done, fine, officer, pair, seal, spot, step } from './ground';
import { on, type GuardCases } from './guardCase';
import { extensions } from '#shared/case/engine/extensions/index';
import { initialTracks, type TrackStates } from '#shared/case/engine/tracks';

const tracks = (more: Partial<TrackStates>) => ({ tracks: { ...initialTracks, ...more } });
const decided = {
  DECIDE: done('2026-03-20', decision, 8),
  SERVE: done('2026-03-23', { method: 'HANDED', consentSigned: false } as const, 9),
};
const small = { DECIDE_ON_THE_SPOT: done('2026-01-12', { ...spot, penalty: fine('100.00') }, 1) };
const larger = { DECIDE_ON_THE_SPOT: done('2026-01-12', { ...spot, penalty: fine('100.01') }, 1) };
const pay = (
  cash: { ground: 'SMALL' | 'HARD_TO_EXECUTE_LATER' | 'REMOTE'; receiptNo: string | null } | null,
) => step('RECORD_PAYMENT', '2026-04-01', { amount: '100.00', cash });
const close = (archiveNo: string | null = 'A-1') => step('CLOSE', '2026-05-06', { archiveNo });
const spare = (
  ground:
    | 'MINOR_AND_CORRECTED'
    | 'FIRST_AND_SLIGHT'
    | 'UNDER_FOURTEEN'
    | 'WITHOUT_CAPACITY'
    | 'OUT_OF_TIME'
    | 'NOT_ESTABLISHED',
  more: {
    corrected?: boolean;
    harm?: 'NONE' | 'SLIGHT' | 'SERIOUS';
    firstTime?: boolean;
    educated?: boolean;
  } = {},
) =>
  step('NO_PENALTY', '2026-03-01', {
    ground,
    corrected: true,
    harm: 'NONE',
    firstTime: true,
    educated: true,
    reason: '轻微',
    ...more,
  });
const child = { party: { kind: 'PERSON' as const, personId: 'p1', bornOn: '2013-01-01' } };
const doSeal = (more: Partial<typeof seal> = {}) => step('SEAL', '2026-01-20', { ...seal, ...more });
const extend = (day: string, more: { days?: number; approvedBy?: string | null; partyTold?: boolean } = {}) =>
  step('EXTEND_SEAL', day, { days: 30, approvedBy: 'head', partyTold: true, reason: '案情复杂', ...more });
const filed = (day: string) => ({ FILE: done(day, {}, 1) });
const longer = (day: string, days: number, approvedBy: 'HEAD' | 'COLLECTIVE' = 'HEAD') =>
  step('EXTEND_TERM', day, { days, approvedBy, reason: '案情复杂' });
const once = { extensions: [{ on: '2026-04-01', days: 30 }] };

/** Guards on execution, exits, time and coercion. */
export const executionGuards = {
  ELECTRONIC_SERVICE_AGREED: {
    refuses: {
      'no consent': on({}, step('SERVE', '2026-03-23', { method: 'ELECTRONIC', consentSigned: false })),
    },
    passes: {
      'consent signed': on({}, step('SERVE', '2026-03-23', { method: 'ELECTRONIC', consentSigned: true })),
      'handed over': on({}, step('SERVE', '2026-03-23', { method: 'HANDED', consentSigned: false })),
    },
  },
  PAID_TO_THE_BANK: {
    refuses: {
      'cash for an ordinary decision': on({ taken: decided }, pay({ ground: 'SMALL', receiptNo: '1' })),
      'more than 100 yuan for its smallness': on({ taken: larger }, pay({ ground: 'SMALL', receiptNo: '1' })),
    },
    passes: {
      'the bank': on({ taken: decided }, pay(null)),
      '100 yuan on the spot': on({ taken: small }, pay({ ground: 'SMALL', receiptNo: '1' })),
      'hard to execute later': on(
        { taken: larger },
        pay({ ground: 'HARD_TO_EXECUTE_LATER', receiptNo: '1' }),
      ),
      'a remote place': on({ taken: decided }, pay({ ground: 'REMOTE', receiptNo: '1' })),
    },
  },
  CASH_RECEIPT: {
    refuses: { 'cash without a receipt': on({ taken: small }, pay({ ground: 'SMALL', receiptNo: null })) },
    passes: { 'cash with one': on({ taken: small }, pay({ ground: 'SMALL', receiptNo: '1' })) },
  },
  INSTALMENTS_APPLIED_FOR: {
    refuses: {
      'no application': on(
        {},
        step('GRANT_INSTALMENTS', '2026-04-01', { appliedOn: null, approvedBy: 'head', until: '2026-06-30' }),
      ),
      'no approval': on(
        {},
        step('GRANT_INSTALMENTS', '2026-04-01', {
          appliedOn: '2026-03-30',
          approvedBy: null,
          until: '2026-06-30',
        }),
      ),
    },
    passes: {
      'applied for and approved': on(
        {},
        step('GRANT_INSTALMENTS', '2026-04-01', {
          appliedOn: '2026-03-30',
          approvedBy: 'head',
          until: '2026-06-30',
        }),
      ),
    },
  },
  PERFORMED: {
    refuses: {
      'a fen unpaid': on(
        { taken: decided, payments: [{ paidOn: '2026-04-01', amount: '19999.99' }] },
        close(),
      ),
    },
    passes: {
      'paid in two parts': on(
        {
          taken: decided,
          payments: [
            { paidOn: '2026-04-01', amount: '10000.00' },
            { paidOn: '2026-04-02', amount: '10000.00' },
          ],
        },
        close(),
      ),
      'enforced by the court': on({ taken: decided, ...tracks({ COURT_ENFORCEMENT: 'ENFORCED' }) }, close()),
    },
  },
  SEAL_RESOLVED: {
    refuses: {
      'things sealed': on(tracks({ SEALING: 'SEALED' }), close()),
      'sealing extended': on(tracks({ SEALING: 'EXTENDED' }), close()),
      'evidence held': on(tracks({ EVIDENCE_HOLD: 'HELD' }), close()),
    },
    passes: {
      'sealing lifted': on(tracks({ SEALING: 'LIFTED' }), close()),
      'nothing sealed': on({}, close()),
    },
  },
  ARCHIVED: {
    refuses: { 'no archive': on({}, close(null)) },
    passes: { 'an archive': on({}, close('A-1')) },
  },
  NO_PENALTY_GROUND: {
    refuses: {
      'minor and not corrected': on({}, spare('MINOR_AND_CORRECTED', { corrected: false })),
      'minor with harm': on({}, spare('MINOR_AND_CORRECTED', { harm: 'SLIGHT' })),
      'a second time': on({}, spare('FIRST_AND_SLIGHT', { firstTime: false })),
      'a firm as a child': on({}, spare('UNDER_FOURTEEN')),
      'a firm without capacity': on({}, spare('WITHOUT_CAPACITY')),
      'out of time within two years': on({}, spare('OUT_OF_TIME')),
    },
    passes: {
      'minor, corrected, harmless': on({}, spare('MINOR_AND_CORRECTED')),
      'first, slight, corrected': on({}, spare('FIRST_AND_SLIGHT', { harm: 'SLIGHT' })),
      'a child': on(child, spare('UNDER_FOURTEEN')),
      'after two years': on({ occurredTo: '2024-01-07' }, spare('OUT_OF_TIME')),
      'not established': on({}, spare('NOT_ESTABLISHED', { corrected: false, educated: false })),
    },
  },
  UNPUNISHED_EDUCATED: {
    refuses: { 'no education': on({}, spare('MINOR_AND_CORRECTED', { educated: false })) },
    passes: {
      educated: on({}, spare('MINOR_AND_CORRECTED')),
      'nothing established': on({}, spare('NOT_ESTABLISHED', { educated: false })),
    },
  },
  NO_PENDING_CRIME: {
    refuses: {
      'a report to the head': on(tracks({ CRIME: 'REPORTED' }), step('DECIDE', '2026-03-20', decision)),
      'handed over': on(tracks({ CRIME: 'HANDED_OVER' }), step('DECIDE', '2026-03-20', decision)),
      'filed by the police': on(tracks({ CRIME: 'POLICE_FILED' }), step('DECIDE', '2026-03-20', decision)),
    },
    passes: {
      'declined by the police': on(
        tracks({ CRIME: 'POLICE_DECLINED' }),
        step('DECIDE', '2026-03-20', decision),
      ),
    },
  },
  POLICE_HAS_FILED: {
    refuses: {
      'handed over only': on(tracks({ CRIME: 'HANDED_OVER' }), step('TRANSFER_CRIMINAL', '2026-02-20', {})),
    },
    passes: { filed: on(tracks({ CRIME: 'POLICE_FILED' }), step('TRANSFER_CRIMINAL', '2026-02-20', {})) },
  },
  ANNULMENT_GROUND: {
    refuses: {
      'no revocation': on({}, step('ANNUL', '2026-06-01', { ground: 'RECONSIDERATION', reason: '撤销' })),
      'the other remedy': on(
        tracks({ RECONSIDERATION: 'REVOKED' }),
        step('ANNUL', '2026-06-01', { ground: 'LITIGATION', reason: '撤销' }),
      ),
    },
    passes: {
      'revoked on reconsideration': on(
        tracks({ RECONSIDERATION: 'REVOKED' }),
        step('ANNUL', '2026-06-01', { ground: 'RECONSIDERATION', reason: '撤销' }),
      ),
      'the organ itself': on(
        {},
        step('ANNUL', '2026-06-01', { ground: 'SELF_CORRECTION', reason: '事实有误' }),
      ),
    },
  },
  EXTENSION_PROVIDED: {
    refuses: {
      'a department without a rule': on(
        { taken: filed('2026-01-12') },
        longer('2026-04-01', 30),
        {},
        extensions['culture-tourism'],
      ),
      'ecology before its rule': on(
        { taken: filed('2023-06-30') },
        longer('2023-08-01', 30),
        {},
        extensions.ecology,
      ),
      'more than thirty days': on({ taken: filed('2026-01-12') }, longer('2026-04-01', 31)),
      'after the time ran out': on({ taken: filed('2026-01-12') }, longer('2026-04-14', 30)),
      'a second time by the head alone': on(
        { taken: filed('2026-01-12'), ...once },
        longer('2026-05-01', 30),
      ),
      'ecology a second time by more than thirty': on(
        { taken: filed('2026-01-12'), ...once },
        longer('2026-05-01', 31, 'COLLECTIVE'),
        {},
        extensions.ecology,
      ),
      'a third time': on(
        { taken: filed('2026-01-12'), extensions: [...once.extensions, { on: '2026-05-01', days: 30 }] },
        longer('2026-06-01', 30, 'COLLECTIVE'),
      ),
    },
    passes: {
      'market, thirty days, the last day': on({ taken: filed('2026-01-12') }, longer('2026-04-13', 30)),
      'ecology since its rule': on(
        { taken: filed('2023-07-03') },
        longer('2023-08-01', 30),
        {},
        extensions.ecology,
      ),
      'market a second time by as much as decided': on(
        { taken: filed('2026-01-12'), ...once },
        longer('2026-05-01', 45, 'COLLECTIVE'),
      ),
    },
  },
  SEAL_APPROVED: {
    refuses: { 'no approval': on({}, doSeal({ approvedBy: null })) },
    passes: {
      approved: on({}, doSeal()),
      'urgent, on the spot': on({}, doSeal({ approvedBy: null, onTheSpotAt: '2026-01-20T10:00:00+08:00' })),
    },
  },
  SEAL_OFFICERS: {
    refuses: {
      'one officer': on({}, doSeal({ officers: pair.slice(0, 1) })),
      'expired certificates': on({}, doSeal(), {
        officer: (certNo) => officer(certNo, { certValidTo: '2026-01-19' }),
      }),
    },
    passes: { 'two officers': on({}, doSeal()) },
  },
  SEAL_PAPERS: {
    refuses: { 'no papers': on({}, doSeal({ papersDelivered: false })) },
    passes: { 'papers handed over': on({}, doSeal()) },
  },
  SEAL_OBJECTS: {
    refuses: {
      'unrelated things': on({}, doSeal({ relatedToAct: false })),
      'necessities of life': on({}, doSeal({ dailyNecessities: true })),
      'sealed already': on({}, doSeal({ alreadySealed: true })),
    },
    passes: { 'things of the act': on({}, doSeal()) },
  },
  SEAL_WAS_ON_THE_SPOT: {
    refuses: {
      'approved beforehand': on(
        { taken: { SEAL: done('2026-01-20', seal) } },
        step('REPORT_SEAL', '2026-01-21', { at: '2026-01-21T09:00:00+08:00' }),
      ),
    },
    passes: {
      'on the spot': on(
        { taken: { SEAL: done('2026-01-20', { ...seal, onTheSpotAt: '2026-01-20T10:00:00+08:00' }) } },
        step('REPORT_SEAL', '2026-01-21', { at: '2026-01-21T09:00:00+08:00' }),
      ),
    },
  },
  SEAL_EXTENSION: {
    refuses: {
      'after thirty days': on({ taken: { SEAL: done('2026-01-20', seal) } }, extend('2026-02-20')),
      'by more than thirty days': on(
        { taken: { SEAL: done('2026-01-20', seal) } },
        extend('2026-02-19', { days: 31 }),
      ),
      'without approval': on(
        { taken: { SEAL: done('2026-01-20', seal) } },
        extend('2026-02-19', { approvedBy: null }),
      ),
      'a party not told': on(
        { taken: { SEAL: done('2026-01-20', seal) } },
        extend('2026-02-19', { partyTold: false }),
      ),
    },
    passes: {
      'the thirtieth day': on({ taken: { SEAL: done('2026-01-20', seal) } }, extend('2026-02-19')),
      'later by the time of a test': on(
        {
          taken: { SEAL: done('2026-01-20', seal) },
          pauses: [{ reason: 'TEST', from: '2026-01-25', to: '2026-02-01' }],
        },
        extend('2026-02-26'),
      ),
    },
  },
  HOLD_APPROVED: {
    refuses: { 'no approval': on({}, step('HOLD_EVIDENCE', '2026-01-20', { approvedBy: null })) },
    passes: { approved: on({}, step('HOLD_EVIDENCE', '2026-01-20', { approvedBy: 'head' })) },
  },
  PAUSE_TOLD: {
    refuses: {
      'sealed things tested unknown to the party': on(
        tracks({ SEALING: 'SEALED' }),
        step('PAUSE', '2026-01-25', { reason: 'TEST', partyTold: false }),
      ),
    },
    passes: {
      told: on(
        tracks({ SEALING: 'SEALED' }),
        step('PAUSE', '2026-01-25', { reason: 'TEST', partyTold: true }),
      ),
      'nothing sealed': on({}, step('PAUSE', '2026-01-25', { reason: 'TEST', partyTold: false })),
    },
  },
} satisfies GuardCases;
