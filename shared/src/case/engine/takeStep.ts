import { chinaDate } from '#shared/calendar/chinaTime';
import { parseCivilDate, type CivilDate } from '#shared/calendar/civilDate';
import { AppError, badInput } from '#shared/errors/appError';
import { advance } from './advance';
import type { CaseFacts } from './caseFacts';
import type { CaseStep } from './caseStep';
import { checkInput } from './checkInput';
import { lifecycleOf, type CaseExtension } from './extensions';
import { guards, type GuardName } from './guards';
import type { GuardCall, GuardRule } from './guards/guardRule';
import { stateOf } from './history';
import { isOpen, openSteps } from './lifecycle/lifecycle';
import type { Transition } from './lifecycle/transition';
import type { StepContext } from './stepContext';
import type { Refusal, StepOutcome } from './stepOutcome';

export interface StepRequest {
  /** Who takes it: certificate number or account. */
  readonly by: string;
  /** The version of the case that the caller saw. */
  readonly seen: number;
  readonly step: CaseStep;
}

/** The day of a step is one that has come, and not before what happened last on its line. */
function checkDay(facts: CaseFacts, { on }: CaseStep, track: Transition['track'], today: CivilDate): void {
  parseCivilDate(on);
  const last = facts.latest[track] ?? facts.registeredOn;
  if (on >= last && on <= today) return;
  throw badInput(
    `A step lies between the one before it and today (${last} to ${today}); got ${on}. Give the day on which it happened.`,
    `步骤日期应在前一步骤与今日之间（${last} 至 ${today}），实际为 ${on}。请填写实际发生日期。`,
  );
}

/** The version of a guard in force on a day. */
function ruleInForce(name: GuardName, on: CivilDate): GuardRule {
  const versions: readonly GuardRule[] = guards[name];
  const rule = versions.find(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= on && (effectiveTo === null || on <= effectiveTo),
  );
  if (rule) return rule;
  const recorded = versions.map(({ effectiveFrom }) => effectiveFrom).join(', ');
  throw new AppError('STANDARD_NOT_AVAILABLE', {
    en: `The requirement ${name} is recorded from ${recorded}; got ${on}. Record the rule that was in force then.`,
    zh: `要件 ${name} 自 ${recorded} 起已录入，实际日期为 ${on}。请录入当时施行的规定。`,
  });
}

const refusalsOf = (names: readonly GuardName[], call: GuardCall): Refusal[] =>
  names.flatMap((code) => {
    const { check, law, article } = ruleInForce(code, call.step.on);
    const missing = check(call);
    return missing === null ? [] : [{ code, law, article, missing }];
  });

/** Takes a step if case, version and law allow it: the case after it with its line of history, or all that speaks against it. */
function outcomeOf(
  facts: CaseFacts,
  request: StepRequest,
  context: StepContext,
  extension: CaseExtension,
  lifecycle: readonly Transition[],
): StepOutcome {
  const { by, seen, step } = request;
  if (seen !== facts.version) {
    const days = Object.values(facts.latest).sort();
    return { kind: 'STALE', seen, current: facts.version, changedOn: days[days.length - 1] ?? null };
  }
  const transition = lifecycle.find((row) => row.step === step.name);
  if (!transition || !isOpen(transition, facts)) {
    return { kind: 'ILLEGAL', step: step.name, stage: facts.stage, open: openSteps(lifecycle, facts) };
  }
  checkDay(facts, step, transition.track, chinaDate(context.now));
  checkInput(facts, step);
  const refusals = refusalsOf(transition.guards, { facts, step, context, extension });
  if (refusals.length > 0) return { kind: 'REFUSED', step: step.name, refusals };
  const after = advance(facts, step, transition);
  const { track, basis } = transition;
  const entry = {
    caseNo: facts.caseNo,
    version: after.version,
    by,
    recordedAt: context.now.toISOString(),
    step,
    track,
    from: stateOf(facts, track),
    to: stateOf(after, track),
    basis,
  };
  return { kind: 'DONE', facts: after, entry };
}

/**
 * A department's engine: judges steps by the common life cycle and the department's own rules.
 * @returns a function that throws AppError BAD_USER_INPUT for a day or an amount that cannot be, BEYOND_CALENDAR where a term ends past
 * the published holidays, and STANDARD_NOT_AVAILABLE for days before the laws recorded
 */
export function caseEngine(extension: CaseExtension) {
  const lifecycle = lifecycleOf(extension);
  return Object.freeze({
    lifecycle,
    take: (facts: CaseFacts, request: StepRequest, context: StepContext): StepOutcome =>
      outcomeOf(facts, request, context, extension, lifecycle),
    open: (facts: CaseFacts) => openSteps(lifecycle, facts),
  });
}
