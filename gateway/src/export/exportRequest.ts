import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { AppError, badInput } from '#shared/errors/appError';
import { fileFormats, isFileFormat, type FileFormat } from './exportFile';

/** The body of a request for an export, beside what it shares with any operation. */
export interface ExportRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
  readonly fileFormat: FileFormat;
  /** Begin after this cursor; null: with the first row. */
  readonly after: string | null;
  /** Export that was cut at `after`; null: this file stands alone. */
  readonly continues: string | null;
}

function textOrNull(body: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = body[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  throw badInput(
    `"${name}" must be a string. Send it so, or leave it out.`,
    `"${name}" 应为字符串。请改正或去掉。`,
  );
}

/** @param body checked as a GraphQL request already. @throws AppError BAD_USER_INPUT */
export function exportRequestFrom(body: Readonly<Record<string, unknown>>): ExportRequest {
  const { format, query } = body;
  if (!isFileFormat(format)) {
    throw badInput(
      `"format" must be one of ${fileFormats.join(', ')}. Send one of them.`,
      `"format" 应为 ${fileFormats.join('、')} 之一。请改正。`,
    );
  }
  const { after: inVariables, ...variables } = (body['variables'] ?? {}) as Record<string, unknown>;
  const after = textOrNull(body, 'after') ?? textOrNull({ after: inVariables }, 'after');
  const continues = textOrNull(body, 'continues');
  if (continues !== null && (after === null || format === 'xlsx')) {
    throw badInput(
      '"continues" goes with "after", the cursor to go on from, and with csv or jsonl: a workbook cannot be added to.',
      '"continues" 须与 "after"（续传游标）同用，且仅限 csv 与 jsonl：工作簿不能续写。',
    );
  }
  const operationName = textOrNull(body, 'operationName');
  return { query: String(query), variables, operationName, fileFormat: format, after, continues };
}

/** @throws AppError GRAPHQL_PARSE_FAILED */
export function parsedDocument(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new AppError('GRAPHQL_PARSE_FAILED', {
      en: `The document is not GraphQL, or has more than ${maxTokens} tokens. Send it to /graphql to learn where it is wrong.`,
      zh: `文档不是合法的 GraphQL，或超过 ${maxTokens} 个词元。请发送至 /graphql 查看错误位置。`,
    });
  }
}
