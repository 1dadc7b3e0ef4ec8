import type { GraphQLFormattedError } from 'graphql';
import { badInput, type AppError } from '#shared/errors/appError';
import { errorTable, type Language } from '#shared/errors/table';
import type { PageAnswer } from './askPage';
import type { WalkedList } from './walkedList';

/** A page that may go into a file. */
export interface Page {
  readonly rows: readonly unknown[];
  /** Where the next page begins; null: this was the last. */
  readonly next: string | null;
  readonly endCursor: string | null;
  /** Paths without list indices of what was denied. */
  readonly denied: readonly string[];
}

/** Why a page ends an export. The words are for the client. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Codes that are else reported beside data are here the end of it. */
const statusOf = (status: number, isRetryable: boolean): number =>
  status === 200 ? (isRetryable ? 503 : 400) : status;

/** An own error where a page was to come. */
export const faultOf = (error: AppError, language: Language, requestId: string): Fault => ({
  code: error.code,
  message: error.in(language),
  status: statusOf(errorTable[error.code].status, errorTable[error.code].retryable),
  errors: [
    {
      message: error.in(language),
      extensions: { code: error.code, ...error.details, service: 'gateway', requestId },
    },
  ],
});

const codeOf = ({ extensions }: GraphQLFormattedError): string => String(extensions?.['code'] ?? '');
const isDenial = (error: GraphQLFormattedError): boolean => codeOf(error) === 'UNAUTHORIZED_FIELD_OR_TYPE';
const pathOf = ({ path = [] }: GraphQLFormattedError): string =>
  path.filter((part) => typeof part === 'string').join('.');

type Json = Readonly<Record<string, unknown>>;
const objectIn = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

/** The connection, where the way to it leads through objects alone. @throws AppError BAD_USER_INPUT */
function connectionIn(data: Json | null, way: readonly string[]): Json {
  let at: unknown = data;
  for (const key of way) at = objectIn(at)?.[key];
  const found = objectIn(at);
  if (found) return found;
  throw badInput(
    'The way to the exported list ends before it, or leads through another list. Check the keys in the variables; reach the list through single objects.',
    '未能到达所要导出的列表：途中对象不存在，或途经另一列表。请核对变量中的标识，并经由单个对象到达列表。',
  );
}

/** @throws AppError BAD_USER_INPUT. @returns a fault for any error other than fields that were denied */
export function pageOf(answer: PageAnswer, { way, keys }: WalkedList): Page | Fault {
  const { errors, status } = answer;
  const [bad] = errors.filter((error) => !isDenial(error));
  const denied = errors.filter(isDenial);
  // Of what is denied on the way or in the list's own parts nothing can be exported.
  const blocking = bad ?? denied.find((error) => way.join('.').startsWith(pathOf(error)));
  if (blocking) {
    return {
      ...{ code: codeOf(blocking), message: blocking.message, errors },
      status: statusOf(status, blocking.extensions?.['retryable'] === true),
    };
  }
  const connection = connectionIn(answer.data, way);
  const info = objectIn(connection[keys.pageInfo]);
  const [listKey, rowKey] = keys.rows;
  const list = connection[listKey];
  if (!info || !Array.isArray(list))
    throw new Error('A page without rows or pageInfo came without an error.');
  const endCursor = typeof info[keys.endCursor] === 'string' ? (info[keys.endCursor] as string) : null;
  const hasNext = info[keys.hasNextPage] === true;
  if (hasNext && endCursor === null) throw new Error('A page has a next one and no cursor.');
  return {
    rows: rowKey === undefined ? list : list.map((edge) => objectIn(edge)?.[rowKey] ?? null),
    next: hasNext ? endCursor : null,
    endCursor,
    denied: denied.map(pathOf),
  };
}

export const isFault = (page: Page | Fault): page is Fault => 'code' in page;
