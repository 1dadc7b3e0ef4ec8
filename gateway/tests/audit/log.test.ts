import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate as immediate } from 'node:timers/promises';
import { suites, publicPem, privatePem } from '#shared/audit/suite';
import { AuditLog } from '../../src/audit/auditLog';
import { openAppendFile, type OpenAppendFile } from '../../src/audit/disk';
import { AuditUnavailable } from '../../src/audit/logWriter';
import {
  recordsOf,
  auditFolder,
  entry,
  newFolder,
  removeFolders,
  turnBits,
  verifyLogs,
} from './auditFixture';

afterAll(removeFolders);
const folder = auditFolder;

const linesOf = (file: string): { seq: number; at: string; type: string }[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { seq: number; at: string; type: string });

describe.each(Object.values(suites))('the audit log under $name', (suite) => {
  it('is whole after many at once, over several segments, closed and gone on with', async () => {
    const { open, logs, pinned, node } = folder(suite);
    for (let run = 0; run < 2; run++) {
      const log = await open({ segmentBytes: 40_000 });
      const places = await Promise.all(
        Array.from({ length: 700 }, (_, i) => log.append(entry(`r${run}-${i}`))),
      );
      expect(new Set(places).size).toBe(700);
      await log.close();
    }
    expect(readdirSync(path.join(node, 'archive')).length).toBeGreaterThanOrEqual(4);
    expect(verifyLogs(logs, pinned)).toMatchObject({ status: 0, stderr: '' });
  });

  it('cannot have a bit turned anywhere without being found out', async () => {
    const { open, logs, pinned, node, directory } = folder(suite);
    const log = await open();
    await log.append(entry('only'));
    await log.close();
    expect(verifyLogs(logs, pinned).status).toBe(0);
    const copy = path.join(directory, 'copy');
    cpSync(logs, copy, { recursive: true });
    const files = ['000001.log', 'checkpoints.jsonl'].map((name) =>
      path.join(copy, path.basename(node), name),
    );
    // Every seventh bit comes by all eight places of a byte, and by every byte; with 1 it is every bit.
    const { turned, unnoticed } = turnBits(1, [copy, '--key', pinned], files);
    expect(unnoticed).toEqual([]);
    expect(turned).toBeGreaterThan(1000);
  });
});

describe('the audit log', () => {
  it('gathers records that nobody waits for, also those that come while the disk is busy', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'performance', 'queueMicrotask'] });
    try {
      let syncs = 0;
      const counted: OpenAppendFile = async (file) => {
        const real = await openAppendFile(file);
        const sync = (): Promise<void> => (file.endsWith('.log') && syncs++, real.sync());
        return { ...real, sync };
      };
      const { open } = folder();
      const log = await open({ openFile: counted });
      syncs = 0;
      const urgent = log.append(entry('urgent'));
      while (syncs === 0) await immediate();
      log.appendSoon(entry('meanwhile'));
      await urgent;
      // Turns in which a flush that had gone on would have begun.
      for (let turn = 0; turn < 20; turn++) await immediate();
      log.appendSoon(entry('later'));
      expect(syncs).toBe(1);
      jest.advanceTimersByTime(100);
      while (log.size < (await urgent) + 2) await immediate();
      expect(syncs).toBe(2);
      await log.close();
    } finally {
      jest.useRealTimers();
    }
  });

  it('loses nothing it acknowledged when it is killed again and again under load', async () => {
    const { logs, pinned, directory, open, key, node } = folder();
    const keyFile = path.join(directory, 'key.pem');
    writeFileSync(keyFile, privatePem(key));
    const acknowledged = new Map<number, string>();
    for (let kill = 0; kill < 8; kill++) {
      const child = spawn(
        process.execPath,
        ['--conditions=source', '--import', 'tsx', path.join(__dirname, 'appendForever.ts'), logs, keyFile],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let seen = 0;
      for await (const line of createInterface({ input: child.stdout })) {
        const [seq, request = ''] = line.split(' ');
        // A kill may cut the last line off, wherever.
        if (request.split('-').length === 3) acknowledged.set(Number(seq), request);
        if (++seen > 200 + kill * 40) child.kill('SIGKILL');
      }
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
    const log = await open();
    await log.close();
    const written = new Map(recordsOf(node).map(({ seq, request = '' }) => [seq, request]));
    for (const [seq, request] of acknowledged) expect(written.get(seq)?.startsWith(request)).toBe(true);
    expect(acknowledged.size).toBeGreaterThan(1600);
    expect(verifyLogs(logs, pinned)).toMatchObject({ status: 0 });
  });

  it('sets a torn tail aside, says so, and goes on', async () => {
    const { open, node, logs, pinned } = folder();
    const log = await open();
    await log.append(entry('a'));
    await log.close();
    appendFileSync(path.join(node, '000001.log'), '{"type":"outc');
    const again = await open();
    await again.close();
    expect(readdirSync(path.join(node, 'quarantine'))).toHaveLength(1);
    expect(linesOf(path.join(node, '000001.log')).map(({ type }) => type)).toContain('note');
    expect(verifyLogs(logs, pinned).status).toBe(0);
  });

  it('refuses to go on with a log that was cut, edited or rolled back', async () => {
    const { open, node, logs, pinned } = folder();
    const log = await open();
    for (let i = 0; i < 5; i++) await log.append(entry(`r${i}`));
    await log.close();
    const file = path.join(node, '000001.log');
    const whole = readFileSync(file, 'utf8');
    const cut = `${whole.trimEnd().split('\n').slice(0, -2).join('\n')}\n`;
    for (const changed of [cut, whole.replace('r2', 'r9')]) {
      writeFileSync(file, changed);
      await expect(open()).rejects.toThrow(/is broken/);
      expect(verifyLogs(logs, pinned)).toMatchObject({ status: 1 });
    }
    writeFileSync(file, whole);
    expect(verifyLogs(logs, pinned).status).toBe(0);
  });

  it('is not one history when two were signed', async () => {
    const { open, node, logs, pinned, directory } = folder();
    const log = await open();
    await log.append(entry('shared'));
    await log.close();
    const fork = path.join(directory, 'fork');
    cpSync(logs, fork, { recursive: true });
    const one = await open();
    await one.append(entry('one'));
    await one.close();
    const other = await open({ directory: fork });
    await other.append(entry('other'));
    await other.close();
    cpSync(path.join(fork, 'gateway-1', '000001.log'), path.join(node, '000001.log'));
    expect(verifyLogs(logs, pinned).stderr).toMatch(/not those that were signed/);
  });

  it('takes the key from outside only', async () => {
    const { open, logs, directory } = folder();
    const log = await open();
    await log.close();
    const stranger = path.join(directory, 'stranger.pem');
    writeFileSync(stranger, publicPem(suites['sha256+ed25519'].newPrivateKey()));
    expect(verifyLogs(logs, stranger)).toMatchObject({ status: 1 });
    expect(verifyLogs(logs, path.join(directory, 'absent.pem'))).toMatchObject({ status: 2 });
    expect(verifyLogs(path.join(directory, 'absent'), stranger)).toMatchObject({ status: 2 });
  });

  it('never lets time run backwards, whatever the clock does', async () => {
    const { open, node, logs, pinned } = folder();
    const times = ['2026-11-01T10:00:00Z', '2026-11-01T09:00:00Z', '2026-11-01T11:00:00Z'];
    let tick = 0;
    const log = await open({ clock: () => new Date(times[Math.min(tick++, 2)] as string) });
    for (let i = 0; i < 3; i++) await log.append(entry(`r${i}`));
    await log.close();
    const at = linesOf(path.join(node, '000001.log')).map((line) => line.at);
    expect(at).toEqual([...at].sort());
    expect(verifyLogs(logs, pinned).status).toBe(0);
  });

  it('is written by one process of a name', async () => {
    const { open, node } = folder();
    const log = await open();
    await expect(open()).rejects.toThrow(/NODE_NAME/);
    await log.close();
    expect(existsSync(path.join(node, 'lock'))).toBe(false);
    await (await open()).close();
  });

  it('takes over the name of a process that is gone', async () => {
    const { open, node } = folder();
    await (await open()).close();
    writeFileSync(path.join(node, 'lock'), `${os.hostname()} 4194304 1`);
    await (await open()).close();
  });

  it('refuses while the disk is full, loses nothing, and goes on by itself when there is room', async () => {
    const { open, logs, pinned } = folder();
    let isFull = false;
    const fillable: OpenAppendFile = async (file) => {
      const real = await openAppendFile(file);
      return {
        ...real,
        write: async (bytes) => {
          if (!isFull) return real.write(bytes);
          await real.write(bytes.subarray(0, bytes.length >> 1));
          throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
        },
        truncate: async (length) => {
          if (isFull) throw new Error('ENOSPC');
          return real.truncate(length);
        },
      };
    };
    const log = await open({ openFile: fillable, retryMs: 5 });
    await log.append(entry('before'));
    isFull = true;
    await expect(log.append(entry('lost'))).rejects.toThrow(AuditUnavailable);
    await expect(log.append(entry('refused'))).rejects.toThrow(AuditUnavailable);
    expect(log.trouble).toMatchObject({ isFinal: false });
    isFull = false;
    while (log.trouble) await new Promise((resolve) => setTimeout(resolve, 5));
    await log.append(entry('after'));
    await log.close();
    expect(verifyLogs(logs, pinned)).toMatchObject({ status: 0 });
  });

  it('takes nothing more after a failed fdatasync until it is opened anew', async () => {
    const { open, logs, pinned } = folder();
    let fails = false;
    const failing: OpenAppendFile = async (file) => {
      const real = await openAppendFile(file);
      return { ...real, sync: async () => (fails ? Promise.reject(new Error('EIO')) : real.sync()) };
    };
    const log = await open({ openFile: failing, retryMs: 5 });
    await log.append(entry('before'));
    fails = true;
    await expect(log.append(entry('unsure'))).rejects.toThrow(AuditUnavailable);
    fails = false;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(log.trouble).toMatchObject({ isFinal: true });
    await expect(log.append(entry('never'))).rejects.toThrow(AuditUnavailable);
    await log.close();
    const again = await open();
    await again.append(entry('after'));
    await again.close();
    expect(verifyLogs(logs, pinned).status).toBe(0);
  });
});

it('opens a log in a folder that is not there yet', async () => {
  const directory = newFolder();
  const { key } = folder();
  const log = await AuditLog.open({
    directory: path.join(directory, 'deep', 'er'),
    node: 'n',
    suite: suites['sha256+ed25519'],
    key,
    clock: () => new Date(),
    log: { error: () => undefined } as never,
  });
  await log.close();
});
