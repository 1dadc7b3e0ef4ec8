import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectPath } from '#shared/project/projectPath';

const sources = ['shared/src', 'gateway/src', 'subgraphs'].flatMap((folder) =>
  readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))
    .map((file) => readFileSync(path.join(projectPath(folder), file), 'utf8')),
);
const usingShield = sources.filter((text) => text.includes("'graphql-shield'"));

/** What of graphql-shield fails open (not), depends on the version of Node (chain, race) or costs by its arguments (inputRule). */
const banned = /\b(?:not|chain|race|inputRule)\b/;

describe('what is used of graphql-shield', () => {
  it('C02 C13 C14 is nothing that fails open', () => {
    expect(usingShield.length).toBeGreaterThan(0);
    const imports = usingShield.flatMap(
      (text) => text.match(/import \{[^}]*\} from 'graphql-shield'/g) ?? [],
    );
    expect(imports).toHaveLength(usingShield.length);
    expect(imports.filter((line) => banned.test(line))).toEqual([]);
  });

  it('C04 C05 C07 keeps no answer of a rule for another field, row or caller', () => {
    for (const text of usingShield) {
      expect(text).not.toMatch(/'(?:strict|contextual)'/);
      expect(text.match(/\brule\(/g)?.length ?? 0).toBe(text.match(/cache: 'no_cache'/g)?.length ?? 0);
    }
  });
});
