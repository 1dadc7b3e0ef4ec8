import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '#shared/audit/record';
import { privateKeyOf, publicPem, suites } from '#shared/audit/suite';
import { signGrant, type Grant } from '#shared/grants/grant';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { projectPath } from '#shared/project/projectPath';
import {
  auditFolder,
  entry,
  intent,
  newFolder,
  outcome,
  removeFolders,
  turnBits,
  verifyLogs,
} from './auditFixture';

afterAll(removeFolders);

const clock = () => new Date('2026-11-01T12:00:00Z');

/** A closed log of these records; an entry that is a function is given the number of the record before it. */
async function logOf(...entries: (Entry | ((before: number) => Entry))[]) {
  const folder = auditFolder();
  const log = await folder.open({ clock });
  for (const one of entries) await log.append(typeof one === 'function' ? one(log.size) : one);
  const verify = (...more: string[]) => verifyLogs(folder.logs, folder.pinned, ...more);
  return { ...folder, log, verify };
}

async function said(...entries: Parameters<typeof logOf>): Promise<string> {
  const { log, verify } = await logOf(...entries);
  await log.close();
  const { status, stderr } = verify();
  return `${status} ${stderr}`;
}

describe('intents and outcomes', () => {
  const seen = (request: string, seq: number): Entry => ({
    type: 'seen',
    request,
    intent: seq,
    entities: { Person: ['t'] },
  });

  it('fit when what was seen stands between them', async () => {
    expect(
      await said(
        intent('a'),
        (n) => seen('a', n),
        (n) => outcome('a', n - 1),
      ),
    ).toBe('0 ');
  });

  it.each([
    ['what was seen without an intent', [seen('a', 1)], /under an intent that is not open/],
    ['what was seen under the intent of another', [intent('a'), seen('b', 2)], /not open/],
    ['what was seen after the outcome', [intent('a'), outcome('a', 2), seen('a', 2)], /not open/],
    ['an outcome of no intent', [outcome('a', 1)], /ends an intent that is not open/],
    ['two outcomes', [intent('a'), outcome('a', 2), outcome('a', 2)], /ends an intent that is not open/],
    ['the outcome of another request', [intent('a'), outcome('b', 2)], /ends an intent that is not open/],
    ['no outcome before the log was closed', [intent('a'), entry('b')], /record 2 has no outcome/],
  ] satisfies [string, Entry[], RegExp][])('do not fit with %s', async (_what, entries, words) => {
    expect(await said(...entries)).toMatch(words);
  });

  it('may lack an outcome at the end and where the node was killed, which is told', async () => {
    const { log, verify, logs, pinned, open, directory } = await logOf(intent('a'), intent('b'));
    await log.checkpoints.sign();
    expect(verify()).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/2 intents at the end/) as string,
    });
    // As a kill leaves it: without a word.
    const killed = path.join(directory, 'killed');
    cpSync(logs, killed, { recursive: true });
    rmSync(path.join(killed, 'gateway-1', 'lock'));
    await log.close();
    const again = await open({ clock, directory: killed });
    await again.append(entry('c'));
    await again.close();
    expect(verifyLogs(killed, pinned)).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/warning: .*record 4: .*2 intents before have no outcome/) as string,
    });
  });
});

describe('grants', () => {
  const suite = suites['sha256+ed25519'];
  const key = suite.newPrivateKey();
  const body: Grant = {
    format: 'yiyu-grant/1',
    id: 'g1',
    kind: 'WARRANT',
    subject: 'persona:auditor',
    holders: null,
    organisation: 'o',
    purpose: 'SPECIAL_AUDIT',
    legalBasis: 'l',
    matter: 'm',
    coordinates: ['Person.idCard', 'Person.name'],
    operation: null,
    variables: {},
    regions: [],
    level: 'PSEUDONYM',
    maxRows: 10,
    maxQueries: 10,
    notBefore: '2026-11-01T00:00:00.000Z',
    notAfter: '2026-11-02T00:00:00.000Z',
    approvals: [],
  };
  const granted = (more: Partial<Grant> = {}, by = key): Entry => ({
    type: 'grant',
    grant: signGrant(suite, by, { ...body, ...more }),
    masked: ['Person.idCard', 'Person.name'],
  });
  const used = (more: Parameters<typeof intent>[1] = {}): Entry =>
    intent('a', {
      grant: 'g1',
      purpose: 'SPECIAL_AUDIT',
      coordinates: { 'Person.idCard': 'PSEUDONYM', 'Person.phone': 'CLEAR', 'Person.name': 'DENIED' },
      ...more,
    });
  const end = (n: number): Entry => outcome('a', n);

  it('are checked under a key from outside, and without it that is said', async () => {
    const { log, verify, directory } = await logOf(granted(), used(), end);
    await log.close();
    expect(verify().stdout).toMatch(/signatures of 1 grants not checked/);
    const [pinned, stranger] = [key, suite.newPrivateKey()].map((one, i) => {
      const file = path.join(directory, `grant-${i}.pem`);
      writeFileSync(file, publicPem(one));
      return file;
    }) as [string, string];
    const checked = verify('--grant-key', pinned);
    expect(checked).toMatchObject({ status: 0, stderr: '' });
    expect(checked.stdout).not.toMatch(/not checked/);
    expect(verify('--grant-key', stranger)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/g1, which no pinned key signed/) as string,
    });
  });

  it('say by their level how masked values leave; others leave as they are', async () => {
    const open = { coordinates: ['Person.name', 'Person.note'], level: 'MASKED' } as const;
    const leaves = { coordinates: { 'Person.name': 'MASKED', 'Person.note': 'CLEAR' } } as const;
    expect(await said(granted(open), used(leaves), end)).toBe('0 ');
  });

  it('of a role are for whoever holds it', async () => {
    expect(await said(granted({ subject: null, kind: 'STANDING' }), used(), end)).toBe('0 ');
  });

  it.each([
    ['none in the log', [used()], /does not stand before it/],
    ['one that comes later', [used(), granted()], /does not stand before it/],
    ['one for another subject', [granted({ subject: 'persona:x' }), used()], /another subject/],
    ['another purpose', [granted(), used({ purpose: 'CASE_HANDLING' })], /another purpose/],
    ['one that is over', [granted({ notAfter: '2026-11-01T12:00:00.000Z' }), used()], /not in force/],
    ['one that is not yet', [granted({ notBefore: '2026-11-01T12:00:00.001Z' }), used()], /not in force/],
    [
      'more than its level',
      [granted(), used({ coordinates: { 'Person.name': 'CLEAR' } })],
      /gives PSEUDONYM, but Person.name left CLEAR/,
    ],
    ['two under one id', [granted(), granted({ maxRows: 11 })], /another grant than before/],
  ] satisfies [string, Entry[], RegExp][])('are broken by %s', async (_what, entries, words) => {
    expect(await said(...entries)).toMatch(words);
  });

  it('cannot have a bit turned in them, nor in what was done under them', async () => {
    const { log, logs, node, pinned, directory } = await logOf(granted(), used(), end);
    await log.close();
    const grantKey = path.join(directory, 'grant.pem');
    writeFileSync(grantKey, publicPem(key));
    const { turned, unnoticed } = turnBits(
      1,
      [logs, '--key', pinned, '--grant-key', grantKey],
      [path.join(node, '000001.log')],
    );
    expect(unnoticed).toEqual([]);
    expect(turned).toBeGreaterThan(4000);
  });
});

describe('exports', () => {
  const manifest = { format: 'm', rows: 2, pages: [{ request: 'a' }, { request: 'b' }] };
  const exported = (of: object): Entry => ({
    type: 'export',
    request: 'b',
    manifest: createHash('sha256').update(canonicalJson(of)).digest('hex'),
    rows: 2,
    bytes: 9,
  });
  const pages = [intent('a'), outcome('a', 2), intent('b'), outcome('b', 4)];

  it.each([
    ['whole when the log names it and all its requests', [...pages, exported(manifest)], /^0 $/],
    [
      'found out when the log names another',
      [...pages, exported({ ...manifest, rows: 3 })],
      /^1 .*no record/,
    ],
    [
      'found out when a page has no outcome',
      [...pages.slice(0, 2), exported(manifest)],
      /^1 .*request b has no/,
    ],
  ] satisfies [string, Entry[], RegExp][])('are %s', async (_what, entries, words) => {
    const { log, verify, directory } = await logOf(...entries);
    await log.close();
    const file = path.join(directory, 'manifest.json');
    writeFileSync(file, JSON.stringify(manifest, null, 2));
    const { status, stderr } = verify('--manifest', file);
    expect(`${status} ${stderr}`).toMatch(words);
    expect(verify('--manifest', path.join(directory, 'absent')).status).toBe(2);
  });
});

describe('the commands', () => {
  const graph = (...given: string[]) =>
    spawnSync(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', projectPath('scripts', 'graph.ts'), 'audit', ...given],
      { encoding: 'utf8', timeout: 50_000 },
    );

  it('make keys that nobody else reads, verify with them, and end as the verifier does', async () => {
    const out = path.join(newFolder(), 'keys');
    for (const suite of ['sha256+ed25519', 'sm3+sm2'] as const) {
      expect(graph('keys', '--node', suite.slice(0, 3), '--suite', suite, '--out', out).status).toBe(0);
    }
    expect(graph('keys', '--node', 'sm3', '--out', out)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/is there already/) as string,
    });
    expect(statSync(path.join(out, 'sm3.pem')).mode & 0o777).toBe(0o600);
    const key = privateKeyOf(readFileSync(path.join(out, 'sm3.pem'), 'utf8'));
    const { open, logs } = auditFolder(suites['sm3+sm2']);
    await (await open({ key })).close();
    const pinned = path.join(out, 'sm3.pub.pem');
    const whole = graph('verify', logs, '--key', pinned, '--quiet');
    expect(whole).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^whole: node gateway-1/) as string,
    });
    expect(graph('verify', logs, '--key', path.join(out, 'sha.pub.pem')).status).toBe(1);
    expect(graph('verify', logs).status).toBe(2);
  });
});
