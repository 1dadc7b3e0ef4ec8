import { mkdtempSync, readFileSync, rmSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createPublicKey, type KeyObject } from 'node:crypto';
import { pino } from 'pino';
import {
  isWitnessed,
  signCheckpoint,
  type Checkpoint,
  type WitnessSignature,
} from '#shared/audit/checkpoint';
import { MerkleTree } from '#shared/audit/merkle';
import { suites } from '#shared/audit/suite';
import { startWitness } from '#shared/audit/witness/startWitness';
import type { Listening } from '#shared/http/shutdown';

const suite = suites['sha256+ed25519'];
const witnessSuite = suites['sm3+sm2'];
const nodeKey = suite.newPrivateKey();
const witnessKey = witnessSuite.newPrivateKey();
const folders: string[] = [];
const running: Listening[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const newFolder = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-witness-'));
  folders.push(folder);
  return folder;
};

async function witness(folder: string, forget: readonly string[] = []) {
  const listening = await startWitness({
    folder,
    nodeKeys: new Map([['gateway-1', createPublicKey(nodeKey)]]),
    key: witnessKey,
    forget,
    clock: () => new Date('2026-11-02T00:00:00Z'),
    log: pino({ level: 'silent' }),
    at: { host: '127.0.0.1', port: 0 },
  });
  running.push(listening);
  const json = async (response: Response) => ({
    status: response.status,
    body: (await response.json()) as { code?: string; size?: number; root?: string } & WitnessSignature,
  });
  return {
    stop: () => listening.close(),
    send: async (body: unknown) =>
      json(
        await fetch(`${listening.url}/witness/checkpoints`, {
          method: 'POST',
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
    knows: async (node = 'gateway-1') => json(await fetch(`${listening.url}/witness/nodes/${node}`)),
  };
}

/** A history of records with these texts, as a node would sign it. */
function history(texts: readonly string[], at = '2026-11-01T00:00:00.000Z', key: KeyObject = nodeKey) {
  const leaves = texts.map((text) => MerkleTree.leafOf(suite, Buffer.from(text)));
  const tree = new MerkleTree(suite);
  leaves.forEach((leaf) => tree.append(leaf));
  const root = tree.root().toString('hex');
  const body = {
    format: 'yiyu-checkpoint/1',
    node: 'gateway-1',
    size: texts.length,
    root,
    at,
    suite: suite.name,
  } as const;
  const checkpoint: Checkpoint = { body, signed: signCheckpoint(suite, key, body), witnesses: [] };
  const hexes = leaves.map((leaf) => leaf.toString('hex'));
  return { checkpoint, from: (from: number) => ({ checkpoint, from, leaves: hexes.slice(from) }), hexes };
}

const later = '2026-11-01T01:00:00.000Z';
const texts = (count: number, before = 'r'): string[] =>
  Array.from({ length: count }, (_, i) => `${before}${i}`);

describe('a witness', () => {
  it('signs a log that grows, over its own time, under a key of its own suite', async () => {
    const { send, knows } = await witness(newFolder());
    for (const size of [3, 7, 7, 20]) {
      const grown = history(texts(size), later);
      const { size: known = 0 } = (await knows()).body;
      const { status, body } = await send(grown.from(known));
      expect(status).toBe(200);
      const publicKey = createPublicKey(witnessKey);
      expect(isWitnessed(witnessSuite, publicKey, grown.checkpoint.body, body)).toBe(true);
      const other = { ...body, at: '2026-11-03T00:00:00.000Z' };
      expect(isWitnessed(witnessSuite, publicKey, grown.checkpoint.body, other)).toBe(false);
    }
    expect((await knows()).body).toMatchObject({ size: 20, root: history(texts(20)).checkpoint.body.root });
  });

  it('says from where to go on, also after a restart, and takes a long way in batches', async () => {
    const folder = newFolder();
    const first = await witness(folder);
    const { checkpoint, hexes } = history(texts(10));
    expect(await first.send({ checkpoint, from: 4, leaves: hexes.slice(4) })).toMatchObject({
      status: 409,
      body: { code: 'ELSEWHERE', size: 0 },
    });
    expect(await first.send({ checkpoint, from: 0, leaves: hexes.slice(0, 6) })).toMatchObject({
      status: 202,
      body: { size: 6 },
    });
    expect((await first.knows()).body).toMatchObject({ size: 0 });
    await first.stop();
    const second = await witness(folder);
    expect(await second.send({ checkpoint, from: 6, leaves: hexes.slice(6) })).toMatchObject({
      status: 409,
      body: { size: 0 },
    });
    await second.send({ checkpoint, from: 0, leaves: hexes.slice(0, 6) });
    expect((await second.send({ checkpoint, from: 6, leaves: hexes.slice(6) })).status).toBe(200);
    await second.stop();
    expect((await (await witness(folder)).knows()).body).toMatchObject({ size: 10 });
  });

  it.each([
    ['another root at the same size', history([...texts(4), 'x'], later), 5],
    ['a longer history that does not hold the known one', history([...texts(4), 'x', 'y'], later), 5],
    ['a shorter one that was signed later', history(texts(4), later), 4],
  ])('signs nothing more after %s, keeps both, until it is told to forget', async (_what, other, from) => {
    const folder = newFolder();
    const first = await witness(folder);
    const known = history(texts(5));
    expect((await first.send(known.from(0))).status).toBe(200);
    expect(await first.send(other.from(from))).toMatchObject({ status: 409, body: { code: 'FORKED' } });
    const evidence = readFileSync(path.join(folder, 'evidence.jsonl'), 'utf8').trimEnd();
    expect(JSON.parse(evidence)).toMatchObject({
      known: { body: known.checkpoint.body },
      presented: { body: other.checkpoint.body },
    });
    await first.stop();
    const second = await witness(folder);
    expect(await second.send(known.from(5))).toMatchObject({ status: 409, body: { code: 'FORKED' } });
    expect(await second.send(history(texts(9), later).from(5))).toMatchObject({ body: { code: 'FORKED' } });
    await second.stop();
    const third = await witness(folder, ['gateway-1']);
    expect((await third.send(other.from(0))).status).toBe(200);
    expect(readdirSync(folder).some((name) => name.includes('forgotten'))).toBe(true);
    expect(readFileSync(path.join(folder, 'evidence.jsonl'), 'utf8').trimEnd()).toBe(evidence);
  });

  it('is not stopped by an old checkpoint that somebody sends again', async () => {
    const { send } = await witness(newFolder());
    const old = history(texts(2), '2026-10-01T00:00:00.000Z');
    await send(old.from(0));
    await send(history(texts(5)).from(2));
    expect(await send(old.from(0))).toMatchObject({ status: 409, body: { code: 'ELSEWHERE', size: 5 } });
    expect((await send(history(texts(6), later).from(5))).status).toBe(200);
  });

  it('signs nothing for another key, node, form or amount', async () => {
    const { send, knows } = await witness(newFolder());
    const own = history(texts(3));
    const stranger = history(texts(3), later, suite.newPrivateKey());
    const { checkpoint } = own;
    const elsewhere = { ...checkpoint, body: { ...checkpoint.body, node: 'gateway-2' } };
    const many = Array<string>(20_001).fill('0'.repeat(64));
    const cases: [unknown, number][] = [
      [stranger.from(0), 403],
      [{ ...own.from(0), checkpoint: { ...checkpoint, body: { ...checkpoint.body, size: 2 } } }, 403],
      [{ ...own.from(0), checkpoint: elsewhere }, 404],
      [{ ...own.from(0), leaves: ['zz'] }, 400],
      [{ ...own.from(0), leaves: many }, 400],
      [{ ...own.from(0), more: 1 }, 400],
      ['{', 400],
      ['x'.repeat(2 * 1024 * 1024 + 1), 413],
      [{ ...own.from(0), leaves: [...own.hexes, ...own.hexes] }, 409],
    ];
    for (const [body, status] of cases) expect((await send(body)).status).toBe(status);
    expect((await knows()).body).toMatchObject({ size: 0 });
    expect((await knows('gateway-2')).status).toBe(404);
    expect((await send(own.from(0))).status).toBe(200);
  });

  it('takes submissions that come at once one after another', async () => {
    const { send, knows } = await witness(newFolder());
    const answers = await Promise.all([4, 4, 4].map((size) => send(history(texts(size)).from(0))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await knows()).body).toMatchObject({ size: 4 });
  });

  it('signs nothing that it cannot store', async () => {
    const folder = newFolder();
    const { send, knows } = await witness(folder);
    rmSync(folder, { recursive: true });
    expect((await send(history(texts(3)).from(0))).status).toBe(503);
    expect((await knows()).body).toMatchObject({ size: 0 });
  });
});
