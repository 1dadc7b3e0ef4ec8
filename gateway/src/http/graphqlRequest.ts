import type { Request } from 'express';
import { AppError } from '#shared/errors/appError';
import { requireShallow } from '../limits/nesting';
import { deepestValue, mostValues, valueFault } from '../limits/values';
import { acceptedMediaType } from './acceptedMediaType';

/** A request that is no GraphQL request, with the status HTTP has for it. */
export class NotGraphQL extends AppError {
  constructor(
    readonly status: 400 | 405 | 406,
    en: string,
    zh: string,
  ) {
    super('BAD_REQUEST', { en, zh });
  }
}

const notAn = (name: string, what: string, zh: string): NotGraphQL =>
  new NotGraphQL(
    400,
    `"${name}" must be ${what}. Send it so, or leave it out.`,
    `"${name}" 应为${zh}。请改正或去掉。`,
  );

const isObject = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Checks method, `Accept` and the parameters of GraphQL over HTTP §5 before anything is parsed, so that each fault is
 * told in the caller's language.
 * @throws NotGraphQL; AppError DEPTH_LIMIT
 */
export function requireGraphqlRequest(req: Request, methods: readonly string[]): void {
  if (!acceptedMediaType(req.get('accept'))) {
    throw new NotGraphQL(
      406,
      'The answer can be "application/json" or "application/graphql-response+json"; "Accept" allows neither.',
      '答复格式为 "application/json" 或 "application/graphql-response+json"，而 "Accept" 均不接受。',
    );
  }
  if (!methods.includes(req.method)) {
    throw new NotGraphQL(
      405,
      `Expected ${methods.join(' or ')}, got ${req.method}. Send it as POST.`,
      `此处只接受 ${methods.join(' 与 ')}，实际为 ${req.method}。请改用 POST。`,
    );
  }
  if (req.method === 'GET') return requireParameters(parametersOf(req));
  requireParameters((req.body ?? {}) as Record<string, unknown>);
}

function parametersOf(req: Request): Record<string, unknown> {
  const search = new URL(req.originalUrl, 'http://gateway').searchParams;
  const parameters: Record<string, unknown> = {};
  for (const name of ['query', 'operationName', 'variables', 'extensions']) {
    const values = search.getAll(name);
    if (values.length > 1) throw notAn(name, 'given once', '仅出现一次');
    const [value] = values;
    if (value === undefined) continue;
    parameters[name] = name === 'query' || name === 'operationName' ? value : parsed(name, value);
  }
  return parameters;
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notAn(name, 'a JSON object', ' JSON 对象');
  }
}

function requireParameters(parameters: Record<string, unknown>): void {
  const { query, operationName, variables, extensions } = parameters;
  const hasStored = isObject(extensions) && (extensions as { persistedQuery?: unknown }).persistedQuery;
  if (!(query === undefined && hasStored) && (typeof query !== 'string' || query.trim() === '')) {
    throw new NotGraphQL(
      400,
      'Expected "query" with the text of a GraphQL document. Send {"query": "…", "variables": {…}}.',
      '缺少 "query"（GraphQL 文档文本）。请发送 {"query": "…", "variables": {…}}。',
    );
  }
  if (typeof query === 'string') requireShallow(query);
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    throw notAn('operationName', 'a string or null', '字符串或 null');
  }
  for (const [name, value] of Object.entries({ variables, extensions })) {
    if (value !== undefined && value !== null && !isObject(value)) {
      throw notAn(name, 'a JSON object or null', ' JSON 对象或 null');
    }
    const fault = valueFault(value);
    if (fault === 'DEEP') {
      throw notAn(name, `at most ${deepestValue} levels deep`, `不超过 ${deepestValue} 层的嵌套`);
    }
    if (fault === 'MANY') {
      throw notAn(name, `at most ${mostValues} values, lists and objects`, `不超过 ${mostValues} 个值`);
    }
  }
}
