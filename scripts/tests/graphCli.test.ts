import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { isUscc } from '#shared/codes/uscc';
import { personas } from '#shared/auth/personas';
import { projectPath } from '#shared/project/projectPath';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { runQuery } from '../commands/query';
import { sampleKey, sampleKinds } from '../commands/sample';
import { personaToken } from '../commands/token';

describe('the graph command', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const graph = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--conditions=source',
        '--import',
        'tsx',
        projectPath('scripts', 'graph.ts'),
        '--data-dir',
        folder,
        ...args,
      ],
      { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'test' } },
    );
    return { status, stdout, stderr };
  };

  it('prints a bare token and nothing else', () => {
    const { status, stdout, stderr } = graph('token', '--as', 'officer-ecology');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  });

  it.each(Object.keys(personas))('has a token for %s', async (persona) => {
    const token = await personaToken(persona, { dataDir: folder, environment: 'test' }, 60);
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      sub: string;
    };
    expect(claims.sub).toBe(personas[persona]?.subject);
  });

  it('gives no token in production, nor for a persona that there is none of', async () => {
    const production = { dataDir: folder, environment: 'production' };
    await expect(personaToken('auditor', production, 60)).rejects.toThrow('production');
    const { status, stdout, stderr } = graph('token', '--as', 'mayor');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/Expected one of .*officer-ecology.*, got mayor/);
  });

  it('prints one key of each kind, alone on its line', () => {
    const { status, stdout } = graph('sample', 'uscc', '--rich');
    expect(status).toBe(0);
    expect(isUscc(stdout.trimEnd())).toBe(true);
    const world = createWorld(defaultWorld);
    expect(stdout).toBe(`${sampleKey(world, 'uscc', 'RICH')}\n`);
    for (const kind of sampleKinds) {
      expect(sampleKey(world, kind, 'ANY')).toMatch(/^\S+$/);
      expect(sampleKey(world, kind, 'RICH')).toMatch(/^\S+$/);
    }
  });

  it.each([
    [['sample', 'firm'], /Expected one of uscc, person, officer, township, got firm/],
    [['seed', '--size', 'xl'], /Allowed choices are s, m, l/],
    [['seed', '--date', '2026-02-30'], /Expected a date/],
    [['seed', '--only', 'finance'], /Expected one of registry/],
    [['seed', '--regions', 'mars'], /zhuzhou or all, got mars/],
    [['nonsense'], /unknown command/],
  ])('refuses %j with what was expected and exit code 1', (args, reason) => {
    const { status, stdout, stderr } = graph(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(reason);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('exits with 1 and prints the answer when it has errors, and says when no gateway answers', async () => {
    const file = path.join(folder, 'operation.graphql');
    writeFileSync(file, '{ __typename }');
    const answer = { data: null, errors: [{ message: 'no' }] };
    const server = createServer((_, res) => res.end(JSON.stringify(answer))).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const request = { url, file, variables: '{}', operationName: undefined, token: null };
    expect(await runQuery(request)).toEqual(answer);
    await expect(runQuery({ ...request, variables: '[1]' })).rejects.toThrow(
      '--variables must be a JSON object',
    );
    await new Promise((resolve) => server.close(resolve));

    const { status, stderr } = graph('query', file, '--url', 'http://127.0.0.1:1');
    expect(status).toBe(1);
    expect(stderr).toMatch(/No gateway answers at http:\/\/127\.0\.0\.1:1\. Start one with: npm start/);
  });
});
