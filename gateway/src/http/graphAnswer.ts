import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { isText, type PlanResult, type TextResult } from '../execution/runner';
import type { AnswerType } from './acceptedMediaType';
import { answerStatus } from './answerStatus';
import type { AnswerBody } from './sendAnswer';

/** An answer of the graph as it goes out. */
export interface GraphAnswer {
  readonly status: number;
  readonly body: AnswerBody;
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
    const text = `{"data":${result.text}}\n`;
    const body = { text, encoding: 'latin1', length: text.length } as const;
    return { status: 200, body, codes: [], hasData: true };
  }
  const { data, extensions } = result;
  const errors = result.errors && format(result.errors);
  const codes = (errors ?? []).map((error) => String(error.extensions?.['code'] ?? ''));
  const body = utf8Body(`${JSON.stringify({ errors, data, extensions })}\n`);
  const status = answerStatus(data !== undefined, codes[0], mediaType);
  return { status, body, codes, hasData: data != null };
}

export const utf8Body = (text: string): AnswerBody => ({
  text,
  encoding: 'utf8',
  length: Buffer.byteLength(text),
});
