import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { suites } from '#shared/audit/suite';
import { projectPath } from '#shared/project/projectPath';
import { AuditLog } from '#gateway/audit/auditLog';
import { intent, NodeLog, outcome } from '#subgraphs/audit/tests/logFolder';
import { runIndex } from '../commands/indexLogs';

describe('graph audit index', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-index-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const index = (...args: string[]) => {
    const graph = [projectPath('scripts', 'graph.ts'), '--data-dir', folder, 'audit', 'index', ...args];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', ...graph],
      { encoding: 'utf8', env: { ...process.env, AUDIT_DIR: undefined, DATABASE_URL_AUDIT: undefined } },
    );
    return { status, stdout, stderr };
  };

  it('takes in what is new, everything anew when asked, and fails for a log that does not go on', () => {
    const log = new NodeLog(path.join(folder, 'audit'), 'gateway-1');
    for (let i = 0; i < 250; i++) log.append(outcome(log.append(intent({ request: `r-${i}` }))));
    const first = index();
    expect([first.status, first.stdout]).toEqual([
      0,
      'gateway-1: 501 records taken in\n501 records of 1 nodes\n',
    ]);
    expect(first.stderr).toContain('gateway-1: 400 records');

    log.append(intent());
    expect(index().stdout).toContain('gateway-1: 1 records taken in');
    const logs = ['--logs', path.join(folder, 'audit')];
    const database = ['--database', `sqlite:${path.join(folder, 'audit.sqlite')}`];
    expect(index('--rebuild', ...logs, ...database).stdout).toContain('gateway-1: 502 records taken in');

    log.next(intent());
    log.append(intent());
    const broken = index();
    expect([broken.status, broken.stdout]).toEqual([1, expect.stringContaining('not followed any further')]);
  }, 60_000);

  it('follows what a gateway writes, over its segments and restarts', async () => {
    const directory = path.join(folder, 'real');
    const suite = suites['sm3+sm2'];
    const key = suite.newPrivateKey();
    const log = pino({ level: 'silent' });
    const clock = () => new Date();
    const command = {
      logs: directory,
      databaseUrl: `sqlite:${path.join(folder, 'real.sqlite')}`,
      mode: 'GO_ON',
      err: new PassThrough(),
    } as const;
    let written = 0;
    for (let start = 0; start < 3; start++) {
      const gateway = await AuditLog.open({
        ...{ directory, node: 'gateway-1', suite, key, clock, log, segmentBytes: 4000 },
      });
      for (let i = 0; i < 30; i++) await gateway.append(outcome(await gateway.append(intent())));
      const { size } = gateway;
      const { text, exitCode } = await runIndex(command);
      expect([text, exitCode]).toEqual([expect.stringContaining(`${size - written} records taken in`), 0]);
      written = size;
      await gateway.close();
    }
    expect(existsSync(path.join(directory, 'gateway-1', 'archive', '000003.log'))).toBe(true);
    expect((await runIndex({ ...command, mode: 'REBUILD' })).text).toContain(`${written + 1} records`);
  });

  it('says what is missing or no database', () => {
    expect(index('--logs', path.join(folder, 'nothing'))).toMatchObject({ status: 1, stdout: '' });
    const { status, stderr } = index('--database', 'postgres://somewhere');
    expect([status, stderr]).toEqual([1, expect.stringContaining('--database must be')]);
  });
});
