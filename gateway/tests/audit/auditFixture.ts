import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import type { Entry } from '#shared/audit/record';
import { publicPem, suites, type Suite } from '#shared/audit/suite';
import { projectPath } from '#shared/project/projectPath';
import { AuditLog, type AuditLogOptions } from '../../src/audit/auditLog';

export const silent = pino({ level: 'silent' });

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
  entities: {},
  durationMs: 3,
});

type Intent = Extract<Entry, { type: 'intent' }>;

export const intent = (request: string, more: Partial<Intent> = {}): Entry => ({
  type: 'intent',
  request,
  subject: 'persona:auditor',
  organisation: null,
  grant: null,
  purpose: null,
  operation: null,
  kind: 'query',
  document: null,
  variables: {},
  coordinates: {},
  highest: 'PERSONAL',
  regions: [],
  policy: 'p',
  ...more,
});

export const outcome = (request: string, seq: number | null): Entry => ({
  type: 'outcome',
  request,
  intent: seq,
  outcome: 'ANSWERED',
  code: null,
  departments: ['ecology'],
  rows: {},
  entities: {},
  durationMs: 1,
});

const made: string[] = [];

/** A folder that is removed after the tests of a file (`removeFolders`). */
export function newFolder(): string {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'yiyu-audit-'));
  made.push(directory);
  return directory;
}

export const removeFolders = (): void =>
  made.forEach((directory) => rmSync(directory, { recursive: true, force: true }));

/** A folder of logs with its keys, as an operator would have it. */
export function auditFolder(suite: Suite = suites['sha256+ed25519']) {
  const directory = newFolder();
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
  const given = [script, directory, '--key', pinned, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Turns bits of files, one at a time, and verifies each time; @returns how many, and those that went unnoticed. */
export function turnBits(step: number, verifierArguments: readonly string[], files: readonly string[]) {
  const turner = path.join(__dirname, 'turnBits.mjs');
  const given = [turner, String(step), JSON.stringify(verifierArguments), ...files];
  return JSON.parse(execFileSync(process.execPath, given, { encoding: 'utf8' })) as {
    readonly turned: number;
    readonly unnoticed: readonly string[];
  };
}

/** All records of a node, archived and not, in order. */
export function recordsOf(node: string): { readonly seq: number; readonly request?: string }[] {
  return [path.join(node, 'archive'), node].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.log'))
      .sort()
      .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n'))
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { seq: number; request?: string }),
  );
}

/** Until something holds; a test that waits for ever fails by its own limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(5);
}
