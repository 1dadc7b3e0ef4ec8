import { execFileSync } from 'node:child_process';
import { projectPath } from '#shared/project/projectPath';

/** Loads the demonstration data at its smallest size into a folder. */
export function seedFor(dataDir: string): void {
  const seed = ['--conditions=source', '--import', 'tsx', projectPath('scripts', 'graph.ts')];
  execFileSync(process.execPath, [...seed, '--data-dir', dataDir, 'seed', '--size', 's'], {
    stdio: 'inherit',
  });
}
