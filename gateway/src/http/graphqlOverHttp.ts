import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import { AppError } from '#shared/errors/appError';
import { appErrorOf, formatError } from '#shared/errors/format';
import { errorTable, type ErrorCode } from '#shared/errors/table';
import type { GatewayContext } from '../execution/context';
import { DepartmentFault } from '../execution/departmentFault';
import { structureFault, structureOf, type StructureLimits } from '../limits/structure';
import { sentWords } from '../permissions/sentWords';
import { fragmentsOf } from '../permissions/fragments';
import { acceptedMediaType } from './acceptedMediaType';
import { withoutHints } from './withoutHints';

/** Faults of the client's document or variables: in application/json they are an answer like any other (200). */
const aboutTheDocument = new Set<string>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * The last word on every answer of the graph: errors in the caller's language and from the one error table, and the HTTP
 * status that GraphQL over HTTP asks for. An answer with `data` is 200. Without, application/json gets 200 for faults of the
 * document or its variables, application/graphql-response+json gets 400, and other codes their own status in both.
 */
export function graphqlOverHttp(limits: StructureLimits, log: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ errors, response, contextValue, request, document }) => {
        if (response.body.kind !== 'single') return;
        const mediaType = acceptedMediaType(request.http?.headers.get('accept')) ?? 'application/json';
        response.http.headers.set('content-type', `${mediaType}; charset=utf-8`);
        const result = response.body.singleResult;
        if (!result.errors) {
          contextValue.trail?.answers([], true);
          response.http.status = 200;
          return;
        }
        const sent = sentWords(request.query, request.variables);
        result.errors = (errors ?? []).map((error) =>
          formatted(
            tooManyTokens(error) ??
              tooManyRepeats(error) ??
              tooManySelections(error, document, limits) ??
              unhinted(error, sent),
            contextValue,
            log,
          ),
        );
        const codes = result.errors.map(({ extensions }) => String(extensions?.['code'] ?? ''));
        contextValue.trail?.answers(codes, result.data != null);
        const isWhole = result.data === undefined;
        response.http.status = isWhole ? statusOf(result.errors[0]?.extensions?.['code'], mediaType) : 200;
        // 405 to a mutation by GET keeps the status Apollo Server gave it.
        if (isWhole && response.http.headers.get('allow')) response.http.status = 405;
        if (response.http.status === 401) response.http.headers.set('www-authenticate', 'Bearer');
      },
    }),
  };
}

function formatted(error: unknown, { language, requestId }: GatewayContext, log: Logger) {
  const own = appErrorOf(error);
  const service = own instanceof DepartmentFault ? own.service : 'gateway';
  const logHidden = (hidden: unknown): void =>
    log.error({ err: hidden, requestId }, 'hidden from the client');
  return formatError(error, { language, requestId, service, logHidden });
}

function statusOf(code: unknown, mediaType: string): number {
  if (mediaType === 'application/json' && aboutTheDocument.has(String(code))) return 200;
  const status = typeof code === 'string' && code in errorTable ? errorTable[code as ErrorCode].status : 500;
  return status === 200 ? 400 : status;
}

/** Own errors choose their words; those of graphql-js about the document lose what the client did not name. */
function unhinted(error: GraphQLError, sent: ReadonlySet<string>): GraphQLError {
  if (appErrorOf(error) || !aboutTheDocument.has(String(error.extensions['code']))) return error;
  const { nodes, source, positions, path, extensions } = error;
  return new GraphQLError(withoutHints(error.message, sent), { nodes, source, positions, path, extensions });
}

/** graphql-js reports its token limit as a syntax error. */
function tooManyTokens(error: unknown): GraphQLError | undefined {
  const [, limit] = /contains more tha[nt] (\d+) tokens/.exec((error as Error).message) ?? [];
  if (limit === undefined) return undefined;
  const own = new AppError(
    'DEPTH_LIMIT',
    {
      en: `The document may have at most ${limit} tokens, got more. Split the operation.`,
      zh: `文档最多 ${limit} 个词元，实际超出。请拆分操作。`,
    },
    { limit: Number(limit) },
  );
  return new GraphQLError(own.message, { originalError: own });
}

/** graphql-js gives up comparing fields that are repeated too often. */
function tooManyRepeats(error: unknown): GraphQLError | undefined {
  if ((error as Error).message !== 'Validation aborted.') return undefined;
  const own = new AppError('COST_TOO_HIGH', {
    en: 'The document repeats fields so often that they cannot all be compared. Ask for each field once.',
    zh: '文档重复字段过多，无法逐一比对。每个字段请只写一次。',
  });
  return new GraphQLError(own.message, { originalError: own });
}

/** Apollo Server's own bound on selections is checked before ours and says neither the limit nor the number. */
function tooManySelections(
  error: unknown,
  document: DocumentNode | undefined,
  limits: StructureLimits,
): GraphQLError | undefined {
  if (!document || !(error as Error).message.endsWith('recursively requests too many selections.')) {
    return undefined;
  }
  const fragments = fragmentsOf(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const own = structureFault(structureOf(definition, fragments), limits);
    if (own) return new GraphQLError(own.message, { originalError: own });
  }
  return undefined;
}
