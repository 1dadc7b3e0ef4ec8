import fc from 'fast-check';
import { addDays } from '#shared/calendar/civilDate';
import { openCase, type CaseFacts } from '#shared/case/engine/caseFacts';
import type { CaseStep, StepInputs, StepName } from '#shared/case/engine/caseStep';
import { extensions, lifecycleOf } from '#shared/case/engine/extensions/index';
import { replay, stateOf, type HistoryEntry } from '#shared/case/engine/history';
import { unchanged } from '#shared/case/engine/lifecycle/transition';
import { stages } from '#shared/case/engine/stages';
import type { StepOutcome } from '#shared/case/engine/stepOutcome';
import { caseEngine } from '#shared/case/engine/takeStep';
import { AppError } from '#shared/errors/appError';
import { clue, contextOn, decision, fine, noTraits, notice, pair, seal, spot } from './ground';

const instant = '2026-02-23T10:00:00+08:00';
const reason = '记录';

/** An input with which each step can be lawful; `n` varies what it carries. */
const inputs: { readonly [S in StepName]: (on: string, n: number) => StepInputs[S] } = {
  VERIFY: () => ({}),
  FILE: () => ({}),
  DECLINE_TO_FILE: () => ({ reason }),
  INVESTIGATE: (_, n) => ({ officers: n % 5 === 0 ? pair.slice(1) : pair }),
  REPLACE_OFFICERS: () => ({ officers: pair, reason }),
  COLLECT_EVIDENCE: (_, n) => ({ kind: n % 7 === 0 ? 'RUMOUR' : 'RECORD' }),
  CONCLUDE_INVESTIGATION: (_, n) => ({ traits: { ...noTraits, complex: n % 3 === 0 } }),
  REOPEN_INVESTIGATION: (_, n) => ({ reason, newFacts: n % 2 === 0 }),
  SUBMIT_LEGAL_REVIEW: () => ({}),
  PASS_LEGAL_REVIEW: () => ({ reviewer: '03000000003', qualified: true }),
  FAIL_LEGAL_REVIEW: () => ({ reviewer: '03000000003', qualified: true, reason }),
  DISCUSS: () => ({ minutesNo: '1' }),
  NOTIFY: (on, n) => ({
    ...notice,
    penalty: fine(n % 4 === 0 ? '30000.00' : '20000.00'),
    rightsTold: ['STATEMENT', 'DEFENCE', 'HEARING'],
    statementBy: addDays(on, 1),
  }),
  HEAR_STATEMENT: () => ({ form: 'ORAL' }),
  REVIEW_STATEMENT: () => ({ accepted: false, reason }),
  WAIVE_STATEMENT: () => ({ inWriting: true }),
  DECIDE: () => decision,
  DECIDE_ON_THE_SPOT: () => spot,
  SERVE: () => ({ method: 'HANDED', consentSigned: false }),
  RECORD_PAYMENT: (_, n) => ({ amount: n % 2 === 0 ? '20000.00' : '7000.00', cash: null }),
  GRANT_INSTALMENTS: (on) => ({ appliedOn: on, approvedBy: 'head', until: addDays(on, 60) }),
  CLOSE: () => ({ archiveNo: 'A-1' }),
  NO_PENALTY: () => ({
    ground: 'MINOR_AND_CORRECTED',
    corrected: true,
    harm: 'NONE',
    firstTime: true,
    educated: true,
    reason,
  }),
  TRANSFER_ORGAN: () => ({ toOrganId: 'organ-ecology', reason }),
  TRANSFER_CRIMINAL: () => ({}),
  ANNUL: () => ({ ground: 'SELF_CORRECTION', reason }),
  EXTEND_TERM: () => ({ days: 30, approvedBy: 'COLLECTIVE', reason }),
  IMPOSE_DAILY_PENALTY: (on) => ({
    orderedOn: addDays(on, -1),
    recheckedOn: on,
    stillViolating: true,
    total: '20000.00',
  }),
  PAUSE: () => ({ reason: 'TEST', partyTold: true }),
  RESUME: () => ({}),
  HOLD_EVIDENCE: () => ({ approvedBy: 'head' }),
  DISPOSE_HELD: () => ({}),
  SEAL: () => seal,
  REPORT_SEAL: () => ({ at: instant }),
  EXTEND_SEAL: () => ({ days: 30, approvedBy: 'head', partyTold: true, reason }),
  LIFT_SEAL: () => ({ reason }),
  DISPOSE_SEALED: () => ({ reason }),
  REQUEST_HEARING: () => ({}),
  WAIVE_HEARING: () => ({}),
  CALL_HEARING: (on) => ({ heldOn: addDays(on, 20), chair: '03000000003' }),
  HOLD_HEARING: () => ({ record: 'SIGNED' }),
  LAPSE_HEARING: () => ({ reason }),
  REPORT_CRIME: () => ({ officers: pair }),
  APPROVE_TRANSFER: () => ({ at: instant, byHead: true }),
  REFUSE_TRANSFER: () => ({ reason, byHead: true }),
  HAND_OVER: () => ({ at: instant, materials: ['TRANSFER_LETTER', 'REPORT', 'LIST_OF_OBJECTS'] }),
  POLICE_FILE: () => ({}),
  POLICE_DECLINE: () => ({ reason }),
  PUBLISH: (_, n) => ({ gravity: n % 2 === 0 ? 'SERIOUS' : 'GENERAL', months: n % 2 === 0 ? 36 : 12 }),
  END_PUBLICITY: () => ({}),
  WITHDRAW_PUBLICITY: () => ({ reason }),
  REPAIR_CREDIT: () => ({ performed: true, harmRemoved: true, notRepeated: true, notListed: true }),
  APPLY_RECONSIDERATION: () => ({}),
  REFUSE_RECONSIDERATION: () => ({ reason }),
  ACCEPT_RECONSIDERATION: (on) => ({ copyReceivedOn: on, simple: false }),
  REPLY_RECONSIDERATION: () => ({}),
  RECONSIDERATION_UPHOLDS: () => ({}),
  RECONSIDERATION_CHANGES: () => ({ penalty: fine('1000.00') }),
  RECONSIDERATION_REVOKES: () => ({}),
  RECONSIDERATION_ENDS: () => ({}),
  SUE: () => ({}),
  LITIGATION_UPHOLDS: () => ({}),
  LITIGATION_CHANGES: () => ({ penalty: fine('1000.00') }),
  LITIGATION_REVOKES: () => ({}),
  LITIGATION_ENDS: () => ({}),
  DEMAND_PERFORMANCE: () => ({ inWriting: true }),
  APPLY_TO_COURT: () => ({}),
  COURT_ORDERS: () => ({}),
  COURT_REFUSES: () => ({ reason }),
  COURT_ENFORCES: () => ({}),
};

const names = Object.keys(inputs) as StepName[];

/** The ordinary course, so that walks get as far as decisions. */
const forward: readonly StepName[] = [
  'FILE',
  'INVESTIGATE',
  'COLLECT_EVIDENCE',
  'CONCLUDE_INVESTIGATION',
  'NOTIFY',
  'WAIVE_HEARING',
  'HEAR_STATEMENT',
  'REVIEW_STATEMENT',
  'DECIDE',
  'SERVE',
  'PUBLISH',
  'RECORD_PAYMENT',
  'CLOSE',
];

function candidates(way: string, open: readonly StepName[], facts: CaseFacts): readonly StepName[] {
  if (way === 'ANY') return names;
  const next = forward.find((name) => open.includes(name) && facts.taken[name] === undefined);
  return way === 'FORWARD' && next !== undefined ? [next] : open;
}

const choice = fc.record({
  /** The next step of the ordinary course, any that is open, or any at all. */
  way: fc.nat(9).map((n) => (n < 6 ? 'FORWARD' : n < 9 ? 'OPEN' : 'ANY')),
  pick: fc.nat(10_000),
  days: fc.nat(6),
  stale: fc.nat(19).map((n) => n === 0),
});
const walks = fc.tuple(
  fc.constantFrom(...Object.values(extensions)),
  fc.array(choice, { minLength: 20, maxLength: 45 }),
);

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

/** The outcome of a step; null for an input that cannot be, such as a payment of more than is owed. */
function attempt(take: () => StepOutcome): StepOutcome | null {
  try {
    return take();
  } catch (error) {
    if (error instanceof AppError && error.code === 'BAD_USER_INPUT') return null;
    throw error;
  }
}

type Seen = (before: CaseFacts, after: CaseFacts, entry: HistoryEntry | null) => void;

/** Walks a case by the choices and shows every step, taken or not; what came before is frozen. */
function walk([extension, choices]: typeof walks extends fc.Arbitrary<infer W> ? W : never, seen: Seen) {
  const engine = caseEngine(extension);
  const history: HistoryEntry[] = [];
  let facts = deepFreeze(openCase(clue));
  let today = '2026-04-01';
  for (const { way, pick, days, stale } of choices) {
    const among = candidates(way, engine.open(facts), facts);
    const name = among[pick % among.length];
    if (name === undefined) break;
    today = addDays(today, days);
    const step = { name, on: today, input: inputs[name](today, pick) } as CaseStep;
    const request = { by: '03000000001', seen: facts.version - (stale ? 1 : 0), step };
    const outcome = attempt(() => engine.take(facts, request, contextOn(today)));
    const entry = outcome?.kind === 'DONE' ? outcome.entry : null;
    const after = outcome?.kind === 'DONE' ? deepFreeze(outcome.facts) : facts;
    seen(facts, after, entry);
    if (entry) history.push(deepFreeze(entry));
    facts = after;
  }
  return { facts, history, lifecycle: engine.lifecycle };
}

const runs = { numRuns: 150 };

describe('any course of steps', () => {
  it('stays within the machine, one version a step', () => {
    fc.assert(
      fc.property(walks, (way) => {
        const rows = new Map(lifecycleOf(way[0]).map((row) => [row.step, row]));
        walk(way, (before, after, entry) => {
          if (entry === null) return expect(after).toBe(before);
          const row = rows.get(entry.step.name);
          expect(row?.from).toContain(entry.from);
          expect(entry.to).toBe(row?.to === unchanged ? entry.from : row?.to);
          expect(stateOf(after, entry.track)).toBe(entry.to);
          expect(after.version).toBe(before.version + 1);
          if (stages[before.stage].terminal) expect(after.stage).toBe(before.stage);
        });
      }),
      runs,
    );
  });

  it('replays to the same case from its history, at every length', () => {
    fc.assert(
      fc.property(walks, (way) => {
        const states: CaseFacts[] = [];
        const { history, lifecycle } = walk(way, (_, after, entry) => entry && states.push(after));
        states.forEach((state, i) => {
          if (i % 8 === 0 || i === states.length - 1) {
            expect(replay(clue, history.slice(0, i + 1), lifecycle)).toEqual(state);
          }
        });
      }),
      runs,
    );
  });

  it('decides only after notice and hearing, on evidence, with two officers', () => {
    let decisions = 0;
    fc.assert(
      fc.property(walks, (way) => {
        walk(way, (before, _, entry) => {
          if (entry?.step.name !== 'DECIDE') return;
          decisions++;
          expect(before.taken.NOTIFY).toBeDefined();
          expect(before.officers.length).toBeGreaterThanOrEqual(2);
          expect(before.evidence.length).toBeGreaterThan(0);
          expect(['REQUESTED', 'CALLED']).not.toContain(before.tracks.HEARING);
        });
      }),
      { ...runs, numRuns: 300, seed: 1 },
    );
    expect(decisions).toBeGreaterThan(0);
  });
});
