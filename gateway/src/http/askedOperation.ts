import { isUtf8 } from 'node:buffer';
import { getOperationAST, type OperationDefinitionNode } from 'graphql';
import { valueFault } from '../limits/values';
import type { KnownDocument } from './knownDocuments';

/** A request for a query that was parsed and validated before. */
export interface AskedOperation {
  readonly query: string;
  readonly known: KnownDocument;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
  readonly extensions: Record<string, unknown> | undefined;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** @returns undefined for whatever is not plainly one: no JSON, a document never seen, a mutation, a parameter of the wrong kind */
export function askedBy(
  bytes: Buffer,
  knownOf: (query: string) => KnownDocument | undefined,
): AskedOperation | undefined {
  const body = parsed(bytes);
  if (!isObject(body)) return undefined;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string') return undefined;
  const known = knownOf(query);
  if (!known) return undefined;
  if (operationName !== null && (typeof operationName !== 'string' || operationName === '')) return undefined;
  if (variables !== null && (!isObject(variables) || valueFault(variables))) return undefined;
  if (extensions !== null && (!isObject(extensions) || valueFault(extensions))) return undefined;
  const operation = getOperationAST(known.document, operationName);
  if (operation?.operation !== 'query') return undefined;
  return {
    query,
    known,
    operation,
    operationName: operationName ?? undefined,
    variables: variables ?? {},
    extensions: extensions ?? undefined,
  };
}

function parsed(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) return undefined;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
