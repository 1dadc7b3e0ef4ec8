import type { CivilDate } from '#shared/calendar/civilDate';
import type { MainInputs } from './mainInputs';
import type { TrackInputs } from './trackInputs';

export type StepInputs = MainInputs & TrackInputs;
export type StepName = keyof StepInputs;

/** A step as somebody wants it taken. One mapped type, so that name and input go together in generic functions. */
export type CaseStep<S extends StepName = StepName> = {
  readonly [N in S]: {
    readonly name: N;
    /** The day on which it happened, not after today. */
    readonly on: CivilDate;
    readonly input: StepInputs[N];
  };
}[S];
