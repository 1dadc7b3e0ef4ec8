import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyBundle } from '#shared/policy/bundle';
import { PolicyRefused } from '#shared/policy/signed';

/** The highest version of the policy that was served from a data folder. */
export const servedVersionFile = (dataDir: string): string => join(dataDir, 'policy-version');

function servedVersion(file: string): number {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
  if (!/^[1-9]\d{0,14}$/.test(text)) {
    throw new PolicyRefused(
      file,
      'it does not hold the number of a version. Restore it, or remove it to begin anew.',
    );
  }
  return Number(text);
}

/**
 * Refuses a policy older than one this data folder has served: an old bundle has a good signature too, and may open what has
 * been closed since.
 * @throws PolicyRefused naming the bundle and the file to remove to go back on purpose
 */
export function requireNotOlder({ version }: PolicyBundle, bundleFile: string, dataDir: string): void {
  const file = servedVersionFile(dataDir);
  const served = servedVersion(file);
  if (version < served) {
    throw new PolicyRefused(
      bundleFile,
      `it is version ${version}, and version ${served} has been served from here. To go back on purpose, remove ${file}.`,
    );
  }
}

/** Notes the version of a policy that is served now. */
export function noteServed({ version }: PolicyBundle, dataDir: string): void {
  const file = servedVersionFile(dataDir);
  if (version <= servedVersion(file)) return;
  mkdirSync(dataDir, { recursive: true });
  // Replaced whole: a torn number would refuse the next start.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${version}\n`);
  renameSync(draft, file);
}
