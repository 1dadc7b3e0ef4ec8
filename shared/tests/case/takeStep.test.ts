import { extensions } from '#shared/case/engine/extensions/index';
import { openCase, type CaseFacts, type Clue } from '#shared/case/engine/caseFacts';
import type { CaseStep } from '#shared/case/engine/caseStep';
import { replay, type HistoryEntry } from '#shared/case/engine/history';
import { errorOf, type StepOutcome } from '#shared/case/engine/stepOutcome';
import { caseEngine } from '#shared/case/engine/takeStep';
import { decisionOf, shownStage, unpaidFen } from '#shared/case/engine/readings';
import type { StepContext } from '#shared/case/engine/stepContext';
import { clue, contextOn, decision, noTraits, notice, pair, seal, spot, step } from './ground';

const engine = caseEngine(extensions['market-supervision']);
const by = '03000000001';

function take(facts: CaseFacts, theStep: CaseStep, context: Partial<StepContext> = {}): StepOutcome {
  return engine.take(facts, { by, seen: facts.version, step: theStep }, contextOn(theStep.on, context));
}

/** The case after lawful steps, with its history. */
function course(
  steps: readonly CaseStep[],
  from: Clue = clue,
): { facts: CaseFacts; history: HistoryEntry[] } {
  let facts = openCase(from);
  const history = steps.map((one) => {
    const outcome = take(facts, one);
    if (outcome.kind !== 'DONE') throw errorOf(outcome);
    facts = outcome.facts;
    return outcome.entry;
  });
  return { facts, history };
}

const investigated = [
  step('VERIFY', '2026-01-09', {}),
  step('FILE', '2026-01-12', {}),
  step('INVESTIGATE', '2026-01-13', { officers: pair }),
  step('COLLECT_EVIDENCE', '2026-01-14', { kind: 'RECORD' }),
  step('SEAL', '2026-01-14', seal),
  step('CONCLUDE_INVESTIGATION', '2026-02-20', { traits: noTraits }),
];
const told = [...investigated, step('NOTIFY', '2026-03-02', notice)];
const decided = [
  ...told,
  step('HEAR_STATEMENT', '2026-03-04', { form: 'WRITTEN' }),
  step('REVIEW_STATEMENT', '2026-03-06', { accepted: false, reason: '不成立' }),
  step('DECIDE', '2026-03-20', decision),
];
const closed = [
  ...decided,
  step('SERVE', '2026-03-23', { method: 'HANDED', consentSigned: false }),
  step('PUBLISH', '2026-03-25', { gravity: 'GENERAL', months: 36 }),
  step('RECORD_PAYMENT', '2026-03-30', { amount: '20000.00', cash: null }),
  step('LIFT_SEAL', '2026-03-30', { reason: '已处理' }),
  step('CLOSE', '2026-04-01', { archiveNo: 'A-1' }),
];

describe('a case', () => {
  it('goes from clue to archive, every step with who, when, from, to and basis', () => {
    const { facts, history } = course(closed);
    expect(facts).toMatchObject({ stage: 'CLOSED', version: closed.length, tracks: { SEALING: 'LIFTED' } });
    expect(unpaidFen(facts)).toBe(0n);
    expect(history.map(({ version }) => version)).toEqual(closed.map((_, i) => i + 1));
    expect(history.find((entry) => entry.step.name === 'DECIDE')).toMatchObject({
      by,
      recordedAt: '2026-03-20T04:00:00.000Z',
      track: 'MAIN',
      from: 'STATEMENT',
      to: 'DECIDED',
      basis: { law: '中华人民共和国行政处罚法', article: '第五十七条' },
    });
  });

  it('follows from its clue and its history alone', () => {
    const { facts, history } = course(closed);
    const kept = JSON.parse(JSON.stringify(history)) as HistoryEntry[];
    expect(replay(clue, kept, engine.lifecycle)).toEqual(facts);
    expect(() => replay(clue, kept.slice(1), engine.lifecycle)).toThrow(/breaks at version 2/);
    expect(() =>
      replay(
        clue,
        [kept[0], kept[0]].flatMap((e) => (e ? [e] : [])),
        engine.lifecycle,
      ),
    ).toThrow(/breaks/);
  });

  it('can be decided on the spot', () => {
    const { facts } = course([step('DECIDE_ON_THE_SPOT', '2026-01-09', spot)]);
    expect(facts).toMatchObject({ stage: 'SERVED', officers: pair });
    expect(decisionOf(facts)).toMatchObject({ on: '2026-01-09', onTheSpot: true });
  });

  it('shows sealing, hearing and publicity where they stand out', () => {
    expect(shownStage(course(investigated.slice(0, 5)).facts)).toBe('SEALED');
    const heavy = { ...notice, rightsTold: ['STATEMENT', 'DEFENCE', 'HEARING'] as const };
    const asked = [
      ...investigated,
      step('NOTIFY', '2026-03-02', heavy),
      step('REQUEST_HEARING', '2026-03-03', {}),
    ];
    expect(shownStage(course(asked).facts)).toBe('HEARING');
    expect(shownStage(course(closed.slice(0, -3)).facts)).toBe('PUBLISHED');
    expect(shownStage(course(told).facts)).toBe('NOTICED');
  });

  it('goes through a hearing, legal review and collective discussion to its decision', () => {
    const right = { ...notice, rightsTold: ['STATEMENT', 'DEFENCE', 'HEARING'] as const };
    const { facts } = course([
      ...investigated.slice(0, 5),
      step('CONCLUDE_INVESTIGATION', '2026-02-20', { traits: { ...noTraits, complex: true } }),
      step('NOTIFY', '2026-03-02', right),
      step('REQUEST_HEARING', '2026-03-04', {}),
      step('CALL_HEARING', '2026-03-05', { heldOn: '2026-03-16', chair: '03000000003' }),
      step('HOLD_HEARING', '2026-03-16', { record: 'SIGNED' }),
      step('SUBMIT_LEGAL_REVIEW', '2026-03-16', {}),
      step('PASS_LEGAL_REVIEW', '2026-03-17', { reviewer: '03000000003', qualified: true }),
      step('DISCUSS', '2026-03-18', { minutesNo: '3' }),
      step('DECIDE', '2026-03-20', decision),
    ]);
    expect(facts.stage).toBe('DECIDED');
  });

  it('leaves for the police once they have filed, and goes on when they decline', () => {
    const handedOver = [
      ...investigated,
      step('REPORT_CRIME', '2026-02-21', { officers: pair }),
      step('APPROVE_TRANSFER', '2026-02-23', { at: '2026-02-23T10:00:00+08:00', byHead: true }),
      step('HAND_OVER', '2026-02-24', {
        at: '2026-02-24T09:00:00+08:00',
        materials: ['TRANSFER_LETTER', 'REPORT', 'LIST_OF_OBJECTS'],
      }),
    ];
    const filed = [
      ...handedOver,
      step('POLICE_FILE', '2026-02-26', {}),
      step('TRANSFER_CRIMINAL', '2026-02-26', {}),
    ];
    expect(course(filed).facts.stage).toBe('TRANSFERRED_CRIMINAL');
    const declined = [...handedOver, step('POLICE_DECLINE', '2026-02-26', { reason: '情节显著轻微' })];
    expect(course([...declined, step('NOTIFY', '2026-03-02', notice)]).facts.stage).toBe('NOTICED');
  });

  it('begins notice, defence and hearing anew after a reopened investigation, bound by the first notice', () => {
    const reopened = [
      ...told,
      step('HEAR_STATEMENT', '2026-03-04', { form: 'WRITTEN' }),
      step('REOPEN_INVESTIGATION', '2026-03-06', { reason: '补充调查', newFacts: false }),
      step('CONCLUDE_INVESTIGATION', '2026-03-09', { traits: noTraits }),
    ];
    const { facts } = course(reopened);
    expect(facts.taken.NOTIFY).toBeUndefined();
    expect(facts.taken.HEAR_STATEMENT).toBeUndefined();
    const heavier = {
      ...notice,
      penalty: { ...notice.penalty, fine: '30000.00' },
      statementBy: '2026-03-17',
    };
    expect(take(facts, step('NOTIFY', '2026-03-10', heavier))).toMatchObject({
      kind: 'REFUSED',
      refusals: [{ code: 'NOT_HEAVIER_AFTER_DEFENCE', article: '第四十五条' }],
    });
    const milder = { ...notice, penalty: { ...notice.penalty, fine: '10000.00' }, statementBy: '2026-03-17' };
    const again = [
      step('NOTIFY', '2026-03-10', milder),
      step('HEAR_STATEMENT', '2026-03-11', { form: 'ORAL' }),
    ];
    expect(course([...reopened, ...again]).facts.ceiling).toEqual(milder.penalty);
    const withFacts = course(
      reopened.map((one) =>
        one.name === 'REOPEN_INVESTIGATION'
          ? step(one.name, one.on, { reason: '新事实', newFacts: true })
          : one,
      ),
    ).facts;
    expect(take(withFacts, step('NOTIFY', '2026-03-10', heavier)).kind).toBe('DONE');
  });
});

describe('a refusal', () => {
  it('names every article and what is missing, and changes nothing', () => {
    const { facts } = course(investigated);
    const before = JSON.stringify(facts);
    const outcome = take(facts, step('DECIDE', '2026-03-01', { ...decision, remediesTold: false }), {
      rivals: null,
    });
    expect(outcome).toMatchObject({
      kind: 'REFUSED',
      refusals: [
        { code: 'NOTICE_BEFORE_DECISION', article: '第六十二条' },
        { code: 'SINGLE_FINE', article: '第二十九条' },
        { code: 'DECISION_DOCUMENT', article: '第五十九条' },
      ],
    });
    expect(JSON.stringify(facts)).toBe(before);
    if (outcome.kind === 'DONE') return;
    const error = errorOf(outcome);
    expect(error.code).toBe('ILLEGAL_TRANSITION');
    expect(error.messages.en).toMatch(/第六十二条: the notice to the party/);
    expect(error.messages.zh).toMatch(/《中华人民共和国行政处罚法》第二十九条/);
  });

  it('lists the steps that are open where the machine has no such step', () => {
    const outcome = take(
      openCase(clue),
      step('SERVE', '2026-01-09', { method: 'HANDED', consentSigned: false }),
    );
    expect(outcome).toMatchObject({ kind: 'ILLEGAL', stage: 'CLUE' });
    if (outcome.kind !== 'ILLEGAL') return;
    expect(outcome.open).toEqual(
      expect.arrayContaining(['VERIFY', 'FILE', 'DECLINE_TO_FILE', 'TRANSFER_ORGAN']),
    );
    expect(errorOf(outcome)).toMatchObject({ code: 'ILLEGAL_TRANSITION', details: { legal: outcome.open } });
  });

  it('knows no step of another department, nor one that only looks like one', () => {
    const { facts } = course(closed.slice(0, -1));
    const daily = {
      orderedOn: '2026-03-01',
      recheckedOn: '2026-03-02',
      stillViolating: true,
      total: '20000.00',
    };
    expect(take(facts, step('IMPOSE_DAILY_PENALTY', '2026-04-01', daily)).kind).toBe('ILLEGAL');
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(take(facts, { name, on: '2026-04-01', input: {} } as unknown as CaseStep).kind).toBe('ILLEGAL');
    }
  });

  it('tells of a version that somebody else has left behind', () => {
    const { facts } = course(investigated);
    const late = engine.take(
      facts,
      { by, seen: 3, step: step('NOTIFY', '2026-03-02', notice) },
      contextOn('2026-03-02'),
    );
    expect(late).toEqual({ kind: 'STALE', seen: 3, current: 6, changedOn: '2026-02-20' });
    if (late.kind === 'DONE') return;
    expect(errorOf(late)).toMatchObject({ code: 'CONFLICT', details: { seen: 3, current: 6 } });
  });

  it.each([
    ['a day that has not come', '2026-01-13', '2026-01-12'],
    ['a day before the clue', '2026-01-07', '2026-01-12'],
    ['no day', '2026-02-30', '2026-03-12'],
  ])('meets %s', (_, on, today) => {
    const wrong = () =>
      engine.take(openCase(clue), { by, seen: 0, step: step('VERIFY', on, {}) }, contextOn(today));
    expect(wrong).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it.each([
    ['a negative payment', step('RECORD_PAYMENT', '2026-03-30', { amount: '-1.00', cash: null })],
    ['a payment of nothing', step('RECORD_PAYMENT', '2026-03-30', { amount: '0.00', cash: null })],
    ['more than is owed', step('RECORD_PAYMENT', '2026-03-30', { amount: '20000.01', cash: null })],
    ['what is no amount', step('RECORD_PAYMENT', '2026-03-30', { amount: '1e3', cash: null })],
  ])('meets %s', (_, wrong) => {
    const { facts } = course(closed.slice(0, -4));
    expect(() => take(facts, wrong)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it.each<[string, Partial<typeof notice.penalty>]>([
    ['a negative fine', { kinds: ['WARNING'], fine: '-5.00' }],
    ['a negative confiscation', { confiscated: '-0.01' }],
    ['half a month of closure', { suspensionMonths: 0.5 }],
    ['a ban of no years', { banYears: 0 }],
  ])('meets %s in a notice', (_, penalty) => {
    const wrong = step('NOTIFY', '2026-03-02', { ...notice, penalty: { ...notice.penalty, ...penalty } });
    expect(() => take(course(investigated).facts, wrong)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });

  it('never guesses days that are not published, nor the law of other days', () => {
    const late = course([
      ...investigated,
      step('NOTIFY', '2026-12-25', { ...notice, statementBy: '2026-12-31' }),
    ]).facts;
    const ask = step('REQUEST_HEARING', '2026-12-31', {});
    expect(() => take(late, ask)).toThrow(expect.objectContaining({ code: 'BEYOND_CALENDAR' }));
    const soon = course([step('FILE', '2026-10-12', {})], { ...clue, registeredOn: '2026-10-01' }).facts;
    const longer = step('EXTEND_TERM', '2026-12-31', { days: 30, approvedBy: 'HEAD', reason: '案情复杂' });
    expect(take(soon, longer).kind).toBe('DONE');
    const old = openCase({
      ...clue,
      registeredOn: '2021-07-01',
      discoveredOn: '2021-07-01',
      occurredTo: '2021-06-30',
    });
    expect(() => take(old, step('FILE', '2021-07-14', {}))).toThrow(
      expect.objectContaining({ code: 'STANDARD_NOT_AVAILABLE' }),
    );
  });
});
