/** Names of GraphQL (spec §2.1.9) in a text. */
const names = /[_A-Za-z][_0-9A-Za-z]*/g;

/**
 * Every word that a request itself contains: in its document, in the keys and the texts of its variables. Only these, of
 * all names of the schema, may come back in the words of an error.
 */
export function sentWords(
  document: string | undefined,
  variables: Readonly<Record<string, unknown>> | undefined,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of [document ?? '', JSON.stringify(variables ?? {})]) {
    for (const [word] of text.matchAll(names)) words.add(word);
  }
  return words;
}

/** Whether all names in a text are among the words. */
export const isMadeOf = (text: string, words: ReadonlySet<string>): boolean =>
  (text.match(names) ?? []).every((name) => words.has(name));
