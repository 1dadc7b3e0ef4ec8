import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { personas } from '#shared/auth/personas';
import { projectPath } from '#shared/project/projectPath';

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** URL of the ready line; rejects when the process ends before it. */
  readonly ready: Promise<string>;
  readonly exit: Promise<number | null>;
}

/** The command of "npm start", with a data folder and environment of its own. */
function start(dataDir: string, env: Record<string, string> = {}, args: readonly string[] = []): Started {
  const script = (
    JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { scripts: { start: string } }
  ).scripts.start;
  const [, ...command] = script.split(' ');
  const child = spawn(process.execPath, [...command, ...args], {
    cwd: projectPath(),
    env: { ...process.env, NODE_ENV: 'test', PORT: '0', DATA_DIR: dataDir, ...env },
  });
  let text = '';
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const url = /^Ready at (http:\S+)\/graphql$/m.exec(text)?.[1];
      if (url) resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void exit.then((code) => reject(new Error(`ended with ${code}: ${text}`)));
  });
  ready.catch(() => undefined);
  return { child, output: () => text, ready, exit };
}

async function stop({ child, exit }: Started): Promise<number | null> {
  child.kill('SIGTERM');
  return exit;
}

const ask = async (url: string, query: string, token?: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as {
    data: Record<string, unknown>;
    errors?: { extensions: { code: string } }[];
  };
};

describe('npm start', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-start-'));
  const dataDir = path.join(folder, 'data');
  const running: Started[] = [];
  const begin = (...args: Parameters<typeof start>): Started => {
    const started = start(...args);
    running.push(started);
    return started;
  };
  afterAll(() => {
    for (const { child } of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('loads the data, says once where it is ready, and prints a token for each persona and a request', async () => {
    const started = begin(dataDir);
    const url = await started.ready;
    while (!started.output().includes('curl')) await new Promise((resolve) => setTimeout(resolve, 20));
    const output = started.output();
    expect(output).toMatch(/Loaded \d+ rows of demonstration data/);
    expect(output.match(/^Ready at /gm)).toHaveLength(1);
    for (const persona of Object.keys(personas)) expect(output).toMatch(new RegExp(`^  ${persona}$`, 'm'));
    const token = /^ {2}steward-registry\n {4}(\S+)$/m.exec(output)?.[1];
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const secret = await ask(url, '{ persons(first: 1) { nodes { name residentId } } }', token);
    expect(secret.errors).toBeUndefined();
    const open = await ask(url, '{ region(code: "4302") { name } persons(first: 1) { nodes { name } } }');
    expect(open.data).toEqual({ region: { name: '株洲市' }, persons: null });
    expect(open.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
    expect(await stop(started)).toBe(0);
  });

  it('finds its data the second time', async () => {
    expect(existsSync(path.join(dataDir, 'expected.jsonl'))).toBe(true);
    const started = begin(dataDir);
    await started.ready;
    expect(started.output()).not.toContain('Load');
    expect(await stop(started)).toBe(0);
  });

  it('starts although the database of a department is away, and answers the rest', async () => {
    const started = begin(dataDir, { DATABASE_URL_ECOLOGY: 'mysql://root@127.0.0.1:1/yiyu_ecology' });
    const url = await started.ready;
    const answer = await ask(url, '{ region(code: "4302") { name } airStation(code: "1515A") { name } }');
    expect(answer.data).toEqual({ region: { name: '株洲市' }, airStation: null });
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(await stop(started)).toBe(0);
  });

  it('says why data cannot be loaded, loads nothing by halves, and completes once that is put right', async () => {
    const blocked = path.join(folder, 'blocked');
    writeFileSync(blocked, 'a file where the folder should be');
    const failed = begin(blocked);
    expect(await failed.exit).toBe(1);
    expect(failed.output()).toMatch(
      /could not be loaded into .*blocked: a (part of the path is a file|file stands)/,
    );
    expect(failed.output()).not.toMatch(/\n\s+at /);
    rmSync(blocked);
    const again = begin(blocked);
    await again.ready;
    expect(await stop(again)).toBe(0);
  });

  it.each([
    [{ NODE_ENV: 'production' }, [], /NODE_ENV is "production"/],
    [{ PORT: 'many' }, [], /PORT/],
    [{}, ['--size', 'xl'], /--size must be s, m or l, got xl/],
    [{}, ['--date', '2026-02-30'], /--date must be a date/],
    [{ DATABASE_URL_ECOLOGY: 'postgres://x:secret@y/z' }, [], /DATABASE_URL_ECOLOGY must be mysql/],
  ])('refuses %j %j in one sentence', async (env, args, reason) => {
    const refused = begin(dataDir, env as Record<string, string>, args);
    expect(await refused.exit).toBe(1);
    expect(refused.output()).toMatch(reason);
    expect(refused.output()).not.toMatch(/\n\s+at |secret/);
  });
});
