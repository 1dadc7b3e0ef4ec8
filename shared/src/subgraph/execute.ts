import {
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import type { Logger } from 'pino';
import { databaseTrouble } from '#shared/db/databaseDown';
import { departmentError } from '#shared/errors/departmentError';
import { formatError } from '#shared/errors/format';
import { accessOf } from '#shared/policy/access';
import { composerRequirement } from '#shared/policy/guards/guardContext';
import { introspects } from '#shared/policy/guards/introspects';
import { refusedIntrospection } from '#shared/policy/guards/refusals';
import type { Subgraph, SubgraphRequest } from './contract';
import { onePerPlace } from './deniedErrors';

export interface SubgraphOperation {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
}

export interface FormattedResult {
  readonly data?: ExecutionResult['data'];
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Documents kept parsed and validated. The gateway's plans repeat few texts, so a small number serves. */
const keptDocuments = 1000;

type Checked =
  | { readonly document: DocumentNode; readonly introspects: boolean }
  | { readonly errors: readonly GraphQLError[] };

const checkedBySubgraph = new WeakMap<Subgraph, Map<string, Checked>>();

function check(subgraph: Subgraph, query: string): Checked {
  try {
    const document = parse(query, { maxTokens: 20_000 });
    const errors = validate(subgraph.schema, document);
    return errors.length > 0
      ? {
          errors: errors.map(
            (e) =>
              new GraphQLError(e.message, {
                nodes: e.nodes,
                extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
              }),
          ),
        }
      : { document, introspects: introspects(document) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return {
      errors: [
        new GraphQLError(error.message, {
          originalError: error,
          extensions: { code: 'GRAPHQL_PARSE_FAILED' },
        }),
      ],
    };
  }
}

function checkedDocument(subgraph: Subgraph, query: string): Checked {
  const kept = checkedBySubgraph.get(subgraph) ?? new Map<string, Checked>();
  checkedBySubgraph.set(subgraph, kept);
  const known = kept.get(query);
  if (known) return known;
  const checked = check(subgraph, query);
  // Oldest out first: a Map keeps insertion order.
  if (kept.size >= keptDocuments) kept.delete(kept.keys().next().value as string);
  kept.set(query, checked);
  return checked;
}

/** Marks errors of variable coercion, which graphql-js reports without a code and without a path. */
const withCode = (error: GraphQLError): GraphQLError =>
  error.path || error.extensions['code'] || error.originalError
    ? error
    : new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT' } });

/** A database that is away is the department being away, whatever field noticed it. */
function named(error: unknown, service: string): unknown {
  const trouble = databaseTrouble(error);
  if (!trouble) return error;
  const own = departmentError(trouble === 'DOWN' ? 'SUBGRAPH_UNAVAILABLE' : 'SUBGRAPH_TIMEOUT', service);
  return error instanceof GraphQLError
    ? new GraphQLError(own.message, { nodes: error.nodes, path: error.path, originalError: own })
    : own;
}

/**
 * Gateway and department must decide by the same policy: under another one, what the one takes for granted the other may not
 * know. @throws AppError SUBGRAPH_UNAVAILABLE; both hashes go to the log.
 */
function requireSamePolicy(subgraph: Subgraph, { bundle, requestId }: SubgraphRequest, log: Logger): void {
  const { policy } = subgraph;
  if (bundle === policy.bundle) return;
  log.error(
    { requestId, gateway: bundle, department: policy.bundle, version: policy.version },
    'refused: the gateway decides by another policy than this department. Deploy both with the same one',
  );
  throw departmentError('SUBGRAPH_UNAVAILABLE', subgraph.name);
}

/** Introspection passes by all resolvers, and so by their guards. @throws AppError FORBIDDEN */
function requireComposer({ principal }: SubgraphRequest): void {
  if (!accessOf(principal).mayPass(composerRequirement)) throw refusedIntrospection;
}

/** Runs one operation in a department and returns data and errors as a client may see them. Never throws. */
export async function executeOperation(
  subgraph: Subgraph,
  operation: SubgraphOperation,
  request: SubgraphRequest,
  log: Logger,
): Promise<FormattedResult> {
  const format = (error: unknown) =>
    formatError(named(error, subgraph.name), {
      language: request.language,
      requestId: request.requestId,
      service: subgraph.name,
      logHidden: (hidden) =>
        log.error({ err: hidden, requestId: request.requestId }, 'hidden from the client'),
    });
  try {
    requireSamePolicy(subgraph, request, log);
    const checked = checkedDocument(subgraph, operation.query);
    if ('errors' in checked) return { errors: checked.errors.map(format) };
    if (checked.introspects) requireComposer(request);
    await subgraph.open().catch((error: unknown) => {
      log.warn({ err: error }, 'the database cannot be opened');
      throw departmentError('SUBGRAPH_UNAVAILABLE', subgraph.name);
    });
    const result = await execute({
      schema: subgraph.schema,
      document: checked.document,
      variableValues: operation.variables,
      operationName: operation.operationName,
      contextValue: subgraph.contextFor(request),
    });
    return result.errors
      ? {
          data: result.data,
          errors: onePerPlace(result.errors).map((error) => format(withCode(error))),
        }
      : { data: result.data };
  } catch (error) {
    return { errors: [format(error)] };
  }
}
