import { chinaInstant } from '#shared/calendar/chinaTime';
import type { ClockCode } from '#shared/calendar/clockRules';
import type { CaseFacts } from '#shared/case/engine/caseFacts';
import { clockStates } from '#shared/case/engine/clocks/clockState';
import { extendedByPauses } from '#shared/case/engine/clocks/excludedDays';
import { latePenalty } from '#shared/case/engine/clocks/latePenalty';
import { extensions } from '#shared/case/engine/extensions/index';
import { calendar, decision, done, facts, fine, notice, seal } from './ground';

type Department = keyof typeof extensions;

function clock(
  code: ClockCode,
  more: Partial<CaseFacts>,
  today: string,
  department: Department = 'market-supervision',
) {
  const states = clockStates(facts(more), extensions[department], calendar, chinaInstant(today, 600));
  return states.find((state) => state.code === code);
}

const filed = { FILE: done('2026-01-12', {}, 1) };
const decided = { ...filed, DECIDE: done('2026-03-20', decision, 8) };
const served = {
  ...decided,
  SERVE: done('2026-03-23', { method: 'HANDED', consentSigned: false } as const, 9),
};
const published = { ...served, PUBLISH: done('2026-03-31', { gravity: 'GENERAL', months: 36 } as const, 10) };

describe('行政处罚法第六十条: ninety days for the decision', () => {
  it.each([
    ['2026-04-04', 'RUNNING'],
    ['2026-04-05', 'DUE_SOON'],
    ['2026-04-13', 'DUE_SOON'],
    ['2026-04-14', 'OVERDUE'],
  ])('on %s is %s', (today, status) => {
    expect(clock('PEN_DECIDE', { taken: filed }, today)).toMatchObject({
      startedOn: '2026-01-12',
      countedTo: '2026-04-12',
      dueOn: '2026-04-13',
      status,
      source: { article: '第六十条' },
    });
  });

  it('stops with the decision, in time or late', () => {
    expect(clock('PEN_DECIDE', { taken: decided }, '2026-12-01')).toMatchObject({
      status: 'MET',
      stoppedOn: '2026-03-20',
    });
    const late = { ...filed, DECIDE: done('2026-04-14', decision, 8) };
    expect(clock('PEN_DECIDE', { taken: late }, '2026-12-01')?.status).toBe('MET_LATE');
  });

  it('excludes tests where the rule of the department says so, and not elsewhere', () => {
    const tested = {
      taken: filed,
      pauses: [{ reason: 'TEST', from: '2026-02-02', to: '2026-02-12' } as const],
    };
    expect(clock('PEN_DECIDE', tested, '2026-04-01')?.countedTo).toBe('2026-04-22');
    expect(clock('PEN_DECIDE', tested, '2026-04-01', 'ecology')?.countedTo).toBe('2026-04-22');
    expect(clock('PEN_DECIDE', tested, '2026-04-01', 'law-enforcement')?.countedTo).toBe('2026-04-12');
  });

  it('keeps the rule of the day of filing', () => {
    const old = {
      taken: { FILE: done('2023-06-30', {}, 1) },
      pauses: [{ reason: 'TEST', from: '2023-07-02', to: '2023-07-12' } as const],
    };
    expect(clock('PEN_DECIDE', old, '2023-09-01', 'ecology')?.countedTo).toBe('2023-09-28');
  });

  it('grows by what was granted, and rests while time is excluded', () => {
    const granted = { taken: filed, extensions: [{ on: '2026-04-01', days: 30 }] };
    expect(clock('PEN_DECIDE', granted, '2026-04-20')).toMatchObject({
      countedTo: '2026-05-12',
      status: 'RUNNING',
    });
    const paused = { taken: filed, pauses: [{ reason: 'APPRAISAL', from: '2026-02-02', to: null } as const] };
    expect(clock('PEN_DECIDE', paused, '2026-06-01')?.status).toBe('PAUSED');
  });

  it('says what it can past the published holidays', () => {
    const late = { taken: { FILE: done('2026-11-02', {}, 1) } };
    expect(clock('PEN_DECIDE', late, '2026-12-01')).toMatchObject({
      countedTo: '2027-01-31',
      dueOn: null,
      status: 'RUNNING',
    });
    expect(clock('PEN_DECIDE', late, '2027-02-01')?.status).toBe('BEYOND_CALENDAR');
  });
});

describe('excluded days', () => {
  it('count once, with those that come within the longer term', () => {
    const pause = (from: string, to: string | null) => ({ reason: 'TEST', from, to }) as const;
    const end = (...pauses: ReturnType<typeof pause>[]) =>
      extendedByPauses('2026-01-01', 10, pauses, ['TEST'], '2026-01-20');
    expect(end()).toBe('2026-01-11');
    expect(end(pause('2026-01-03', '2026-01-05'))).toBe('2026-01-13');
    expect(end(pause('2026-01-03', '2026-01-05'), pause('2026-01-04', '2026-01-06'))).toBe('2026-01-14');
    expect(end(pause('2026-01-03', '2026-01-05'), pause('2026-01-12', '2026-01-14'))).toBe('2026-01-15');
    expect(end(pause('2026-01-11', '2026-01-15'))).toBe('2026-01-11');
    expect(end(pause('2026-01-10', null))).toBe('2026-01-21');
  });
});

describe('other clocks', () => {
  it('行政强制法第二十五条: thirty days of sealing, tests excluded, extended once', () => {
    const sealed = { SEAL: done('2026-01-20', seal, 5) };
    expect(clock('ENF_SEAL', { taken: sealed }, '2026-02-19')).toMatchObject({
      dueOn: '2026-02-19',
      status: 'DUE_SOON',
    });
    expect(clock('ENF_SEAL', { taken: sealed }, '2026-02-20')?.status).toBe('OVERDUE');
    const extended = {
      ...sealed,
      EXTEND_SEAL: done('2026-02-10', { days: 30, approvedBy: 'h', partyTold: true, reason: 'r' }, 6),
    };
    const test = [{ reason: 'TEST', from: '2026-01-22', to: '2026-01-27' } as const];
    expect(clock('ENF_SEAL', { taken: extended, pauses: test }, '2026-03-01')?.dueOn).toBe('2026-03-26');
  });

  it('行政强制法第十九条: a measure on the spot is reported within 24 hours', () => {
    const urgent = { SEAL: done('2026-01-20', { ...seal, onTheSpotAt: '2026-01-20T10:00:00+08:00' }, 5) };
    const reported = (at: string) => ({ ...urgent, REPORT_SEAL: done('2026-01-21', { at }, 6) });
    expect(clock('ENF_SEAL_REPORT', { taken: urgent }, '2026-01-21')).toMatchObject({
      dueAt: '2026-01-21T10:00:00.000+08:00',
      status: 'DUE_SOON',
    });
    expect(clock('ENF_SEAL_REPORT', { taken: urgent }, '2026-01-22')?.status).toBe('OVERDUE');
    expect(
      clock('ENF_SEAL_REPORT', { taken: reported('2026-01-21T10:00:00+08:00') }, '2026-01-22')?.status,
    ).toBe('MET');
    expect(
      clock('ENF_SEAL_REPORT', { taken: reported('2026-01-21T10:00:01+08:00') }, '2026-01-22')?.status,
    ).toBe('MET_LATE');
  });

  it.each<[string, ClockCode, CaseFacts['taken'], string]>([
    [
      '行政处罚法第五十六条',
      'PEN_EVIDENCE_HOLD',
      { HOLD_EVIDENCE: done('2026-02-12', { approvedBy: 'h' }) },
      '2026-02-28',
    ],
    ['行政处罚法第六十一条', 'PEN_SERVE', decided, '2026-03-31'],
    ['行政处罚法第六十七条', 'PEN_PAY', served, '2026-04-07'],
    ['双公示', 'PUB_DOUBLE', served, '2026-03-31'],
    ['公示规定第九条', 'PUB_SAMR', served, '2026-04-20'],
    [
      '行政处罚法第四十八条',
      'PEN_WITHDRAW_PUBLICITY',
      { ...published, ANNUL: done('2026-09-30', { ground: 'SELF_CORRECTION', reason: 'r' }) },
      '2026-10-10',
    ],
    ['行政复议法第二十条', 'REV_APPLY', served, '2026-05-22'],
    ['行政诉讼法第四十六条', 'LIT_APPLY', served, '2026-09-23'],
    [
      '行政诉讼法第四十五条',
      'LIT_AFTER_REVIEW',
      { ...served, RECONSIDERATION_UPHOLDS: done('2026-06-01', {}) },
      '2026-06-16',
    ],
    [
      '行政复议法第四十八条',
      'REV_REPLY',
      { ACCEPT_RECONSIDERATION: done('2026-04-10', { copyReceivedOn: '2026-04-13', simple: false }) },
      '2026-04-27',
    ],
    [
      '行政复议法第五十四条',
      'REV_REPLY_SIMPLE',
      { ACCEPT_RECONSIDERATION: done('2026-04-10', { copyReceivedOn: '2026-04-13', simple: true }) },
      '2026-04-20',
    ],
    [
      '行政强制法第五十四条',
      'ENF_COURT_DEMAND',
      { DEMAND_PERFORMANCE: done('2026-09-01', { inWriting: true }) },
      '2026-09-15',
    ],
    ['行政强制法第五十三条', 'ENF_COURT', served, '2026-12-23'],
    ['移送规定第五条', 'XF_APPROVE', { REPORT_CRIME: done('2026-02-20', { officers: [] }) }, '2026-02-23'],
    [
      '移送规定第五条',
      'XF_HAND_OVER',
      { APPROVE_TRANSFER: done('2026-02-20', { at: '2026-02-20T09:00:00+08:00', byHead: true }) },
      '2026-02-21',
    ],
    [
      '移送规定第八条',
      'XF_POLICE_DECIDE',
      { HAND_OVER: done('2026-02-24', { at: '2026-02-24T09:00:00+08:00', materials: [] }) },
      '2026-02-27',
    ],
    [
      '行政处罚法第六十四条',
      'PEN_HEARING_REQUEST',
      { NOTIFY: done('2025-08-01', { ...notice, rightsTold: ['HEARING'] }) },
      '2025-08-08',
    ],
    ['投诉举报办法第二十三条', 'SAMR_CLUE', {}, '2026-01-29'],
  ])('%s: %s', (_, code, taken, due) => {
    expect(clock(code, { taken }, '2026-10-09')?.dueOn).toBe(due);
  });

  it('lapse for the party and are overdue for the organ', () => {
    expect(clock('REV_APPLY', { taken: served }, '2026-05-23')?.status).toBe('LAPSED');
    expect(clock('PUB_DOUBLE', { taken: served }, '2026-04-01')?.status).toBe('OVERDUE');
    expect(clock('PUB_DOUBLE', { taken: published }, '2026-04-01')?.status).toBe('MET');
  });

  it('do not run before their event, nor for other departments', () => {
    expect(clock('PEN_SERVE', { taken: filed }, '2026-03-01')).toBeUndefined();
    expect(clock('PUB_SAMR', { taken: served }, '2026-04-01', 'ecology')).toBeUndefined();
    expect(clock('SAMR_CLUE', {}, '2026-04-01', 'ecology')).toBeUndefined();
    expect(clock('ENF_COURT', { taken: served }, '2026-09-23')).toBeUndefined();
    expect(
      clock('PEN_HEARING_REQUEST', { taken: { NOTIFY: done('2026-03-02', notice) } }, '2026-03-03'),
    ).toBeUndefined();
  });

  it('say so when the rule of that day is not recorded', () => {
    expect(clock('PEN_DECIDE', { taken: { FILE: done('2021-07-14', {}) } }, '2021-08-01')).toMatchObject({
      status: 'NO_RULE',
      source: null,
    });
  });
});

describe('行政处罚法第七十二条、第七十三条: the added fine for late payment', () => {
  const late = (on: string, more: Partial<CaseFacts> = {}) =>
    latePenalty(facts({ taken: served, ...more }), calendar, on);

  it('is three per cent a day from the day after the term, never more than the fine', () => {
    expect(late('2026-04-07')).toBe('0.00');
    expect(late('2026-04-08')).toBe('600.00');
    expect(late('2026-04-17')).toBe('6000.00');
    expect(late('2026-05-10')).toBe('19800.00');
    expect(late('2026-05-11')).toBe('20000.00');
    expect(late('2026-12-31')).toBe('20000.00');
  });

  it('counts what is unpaid, and waits for instalments', () => {
    expect(late('2026-04-17', { payments: [{ paidOn: '2026-04-12', amount: '10000.00' }] })).toBe('4500.00');
    expect(late('2026-04-17', { payments: [{ paidOn: '2026-04-01', amount: '20000.00' }] })).toBe('0.00');
    const granted = {
      ...served,
      GRANT_INSTALMENTS: done(
        '2026-04-01',
        { appliedOn: '2026-03-30', approvedBy: 'h', until: '2026-06-30' },
        10,
      ),
    };
    expect(late('2026-06-30', { taken: granted })).toBe('0.00');
    expect(late('2026-07-01', { taken: granted })).toBe('600.00');
  });

  it('does not run during reconsideration and suit', () => {
    const reconsidered = {
      ...served,
      APPLY_RECONSIDERATION: done('2026-04-10', {}, 10),
      RECONSIDERATION_UPHOLDS: done('2026-06-01', {}, 12),
    };
    expect(late('2026-06-01', { taken: reconsidered })).toBe('1200.00');
    expect(late('2026-06-02', { taken: reconsidered })).toBe('1800.00');
    expect(late('2026-12-01', { taken: { ...served, SUE: done('2026-04-08', {}, 10) } })).toBe('0.00');
  });

  it('counts from the fine as changed', () => {
    const changed = {
      ...served,
      RECONSIDERATION_CHANGES: done('2026-04-03', { penalty: fine('1000.00') }, 12),
    };
    expect(late('2026-04-08', { taken: changed })).toBe('30.00');
  });
});
