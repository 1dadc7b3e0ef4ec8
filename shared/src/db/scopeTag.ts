/** Under what a statement on a scoped table runs: rows of a caller, counts over all rows, a checked change. */
export type ScopeTag = 'rows' | 'statistics' | 'write';

const prefix = 'scope: ';

/** The comment of a statement that carries its row scope. */
export const scopeComment = (tag: ScopeTag): string => `${prefix}${tag}`;

const tagged = new RegExp(`^/\\* ${prefix}(?:rows|statistics|write) \\*/$`);
/** Texts, comments, and names with what stands before them: behind a dot or AS a name is no table. */
const pieces = /'(?:[^'\\]|''|\\.)*'|(\/\*.*?\*\/)|(\.\s*|\bAS\s+)?(?:[`"](\w+)[`"]|\b([A-Za-z_]\w*)\b)/gis;

/** Whether a statement names one of the tables more often than it carries a scope. */
export function lacksScope(sql: string, tables: ReadonlySet<string>): boolean {
  let [scopes, mentions] = [0, 0];
  for (const [, comment, before, quoted, bare] of sql.matchAll(pieces)) {
    const name = quoted ?? bare;
    if (comment !== undefined && tagged.test(comment)) scopes += 1;
    if (before === undefined && name !== undefined && tables.has(name)) mentions += 1;
  }
  return mentions > scopes;
}
