import { readFileSync, writeFileSync } from 'node:fs';
import { projectPath } from '#shared/project/projectPath';

const begin = '<!-- bench:gateway: written by npm run bench:gateway -- --write -->';
const end = '<!-- /bench:gateway -->';

/**
 * Puts a text between the markers of docs/benchmarks.md.
 * @throws Error when the file has not both of them
 */
export function writeSection(text: string): void {
  const file = projectPath('docs', 'benchmarks.md');
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md lacks ${begin} or, after it, ${end}.`);
  writeFileSync(file, `${page.slice(0, from + begin.length)}\n\n${text.trim()}\n\n${page.slice(to)}`);
}
