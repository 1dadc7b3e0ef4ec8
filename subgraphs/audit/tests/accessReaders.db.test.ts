import { truncateSync } from 'node:fs';
import { isWithin } from '#shared/codes/regionCode';
import { county, otherCounty, type Told } from './accessHistory';
import { auditorOf, lagQuery, startAccessLog, type AccessLogStack } from './accessLogStack';
import { tablesOf } from './accessTables';
import { begin, intent, NodeLog, outcome } from './logFolder';

describe('readers of the access log', () => {
  let stack: AccessLogStack;
  beforeAll(async () => {
    stack = await startAccessLog();
  }, 60_000);
  afterAll(() => stack.close());

  it.each<[string, string[]]>([
    ['a county', [county]],
    ['another county', [otherCounty]],
    ['both', [county, otherCounty]],
    ['the city', ['430200000000']],
    ['a township', ['430281103000']],
    ['another city', ['430100000000']],
    ['a county of which nobody asked', ['430223000000']],
    ['nowhere', []],
  ])('shows somebody of %s what overlaps, and what has no division', async (_who, own) => {
    const overlaps = ({ regions }: Told) =>
      regions.length === 0 ||
      regions.some((region) => own.some((mine) => isWithin(region, mine) || isWithin(mine, region)));
    const meant = stack.idsOf(overlaps);
    expect(await stack.listed({}, auditorOf(...own))).toEqual(meant);
    const field = (one: Told) => one.coordinates.includes('Type3.field');
    expect(await stack.listed({ coordinate: 'Type3.field' }, auditorOf(...own))).toEqual(
      stack.idsOf((one) => overlaps(one) && field(one)),
    );
    const reference = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on AccessRecord { id subject } } }`;
    const some = stack.told.slice(0, 60);
    const { data } = await stack.audit.query(
      reference,
      { of: some.map(({ id }) => ({ __typename: 'AccessRecord', id })) },
      auditorOf(...own),
    );
    expect(data._entities).toEqual(
      some.map((one) => (overlaps(one) ? { id: one.id, subject: one.subject } : null)),
    );
    expect(meant.length).toBeLessThan(stack.told.length);
  });

  it.each([
    ['auditor', true],
    ['supervisor', true],
    ['lead-ecology', false],
    ['steward-ecology', false],
    ['officer-ecology', false],
    ['operator', false],
    ['resident', false],
    ['public', false],
  ])('is read by %s: %s', async (who, may) => {
    const { data, errors } = await stack.audit.query('{ accessLog { nodes { id } } }', {}, who);
    expect([data?.accessLog?.nodes?.length > 0, errors === undefined]).toEqual([may, may]);
  });

  it('tells all that is known of a request', async () => {
    const log = new NodeLog(stack.logs, 'gateway-4');
    const fields = { 'Person.phone': 'MASKED', 'Person.name': 'CLEAR' } as const;
    const seq = log.append(intent({ coordinates: fields, request: 'r-told', subject: 'told' }), 1e9);
    log.append(
      outcome(seq, { rows: { Person: 2, Enterprise: 1 }, outcome: 'PARTIAL', code: 'FORBIDDEN' }),
      1e9,
    );
    await stack.untilUpToDate(4);
    const all = `{ accessLog(filter: { subject: "told" }) { nodes {
      id node sequence at requestId subject organisation purpose operation document regions highest
      coordinates { coordinate level } rows { type count } outcome code departments durationMs grant { id } } } }`;
    const { data, errors } = await stack.audit.query(all, {}, 'supervisor');
    expect(errors).toBeUndefined();
    expect(data.accessLog.nodes).toEqual([
      {
        id: 'gateway-4:2',
        node: 'gateway-4',
        sequence: 2,
        at: '2026-12-01T21:46:40.000+08:00',
        requestId: 'r-told',
        subject: 'told',
        organisation: '株洲市生态环境局醴陵分局',
        purpose: 'CASE_HANDLING',
        operation: 'Dossier',
        document: 'd'.repeat(64),
        regions: ['430281000000'],
        highest: 'PERSONAL',
        coordinates: [
          { coordinate: 'Person.name', level: 'CLEAR' },
          { coordinate: 'Person.phone', level: 'MASKED' },
        ],
        rows: [
          { type: 'Enterprise', count: 1 },
          { type: 'Person', count: 2 },
        ],
        outcome: 'PARTIAL',
        code: 'FORBIDDEN',
        departments: ['registry'],
        durationMs: 12,
        grant: null,
      },
    ]);
  });

  it('shows how far a node is behind that is not followed any further', async () => {
    const log = new NodeLog(stack.logs, 'gateway-5');
    log.append(intent({ request: 'before' }));
    await stack.untilUpToDate(5);
    log.next(intent({ request: 'lost' }));
    const aMinuteAgo = Date.now() - begin - 60_000;
    for (const request of ['a', 'b', 'c']) log.append(intent({ request }), aMinuteAgo);
    for (let isShown = false; !isShown;) {
      const { data } = await stack.audit.query(lagQuery);
      const lag = data.accessLog.lag as { node: string; records: number; seconds: number }[];
      const behind = lag.filter(({ records }) => records > 0);
      isShown =
        (await tablesOf(stack.audit.database()))['FollowerPositionEntity']
          ?.join('')
          .includes('not followed') ?? false;
      expect(behind.map(({ node, records }) => [node, records])).toEqual([['gateway-5', 4]]);
      expect(behind[0]?.seconds).toBeGreaterThanOrEqual(60);
    }
    truncateSync(log.file, 0);
    const { data } = await stack.audit.query(lagQuery);
    const [behind] = (data.accessLog.lag as { records: number }[]).filter(({ records }) => records > 0);
    expect(behind).toMatchObject({ node: 'gateway-5', records: 1 });
  });

  it('keeps nothing of an entity but its token', async () => {
    const text = JSON.stringify(await tablesOf(stack.audit.database()));
    expect(text).not.toContain('person-key-');
    expect(text).toContain('"token\\":');
  });
});
