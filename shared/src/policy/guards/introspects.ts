import { BREAK, visit, type DocumentNode } from 'graphql';

const metaFields = new Set(['__schema', '__type']);

/** Whether any part of a document asks for the schema, used or not. */
export function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (!metaFields.has(name.value)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
