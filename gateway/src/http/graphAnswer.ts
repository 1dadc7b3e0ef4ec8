import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { isText, type PlanResult, type TextResult } from '../execution/runner';
import type { AnswerType } from './acceptedMediaType';
import { answerStatus } from './answerStatus';

/** An answer of the graph as it goes out. */
export interface GraphAnswer {
  readonly status: number;
  readonly body: string;
  /** latin1: each character of the body stands for a byte. */
  readonly encoding: 'utf8' | 'latin1';
  /** Of the body, bytes. */
  readonly length: number;
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
    const body = `{"data":${result.text}}\n`;
    return { status: 200, body, encoding: 'latin1', length: body.length, codes: [], hasData: true };
  }
  const { data, extensions } = result;
  const errors = result.errors && format(result.errors);
  const codes = (errors ?? []).map((error) => String(error.extensions?.['code'] ?? ''));
  const body = `${JSON.stringify({ errors, data, extensions })}\n`;
  const status = answerStatus(data !== undefined, codes[0], mediaType);
  return { status, body, encoding: 'utf8', length: Buffer.byteLength(body), codes, hasData: data != null };
}
