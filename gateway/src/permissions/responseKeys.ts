import { visit, type DocumentNode } from 'graphql';

const known = new WeakMap<DocumentNode, ReadonlySet<string>>();

/** Every response key a document writes, wherever it stands. */
export function responseKeysOf(document: DocumentNode): ReadonlySet<string> {
  let keys = known.get(document);
  if (!keys) {
    const found = new Set<string>();
    visit(document, { Field: (node) => void found.add(node.alias?.value ?? node.name.value) });
    known.set(document, (keys = found));
  }
  return keys;
}
