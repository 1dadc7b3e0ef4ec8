import { GraphQLError, Kind, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { AppError } from '#shared/errors/appError';
import { appErrorOf, formatError } from '#shared/errors/format';
import type { Language } from '#shared/errors/table';
import { DepartmentFault } from '../execution/departmentFault';
import { structureFault, structureOf, type StructureLimits } from '../limits/structure';
import { fragmentsOf } from '../permissions/fragments';
import { sentWords } from '../permissions/sentWords';
import { isAboutTheDocument } from './answerStatus';
import { withoutHints } from './withoutHints';

/** What a client sent, as far as its errors are worded by it. */
export interface SentOperation {
  readonly query: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** Undefined when it could not be parsed. */
  readonly document: DocumentNode | undefined;
  readonly language: Language;
  readonly requestId: string;
}

/** Errors as they leave: in the caller's language, from the one error table, without a name that the client did not send. */
export type AnswerErrors = (
  errors: readonly GraphQLError[],
  sent: SentOperation,
) => readonly GraphQLFormattedError[];

export function createAnswerErrors(limits: StructureLimits, log: Logger): AnswerErrors {
  return (errors, { query, variables, document, language, requestId }) => {
    const words = sentWords(query, variables);
    return errors.map((given) => {
      const error =
        tooManyTokens(given) ??
        tooManyRepeats(given) ??
        tooManySelections(given, document, limits) ??
        unhinted(given, words);
      const own = appErrorOf(error);
      const service = own instanceof DepartmentFault ? own.service : 'gateway';
      const logHidden = (hidden: unknown): void =>
        log.error({ err: hidden, requestId }, 'hidden from the client');
      return formatError(error, { language, requestId, service, logHidden });
    });
  };
}

/** Own errors choose their words; those of graphql-js about the document lose what the client did not name. */
function unhinted(error: GraphQLError, sent: ReadonlySet<string>): GraphQLError {
  if (appErrorOf(error) || !isAboutTheDocument(error.extensions['code'])) return error;
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
