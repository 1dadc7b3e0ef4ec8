import type { LawSource } from '#shared/calendar/clockRule';
import type { Message } from '#shared/errors/table';
import type { StepName } from '../caseStep';
import type { GuardName } from '../guards';
import type { CaseStage } from '../stages';
import type { TrackName, TrackState } from '../tracks';

/** Stays in its state, whichever of `from` it is in. */
export const unchanged = 'UNCHANGED';

/** One step of the life cycle: from where to where, under which guards, by which law. Plain data. */
export interface Transition {
  readonly step: StepName;
  readonly name: Message;
  readonly track: 'MAIN' | TrackName;
  readonly from: readonly string[];
  readonly to: string;
  /** For a parallel procedure, the stages of the main line during which the step may be taken; null on the main line. */
  readonly during: readonly CaseStage[] | null;
  readonly guards: readonly GuardName[];
  readonly basis: LawSource;
  /** Steps that no longer count afterwards and have to be taken again. */
  readonly clears: readonly StepName[];
  /** Parallel procedures that begin anew. */
  readonly resets: readonly TrackName[];
}

interface Row {
  readonly name: Message;
  readonly guards?: readonly GuardName[];
  readonly basis: LawSource;
  readonly clears?: readonly StepName[];
  readonly resets?: readonly TrackName[];
}

interface MainRow extends Row {
  readonly from: readonly CaseStage[];
  readonly to: CaseStage | typeof unchanged;
}

interface TrackRow<T extends TrackName> extends Row {
  readonly from: readonly TrackState<T>[];
  readonly to: TrackState<T> | typeof unchanged;
  readonly during: readonly CaseStage[];
}

const none: readonly never[] = [];

/** A step of the main line. */
export const onMainLine = (step: StepName, row: MainRow): Transition => ({
  guards: none,
  clears: none,
  resets: none,
  ...row,
  step,
  track: 'MAIN',
  during: null,
});

/** A step of a parallel procedure. */
export const onTrack =
  <T extends TrackName>(track: T) =>
  (step: StepName, row: TrackRow<T>): Transition => ({
    guards: none,
    clears: none,
    resets: none,
    ...row,
    step,
    track,
  });
