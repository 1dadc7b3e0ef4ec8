import { createPublicKey } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pino } from 'pino';
import { publicPem, suites } from '#shared/audit/suite';
import { startWitness } from '#shared/audit/witness/startWitness';
import type { Listening } from '#shared/http/shutdown';
import { projectPath } from '#shared/project/projectPath';
import { createWitnessClient, type WitnessClientOptions } from '../../src/audit/witnessClient';
import type { AuditLog } from '../../src/audit/auditLog';
import { auditFolder, entry, removeFolders, silent, turnBits, until, verifyLogs } from './auditFixture';

const running: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.close();
});
afterAll(removeFolders);

const minute = 60_000;

/** A node's folder and a witness over HTTP, which may be stopped, and asked for where it stands. */
function witnessed(suite = suites['sha256+ed25519'], witnessSuite = suites['sha256+ed25519']) {
  const folder = auditFolder(suite);
  const witnessKey = witnessSuite.newPrivateKey();
  const witnessPinned = path.join(folder.directory, 'witness.pem');
  writeFileSync(witnessPinned, publicPem(witnessKey));
  const witnessFolder = path.join(folder.directory, 'witness');
  let port = 0;
  const start = async (forget: readonly string[] = []): Promise<Listening> => {
    const listening = await startWitness({
      folder: witnessFolder,
      nodeKeys: new Map([['gateway-1', createPublicKey(folder.key)]]),
      ...{ key: witnessKey, forget, clock: () => new Date(), log: silent },
      at: { host: '127.0.0.1', port },
    });
    port = Number(new URL(listening.url).port);
    running.push(listening);
    return listening;
  };
  const client = (more: Partial<WitnessClientOptions> = {}) => {
    const made = createWitnessClient({
      url: `http://127.0.0.1:${port}`,
      publicKey: createPublicKey(witnessKey),
      folder: folder.node,
      suite,
      log: silent,
      clock: () => new Date(),
      warnAfterMs: minute,
      refuseAfterMs: 10 * minute,
      retryMs: 2,
      ...more,
    });
    running.push(made);
    return made;
  };
  const file = path.join(folder.node, 'witnessed.jsonl');
  const sizes = (): number[] =>
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          // After the last end of a line stands nothing, or what a crash left.
          .slice(0, -1)
          .map((line) => (JSON.parse(line) as { body: { size: number } }).body.size)
      : [];
  const verify = (...more: string[]) =>
    verifyLogs(folder.logs, folder.pinned, '--witness', witnessPinned, '--require-witness', ...more);
  const state = path.join(witnessFolder, 'gateway-1.json');
  return { ...folder, start, client, sizes, verify, state, witnessPinned, witnessFolder };
}

const append = async (log: AuditLog, count: number): Promise<void> => {
  for (let done = 0; done < count; done += 50)
    await Promise.all(
      Array.from({ length: Math.min(50, count - done) }, (_, i) => log.append(entry(`r${i}`))),
    );
};

describe('a node with a witness', () => {
  it('has every checkpoint signed beside the requests, and says so to whoever verifies', async () => {
    const { open, start, client, sizes, verify, state } = witnessed();
    await start();
    const log = await open({ segmentBytes: 100_000 });
    const witness = client();
    log.checkpoints.onCheckpoint = witness.onCheckpoint;
    await append(log, 2500);
    await log.close();
    await until(() => sizes().at(-1) === 2502);
    expect(witness.state()).toMatchObject({ kind: 'FRESH', lastAt: expect.stringMatching(/^20/) as string });
    const { status, stdout } = verify('--witness-server-state', state);
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(stdout).toMatch(/signed up to 2502, witnessed up to 2502/);
  });

  it('is late, then too late while the witness is away, and has it all signed when it is back', async () => {
    const { open, start, client, sizes, verify } = witnessed();
    await (await start()).close();
    let now = Date.parse('2026-11-01T10:00:00Z');
    const clock = () => new Date(now);
    const said: string[] = [];
    const log = await open({ clock, segmentBytes: 50_000 });
    const lines = pino({ level: 'info' }, { write: (line: string) => void said.push(line) });
    const witness = client({ clock, batch: 700, log: lines });
    log.checkpoints.onCheckpoint = witness.onCheckpoint;
    await append(log, 1500);
    await log.checkpoints.sign();
    expect(witness.state()).toEqual({ kind: 'FRESH', lastAt: null });
    now += 2 * minute;
    expect(witness.state().kind).toBe('LATE');
    now += 9 * minute;
    await append(log, 1500);
    await log.checkpoints.sign();
    expect(witness.state().kind).toBe('TOO_LATE');
    expect(witness.state().kind).toBe('TOO_LATE');
    await start();
    await until(() => witness.state().kind === 'FRESH');
    await log.close();
    await until(() => sizes().at(-1) === 3002);
    expect(verify()).toMatchObject({ status: 0 });
    expect(said.filter((line) => line.includes('has not signed for long'))).toHaveLength(2);
    expect(said.filter((line) => line.includes('signs again'))).toHaveLength(1);
  });

  it('reads from its segments what a witness missed that was away for longer than leaves are kept', async () => {
    const { open, start, client, sizes, verify } = witnessed();
    await (await start()).close();
    const log = await open({ segmentBytes: 400_000 });
    const witness = client({ batch: 9_000 });
    log.checkpoints.onCheckpoint = witness.onCheckpoint;
    for (let i = 0; i < 23; i++)
      await Promise.all(Array.from({ length: 1000 }, () => log.append(entry('r'))));
    await log.checkpoints.sign();
    await start();
    await until(() => sizes().at(-1) === 23_001);
    await log.close();
    await until(() => sizes().at(-1) === 23_002);
    expect(verify()).toMatchObject({ status: 0 });
  });

  it('goes on after it was restarted midway, and after the witness was', async () => {
    const { open, start, client, sizes, verify, node } = witnessed();
    const first = await start();
    for (let run = 0; run < 3; run++) {
      const log = await open();
      const witness = client();
      log.checkpoints.onCheckpoint = witness.onCheckpoint;
      await append(log, 300);
      if (run === 1) await first.close();
      await log.checkpoints.sign();
      if (run === 0) await until(() => sizes().length > 0);
      await witness.close();
      await log.close();
    }
    // What a crash left of a line that was being written.
    appendFileSync(path.join(node, 'witnessed.jsonl'), '{"body"');
    await start();
    client();
    await until(() => sizes().at(-1) === 906);
    expect(verify()).toMatchObject({ status: 0 });
  });

  it('whose answer was lost after the witness stored it is signed again', async () => {
    const { open, start, client, sizes, verify, node } = witnessed();
    await start();
    const log = await open();
    await append(log, 10);
    await log.close();
    const first = client();
    await until(() => sizes().at(-1) === 12);
    await first.close();
    rmSync(path.join(node, 'witnessed.jsonl'));
    client();
    await until(() => sizes().at(-1) === 12);
    expect(verify()).toMatchObject({ status: 0 });
  });

  it('is refused with two histories, which the verifier names too, until an operator decides', async () => {
    const { open, start, client, sizes, verify, logs, directory, state, node, witnessFolder } = witnessed();
    const first = await start();
    await (await open()).close();
    const fork = path.join(directory, 'fork');
    cpSync(logs, fork, { recursive: true });
    const log = await open();
    await append(log, 5);
    await log.close();
    const honest = client();
    await until(() => sizes().at(-1) === 9);
    await honest.close();
    const other = await open({ directory: fork });
    await append(other, 8);
    await other.close();
    // The other history takes the place of the one that was witnessed, with everything that was signed for it.
    rmSync(node, { recursive: true });
    cpSync(path.join(fork, 'gateway-1'), node, { recursive: true });
    expect(verifyAgainst(verify, state)).toMatch(/the witness knows \(fork\)/);
    const forked = client();
    await until(() => forked.state().kind === 'TOO_LATE');
    expect(existsSync(path.join(witnessFolder, 'evidence.jsonl'))).toBe(true);
    expect(sizes()).toEqual([]);
    expect(verifyAgainst(verify, state)).toMatch(/two histories/);
    await first.close();
    await start(['gateway-1']);
    await until(() => forked.state().kind === 'FRESH');
    expect(verify('--witness-server-state', state)).toMatchObject({ status: 0 });
  });

  it('that was rolled back to an older state as a whole is found out by what the witness knows', async () => {
    const { open, start, client, sizes, verify, logs, directory, state, node, pinned } = witnessed();
    await start();
    await (await open()).close();
    const backup = path.join(directory, 'backup');
    cpSync(logs, backup, { recursive: true });
    const log = await open();
    await append(log, 5);
    await log.close();
    const honest = client();
    await until(() => sizes().at(-1) === 9);
    await honest.close();
    rmSync(node, { recursive: true });
    cpSync(path.join(backup, 'gateway-1'), node, { recursive: true });
    expect(verifyLogs(logs, pinned).status).toBe(0);
    expect(verifyAgainst(verify, state)).toMatch(/rolled back/);
    const again = await open();
    await again.close();
    const cut = client();
    await until(() => cut.state().kind === 'TOO_LATE');
  });

  it('takes no signature of another key than the one pinned', async () => {
    const { open, start, client, sizes } = witnessed();
    await start();
    const log = await open();
    await log.close();
    let asked = 0;
    const stranger = client({
      publicKey: createPublicKey(suites['sha256+ed25519'].newPrivateKey()),
      fetch: (url, init) => (asked++, fetch(url, init)),
    });
    await until(() => asked > 3);
    await stranger.close();
    expect(sizes()).toEqual([]);
  });
});

/** What the verifier says of a log that must not be whole. */
function verifyAgainst(
  verify: (...more: string[]) => { status: number | null; stderr: string },
  state: string,
) {
  const { status, stderr } = verify('--witness-server-state', state);
  expect(status).toBe(1);
  return stderr;
}

describe.each(Object.values(suites))('a witness under $name', (witnessSuite) => {
  it('cannot have a bit turned in what it signed', async () => {
    const { open, start, client, sizes, verify, logs, pinned, node, witnessPinned } = witnessed(
      suites['sha256+ed25519'],
      witnessSuite,
    );
    await start();
    await (await open()).close();
    const witness = client();
    await until(() => sizes().at(-1) === 2);
    await witness.close();
    expect(verify()).toMatchObject({ status: 0, stderr: '' });
    const given = [logs, '--key', pinned, '--witness', witnessPinned];
    const { turned, unnoticed } = turnBits(1, given, [path.join(node, 'witnessed.jsonl')]);
    expect(unnoticed).toEqual([]);
    expect(turned).toBeGreaterThan(1000);
  });
});

it('runs as a command with keys of a command, and ends at SIGTERM', async () => {
  const { open, client, sizes, directory, logs, pinned, witnessFolder } = witnessed();
  const graph = ['--conditions=source', '--import', 'tsx', projectPath('scripts', 'graph.ts'), 'audit'];
  const child = spawn(
    process.execPath,
    [
      ...graph,
      'witness',
      '--dir',
      witnessFolder,
      '--node-key',
      `gateway-1=${pinned}`,
      '--suite',
      'sm3+sm2',
      '--port',
      '0',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const [, url = '', id = '', publicFile = ''] =
    /^Witness ready at (\S+), key ([0-9a-f]{16}), public key (.+)$/.exec(line) ?? [];
  const log = await open();
  const witness = client({ url, publicKey: createPublicKey(readFileSync(publicFile, 'utf8')) });
  log.checkpoints.onCheckpoint = witness.onCheckpoint;
  await log.close();
  await until(() => sizes().length > 0);
  const told = (await (await fetch(`${url}/witness/nodes/gateway-1`)).json()) as {
    checkpoint: { witnesses: { key: string }[] };
  };
  expect(told.checkpoint.witnesses[0]?.key).toBe(id);
  const answer = path.join(directory, 'answer.json');
  writeFileSync(answer, JSON.stringify(told));
  expect(
    verifyLogs(logs, pinned, '--witness', publicFile, '--require-witness', '--witness-server-state', answer),
  ).toMatchObject({ status: 0 });
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(0);
  expect(existsSync(path.join(witnessFolder, 'lock'))).toBe(false);
});
