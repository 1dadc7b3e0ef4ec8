import { AppError } from '#shared/errors/appError';
import { departmentError } from '#shared/errors/departmentError';
import { errorTable, type ErrorCode } from '#shared/errors/table';

/** A part of a response path: names and, where they are known for sure, list indices. */
export type ResponsePath = readonly (string | number)[];

/**
 * An error of one department with its place in the *client's* operation. It travels through @apollo/gateway as an error
 * of the department's answer; `clientPath` survives there, `path` would be rewritten.
 */
export class DepartmentFault extends AppError {
  /** What @apollo/gateway copies from an error of an answer. */
  readonly extensions: { readonly code: ErrorCode };

  constructor(
    readonly service: string,
    readonly origin: AppError,
    readonly clientPath: ResponsePath,
  ) {
    super(origin.code, origin.messages, {
      ...origin.details,
      service,
      retryable: errorTable[origin.code].retryable,
    });
    this.name = 'DepartmentFault';
    this.extensions = { code: origin.code };
  }
}

/** Codes whose words a department writes for the client; all others get our own words. */
const spoken = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'UNAUTHORIZED_FIELD_OR_TYPE',
  'PURPOSE_REQUIRED',
  'GRANT_EXPIRED',
  'COST_TOO_HIGH',
  'RATE_LIMITED',
  'NOT_FOUND',
  'CONFLICT',
  'ILLEGAL_TRANSITION',
  'BEYOND_CALENDAR',
  'STANDARD_NOT_AVAILABLE',
  'AUDIT_UNAVAILABLE',
  'LOOKUP_UNAVAILABLE',
]);

const longestMessage = 2000;

/** What of a department's own error passes on: its code if it is one of ours, and its words if the code is spoken. */
export function passedOn(service: string, error: unknown): AppError {
  const { message, extensions } = (error ?? {}) as { message?: unknown; extensions?: { code?: unknown } };
  const code = extensions?.code;
  if (code === 'SUBGRAPH_UNAVAILABLE' || code === 'SUBGRAPH_TIMEOUT') return departmentError(code, service);
  if (typeof code === 'string' && spoken.has(code as ErrorCode) && typeof message === 'string') {
    const said = message.slice(0, longestMessage);
    return new AppError(code as ErrorCode, { en: said, zh: said });
  }
  const { meaning, whatToDo } = errorTable.INTERNAL_SERVER_ERROR;
  return new AppError('INTERNAL_SERVER_ERROR', {
    en: `${meaning.en} ${whatToDo.en}`,
    zh: `${meaning.zh}${whatToDo.zh}`,
  });
}
