import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { databaseUrlVariable } from '#shared/config/databaseUrls';
import { projectPath } from '#shared/project/projectPath';
import { scratchDatabase, type ScratchDatabase } from '#shared/testing/scratchDatabase';
import { startTestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '#subgraphs/audit/src/index';
import { insertSample } from '#subgraphs/audit/src/repositories/insertSample';
import { redraw, type PoolCase } from '#subgraphs/audit/src/sampling/draw';
import { unscopedDatabase } from '#shared/testing/unscopedDatabase';

const pool: readonly PoolCase[] = Array.from({ length: 1200 }, (_, i) => ({
  key: `EcologyCase:E2026-${String(i).padStart(6, '0')}`,
  department: 'ecology',
  county: i % 3 === 0 ? '430202' : '430281',
  procedure: 'ORDINARY',
}));
const seed = '2026 年度 "评查"';

describe('drawing a sample again on the command line', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-redraw-'));
  let scratch: ScratchDatabase;
  beforeAll(async () => {
    scratch = await scratchDatabase();
    const audit = await startTestSubgraph('audit', createSubgraph, scratch.url);
    await audit.subgraph.open();
    const { poolSize, poolHash, hash, counts } = redraw(pool, seed, ['COUNTY'], 9);
    await insertSample(unscopedDatabase(audit.database()), {
      sample: {
        id: 'sample-1',
        purpose: '案卷评查',
        grantId: null,
        drawnBy: 'persona:auditor',
        drawnAt: new Date(),
        seed,
        strata: ['COUNTY'],
        size: 9,
        poolSize,
        poolHash,
        hash,
        departments: ['ecology'],
        regions: ['430200000000'],
        decidedFrom: null,
        decidedTo: '2026-11-22',
        findings: [],
      },
      strata: counts,
      items: [],
      pool,
    });
    await audit.close();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await scratch.drop();
  });

  const audit = (...args: string[]) =>
    spawnSync(
      process.execPath,
      [
        '--conditions=source',
        '--import',
        'tsx',
        projectPath('scripts', 'graph.ts'),
        '--data-dir',
        folder,
        'audit',
        ...args,
      ],
      { encoding: 'utf8', env: { ...process.env, [databaseUrlVariable('audit')]: scratch.url } },
    );

  it('takes the pool from the department and comes to the same files and hashes', () => {
    const stored = audit('pool', 'sample-1');
    expect(stored.status).toBe(0);
    expect(stored.stderr).toContain(`--seed ${JSON.stringify(seed)} --n 9 --strata "COUNTY"`);
    const file = path.join(folder, 'pool.csv');
    writeFileSync(file, stored.stdout);

    const { status, stdout } = audit(
      'redraw',
      '--pool',
      file,
      '--seed',
      seed,
      '--n',
      '9',
      '--strata',
      'COUNTY',
    );
    expect(status).toBe(0);
    const { drawn, hash } = redraw(pool, seed, ['COUNTY'], 9);
    const lines = stdout.split('\n');
    expect(lines.slice(0, 9)).toEqual(
      drawn.map(({ position, key, stratum }) => `${position}\t${key}\t${stratum[0]}`),
    );
    expect(lines).toContain('stratum\t430202\tpool 400\tdrawn 3');
    const keys = pool.map(({ key }) => key).join('\n');
    expect(lines).toContain(`poolHash\t${createHash('sha256').update(keys).digest('hex')}`);
    expect(lines).toContain(`hash\t${hash}`);
  });

  it('shows another hash for another seed, and says what is wrong with what it cannot read', () => {
    const file = path.join(folder, 'other.csv');
    writeFileSync(file, 'EcologyCase:E1,ecology,430281,ORDINARY\nEcologyCase:E2,ecology,430281,ORDINARY\n');
    const hashOf = (text: string) =>
      /^hash\t(\w{64})$/m.exec(audit('redraw', '--pool', file, '--seed', text, '--n', '1').stdout)?.[1];
    expect(hashOf('a')).toBeDefined();
    expect(hashOf('b')).not.toBe(hashOf('a'));
    const refused: [string[], string][] = [
      [['redraw', '--pool', file, '--seed', 'a', '--n', '0'], '--n is a whole number'],
      [['redraw', '--pool', file, '--seed', 'a', '--n', '1', '--strata', 'COUNTY,COUNTY'], '--strata names'],
      [['pool', 'sample-2'], 'There is no sample sample-2'],
    ];
    for (const [args, message] of refused) {
      const { status, stderr } = audit(...args);
      expect(status).toBe(1);
      expect(stderr).toContain(message);
    }
  });
});
