import { hash } from 'node:crypto';
import { mintInternalToken } from '#shared/auth/internalToken';
import type { SigningKey } from '#shared/auth/internalTokenKey';
import { departments, type DepartmentName } from '#shared/auth/principal';
import type { SubgraphRequest } from '#shared/subgraph/contract';

const isDepartment = (name: string): name is DepartmentName =>
  (departments as readonly string[]).includes(name);

/** Tokens for the requests to one department, each for exactly its body; undefined where it gets none, being none of ours. */
export function internalTokens(
  name: string,
  key: SigningKey | undefined,
  clock: () => Date,
): (body: string, request: SubgraphRequest) => string | undefined {
  if (key === undefined || !isDepartment(name)) return () => undefined;
  return (body, { principal, language, requestId, bundle, purpose, grant }) =>
    mintInternalToken({
      key,
      audience: name,
      bodySha256: hash('sha256', body, 'hex'),
      principal,
      language,
      requestId,
      bundle,
      purpose,
      grant,
      now: clock(),
    });
}
