import type { CaseFacts } from './caseFacts';
import type { CaseStep, StepName } from './caseStep';

type Change = Partial<
  Pick<CaseFacts, 'officers' | 'evidence' | 'payments' | 'pauses' | 'extensions' | 'ceiling'>
>;
type Effect<S extends StepName> = (facts: CaseFacts, step: CaseStep<S>) => Change;

/** The party defends itself: the notice in force, itself within any earlier one, is the most that a decision may impose. */
const defended = ({ ceiling, taken }: CaseFacts): Change => ({
  ceiling: taken.NOTIFY?.input.penalty ?? ceiling,
});

/** What steps change besides the state of the machine: what adds up, or outlives the step that began it. */
const effects: { readonly [S in StepName]?: Effect<S> } = {
  INVESTIGATE: (_, { input }) => ({ officers: [...new Set(input.officers)] }),
  REPLACE_OFFICERS: (_, { input }) => ({ officers: [...new Set(input.officers)] }),
  DECIDE_ON_THE_SPOT: (_, { input }) => ({ officers: [...new Set(input.officers)] }),
  COLLECT_EVIDENCE: ({ evidence }, { on, input }) => ({
    evidence: [...evidence, { kind: input.kind, collectedOn: on }],
  }),
  REOPEN_INVESTIGATION: ({ ceiling }, { input }) => ({ ceiling: input.newFacts ? null : ceiling }),
  HEAR_STATEMENT: defended,
  REQUEST_HEARING: defended,
  RECORD_PAYMENT: ({ payments }, { on, input }) => ({
    payments: [...payments, { paidOn: on, amount: input.amount }],
  }),
  PAUSE: ({ pauses }, { on, input }) => ({
    pauses: [...pauses, { reason: input.reason, from: on, to: null }],
  }),
  RESUME: ({ pauses }, { on }) => ({ pauses: pauses.map((pause) => ({ ...pause, to: pause.to ?? on })) }),
  EXTEND_TERM: ({ extensions }, { on, input }) => ({ extensions: [...extensions, { on, days: input.days }] }),
};

/** What a step changes beside the state of the machine. */
export function changeOf<S extends StepName>(facts: CaseFacts, step: CaseStep<S>): Change {
  const effect: Effect<S> | undefined = effects[step.name];
  return effect ? effect(facts, step) : {};
}
