import type { ErrorCode, Language, Message } from './table';

/**
 * The only error whose words reach a client. It says what was expected, what came and what to do next, in both
 * languages; everything else becomes INTERNAL_SERVER_ERROR with a request id (see format.ts).
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly messages: Message;
  /** Facts for programs, copied into `extensions`; never personal data. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, messages: Message, details: Record<string, unknown> = {}) {
    super(messages.en);
    this.name = 'AppError';
    this.code = code;
    this.messages = messages;
    this.details = details;
  }

  in(language: Language): string {
    return this.messages[language];
  }
}

/** Wrong input: `en` and `zh` say what was expected, what came and what to do next. */
export const badInput = (en: string, zh: string): AppError => new AppError('BAD_USER_INPUT', { en, zh });
