import { isMadeOf } from '../permissions/sentWords';

/** Names every schema has: they tell nothing. */
const commonNames = ['Query', 'Mutation', 'Subscription', 'Int', 'Float', 'String', 'Boolean', 'ID'];

/** Phrases of graphql-js around a name that may not be told, and what is left to say. */
const emptied: readonly (readonly [RegExp, string])[] = [
  [/ used in position expecting type "…"/g, ' used in a position of another type'],
  [/ does not exist in "…" enum/g, ' does not exist'],
  [/Enum "…" cannot/g, 'An enum cannot'],
  [/ (?:on type|of type|of required type|of non-null type|on field|by type|type) "…"/g, ''],
  [/"…"(?:, (?:or )?"…")+/g, '"…"'],
];

/** Whoever sent a longer name knows it; an answer is not to grow with what was sent. */
const longestName = 80;
const longestMessage = 500;

/**
 * The words of graphql-js about a client's document without any name that the client did not send itself: it suggests
 * near ones ("Did you mean …?"), and names the types, the required arguments and the required fields of what was asked for,
 * which may be hidden from this very caller. Bounded in length.
 */
export function withoutHints(message: string, sent: ReadonlySet<string>): string {
  const words = new Set([...sent, ...commonNames]);
  const told = message
    .replace(/\s*Did you mean [^?]*\?/g, '')
    .replace(/"((?:\\.|[^"\\])*)"/g, (quoted, inner: string) =>
      inner.length <= longestName && isMadeOf(inner, words) ? quoted : '"…"',
    );
  const said = emptied.reduce((text, [phrase, rest]) => text.replace(phrase, rest), told);
  return said.length <= longestMessage ? said : `${said.slice(0, longestMessage)}…`;
}
