import { decision, done, fine, item, notice, pair, spot, step } from './ground';
import { on, type GuardCases } from './guardCase';
import { extensions } from '#shared/case/engine/extensions/index';
import type { Gravity, TransferMaterial } from '#shared/case/engine/trackInputs';
import { initialTracks, type TrackStates } from '#shared/case/engine/tracks';
import type { Penalty, PenaltyKind } from '#shared/case/engine/penalty';

const tracks = (more: Partial<TrackStates>) => ({ tracks: { ...initialTracks, ...more } });
const decidedWith = (penalty: Penalty) => ({
  DECIDE: done('2026-03-20', { ...decision, penalty }, 8),
  SERVE: done('2026-03-23', { method: 'HANDED', consentSigned: false } as const, 9),
});
const decided = decidedWith(fine('20000.00'));
const demanded = { ...decided, DEMAND_PERFORMANCE: done('2026-09-01', { inWriting: true }, 10) };
const apply = (day: string) => step('APPLY_TO_COURT', day, {});
const publish = (months: number, gravity: Gravity = 'GENERAL', day = '2026-04-10') =>
  step('PUBLISH', day, { gravity, months });
const published = (months: number) => ({
  ...decided,
  PUBLISH: done('2026-04-10', { gravity: 'GENERAL', months } as const, 10),
});
const handOver = (materials: TransferMaterial[]) =>
  step('HAND_OVER', '2026-02-04', { at: '2026-02-04T10:00:00+08:00', materials });
const repair = (
  more: { performed?: boolean; harmRemoved?: boolean; notRepeated?: boolean; notListed?: boolean } = {},
) =>
  step('REPAIR_CREDIT', '2026-08-01', {
    performed: true,
    harmRemoved: true,
    notRepeated: true,
    notListed: true,
    ...more,
  });
const prior = (decidedOn: string, ...kinds: PenaltyKind[]) => ({ docNo: decidedOn, decidedOn, kinds });
const venue = {
  item: (code: string) => ({
    ...item,
    code,
    law: '娱乐场所管理条例',
    kinds: [...item.kinds, 'SUSPEND_BUSINESS'] as const,
  }),
};
const thrice = ['2024-02-01', '2024-09-01', '2025-06-01'].map((day) => prior(day, 'FINE'));
const closedTwice = [prior('2024-03-01', 'SUSPEND_BUSINESS'), prior('2025-03-01', 'SUSPEND_BUSINESS')];
const decide = (penalty: Penalty) => step('DECIDE', '2026-03-20', { ...decision, penalty });
const closure = (months: number) =>
  fine('20000.00', { kinds: ['FINE', 'SUSPEND_BUSINESS'], suspensionMonths: months });
const daily = (more: { recheckedOn?: string; stillViolating?: boolean; total?: string } = {}) =>
  step('IMPOSE_DAILY_PENALTY', '2026-05-06', {
    orderedOn: '2026-04-01',
    recheckedOn: '2026-04-11',
    stillViolating: true,
    total: '200000.00',
    ...more,
  });
const ecology = extensions.ecology;

/** Guards on crime, remedies, court, publicity and the departments' own. */
export const remedyGuards = {
  CRIME_TEAM: {
    refuses: { 'one officer': on({}, step('REPORT_CRIME', '2026-02-01', { officers: pair.slice(0, 1) })) },
    passes: { 'two officers': on({}, step('REPORT_CRIME', '2026-02-01', { officers: pair })) },
  },
  DECIDED_BY_HEAD: {
    refuses: {
      'somebody else approves': on(
        {},
        step('APPROVE_TRANSFER', '2026-02-02', { at: '2026-02-02T10:00:00+08:00', byHead: false }),
      ),
      'somebody else refuses': on(
        {},
        step('REFUSE_TRANSFER', '2026-02-02', { reason: '不构成', byHead: false }),
      ),
    },
    passes: {
      'the head': on(
        {},
        step('APPROVE_TRANSFER', '2026-02-02', { at: '2026-02-02T10:00:00+08:00', byHead: true }),
      ),
    },
  },
  TRANSFER_MATERIALS: {
    refuses: { 'no list of objects': on({}, handOver(['TRANSFER_LETTER', 'REPORT'])) },
    passes: { 'all but tests': on({}, handOver(['TRANSFER_LETTER', 'REPORT', 'LIST_OF_OBJECTS'])) },
  },
  ONE_REMEDY: {
    refuses: {
      'a suit': on(
        tracks({ LITIGATION: 'SUED' }),
        step('ACCEPT_RECONSIDERATION', '2026-04-10', { copyReceivedOn: '2026-04-10', simple: false }),
      ),
    },
    passes: {
      'no suit': on(
        {},
        step('ACCEPT_RECONSIDERATION', '2026-04-10', { copyReceivedOn: '2026-04-10', simple: false }),
      ),
    },
  },
  NO_REMEDY_PENDING: {
    refuses: {
      'reconsideration under way': on(tracks({ RECONSIDERATION: 'ACCEPTED' }), step('SUE', '2026-05-06', {})),
    },
    passes: {
      'reconsideration done': on(tracks({ RECONSIDERATION: 'UPHELD' }), step('SUE', '2026-05-06', {})),
    },
  },
  NOT_WORSE_ON_RECONSIDERATION: {
    refuses: {
      'more than decided': on(
        { taken: decided },
        step('RECONSIDERATION_CHANGES', '2026-05-20', { penalty: fine('20000.01') }),
      ),
    },
    passes: {
      less: on(
        { taken: decided },
        step('RECONSIDERATION_CHANGES', '2026-05-20', { penalty: fine('10000.00') }),
      ),
    },
  },
  DEMAND_IN_WRITING: {
    refuses: { 'by word of mouth': on({}, step('DEMAND_PERFORMANCE', '2026-09-01', { inWriting: false })) },
    passes: { 'in writing': on({}, step('DEMAND_PERFORMANCE', '2026-09-01', { inWriting: true })) },
  },
  DEMAND_LAPSED: {
    refuses: {
      'no demand': on({ taken: decided }, apply('2026-10-08')),
      'the tenth working day': on({ taken: demanded }, apply('2026-09-15')),
    },
    passes: { 'the day after': on({ taken: demanded }, apply('2026-09-16')) },
  },
  REMEDIES_LAPSED: {
    refuses: {
      'six months to the day': on({ taken: decided }, apply('2026-09-23')),
      'a suit under way': on({ taken: decided, ...tracks({ LITIGATION: 'SUED' }) }, apply('2026-12-01')),
    },
    passes: {
      'a day later': on({ taken: decided }, apply('2026-09-24')),
      'a judgment': on(
        {
          taken: { ...decided, LITIGATION_UPHOLDS: done('2026-07-01', {}, 12) },
          ...tracks({ LITIGATION: 'UPHELD' }),
        },
        apply('2026-07-02'),
      ),
      'fifteen days after reconsideration': on(
        {
          taken: { ...decided, RECONSIDERATION_UPHOLDS: done('2026-06-01', {}, 12) },
          ...tracks({ RECONSIDERATION: 'UPHELD' }),
        },
        apply('2026-06-17'),
      ),
    },
  },
  COURT_IN_TIME: {
    refuses: { 'more than three months': on({ taken: decided }, apply('2026-12-24')) },
    passes: {
      'three months to the day': on({ taken: decided }, apply('2026-12-23')),
      'three months after instalments': on(
        {
          taken: {
            ...decidedWith(fine('20000.00')),
            GRANT_INSTALMENTS: done(
              '2026-04-01',
              { appliedOn: '2026-03-30', approvedBy: 'head', until: '2026-09-25' },
              10,
            ),
          },
        },
        apply('2026-12-25'),
      ),
    },
  },
  STILL_UNPERFORMED: {
    refuses: {
      paid: on(
        { taken: decided, payments: [{ paidOn: '2026-04-01', amount: '20000.00' }] },
        apply('2026-10-08'),
      ),
    },
    passes: {
      unpaid: on({ taken: decided }, apply('2026-10-08')),
      'another duty': on(
        { taken: decidedWith(fine('0.00', { kinds: ['CONFISCATION'], fine: null, confiscated: '5.00' })) },
        apply('2026-10-08'),
      ),
    },
  },
  PUBLISHED_WHILE_STANDING: {
    refuses: {
      revoked: on({ taken: { ...decided, LITIGATION_REVOKES: done('2026-04-01', {}, 10) } }, publish(36)),
    },
    passes: { standing: on({ taken: decided }, publish(36)) },
  },
  PUBLICITY_LENGTH: {
    refuses: {
      'market: three months for a large fine': on({ taken: decided }, publish(3)),
      'market: a warning alone': on(
        { taken: decidedWith(fine('0.00', { kinds: ['WARNING'], fine: null })) },
        publish(36),
      ),
      'market: a decision on the spot': on(
        { taken: { DECIDE_ON_THE_SPOT: done('2026-04-09', spot) } },
        publish(3),
      ),
      'credit: a minor act': on({ taken: decided }, publish(3, 'MINOR'), {}, ecology),
      'credit: more than a year for a general act': on({ taken: decided }, publish(13), {}, ecology),
      'credit: less than a year for a serious act': on(
        { taken: decided },
        publish(11, 'SERIOUS'),
        {},
        ecology,
      ),
    },
    passes: {
      'market: three years': on({ taken: decided }, publish(36)),
      'market: three months for a low fine': on({ taken: decidedWith(fine('5000.00')) }, publish(3)),
      'market: as long as a ban of five years': on(
        { taken: decidedWith(fine('2000.00', { kinds: ['FINE', 'INDUSTRY_BAN'], banYears: 5 })) },
        publish(60),
      ),
      'credit: three months to a year': on({ taken: decided }, publish(12), {}, ecology),
      'credit: up to three years for a serious act': on(
        { taken: decided },
        publish(36, 'SERIOUS'),
        {},
        ecology,
      ),
    },
  },
  PUBLICITY_TERM_OVER: {
    refuses: { 'the day before': on({ taken: published(3) }, step('END_PUBLICITY', '2026-07-09', {})) },
    passes: { 'the day': on({ taken: published(3) }, step('END_PUBLICITY', '2026-07-10', {})) },
  },
  DECISION_OVERTURNED: {
    refuses: {
      'a decision that stands': on(
        { taken: published(36) },
        step('WITHDRAW_PUBLICITY', '2026-06-01', { reason: '撤回' }),
      ),
    },
    passes: {
      'changed on reconsideration': on(
        {
          taken: {
            ...published(36),
            RECONSIDERATION_CHANGES: done('2026-05-20', { penalty: fine('1.00') }, 12),
          },
        },
        step('WITHDRAW_PUBLICITY', '2026-06-01', { reason: '变更' }),
      ),
    },
  },
  REPAIR_CONDITIONS: {
    refuses: {
      'not performed': on({ taken: published(36) }, repair({ performed: false })),
      'harm not removed': on({ taken: published(36) }, repair({ harmRemoved: false })),
      repeated: on({ taken: published(36) }, repair({ notRepeated: false })),
      'on a list': on({ taken: published(36) }, repair({ notListed: false })),
      'a revoked licence': on(
        { taken: decidedWith(fine('20000.00', { kinds: ['FINE', 'REVOKE_LICENCE'] })) },
        repair(),
      ),
    },
    passes: { 'all conditions': on({ taken: published(36) }, repair()) },
  },
  ESCALATION: {
    refuses: {
      'a fine after three': on({}, decide(fine('20000.00')), { ...venue, priorDecisions: thrice }),
      'a notice of a fine after three': on({}, step('NOTIFY', '2026-03-02', notice), {
        ...venue,
        priorDecisions: thrice,
      }),
      'two months of closure': on({}, decide(closure(2)), { ...venue, priorDecisions: thrice }),
      'a third closure': on({}, decide(closure(6)), { ...venue, priorDecisions: closedTwice }),
    },
    passes: {
      'three months of closure': on({}, decide(closure(3)), { ...venue, priorDecisions: thrice }),
      'a fine after two': on({}, decide(fine('20000.00')), { ...venue, priorDecisions: thrice.slice(1) }),
      'one of three too old': on({}, decide(fine('20000.00')), {
        ...venue,
        priorDecisions: [prior('2024-01-05', 'FINE'), ...thrice.slice(1)],
      }),
      'the licence after two closures': on(
        {},
        decide(fine('20000.00', { kinds: ['FINE', 'REVOKE_LICENCE'] })),
        {
          ...venue,
          priorDecisions: closedTwice,
        },
      ),
      'another law': on({}, decide(fine('20000.00')), { priorDecisions: thrice }),
    },
  },
  DAILY_PENALTY: {
    refuses: {
      corrected: on({ taken: decided }, daily({ stillViolating: false }), {}, ecology),
      'a day too many': on({ taken: decided }, daily({ total: '220000.00' }), {}, ecology),
      'no fine': on({ taken: {} }, daily(), {}, ecology),
      'a recheck on the day of the order': on(
        { taken: decided },
        daily({ recheckedOn: '2026-04-01' }),
        {},
        ecology,
      ),
    },
    passes: { 'ten days of the fine': on({ taken: decided }, daily(), {}, ecology) },
  },
} satisfies GuardCases;
