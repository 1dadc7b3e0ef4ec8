import type { CallSignal } from '#shared/http/callOff';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { databaseTrouble } from '#shared/db/databaseDown';
import { departmentError } from '#shared/errors/departmentError';
import { formatError } from '#shared/errors/format';
import { accessOf } from '#shared/policy/access';
import { composerRequirement } from '#shared/policy/guards/guardContext';
import { refusedIntrospection } from '#shared/policy/guards/refusals';
import { checkedDocument } from './checkedDocument';
import { executorOf } from './compiled/executor';
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

/**
 * Runs one operation in a department and returns data and errors as a client may see them. Never throws.
 * @param signal aborted when nobody waits for the answer any more: a query then ends in SUBGRAPH_TIMEOUT without further statements
 */
export async function executeOperation(
  subgraph: Subgraph,
  operation: SubgraphOperation,
  request: SubgraphRequest,
  log: Logger,
  signal?: CallSignal,
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
    signal?.throwIfAborted();
    requireSamePolicy(subgraph, request, log);
    const { schema } = subgraph;
    const checked = checkedDocument(schema, operation.query);
    if ('errors' in checked) return { errors: checked.errors.map(format) };
    if (checked.introspects) requireComposer(request);
    await subgraph.open().catch((error: unknown) => {
      log.warn({ err: error }, 'the database cannot be opened');
      throw departmentError('SUBGRAPH_UNAVAILABLE', subgraph.name);
    });
    const result = await executorOf(schema).execute({
      document: checked.document,
      operationName: operation.operationName,
      variables: operation.variables,
      context: subgraph.contextFor(request),
      signal,
    });
    return result.errors
      ? {
          data: result.data,
          errors: onePerPlace(result.errors).map((error) => format(withCode(error))),
        }
      : { data: result.data };
  } catch (error) {
    return { errors: [format(signal?.aborted ? departmentError('SUBGRAPH_TIMEOUT', subgraph.name) : error)] };
  }
}
