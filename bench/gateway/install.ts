import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packages } from './contestantList';

/**
 * Installs what we are compared with, unless it is there: from the lock file beside, without running any package's own scripts.
 * @returns undefined, or why it could not be done
 */
export function installPackages(): string | undefined {
  if (existsSync(path.join(packages, 'node_modules', '.package-lock.json'))) return undefined;
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--prefix', packages, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'],
    { stdio: 'inherit' },
  );
  if (status === 0) return undefined;
  return `its packages could not be installed (npm ci --prefix bench/gateway/contestants): ${error?.message ?? `npm ended with ${status}`}`;
}

/** Versions as installed; nothing for a package that is not. */
export function installedVersions(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const file = path.join(packages, 'node_modules', name, 'package.json');
    if (!existsSync(file)) return [];
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    return [`${name} ${version}`];
  });
}
