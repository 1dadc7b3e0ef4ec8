import { readFileSync } from 'node:fs';
import type { GraphAnswer, GraphClient } from './graphClient';

const deadlineMs = 60_000;

/**
 * The graph at its gateway, asked with a token that lies in a file: read anew for each operation, so that whoever keeps it fresh needs to
 * tell nobody.
 * @param purpose stated with each operation
 */
export function graphOverHttp(url: string, tokenFile: string, purpose: string): GraphClient {
  return async (query, variables = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(deadlineMs),
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${readFileSync(tokenFile, 'utf8').trim()}`,
        'x-purpose': purpose,
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphAnswer;
  };
}
