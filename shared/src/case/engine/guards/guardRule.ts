import type { Message } from '#shared/errors/table';
import type { CaseFacts } from '../caseFacts';
import type { CaseStep } from '../caseStep';
import type { CaseExtension } from '../extensions/caseExtension';
import type { LawVersion } from '../law';
import type { StepContext } from '../stepContext';

/** What a guard judges: the case before the step, the step, and what was looked up for it. */
export interface GuardCall {
  readonly facts: CaseFacts;
  readonly step: CaseStep;
  readonly context: StepContext;
  readonly extension: CaseExtension;
}

/** What is missing for the step, or null when it may be taken. Pure. */
export type Check = (call: GuardCall) => Message | null;

/** A requirement of the law on a step, in one version of that law. */
export interface GuardRule extends LawVersion {
  /** As printed, e.g. 第六十二条. */
  readonly article: string;
  readonly title: Message;
  readonly check: Check;
}

export const guardRule = (law: LawVersion, article: string, title: Message, check: Check): GuardRule =>
  Object.freeze({ ...law, article, title, check });

export const say = (en: string, zh: string): Message => ({ en, zh });

/** Null when the requirement is met, else what is missing. */
export const unless = (met: boolean, en: string, zh: string): Message | null => (met ? null : { en, zh });
