import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { isText, type PlanResult, type TextResult } from '../execution/runner';
import type { AnswerType } from './acceptedMediaType';
import { answerStatus } from './answerStatus';

/** An answer of the graph as it goes out. */
export interface GraphAnswer {
  readonly status: number;
  readonly body: Buffer;
  readonly codes: readonly string[];
  readonly hasData: boolean;
}

type Format = (errors: readonly GraphQLError[]) => readonly GraphQLFormattedError[];

/** As Apollo Server prints answers: errors first, compact, ended by a newline. */
export function graphAnswer(
  result: PlanResult | TextResult,
  mediaType: AnswerType,
  format: Format,
): GraphAnswer {
  if (isText(result)) {
    const body = Buffer.from(`{"data":${result.text}}\n`, 'latin1');
    return { status: 200, body, codes: [], hasData: true };
  }
  const { data, extensions } = result;
  const errors = result.errors && format(result.errors);
  const codes = (errors ?? []).map((error) => String(error.extensions?.['code'] ?? ''));
  const body = Buffer.from(`${JSON.stringify({ errors, data, extensions })}\n`);
  const status = answerStatus(data !== undefined, codes[0], mediaType);
  return { status, body, codes, hasData: data != null };
}
