import { errorTable, type ErrorCode } from '#shared/errors/table';
import type { AnswerType } from './acceptedMediaType';

/** Faults of the client's document or variables: in application/json they are an answer like any other (200). */
const aboutTheDocument = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export const isAboutTheDocument = (code: unknown): boolean => aboutTheDocument.has(code);

/**
 * The HTTP status that GraphQL over HTTP asks for. An answer with `data`, null or not, is 200. Without, application/json gets 200 for
 * faults of the document or its variables, application/graphql-response+json gets 400, and other codes their own status in both.
 * @param code of the first error; undefined when there is `data`
 */
export function answerStatus(hasData: boolean, code: unknown, mediaType: AnswerType): number {
  if (hasData) return 200;
  if (mediaType === 'application/json' && isAboutTheDocument(code)) return 200;
  const status = typeof code === 'string' && code in errorTable ? errorTable[code as ErrorCode].status : 500;
  return status === 200 ? 400 : status;
}
