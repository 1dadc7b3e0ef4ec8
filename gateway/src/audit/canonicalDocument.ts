import { createHash } from 'node:crypto';
import { Kind, print, visit, type DocumentNode, type IntValueNode, type StringValueNode } from 'graphql';
import { tokenOf } from '#shared/audit/token';

const known = new WeakMap<DocumentNode, string>();

/**
 * SHA-256 of a document whose literals are replaced by their tokens: two requests of one text have one hash, and none of the log's
 * readers learns what was searched for.
 */
export function canonicalHash(document: DocumentNode, tokenKey: Buffer): string {
  let hash = known.get(document);
  if (hash === undefined) {
    const replaced = ({ value }: StringValueNode | IntValueNode): StringValueNode => ({
      kind: Kind.STRING,
      value: tokenOf(tokenKey, 'literal', value),
    });
    const canonical = visit(document, {
      StringValue: replaced,
      IntValue: replaced,
      FloatValue: replaced as never,
    });
    hash = createHash('sha256').update(print(canonical)).digest('hex');
    known.set(document, hash);
  }
  return hash;
}

/** A client may write anything into a name; one with a long number in it is not a name for people. */
export const recordedName = (name: string, tokenKey: Buffer): string =>
  /\d{6}/.test(name) || name.length > 100 ? tokenOf(tokenKey, 'name', name) : name;
