import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { projectPath } from '#shared/project/projectPath';

interface Block {
  readonly heading: string;
  readonly commands: string;
  /** Lines that its output has, in their order; "…" stands for anything. */
  readonly expected: readonly string[];
}

/** The manual's commands in their order, each with the output that stands below it. */
function blocksOf(manual: string): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  for (const [, title, language, body = ''] of manual.matchAll(/^## (.*)$|^```(sh|text)\n([^]*?)^```$/gm)) {
    const last = blocks.at(-1);
    if (title !== undefined) heading = title;
    else if (language === 'sh') blocks.push({ heading, commands: body, expected: [] });
    else if (last) blocks[blocks.length - 1] = { ...last, expected: body.trimEnd().split('\n') };
  }
  return blocks;
}

/** Held at the same time, so that they differ. */
async function freePorts(): Promise<readonly [string, string]> {
  const servers = [createServer(), createServer()].map((server) => server.listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))));
  const [one = '', other = ''] = servers.map((server) => String((server.address() as AddressInfo).port));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return [one, other];
}

const asPattern = (line: string): RegExp =>
  new RegExp(
    line
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  );

const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-manual-'));
const blocks = blocksOf(readFileSync(projectPath('docs', 'auditors.md'), 'utf8'));
const mark = (index: number): string => `\u001e block ${index}`;

/** Everything in one shell, as a reader would; what it started ends with it. */
async function runAll(): Promise<{ readonly code: number | null; readonly output: string }> {
  const script = blocks.map(({ commands }, index) => `echo "${mark(index)}"\n${commands}`).join('\n');
  const [port, witnessPort] = await freePorts();
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: projectPath(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{ DATA_DIR: path.join(folder, 'data'), WORK: path.join(folder, 'work'), SEED_SIZE: 's' },
      ...{ PORT: port, WITNESS_PORT: witnessPort, NODE_ENV: 'development' },
    },
  });
  let output = '';
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (bytes) => (output += String(bytes)));
  const endAll = (signal: NodeJS.Signals): void => {
    if (shell.pid !== undefined) process.kill(-shell.pid, signal);
  };
  const limit = setTimeout(() => endAll('SIGKILL'), 120_000);
  const closed = new Promise((resolve) => shell.once('close', resolve));
  const code = await new Promise<number | null>((resolve) => shell.once('exit', resolve));
  clearTimeout(limit);
  // The gateway and the witness that it left running, unless they ended with it.
  if (code !== null) endAll('SIGTERM');
  await closed;
  return { code, output };
}

describe("the auditors' manual", () => {
  let run: { readonly code: number | null; readonly output: string };
  beforeAll(async () => {
    run = await runAll();
  }, 160_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('runs from its first command to its last', () => {
    expect({ code: run.code, last: run.output.slice(-1500) }).toMatchObject({ code: 0 });
    expect(blocks.length).toBeGreaterThan(12);
  });

  it.each(blocks.map(({ heading, expected }, index) => ({ heading, expected, index })))(
    'prints what it says: $heading ($index)',
    ({ expected, index }) => {
      const [, after = ''] = run.output.split(`${mark(index)}\n`);
      const [printed = ''] = after.split('\u001e');
      let rest = printed;
      for (const line of expected) {
        const found = asPattern(line).exec(rest);
        expect(found ? line : `${line}\nin what is left of:\n${printed}`).toBe(line);
        rest = rest.slice((found?.index ?? 0) + (found?.[0].length ?? 0));
      }
    },
  );
});
