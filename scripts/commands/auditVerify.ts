import { spawnSync } from 'node:child_process';
import { projectPath } from '#shared/project/projectPath';

/** Runs the verifier as an auditor would, in a process of its own. @returns its exit code */
export function runVerify(given: readonly string[]): number {
  const script = projectPath('scripts', 'audit', 'verify.mjs');
  const { status } = spawnSync(process.execPath, [script, ...given], { stdio: 'inherit' });
  return status ?? 2;
}
