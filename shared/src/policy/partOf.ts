/**
 * Values that are part of a record but no rows themselves (a decision, a piece of evidence) lie where the record lies.
 * A symbol carries that, which no JSON of a request can bring with it.
 */
const division = Symbol('division of the record');

interface Located {
  readonly regionCode?: string | null;
  readonly [division]?: string | null;
}

/** A copy of a derived value that lies where its record lies. */
export const partOf = <T extends object>(record: { readonly regionCode: string }, value: T): T => ({
  ...value,
  [division]: record.regionCode,
});

/** The division a row or a part of one lies in; undefined when it is not known. */
export function regionCodeOf(row: object): string | null | undefined {
  const located = row as Located;
  return located[division] ?? located.regionCode;
}
