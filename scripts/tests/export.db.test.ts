import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { departmentError } from '#shared/errors/departmentError';
import { projectPath } from '#shared/project/projectPath';
import type { ExportManifest } from '#gateway/export/manifest';
import { cellsIn, exportsOf, list, rowsIn, unzipped } from '../../gateway/tests/audit/exportFixture';
import { startTestGraph, type TestGraph } from '../../gateway/tests/startTestGraph';
import { personaToken } from '../commands/token';
import { runExport } from '../export/runExport';
import type { ExportOptions } from '../export/exportOptions';

const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-export-'));
const query = list('first: 50, filter: { region: "430224" }', 'uscc name region { name }');
const market = { asked: 0, failsAt: 0 };

let graph: TestGraph;
let token: string;
beforeAll(async () => {
  graph = await startTestGraph({
    onAnswer: async (department) => {
      if (department === 'market-supervision' && ++market.asked === market.failsAt)
        throw departmentError('SUBGRAPH_UNAVAILABLE', department);
    },
  });
  const place = { dataDir: path.dirname(graph.logs), environment: 'test' };
  token = await personaToken('lead-market-supervision', place, 3600);
  writeFileSync(path.join(folder, 'firms.graphql'), query);
  writeFileSync(path.join(folder, 'token'), `${token}\n`);
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => Object.assign(market, { asked: 0, failsAt: 0 }));

const at = (name: string): string => path.join(folder, name);
const text = (name: string): string => readFileSync(at(name), 'utf8');
const take = (out: string, more: Partial<ExportOptions> = {}): Promise<ExportManifest> =>
  runExport({
    ...{ query, operationName: null, variables: {}, format: 'jsonl', out: at(out), token, url: graph.url },
    ...{ purpose: undefined, grant: undefined, mode: 'FRESH', say: () => undefined },
    ...more,
  });

describe('graph export', () => {
  it('goes on after an interruption to the rows of one run, proved by all its runs', async () => {
    await take('whole');
    Object.assign(market, { asked: 0, failsAt: 3 });
    await expect(take('two')).rejects.toThrow(/"code":"SUBGRAPH_UNAVAILABLE"[^]*Go on with --resume/);
    expect(existsSync(at('two'))).toBe(false);
    // As a client that was killed leaves it: the second page torn.
    truncateSync(at('two.part'), statSync(at('two.part')).size - 3000);
    Object.assign(market, { asked: 0, failsAt: 2 });
    await expect(take('two', { mode: 'RESUME' })).rejects.toThrow('SUBGRAPH_UNAVAILABLE');
    const manifest = await take('two', { mode: 'RESUME' });
    expect(rowsIn(text('two'))).toEqual(rowsIn(text('whole')));
    expect(manifest.continues).toHaveLength(2);
    expect(existsSync(at('two.part'))).toBe(false);
    expect(await exportsOf(graph).verify(text('two.manifest.json'))).toMatchObject({ status: 0 });
  });

  it('builds a workbook from lines that stay beside it, over several runs', async () => {
    market.failsAt = 2;
    await expect(take('book.xlsx', { format: 'xlsx' })).rejects.toThrow('SUBGRAPH_UNAVAILABLE');
    await take('book.xlsx', { format: 'xlsx', mode: 'RESUME' });
    const rows = rowsIn(text('book.xlsx.jsonl')) as {
      uscc: string;
      name: string;
      region: { name: string };
    }[];
    const [header, ...cells] = cellsIn(
      unzipped(readFileSync(at('book.xlsx'))).get('xl/worksheets/sheet2.xml'),
    );
    expect(header).toEqual(['uscc', 'name', 'region.name']);
    expect(cells).toEqual(rows.map(({ uscc, name, region }) => [uscc, name, region.name]));
  });

  it('of csv has one header and one byte order mark over several runs', async () => {
    market.failsAt = 2;
    await expect(take('two.csv', { format: 'csv' })).rejects.toThrow('INCOMPLETE');
    await take('two.csv', { format: 'csv', mode: 'RESUME' });
    expect(text('two.csv').split('uscc,name,region.name\r\n')).toHaveLength(2);
    expect(text('two.csv').lastIndexOf('\u{FEFF}')).toBe(0);
    expect(text('two.csv')).not.toContain('INCOMPLETE');
  });

  it('keeps a file that is not what its manifest says from its name', async () => {
    market.failsAt = 3;
    await expect(take('altered')).rejects.toThrow('SUBGRAPH_UNAVAILABLE');
    const part = text('altered.part');
    writeFileSync(at('altered.part'), part.replace(/"name":"(.)/, '"name":"假'));
    await expect(take('altered', { mode: 'RESUME' })).rejects.toThrow('is not what its manifest says');
    expect(existsSync(at('altered'))).toBe(false);
  });
});

describe('the command', () => {
  const run = (...args: string[]): Promise<{ status: number | null; stderr: string }> => {
    const script = projectPath('scripts', 'graph.ts');
    const child = spawn(process.execPath, [
      '--conditions=source',
      '--import',
      'tsx',
      script,
      'export',
      ...args,
    ]);
    let stderr = '';
    child.stderr.on('data', (bytes) => (stderr += String(bytes)));
    return new Promise((resolve) => child.once('close', (status) => resolve({ status, stderr })));
  };
  const usual = () => ['--operation', at('firms.graphql'), '--format', 'csv', '--url', graph.url];

  it('exits with 0 when the file is whole, and with 2 where it is there already', async () => {
    const args = [...usual(), '--out', at('cli.csv'), '--token-file', at('token')];
    expect(await run(...args)).toEqual({ status: 0, stderr: expect.stringMatching(/\d+ rows in 4 pages: /) });
    appendFileSync(at('cli.csv'), 'mine');
    expect(await run(...args)).toEqual({ status: 2, stderr: expect.stringContaining('--force') });
    expect(text('cli.csv')).toMatch(/mine$/);
    expect((await run(...args, '--force')).status).toBe(0);
    expect(text('cli.csv')).not.toMatch(/mine$/);
  });

  it("exits with 1 and the gateway's words when it is refused, and when no gateway answers", async () => {
    const refused = await run(...usual(), '--out', at('no.csv'));
    expect(refused).toEqual({
      status: 1,
      stderr: expect.stringContaining('UNAUTHENTICATED: Exports are for'),
    });
    const [, , , , , , ...rest] = [...usual(), '--out', at('no.csv')];
    const nobody = await run(
      '--operation',
      at('firms.graphql'),
      '--format',
      'csv',
      '--url',
      'http://127.0.0.1:1',
      ...rest,
    );
    expect(nobody).toEqual({ status: 1, stderr: expect.stringContaining('No gateway answers') });
    expect(existsSync(at('no.csv'))).toBe(false);
  });

  it('exits with 2 for arguments that cannot be', async () => {
    const given = [
      ['--format', 'csv'],
      [...usual(), '--out', at('x'), '--variables', '[1]'],
      [...usual(), '--out', at('x'), '--as', 'mayor'],
      [...usual(), '--out', at('x'), '--resume'],
      [...usual(), '--out', at('x'), '--resume', '--force'],
    ];
    const statuses: (number | null)[] = [];
    for (const args of given) statuses.push((await run(...args)).status);
    expect(statuses).toEqual([2, 2, 2, 2, 2]);
  });
});
