import { truncateSync } from 'node:fs';
import type { AdministrativeLevel, Principal } from '#shared/auth/principal';
import { isWithin, regionLevel } from '#shared/codes/regionCode';
import { scratchDatabase, type ScratchDatabase } from '#shared/testing/scratchDatabase';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { county, newestFirst, otherCounty, personKey, writeHistory, type Told } from './accessHistory';
import { tablesOf } from './accessTables';
import { begin, intent, logFolder, NodeLog, outcome } from './logFolder';

const page = `query ($filter: AccessLogFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  accessLog(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const auditorOf = (...regionCodes: string[]): Principal => ({
  ...testPrincipal('auditor'),
  subject: `test:auditor of ${regionCodes.join()}`,
  level: regionCodes[0] ? (regionLevel(regionCodes[0]) as AdministrativeLevel) : null,
  regionCodes,
});
/** Of both cities that anybody in this history works for. */
const everywhere = auditorOf('430200000000', '430100000000');

const lags = '{ accessLog(first: 1) { lag { node records seconds } } }';
async function untilUpToDate(audit: TestSubgraph, nodes: number): Promise<void> {
  for (;;) {
    const { data } = await audit.query(lags);
    const lag = data.accessLog.lag as { records: number }[];
    if (lag.length === nodes && lag.every(({ records }) => records === 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('the access log', () => {
  let scratch: ScratchDatabase;
  let folder: ReturnType<typeof logFolder>;
  let audit: TestSubgraph;
  let told: readonly Told[];
  beforeAll(async () => {
    scratch = await scratchDatabase();
    folder = logFolder();
    told = newestFirst(writeHistory(folder.logs, 1200));
    audit = await startTestSubgraph('audit', createSubgraph, scratch.url, { logs: folder.logs });
    await audit.subgraph.open();
    await untilUpToDate(audit, 3);
  }, 60_000);
  afterAll(async () => {
    await audit.close();
    folder.remove();
    await scratch.drop();
  });

  /** All pages of a list, going forward. */
  async function listed(filter: object, as: Principal = everywhere): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { data, errors } = await audit.query(page, { filter, first: 100, after }, as);
      expect(errors).toBeUndefined();
      const { nodes, pageInfo, totalCount } = data.accessLog;
      ids.push(...nodes.map(({ id }: { id: string }) => id));
      if (!pageInfo.hasNextPage) {
        expect(totalCount).toBe(ids.length);
        return ids;
      }
      after = pageInfo.endCursor;
    }
  }
  const idsOf = (isMeant: (one: Told) => boolean): string[] => told.filter(isMeant).map(({ id }) => id);
  const middle = '2026-11-20T00:03:00.000Z';

  it('lists every request once, newest first', async () => {
    expect(await listed({})).toEqual(idsOf(() => true));
  });

  it.each<[string, object, (one: Told) => boolean]>([
    ['subject', { subject: 'persona:7' }, (one) => one.subject === 'persona:7'],
    ['organisation', { organisation: 'organisation-3' }, (one) => one.organisation === 'organisation-3'],
    ['grant', { grantId: 'grant-2' }, (one) => one.grantId === 'grant-2'],
    ['purpose', { purposes: ['SUPERVISION'] }, (one) => one.purpose === 'SUPERVISION'],
    [
      'several purposes',
      { purposes: ['SUPERVISION', 'COORDINATION', 'SUPERVISION'] },
      (one) => ['SUPERVISION', 'COORDINATION'].includes(one.purpose ?? ''),
    ],
    ['no purpose at all', { purposes: [] }, () => false],
    ['outcome', { outcomes: ['UNKNOWN'] }, (one) => one.outcome === 'UNKNOWN'],
    [
      'several outcomes',
      { outcomes: ['FAILED', 'DISCARDED', 'REFUSED'] },
      (one) => ['FAILED', 'DISCARDED', 'REFUSED'].includes(one.outcome),
    ],
    ['node', { node: 'gateway-2' }, (one) => one.node === 'gateway-2'],
    ['beginning', { from: middle }, (one) => one.at >= middle],
    ['end', { before: middle }, (one) => one.at < middle],
    ['field', { coordinate: 'Type3.field' }, (one) => one.coordinates.includes('Type3.field')],
    [
      'entity',
      { entity: { type: 'Person', key: personKey(5) } },
      (one) => one.persons.includes(personKey(5)),
    ],
    [
      'all of them for a field',
      {
        coordinate: 'Type3.field',
        purposes: ['SUPERVISION', 'CASE_HANDLING', 'COORDINATION'],
        outcomes: ['ANSWERED', 'PARTIAL'],
        node: 'gateway-1',
        from: middle,
      },
      (one) =>
        one.coordinates.includes('Type3.field') &&
        ['SUPERVISION', 'CASE_HANDLING', 'COORDINATION'].includes(one.purpose ?? '') &&
        ['ANSWERED', 'PARTIAL'].includes(one.outcome) &&
        one.node === 'gateway-1' &&
        one.at >= middle,
    ],
    [
      'an entity through a field',
      { entity: { type: 'Person', key: personKey(9) }, coordinate: 'Type5.field' },
      (one) => one.persons.includes(personKey(9)) && one.coordinates.includes('Type5.field'),
    ],
    [
      'purposes and outcomes of an organisation',
      {
        organisation: 'organisation-4',
        purposes: ['SUPERVISION', 'CASE_HANDLING'],
        outcomes: ['ANSWERED', 'FAILED'],
      },
      (one) =>
        one.organisation === 'organisation-4' &&
        ['SUPERVISION', 'CASE_HANDLING'].includes(one.purpose ?? '') &&
        ['ANSWERED', 'FAILED'].includes(one.outcome),
    ],
  ])('narrows by %s, and counts what it lists', async (_what, filter, isMeant) => {
    const meant = idsOf(isMeant);
    expect(await listed(filter)).toEqual(meant);
    if (!('purposes' in filter && (filter.purposes as []).length === 0))
      expect(meant.length).toBeGreaterThan(0);
  });

  it('does not find an entity of another type by the same key, nor one that was in no answer', async () => {
    expect(await listed({ entity: { type: 'Enterprise', key: personKey(5) } })).toEqual([]);
    expect(await listed({ entity: { type: 'Person', key: 'nobody' } })).toEqual([]);
  });

  it.each<[string, object, (one: Told) => boolean]>([
    ['everything', {}, () => true],
    ['a field', { coordinate: 'Type3.field' }, (one) => one.coordinates.includes('Type3.field')],
    [
      'an entity',
      { entity: { type: 'Person', key: personKey(5) } },
      (one) => one.persons.includes(personKey(5)),
    ],
    [
      'purposes',
      { purposes: ['SUPERVISION', 'COORDINATION'] },
      (one) => ['SUPERVISION', 'COORDINATION'].includes(one.purpose ?? ''),
    ],
  ])('pages of %s go forth and back over the same rows', async (_what, filter, isMeant) => {
    const meant = idsOf(isMeant).slice(0, 21);
    const forth: string[] = [];
    let cursor: string | null = null;
    for (let i = 0; i < 3; i++) {
      const { data } = await audit.query(page, { filter, first: 7, after: cursor }, everywhere);
      forth.push(...data.accessLog.edges.map(({ node }: { node: { id: string } }) => node.id));
      cursor = data.accessLog.pageInfo.endCursor;
    }
    expect(forth).toEqual(meant);
    const { data } = await audit.query(page, { filter, last: 13, before: cursor }, everywhere);
    expect(data.accessLog.nodes.map(({ id }: { id: string }) => id)).toEqual(meant.slice(7, 20));
    expect(data.accessLog.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('refuses a cursor of another filter', async () => {
    const { data } = await audit.query(page, { filter: {}, first: 1 }, everywhere);
    const after = data.accessLog.pageInfo.endCursor;
    const { errors } = await audit.query(
      page,
      { filter: { node: 'gateway-1' }, first: 1, after },
      everywhere,
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_CURSOR');
  });

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
    const meant = idsOf(overlaps);
    expect(await listed({}, auditorOf(...own))).toEqual(meant);
    const field = (one: Told) => one.coordinates.includes('Type3.field');
    expect(await listed({ coordinate: 'Type3.field' }, auditorOf(...own))).toEqual(
      idsOf((one) => overlaps(one) && field(one)),
    );
    const reference = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on AccessRecord { id subject } } }`;
    const some = told.slice(0, 60);
    const { data } = await audit.query(
      reference,
      { of: some.map(({ id }) => ({ __typename: 'AccessRecord', id })) },
      auditorOf(...own),
    );
    expect(data._entities).toEqual(
      some.map((one) => (overlaps(one) ? { id: one.id, subject: one.subject } : null)),
    );
    expect(meant.length).toBeLessThan(told.length);
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
    const { data, errors } = await audit.query('{ accessLog { nodes { id } } }', {}, who);
    expect([data?.accessLog?.nodes?.length > 0, errors === undefined]).toEqual([may, may]);
  });

  it('tells all that is known of a request', async () => {
    const log = new NodeLog(folder.logs, 'gateway-4');
    const fields = { 'Person.phone': 'MASKED', 'Person.name': 'CLEAR' } as const;
    const seq = log.append(intent({ coordinates: fields, request: 'r-told', subject: 'told' }), 1e9);
    log.append(
      outcome(seq, { rows: { Person: 2, Enterprise: 1 }, outcome: 'PARTIAL', code: 'FORBIDDEN' }),
      1e9,
    );
    await untilUpToDate(audit, 4);
    const all = `{ accessLog(filter: { subject: "told" }) { nodes {
      id node sequence at requestId subject organisation purpose operation document regions highest
      coordinates { coordinate level } rows { type count } outcome code departments durationMs grant { id } } } }`;
    const { data, errors } = await audit.query(all, {}, 'supervisor');
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
    const log = new NodeLog(folder.logs, 'gateway-5');
    log.append(intent({ request: 'before' }));
    await untilUpToDate(audit, 5);
    log.next(intent({ request: 'lost' }));
    const aMinuteAgo = Date.now() - begin - 60_000;
    for (const request of ['a', 'b', 'c']) log.append(intent({ request }), aMinuteAgo);
    for (let isShown = false; !isShown;) {
      const { data } = await audit.query(lags);
      const lag = data.accessLog.lag as { node: string; records: number; seconds: number }[];
      const behind = lag.filter(({ records }) => records > 0);
      isShown =
        (await tablesOf(audit.database()))['FollowerPositionEntity']?.join('').includes('not followed') ??
        false;
      expect(behind.map(({ node, records }) => [node, records])).toEqual([['gateway-5', 4]]);
      expect(behind[0]?.seconds).toBeGreaterThanOrEqual(60);
    }
    truncateSync(log.file, 0);
    const { data } = await audit.query(lags);
    const [behind] = (data.accessLog.lag as { records: number }[]).filter(({ records }) => records > 0);
    expect(behind).toMatchObject({ node: 'gateway-5', records: 1 });
  });

  it('keeps nothing of an entity but its token', async () => {
    const text = JSON.stringify(await tablesOf(audit.database()));
    expect(text).not.toContain('person-key-');
    expect(text).toContain('"token\\":');
  });
});
