import type { CaseFacts } from './caseFacts';
import type { CaseStep } from './caseStep';
import { changeOf } from './effects';
import { unchanged, type Transition } from './lifecycle/transition';
import type { CaseStage } from './stages';
import { tracks, type TrackName, type TrackStates } from './tracks';

/** The keys of a record without some of them. */
const without = (taken: CaseFacts['taken'], cleared: readonly string[]): CaseFacts['taken'] =>
  Object.fromEntries(Object.entries(taken).filter(([name]) => !cleared.includes(name)));

function tracksAfter(facts: CaseFacts, { track, to, resets }: Transition): TrackStates {
  const changes: [TrackName, string][] = resets.map((name) => [name, tracks[name].initial]);
  if (track !== 'MAIN' && to !== unchanged) changes.push([track, to]);
  return { ...facts.tracks, ...Object.fromEntries(changes) };
}

/** The case after a step that was found to be lawful. Pure, total, and all there is to replaying a history. */
export function advance(facts: CaseFacts, step: CaseStep, transition: Transition): CaseFacts {
  const version = facts.version + 1;
  const { track, to, clears } = transition;
  return {
    ...facts,
    ...changeOf(facts, step),
    version,
    stage: track === 'MAIN' && to !== unchanged ? (to as CaseStage) : facts.stage,
    tracks: tracksAfter(facts, transition),
    taken: { ...without(facts.taken, clears), [step.name]: { on: step.on, version, input: step.input } },
    latest: { ...facts.latest, [track]: step.on },
  };
}
