import { createHash } from 'node:crypto';
import { print, type DocumentNode } from 'graphql';

/** The hash by which a grant names its document: of the text as graphql-js prints it, so that layout does not matter. */
export const documentHash = (document: DocumentNode): string =>
  createHash('sha256').update(print(document)).digest('hex');
