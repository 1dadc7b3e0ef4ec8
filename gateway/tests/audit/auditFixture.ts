import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import type { Entry } from '#shared/audit/record';
import { publicPem, suites, type Suite } from '#shared/audit/suite';
import { projectPath } from '#shared/project/projectPath';
import { AuditLog, type AuditLogOptions } from '../../src/audit/auditLog';

const silent = pino({ level: 'silent' });

/** A record as a request leaves one. */
export const entry = (request: string): Entry => ({
  type: 'outcome',
  request,
  subject: 'persona:officer-ecology',
  intent: null,
  outcome: 'ANSWERED',
  code: null,
  departments: ['ecology'],
  rows: { Enterprise: 1 },
  durationMs: 3,
});

/** A folder of logs with its keys, as an operator would have it. */
export function auditFolder(suite: Suite = suites['sha256+ed25519']) {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'yiyu-audit-'));
  const logs = path.join(directory, 'logs');
  const key = suite.newPrivateKey();
  const pinned = path.join(directory, 'pinned.pem');
  writeFileSync(pinned, publicPem(key));
  const open = (more: Partial<AuditLogOptions> = {}): Promise<AuditLog> =>
    AuditLog.open({
      directory: logs,
      node: 'gateway-1',
      suite,
      key,
      clock: () => new Date(),
      log: silent,
      ...more,
    });
  return { directory, logs, key, pinned, open, node: path.join(logs, 'gateway-1') };
}

/** Runs the verifier as an auditor does, in a process of its own. */
export function verifyLogs(directory: string, pinned: string, ...more: string[]) {
  const script = projectPath('scripts', 'audit', 'verify.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, directory, '--key', pinned, ...more],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}
