import { specifiedRules, validate, type ASTVisitor, type ValidationContext } from 'graphql';
import type { Logger } from 'pino';
import type { Generation } from '../execution/generation';
import type { KnownDocuments } from '../http/knownDocuments';
import { filteredHash } from '../permissions/filteredHash';

export interface WarmUpOptions {
  readonly before: Generation;
  readonly next: Generation;
  readonly known: KnownDocuments;
  /** Rules of the gateway's own, beside those of GraphQL. */
  readonly rules: readonly ((context: ValidationContext) => ASTVisitor)[];
  readonly log: Logger;
}

/** Plans that are made before a new supergraph is served, the most recently used first. */
const mostPlans = 200;
/** Longer than this nobody waits for a new supergraph, ms. */
const longestMs = 30_000;

/**
 * Makes ready for a new supergraph what the one before was asked most recently: documents are validated, and plans made. What is not valid
 * any more is left to be refused when it comes.
 */
export async function warmUp({ before, next, known, rules, log }: WarmUpOptions): Promise<void> {
  const end = performance.now() + longestMs;
  const isValid = (document: Parameters<typeof validate>[1]): boolean =>
    validate(next.schema, document, [...specifiedRules, ...rules], { maxErrors: 1 }).length === 0;
  for (const [text, one] of known.recent(before.schema)) {
    if (performance.now() > end) break;
    if (isValid(one.document)) known.add(next.schema, text, one);
    // Validation holds the event loop: requests come in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  let planned = 0;
  for (const { document, queryHash, operationName } of before.recentPlans(mostPlans)) {
    if (performance.now() > end) break;
    if (!isValid(document)) continue;
    const isFiltered = queryHash === filteredHash(before.policy.hash, document);
    await next
      .prepare({
        document,
        operationName,
        queryHash: isFiltered ? filteredHash(next.policy.hash, document) : queryHash,
      })
      .then(
        () => planned++,
        (err: unknown) => log.debug({ err }, 'a plan could not be made ahead'),
      );
  }
  log.info({ planned }, 'a new supergraph is warm');
}
