import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError } from './appError';
import { errorTable, type ErrorCode, type Language } from './table';

export interface ErrorContext {
  readonly language: Language;
  readonly requestId: string;
  /** The department that answers, as its folder is named; `gateway` for the gateway itself. */
  readonly service: string;
  /** Called for every error whose words are hidden from the client. */
  readonly logHidden: (error: unknown) => void;
}

const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && code in errorTable;

/** The AppError behind an error, however many times graphql-js wrapped it. */
export function appErrorOf(error: unknown): AppError | undefined {
  for (let current = error, depth = 0; current && depth < 10; depth++) {
    if (current instanceof AppError) return current;
    current = (current as { originalError?: unknown }).originalError;
  }
  return undefined;
}

/** graphql-js offers hidden names ("Did you mean …?"); nothing of the kind leaves. */
const withoutSuggestions = (message: string): string => message.replace(/\s*Did you mean [^?]*\?/g, '');

/** Codes whose text graphql-js or Apollo writes about the client's own document: safe to show. */
const aboutTheDocument = new Set<string>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
]);

/**
 * Turns any error into what a client may see: `message`, `path`, `locations` and `extensions` with a stable `code`,
 * the `service` and the `requestId`. Own errors pass with their words, errors about the client's document pass
 * without suggestions, all others become INTERNAL_SERVER_ERROR and are handed to `logHidden`.
 */
export function formatError(error: unknown, context: ErrorContext): GraphQLFormattedError {
  const shape = error instanceof GraphQLError ? error : undefined;
  const place = {
    ...(shape?.locations ? { locations: shape.locations } : {}),
    ...(shape?.path ? { path: shape.path } : {}),
  };
  const extensionsOf = (code: ErrorCode, more: object = {}) => ({
    code,
    ...more,
    service: context.service,
    requestId: context.requestId,
  });

  const own = appErrorOf(error);
  if (own) {
    return { message: own.in(context.language), ...place, extensions: extensionsOf(own.code, own.details) };
  }

  const code = shape?.extensions['code'];
  if (shape && isErrorCode(code) && aboutTheDocument.has(code)) {
    const { meaning } = errorTable[code];
    const said = withoutSuggestions(shape.message);
    const message = context.language === 'zh' ? `${meaning.zh}（${said}）` : said;
    return { message, ...place, extensions: extensionsOf(code) };
  }
  if (shape && code === 'BAD_USER_INPUT') {
    // graphql-js repeats the value that came; it may be personal, so only the place of the fault is told.
    const variable = /^Variable "(\$\w+)"/.exec(shape.message)?.[1];
    const at = / at "([^"]+)"/.exec(shape.message)?.[1];
    const where = at ?? variable ?? 'a variable';
    const message =
      context.language === 'zh'
        ? `${where} 的取值与其类型不符。请对照图模式检查。`
        : `The value of ${where} does not fit its type. Compare it with the schema.`;
    return { message, ...place, extensions: extensionsOf('BAD_USER_INPUT') };
  }

  context.logHidden(error);
  const { meaning, whatToDo } = errorTable.INTERNAL_SERVER_ERROR;
  const { language, requestId } = context;
  return {
    message: `${meaning[language]} ${whatToDo[language]} (${requestId})`,
    ...place,
    extensions: extensionsOf('INTERNAL_SERVER_ERROR'),
  };
}
