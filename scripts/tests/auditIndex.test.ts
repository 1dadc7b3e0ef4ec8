import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectPath } from '#shared/project/projectPath';
import { intent, NodeLog, outcome } from '#subgraphs/audit/tests/logFolder';

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

  it('says what is missing or no database', () => {
    expect(index('--logs', path.join(folder, 'nothing'))).toMatchObject({ status: 1, stdout: '' });
    const { status, stderr } = index('--database', 'postgres://somewhere');
    expect([status, stderr]).toEqual([1, expect.stringContaining('--database must be')]);
  });
});
