import type { CaseFacts } from '../caseFacts';
import type { CaseStep } from '../caseStep';
import type { Mitigation, Penalty } from '../penalty';

/** The penalty that a step proposes or imposes; null for steps that do neither. */
export const penaltyOf = (step: CaseStep): Penalty | null =>
  step.name === 'NOTIFY' || step.name === 'DECIDE' || step.name === 'DECIDE_ON_THE_SPOT'
    ? step.input.penalty
    : null;

/** The reason for going below the range that a step states. */
export const mitigationOf = (step: CaseStep): Mitigation | null =>
  step.name === 'NOTIFY' || step.name === 'DECIDE' || step.name === 'DECIDE_ON_THE_SPOT'
    ? step.input.mitigation
    : null;

/** The item that a step applies: the one a decision names, else the one of the case. */
export const actCodeOf = (facts: CaseFacts, step: CaseStep): string =>
  step.name === 'DECIDE' ? step.input.actCode : facts.actCode;

/** The officers who take a step: those it names, else those in charge. Certificate numbers, each once. */
export const officersOf = (facts: CaseFacts, { input }: CaseStep): readonly string[] =>
  'officers' in input ? [...new Set(input.officers)] : facts.officers;
