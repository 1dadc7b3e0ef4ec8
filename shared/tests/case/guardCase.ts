import type { CaseFacts } from '#shared/case/engine/caseFacts';
import type { CaseStep } from '#shared/case/engine/caseStep';
import type { GuardName } from '#shared/case/engine/guards/index';
import type { GuardCall } from '#shared/case/engine/guards/guardRule';
import type { StepContext } from '#shared/case/engine/stepContext';
import type { CaseExtension } from '#shared/case/engine/extensions/index';
import { call, facts } from './ground';

/** Calls that a guard refuses, and calls that it lets pass, by what tells them apart. */
export interface GuardCase {
  readonly refuses: Readonly<Record<string, GuardCall>>;
  readonly passes: Readonly<Record<string, GuardCall>>;
}

export type GuardCases = { readonly [G in GuardName]?: GuardCase };

/** A call on a case that differs from the ordinary one by the facts named. */
export const on = (
  more: Partial<CaseFacts>,
  step: CaseStep,
  context: Partial<StepContext> = {},
  extension?: CaseExtension,
): GuardCall => call(facts(more), step, context, extension);
