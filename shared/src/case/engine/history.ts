import type { LawSource } from '#shared/calendar/clockRule';
import type { CaseFacts, Clue } from './caseFacts';
import { openCase } from './caseFacts';
import type { CaseStep } from './caseStep';
import type { Transition } from './lifecycle/transition';
import { advance } from './advance';

/** One line of the history of a case: it is written once and never changed. */
export interface HistoryEntry {
  readonly caseNo: string;
  /** The version that the step made: 1 for the first. */
  readonly version: number;
  /** Who took it: certificate number or account. */
  readonly by: string;
  /** When it was recorded, ISO 8601 in UTC; when it happened is `step.on`. */
  readonly recordedAt: string;
  readonly step: CaseStep;
  readonly track: Transition['track'];
  /** State of the main line or track before and after. */
  readonly from: string;
  readonly to: string;
  readonly basis: LawSource;
}

/** Where the main line or a track stands. */
export const stateOf = (facts: CaseFacts, track: Transition['track']): string =>
  track === 'MAIN' ? facts.stage : facts.tracks[track];

/**
 * The case that a clue and its whole history give. Guards are not asked again: what was lawful on its day stays so.
 * @throws Error for a history with a gap, or one that the machine cannot have made
 */
export function replay(
  clue: Clue,
  history: readonly HistoryEntry[],
  lifecycle: readonly Transition[],
): CaseFacts {
  return history.reduce((facts, { version, step, from, track }) => {
    const transition = lifecycle.find((row) => row.step === step.name);
    if (!transition || version !== facts.version + 1 || stateOf(facts, track) !== from) {
      throw new Error(`The history of case ${clue.caseNo} breaks at version ${version}.`);
    }
    return advance(facts, step, transition);
  }, openCase(clue));
}
