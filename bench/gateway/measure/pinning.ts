import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

export interface Pinning {
  /** The command that runs another on the gateways' core; empty where processes cannot be pinned. */
  readonly before: readonly string[];
  /** For the report. */
  readonly note: string;
}

/** Keeps this process and what it starts on the second core, and gives the first to whoever is measured. */
export function pinCores(): Pinning {
  if (cpus().length < 2) return { before: [], note: 'One core alone: nothing was pinned.' };
  const own = spawnSync('taskset', ['-a', '-c', '-p', '1', String(process.pid)]);
  return own.status === 0
    ? {
        before: ['taskset', '-c', '0'],
        note: 'Gateways on one core, departments and load on the other.',
      }
    : { before: [], note: 'No taskset here: nothing was pinned, so that rates and latencies say little.' };
}
