import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { suites, privatePem } from '#shared/audit/suite';
import { openAppendFile, type OpenAppendFile } from '../../src/audit/disk';
import { AuditUnavailable } from '../../src/audit/logWriter';
import { auditFolder, entry, recordsOf, removeFolders, until, verifyLogs } from './auditFixture';

afterAll(removeFolders);

/** A disk whose calls a test can let fail, by file and call; half of what is written to a full one arrives. */
function disk(isFull: (file: string, call: 'open' | 'write' | 'truncate') => boolean): OpenAppendFile {
  const refuse = (): never => {
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  };
  return async (file) => {
    if (isFull(file, 'open')) refuse();
    const real = await openAppendFile(file);
    return {
      ...real,
      write: async (bytes) => {
        if (!isFull(file, 'write')) return real.write(bytes);
        await real.write(bytes.subarray(0, bytes.length >> 1));
        refuse();
      },
      truncate: async (length) => (isFull(file, 'truncate') ? refuse() : real.truncate(length)),
    };
  };
}

describe('the audit log on a disk that fills up', () => {
  it('keeps everything it acknowledged under load over many segments, and goes on each time there is room', async () => {
    const { open, logs, pinned, node } = auditFolder();
    let isFull = false;
    const log = await open({ openFile: disk(() => isFull), retryMs: 3, segmentBytes: 5_000 });
    const acknowledged = new Map<number, string>();
    let refused = 0;
    let isOver = false;
    const load = Array.from({ length: 16 }, async (_, worker) => {
      for (let i = 0; !isOver; i++) {
        const request = `w${worker}-${i}`;
        try {
          acknowledged.set(await log.append(entry(request)), request);
        } catch (error) {
          expect(error).toBeInstanceOf(AuditUnavailable);
          refused++;
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
      }
    });
    for (let fill = 1; fill <= 6; fill++) {
      const before = acknowledged.size;
      await until(() => acknowledged.size > before + 100);
      isFull = true;
      await until(() => log.trouble !== null);
      isFull = false;
      await until(() => log.trouble === null);
    }
    isOver = true;
    await Promise.all(load);
    await log.close();
    expect(refused).toBeGreaterThan(6);
    expect(verifyLogs(logs, pinned)).toMatchObject({ status: 0 });
    const bySeq = new Map(recordsOf(node).map(({ seq, request }) => [seq, request]));
    for (const [seq, request] of acknowledged) expect(bySeq.get(seq)).toBe(request);
  });

  it('goes on in the old segment while no new one can be begun', async () => {
    const { open, logs, pinned, node } = auditFolder();
    let isFull = true;
    const isNext = (file: string, call: string): boolean =>
      isFull && call === 'open' && file.endsWith('000002.log');
    const log = await open({ openFile: disk(isNext), retryMs: 1, segmentBytes: 2_000 });
    for (let i = 0; i < 20; i++) await log.append(entry(`r${i}`));
    expect(log.trouble).toBeNull();
    expect(readdirSync(path.join(node, 'archive'))).toEqual([]);
    isFull = false;
    while (!existsSync(path.join(node, 'archive', '000001.log'))) await log.append(entry('more'));
    await log.close();
    expect(verifyLogs(logs, pinned)).toMatchObject({ status: 0 });
  });

  it('writes the checkpoint that it could not, whole and once, when there is room', async () => {
    const { open, logs, pinned, node } = auditFolder();
    let isFull = true;
    const log = await open({
      openFile: disk((file, call) => isFull && call === 'write' && file.endsWith('checkpoints.jsonl')),
      retryMs: 2,
    });
    await Promise.all(Array.from({ length: 1100 }, (_, i) => log.append(entry(`r${i}`))));
    const file = path.join(node, 'checkpoints.jsonl');
    await until(() => existsSync(file) && readFileSync(file).length > 0);
    isFull = false;
    await until(() => readFileSync(file, 'utf8').endsWith('\n'));
    await log.append(entry('after'));
    await log.close();
    const { status, stdout } = verifyLogs(logs, pinned);
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(stdout).toMatch(/1103 records, signed up to 1103/);
  });

  it('lets go of its file and its name when it is closed during trouble', async () => {
    const { open, logs, pinned, node } = auditFolder();
    let isFull = false;
    const log = await open({ openFile: disk((_file, call) => isFull && call === 'write'), retryMs: 5 });
    await log.append(entry('before'));
    isFull = true;
    await expect(log.append(entry('lost'))).rejects.toThrow(AuditUnavailable);
    await log.close();
    await log.close();
    await expect(log.append(entry('late'))).rejects.toThrow(/closed|refuses/);
    expect(existsSync(path.join(node, 'lock'))).toBe(false);
    await (await open()).close();
    expect(verifyLogs(logs, pinned)).toMatchObject({ status: 0 });
  });
});

describe('the audit log after a crash', () => {
  it('cuts off a checkpoint that was torn and signs again', async () => {
    const { open, logs, pinned, node } = auditFolder();
    await (await open()).close();
    appendFileSync(path.join(node, 'checkpoints.jsonl'), '{"body":{"at"');
    expect(verifyLogs(logs, pinned).status).toBe(1);
    await (await open()).close();
    expect(verifyLogs(logs, pinned)).toMatchObject({ status: 0 });
  });

  it.each(['BEFORE_ITS_END_WAS_TOLD', 'BEFORE_IT_WAS_MOVED', 'RIGHT_AFTER_THE_NEXT_WAS_MADE'])(
    'goes on where a full segment was being exchanged: %s',
    async (when) => {
      const { open, logs, pinned, node } = auditFolder();
      const log = await open({ segmentBytes: 1_000 });
      for (let i = 0; i < 9; i++) await log.append(entry(`r${i}`));
      await log.close();
      const last = readdirSync(path.join(node, 'archive')).length / 2;
      const name = (index: number): string => `${String(index).padStart(6, '0')}.log`;
      if (when === 'RIGHT_AFTER_THE_NEXT_WAS_MADE') writeFileSync(path.join(node, name(last + 2)), '');
      else renameSync(path.join(node, 'archive', name(last)), path.join(node, name(last)));
      const end = path.join(node, 'archive', name(last).replace('log', 'json'));
      if (when === 'BEFORE_ITS_END_WAS_TOLD') rmSync(end);
      const again = await open();
      await again.append(entry('after'));
      await again.close();
      expect(existsSync(path.join(node, 'archive', name(last)))).toBe(true);
      expect(existsSync(end)).toBe(true);
      expect(verifyLogs(logs, pinned)).toMatchObject({ status: 0 });
    },
  );

  it('refuses a log that was rewritten behind the last checkpoint, though its chain fits', async () => {
    const { open, node } = auditFolder();
    const log = await open();
    await log.append(entry('true'));
    await log.close();
    const { open: openOther, node: other } = auditFolder();
    const forged = await openOther();
    for (let i = 0; i < 5; i++) await forged.append(entry('forged'));
    await forged.close();
    writeFileSync(path.join(node, '000001.log'), readFileSync(path.join(other, '000001.log')));
    await expect(open()).rejects.toThrow(/not those that were signed/);
    expect(existsSync(path.join(node, 'lock'))).toBe(false);
  });
});

describe('the name of a node', () => {
  it('is refused to a second process, and the log of the first goes on', async () => {
    const { open, logs, key, directory, pinned } = auditFolder();
    const keyFile = path.join(directory, 'key.pem');
    writeFileSync(keyFile, privatePem(key));
    const log = await open();
    const script = path.join(__dirname, 'appendForever.ts');
    const second = spawnSync(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', script, logs, keyFile],
      { encoding: 'utf8', timeout: 30_000 },
    );
    expect(second.status).toBe(1);
    expect(second.stderr).toMatch(/NODE_NAME/);
    await log.append(entry('after'));
    await log.close();
    expect(verifyLogs(logs, pinned)).toMatchObject({ status: 0 });
  });

  it('held on another host is refused while it is touched, and taken when it is not', async () => {
    const { open, node } = auditFolder();
    await (await open()).close();
    const lock = path.join(node, 'lock');
    writeFileSync(lock, `not-${os.hostname()} 1 1`);
    await expect(open()).rejects.toThrow(/NODE_NAME/);
    utimesSync(lock, new Date(0), new Date(0));
    await (await open()).close();
  });

  it('is not claimed with a key of another suite', async () => {
    const { open } = auditFolder();
    await expect(open({ key: suites['sm3+sm2'].newPrivateKey() })).rejects.toThrow(/sha256\+ed25519/);
  });
});

it('signs no earlier time than before when the clock goes backwards', async () => {
  const { open, logs, pinned, node } = auditFolder();
  await (await open({ clock: () => new Date('2026-11-01T10:00:00Z') })).close();
  await (await open({ clock: () => new Date('2026-10-01T10:00:00Z') })).close();
  const times = readFileSync(path.join(node, 'checkpoints.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { body: { at: string } }).body.at);
  expect(times).toEqual(['2026-11-01T10:00:00.000Z', '2026-11-01T10:00:00.000Z']);
  expect(verifyLogs(logs, pinned)).toMatchObject({ status: 0 });
});
