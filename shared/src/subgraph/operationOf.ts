import { AppError } from '#shared/errors/appError';
import type { SubgraphOperation } from './execute';

/** The operation of a request body, which must be an object with a "query". @throws AppError BAD_REQUEST */
export function operationOf(body: unknown): SubgraphOperation {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string' || (variables != null && typeof variables !== 'object')) {
    throw new AppError('BAD_REQUEST', {
      en: 'Expected a JSON object with "query" and optional "variables". Send the operation as the gateway does.',
      zh: '应为含 "query" 及可选 "variables" 的 JSON 对象。请按网关的格式发送。',
    });
  }
  return {
    query,
    ...(variables == null ? {} : { variables: variables as Record<string, unknown> }),
    ...(typeof operationName === 'string' ? { operationName } : {}),
  };
}
