import type { CivilDate } from '#shared/calendar/civilDate';
import { AppError } from '#shared/errors/appError';
import type { Message } from '#shared/errors/table';
import type { CaseFacts } from './caseFacts';
import type { StepName } from './caseStep';
import type { GuardName } from './guards';
import type { HistoryEntry } from './history';

/** A requirement of the law that a step does not meet. */
export interface Refusal {
  readonly code: GuardName;
  readonly law: string;
  /** As printed, e.g. 第六十二条. */
  readonly article: string;
  readonly missing: Message;
}

/** What became of a step. Only DONE changes anything. */
export type StepOutcome =
  | { readonly kind: 'DONE'; readonly facts: CaseFacts; readonly entry: HistoryEntry }
  | { readonly kind: 'REFUSED'; readonly step: StepName; readonly refusals: readonly Refusal[] }
  | {
      readonly kind: 'ILLEGAL';
      readonly step: StepName;
      readonly stage: string;
      readonly open: readonly StepName[];
    }
  | {
      readonly kind: 'STALE';
      readonly seen: number;
      readonly current: number;
      readonly changedOn: CivilDate | null;
    };

type Failure = Exclude<StepOutcome, { kind: 'DONE' }>;

function refused({ step, refusals }: Extract<Failure, { kind: 'REFUSED' }>): AppError {
  const all = (language: 'en' | 'zh', between: string): string =>
    refusals.map(({ law, article, missing }) => `《${law}》${article}: ${missing[language]}`).join(between);
  return new AppError(
    'ILLEGAL_TRANSITION',
    {
      en: `The step ${step} needs what the law requires of it. Missing: ${all('en', '; ')}. Complete it and repeat the step.`,
      zh: `步骤 ${step} 应具备法定要件。尚缺：${all('zh', '；')}。请补齐后重试。`,
    },
    { step, refusals },
  );
}

/** The error that tells a client why a step was not taken: ILLEGAL_TRANSITION with what is missing or legal, or CONFLICT. */
export function errorOf(outcome: Failure): AppError {
  switch (outcome.kind) {
    case 'REFUSED':
      return refused(outcome);
    case 'ILLEGAL': {
      const { step, stage, open } = outcome;
      return new AppError(
        'ILLEGAL_TRANSITION',
        {
          en: `From ${stage} a case can take ${open.join(', ') || 'no further step'}; got ${step}. Take one of these.`,
          zh: `当前状态 ${stage} 可进行的步骤为 ${open.join('、') || '无'}，实际为 ${step}。请选择其中之一。`,
        },
        { step, stage, legal: open },
      );
    }
    case 'STALE': {
      const { seen, current, changedOn } = outcome;
      const since = changedOn === null ? '' : changedOn;
      return new AppError(
        'CONFLICT',
        {
          en: `The step was meant for version ${seen} of the case, which is at ${current} (last step ${since}). Read it again and repeat the step.`,
          zh: `该步骤针对案件第 ${seen} 版，案件现为第 ${current} 版（最近步骤 ${since}）。请重新读取后再办理。`,
        },
        { seen, current },
      );
    }
  }
}
