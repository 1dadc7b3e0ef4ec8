import type { GuardRule } from '../guards/guardRule';
import { guards } from '../guards';
import { stages, type CaseStage } from '../stages';
import { tracks } from '../tracks';
import type { Transition } from './transition';

/** One line of the printed life cycle. */
export interface LifecycleLine {
  readonly track: string;
  readonly step: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly basis: string;
  readonly guards: string;
}

function stateName(track: Transition['track'], state: string): string {
  if (track === 'MAIN') return Object.hasOwn(stages, state) ? stages[state as CaseStage].name.zh : '不变';
  const states: Readonly<Record<string, { readonly zh: string }>> = tracks[track].states;
  return Object.hasOwn(states, state) ? (states[state]?.zh ?? state) : '不变';
}

const cited = ({ title, law, article }: GuardRule): string => `${title.zh}（${law}${article}）`;

/** The life cycle for people to read and check, in Chinese, one line a step. */
export const lifecycleTable = (lifecycle: readonly Transition[]): readonly LifecycleLine[] =>
  lifecycle.map(({ track, step, name, from, to, basis, guards: named }) => ({
    track: track === 'MAIN' ? '主线' : tracks[track].name.zh,
    step,
    name: name.zh,
    from: from.map((state) => stateName(track, state)).join('、'),
    to: stateName(track, to),
    basis: `${basis.law}${basis.article}`,
    guards: named.flatMap((name_) => guards[name_].map(cited)).join('；'),
  }));
