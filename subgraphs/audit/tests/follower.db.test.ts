import { rmSync, truncateSync } from 'node:fs';
import { lineOf } from '#shared/audit/record';
import { statementLogOf } from '#shared/db/database';
import { AccessCoordinateEntity } from '../src/entities/accessCoordinate.entity';
import { AccessRecordEntity } from '../src/entities/accessRecord.entity';
import { FollowerPositionEntity } from '../src/entities/followerPosition.entity';
import { followLogs } from '../src/follower/follower';
import { forgetAll } from '../src/follower/positions';
import { accessDatabase, silent, tablesOf, takeIn, type AccessDatabase } from './accessTables';
import { intent, logFolder, NodeLog, outcome } from './logFolder';

describe('the follower of the audit logs', () => {
  let db: AccessDatabase;
  let folder: ReturnType<typeof logFolder>;
  beforeEach(async () => {
    db = await accessDatabase();
    folder = logFolder();
  });
  afterEach(async () => {
    folder.remove();
    await db.drop();
  });

  const records = () =>
    db.dataSource.getRepository(AccessRecordEntity).find({ order: { at: 'ASC', id: 'ASC' } });
  const position = (node: string) =>
    db.dataSource.getRepository(FollowerPositionEntity).findOneByOrFail({ node });
  const follow = () => takeIn(db.dataSource, folder.logs);

  it('makes one record of an intent and its outcome, and shows as unknown what has none', async () => {
    const log = new NodeLog(folder.logs, 'gateway-1');
    const first = log.append(intent({ request: 'r-1', grant: 'g-1' }));
    const second = log.append(intent({ request: 'r-2', regions: [] }));
    log.append(outcome(first, { outcome: 'PARTIAL', code: 'FORBIDDEN', rows: { Person: 2, Enterprise: 1 } }));
    await follow();
    const [one, two] = await records();
    expect(one).toMatchObject({
      id: 'gateway-1:2',
      requestId: 'r-1',
      grantId: 'g-1',
      subject: 'persona:officer-ecology',
      purpose: 'CASE_HANDLING',
      regions: ['430281000000'],
      outcome: 'PARTIAL',
      code: 'FORBIDDEN',
      rows: { Enterprise: 1, Person: 2 },
      durationMs: 12,
      at: new Date('2026-11-20T00:00:01.000Z'),
    });
    expect(two).toMatchObject({ id: 'gateway-1:3', outcome: 'UNKNOWN', durationMs: null, departments: [] });

    log.append(
      outcome(second, { outcome: 'FAILED', code: 'INTERNAL', coordinates: { 'Person.name': 'DENIED' } }),
    );
    await follow();
    expect((await records()).map((record) => [record.id, record.outcome])).toEqual([
      ['gateway-1:2', 'PARTIAL'],
      ['gateway-1:3', 'FAILED'],
    ]);
    const fields = await db.dataSource
      .getRepository(AccessCoordinateEntity)
      .findBy({ recordId: 'gateway-1:3' });
    expect(fields).toMatchObject([{ coordinate: 'Person.name', level: 'DENIED' }]);
  });

  it('takes what an outcome without an intent says of its request, and passes by other records', async () => {
    const log = new NodeLog(folder.logs, 'gateway-1');
    log.append({ type: 'note', note: 'torn tail set aside', facts: { bytes: 3 } });
    log.append(
      outcome(null, { request: 'r-9', subject: 'public', operation: 'Tree', rows: {}, departments: [] }),
    );
    log.append({ type: 'export', request: 'r-9', manifest: 'a'.repeat(64), rows: 1, bytes: 1 });
    log.append({ type: 'close' });
    await follow();
    expect(await records()).toMatchObject([
      {
        id: 'gateway-1:3',
        requestId: 'r-9',
        subject: 'public',
        operation: 'Tree',
        highest: 'PUBLIC',
        outcome: 'ANSWERED',
      },
    ]);
    expect(await position('gateway-1')).toMatchObject({ seq: 5, segment: 1 });
  });

  it('waits for the end of a torn line', async () => {
    const log = new NodeLog(folder.logs, 'gateway-1');
    const line = log.next(intent());
    for (const at of [0, 1, 30, line.length - 1]) {
      const from = at === 0 ? 0 : [0, 1, 30, line.length - 1][[0, 1, 30, line.length - 1].indexOf(at) - 1];
      log.raw(line.subarray(from, at));
      await follow();
      expect(await records()).toEqual([]);
    }
    log.raw(line.subarray(line.length - 1));
    await follow();
    expect(await records()).toHaveLength(1);
  });

  it('follows segments into the archive, two nodes at once, in either suite', async () => {
    const one = new NodeLog(folder.logs, 'gateway-1');
    const two = new NodeLog(folder.logs, 'gateway-2', 'sm3+sm2');
    one.append(intent({ request: 'r-1' }));
    two.append(intent({ request: 'r-2' }));
    await follow();
    // An empty segment may be taken back, and the one before gone on with.
    one.turn();
    await follow();
    expect(await position('gateway-1')).toMatchObject({ segment: 1, seq: 2 });
    one.append(outcome(2));
    one.append(intent({ request: 'r-3' }));
    one.archive(1);
    await follow();
    expect(await position('gateway-1')).toMatchObject({ segment: 2, seq: 4 });
    one.turn();
    one.append(outcome(4));
    two.append(outcome(2));
    one.archive(2);
    await follow();
    expect((await records()).map(({ id, outcome: came }) => [id, came])).toEqual([
      ['gateway-1:2', 'ANSWERED'],
      ['gateway-2:2', 'ANSWERED'],
      ['gateway-1:4', 'ANSWERED'],
    ]);
    // Everything lies in other places now, and gives the same.
    const before = await tablesOf(db.dataSource);
    await forgetAll(db.dataSource);
    await follow();
    expect(await tablesOf(db.dataSource)).toEqual(before);
  });

  it('writes nothing of a batch when the process ends before its end, and takes it in whole afterwards', async () => {
    const log = new NodeLog(folder.logs, 'gateway-1');
    const first = log.append(intent({ coordinates: { 'Person.name': 'CLEAR', 'Person.phone': 'MASKED' } }));
    log.append({ type: 'seen', request: 'r-1', intent: first, entities: { Person: ['a'.repeat(22)] } });
    log.append(outcome(first, { entities: { Person: ['b'.repeat(22)] } }));
    const whole = await accessDatabase();
    await takeIn(whole.dataSource, folder.logs);
    const expected = await tablesOf(whole.dataSource);
    await whole.drop();

    const statements = statementLogOf(db.dataSource);
    const original = statements.logQuery.bind(statements);
    let failed = 0;
    // The connection is lost at one statement after the other.
    for (let at = 1; ; at++) {
      let count = 0;
      statements.logQuery = (sql, parameters) => {
        if (/access_/.test(sql) && !/^SELECT/.test(sql) && ++count === at) throw new Error('gone');
        original(sql, parameters);
      };
      const isDone = await follow().then(
        () => true,
        () => false,
      );
      statements.logQuery = original;
      if (isDone) break;
      failed += 1;
      expect(await records()).toEqual([]);
      expect((await tablesOf(db.dataSource))['FollowerPositionEntity']).toEqual([]);
    }
    expect(failed).toBe(4);
    expect(await tablesOf(db.dataSource)).toEqual(expected);
  });

  it('takes every record once when two follow at the same time', async () => {
    const log = new NodeLog(folder.logs, 'gateway-1');
    for (let i = 0; i < 450; i++) log.append(outcome(log.append(intent({ request: `r-${i}` }))));
    const other = await accessDatabase();
    await takeIn(other.dataSource, folder.logs);
    const expected = await tablesOf(other.dataSource);
    await other.drop();
    const [left, right] = await Promise.all([follow(), follow()]);
    expect((left[0]?.records ?? 0) + (right[0]?.records ?? 0)).toBe(901);
    expect(await tablesOf(db.dataSource)).toEqual(expected);
  });

  it.each([
    [
      'a record that does not name the one before',
      (log: NodeLog) => void log.next(intent({ request: 'lost' })),
    ],
    ['a line that is no record', (log: NodeLog) => log.raw('{"seq":4\n')],
    ['a log that was cut', (log: NodeLog) => truncateSync(log.file, 10)],
    [
      'a record from another history',
      (log: NodeLog) => log.raw(`${lineOf({ ...log.place(), prev: 'f'.repeat(64) }, intent())}\n`),
    ],
    [
      'a record of another node',
      (log: NodeLog) => log.raw(`${lineOf({ ...log.place(), node: 'gateway-9' }, intent())}\n`),
    ],
    [
      'a torn end that another segment follows',
      (log: NodeLog) => {
        log.raw('{"at":');
        log.turn();
      },
    ],
    [
      'a segment that is gone',
      (log: NodeLog) => {
        rmSync(log.file);
        log.turn();
      },
    ],
  ])('stops a node at %s, says so, and goes on with the others', async (_what, damage) => {
    const one = new NodeLog(folder.logs, 'gateway-1');
    const two = new NodeLog(folder.logs, 'gateway-2');
    one.append(intent());
    await follow();
    one.append(intent({ request: 'r-2' }));
    await follow();
    damage(one);
    one.append(intent({ request: 'r-after' }));
    two.append(intent({ request: 'r-3' }));
    const followed = await follow();
    expect(followed.map(({ node, trouble }) => [node, trouble !== null])).toEqual([
      ['gateway-1', true],
      ['gateway-2', false],
    ]);
    expect((await position('gateway-1')).trouble).toContain('not followed any further');
    expect((await records()).map(({ requestId }) => requestId).sort()).toEqual(['r-1', 'r-2', 'r-3']);
    // And it stays there.
    expect((await follow())[0]?.trouble).toContain('gateway-1');
    expect(await records()).toHaveLength(3);
  });

  it('follows what is appended until it is closed, through a folder that is missing at first', async () => {
    folder.remove();
    const errors: string[] = [];
    const log = Object.assign(Object.create(silent) as typeof silent, {
      error: (_facts: object, message: string) => void errors.push(message),
    });
    const following = followLogs({ dataSource: db.dataSource, logs: folder.logs, log, pollMs: 5 });
    const until = async (isSo: () => Promise<boolean>): Promise<void> => {
      while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await until(async () => errors.length > 0);
    const node = new NodeLog(folder.logs, 'gateway-1');
    const first = node.append(intent());
    await until(async () => (await records())[0]?.outcome === 'UNKNOWN');
    node.append(outcome(first));
    await until(async () => (await records())[0]?.outcome === 'ANSWERED');
    await following.close();
    node.append(intent({ request: 'r-late' }));
    await follow();
    expect((await records()).map(({ requestId }) => requestId)).toEqual(['r-1', 'r-late']);
    // The missing folder was said once, however often it was looked for.
    expect(errors).toEqual(['the access log cannot follow the audit logs']);
  });
});
