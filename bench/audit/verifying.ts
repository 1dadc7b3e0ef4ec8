import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publicPem, type Suite } from '#shared/audit/suite';
import { projectPath } from '#shared/project/projectPath';
import { fill, openLog } from './durable';

export interface Verified {
  readonly suite: string;
  readonly records: number;
  readonly perSecond: number;
  readonly bytesPerRecord: number;
  /** Everything beside the records: checkpoints and states of segments. */
  readonly bytesBeside: number;
}

const bytesIn = (folder: string): { records: number; beside: number } =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, entry) => {
        const { size } = statSync(path.join(entry.parentPath, entry.name));
        return entry.name.endsWith('.log')
          ? { ...sum, records: sum.records + size }
          : { ...sum, beside: sum.beside + size };
      },
      { records: 0, beside: 0 },
    );

/** Runs the verifier in a process of its own, its start included; the median of so many runs. */
export async function measureVerifier(
  base: string,
  suite: Suite,
  requests: number,
  rounds: number,
): Promise<Verified> {
  const directory = mkdtempSync(path.join(base, 'verify-'));
  const key = suite.newPrivateKey();
  const pinned = path.join(directory, 'pinned.pem');
  writeFileSync(pinned, publicPem(key));
  const logs = path.join(directory, 'logs');
  const log = await openLog(logs, suite, key);
  await fill(log, 256, requests);
  await log.close();
  const records = log.size;
  const script = projectPath('scripts', 'audit', 'verify.mjs');
  const seconds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [script, logs, '--key', pinned, '--quiet'], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The verifier ended with ${status}: ${stderr}`);
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  const bytes = bytesIn(logs);
  rmSync(directory, { recursive: true });
  return {
    suite: suite.name,
    records,
    perSecond: records / (seconds[rounds >> 1] ?? NaN),
    bytesPerRecord: bytes.records / records,
    bytesBeside: bytes.beside,
  };
}
