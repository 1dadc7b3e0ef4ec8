import { AppError } from '#shared/errors/appError';

export const forbidden = (en: string, zh: string): AppError => new AppError('FORBIDDEN', { en, zh });

/** A step that the state of a grant or a request does not allow. */
export const illegalStep = (expected: readonly [string, string], state: string): AppError =>
  new AppError(
    'ILLEGAL_TRANSITION',
    {
      en: `Expected ${expected[0]}, got one that is ${state}. Read it again; where access is still needed, ask anew.`,
      zh: `应为${expected[1]}，实际状态为 ${state}。请重新查询；仍需访问的，请重新申请。`,
    },
    { state },
  );
