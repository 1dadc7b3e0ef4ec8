import { createHash } from 'node:crypto';
import { print, type DocumentNode } from 'graphql';

/** What the plan of a filtered document is kept under: never that of a client's own text, and another for each policy. */
export const filteredHash = (policyHash: string, document: DocumentNode): string =>
  createHash('sha256')
    .update(`${policyHash}\n${print(document)}`)
    .digest('hex');
