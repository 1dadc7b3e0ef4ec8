import { Kind, visit, type DocumentNode } from 'graphql';

/** JSON with the keys of objects sorted. */
export function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${sortedJson(item)}`).join(',')}}`;
}

/**
 * Whether the keys of the answer must come in the order of the document. Where fragments or repeated keys are merged,
 * @apollo/gateway 2.14 orders them in its own way, for every caller alike.
 */
export function keepsOrder(document: DocumentNode): boolean {
  let isPlain = true;
  visit(document, {
    FragmentSpread: () => void (isPlain = false),
    InlineFragment: () => void (isPlain = false),
    SelectionSet: ({ selections }) => {
      const keys = selections.flatMap((one) =>
        one.kind === Kind.FIELD ? [(one.alias ?? one.name).value] : [],
      );
      if (new Set(keys).size !== keys.length) isPlain = false;
    },
  });
  return isPlain;
}
