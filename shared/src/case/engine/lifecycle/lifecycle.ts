import type { CaseFacts } from '../caseFacts';
import type { StepName } from '../caseStep';
import { coercion } from './coercion';
import { courtEnforcement } from './courtEnforcement';
import { crimes } from './crime';
import { decision } from './decision';
import { execution } from './execution';
import { hearings } from './hearing';
import { investigation } from './investigation';
import { publicities } from './publicity';
import { remedies } from './remedies';
import type { Transition } from './transition';

/** The life cycle that the cases of all departments share, one row a step. */
export const commonLifecycle: readonly Transition[] = Object.freeze([
  ...investigation,
  ...decision,
  ...execution,
  ...coercion,
  ...hearings,
  ...crimes,
  ...publicities,
  ...remedies,
  ...courtEnforcement,
]);

/** Whether the machine has this transition from where the case stands; guards are another matter. */
export function isOpen({ track, from, during }: Transition, { stage, tracks }: CaseFacts): boolean {
  const state = track === 'MAIN' ? stage : tracks[track];
  return from.includes(state) && (during === null || during.includes(stage));
}

/** The steps that the machine has from where the case stands, in the order of the table. */
export const openSteps = (lifecycle: readonly Transition[], facts: CaseFacts): readonly StepName[] =>
  lifecycle.filter((transition) => isOpen(transition, facts)).map(({ step }) => step);
