import { createHash } from 'node:crypto';
import { pino } from 'pino';
import { connectDatabase, createDatabase } from '#shared/db/database';
import { caseCount } from '#shared/synthetic/case';
import { caseRow } from '#shared/synthetic/caseRow';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { scratchDatabase, type ScratchDatabase } from '#shared/testing/scratchDatabase';
import { testDatabaseUrl } from '#shared/testing/testDatabases';
import { startTestGraph, type TestGraph } from '../startTestGraph';

const world = createWorld(defaultWorld);
const cases = {
  'law-enforcement': { type: 'UrbanCase', table: 'urban_case' },
  ecology: { type: 'EcologyCase', table: 'ecology_case' },
  agriculture: { type: 'AgriCase', table: 'agri_case' },
  'market-supervision': { type: 'MarketCase', table: 'market_case' },
  'culture-tourism': { type: 'CultureCase', table: 'culture_case' },
} as const;

/** Every decided case of the demonstration, as a pool names it: from the departments' own tables. */
async function decidedCases(): Promise<string[]> {
  const keys: string[] = [];
  for (const [department, { type, table }] of Object.entries(cases)) {
    const url = testDatabaseUrl(department as keyof typeof cases);
    const log = pino({ level: 'silent' });
    const db = await connectDatabase(createDatabase({ url, entities: [], migrations: [], log, poolSize: 1 }));
    const rows = await db.query<{ caseNo: string }[]>(
      `SELECT caseNo FROM ${table} WHERE decidedOn IS NOT NULL AND decidedOn <= ?`,
      [world.date],
    );
    keys.push(...rows.map(({ caseNo }) => `${type}:${caseNo}`));
    await db.destroy();
  }
  return keys.sort();
}

const create = `mutation ($input: CreateAuditSampleInput!) {
  createAuditSample(input: $input) {
    id hash poolSize poolHash seed strata
    strataCounts { stratum pool drawn }
    findings { rule passed failed notApplicable }
    items(first: 100) {
      nodes { position stratum caseRef { __typename caseNo } checks { rule pass note } }
    }
  }
}`;

describe('a sample over the whole region', () => {
  let scratch: ScratchDatabase;
  let graph: TestGraph;
  beforeAll(async () => {
    scratch = await scratchDatabase();
    graph = await startTestGraph({ databaseUrls: { audit: scratch.url } });
  });
  afterAll(async () => {
    await graph.close();
    await scratch.drop();
  });

  const draw = (input: object, as = 'auditor') =>
    graph.query(create, { input: { purpose: '2026 执法案卷评查', n: 100, seed: '20261122', ...input } }, as);

  it('is drawn from all decided cases of all departments, and checked against their files', async () => {
    const { data, errors } = await draw({ strata: ['DEPARTMENT', 'COUNTY', 'PROCEDURE'] });
    expect(errors).toBeUndefined();
    const sample = data.createAuditSample;
    const poolKeys = await decidedCases();
    expect(sample.poolSize).toBe(poolKeys.length);
    expect(sample.poolHash).toBe(createHash('sha256').update(poolKeys.join('\n')).digest('hex'));
    const keys = sample.items.nodes.map(
      ({ caseRef }: { caseRef: { __typename: string; caseNo: string } }) =>
        `${caseRef.__typename}:${caseRef.caseNo}`,
    );
    expect(keys).toHaveLength(100);
    expect(poolKeys).toEqual(expect.arrayContaining(keys));
    const hash = createHash('sha256').update(
      JSON.stringify({
        drawn: keys,
        n: 100,
        poolHash: sample.poolHash,
        seed: '20261122',
        strata: sample.strata,
      }),
    );
    expect(sample.hash).toBe(hash.digest('hex'));
    expect(new Set(sample.strataCounts.map(({ stratum }: { stratum: string[] }) => stratum[0]))).toEqual(
      new Set(Object.keys(cases)),
    );
  });

  it('leads to the cases as their departments tell them to the reader', async () => {
    const { id } = (await draw({ n: 5, departments: ['ecology'] })).data.createAuditSample;
    const told = (fields: string, as: string) =>
      graph.query(
        `query ($id: ID!) { auditSample(id: $id) { items { nodes { caseRef { ... on EcologyCase { ${fields} } } } } } }`,
        { id },
        as,
      );
    const docNo = expect.stringContaining('株环罚字') as string;
    const open = await told('docNo', 'auditor');
    expect(open.errors).toBeUndefined();
    expect(open.data.auditSample.items.nodes).toEqual(Array(5).fill({ caseRef: { docNo } }));
    // What the check-list was made from is not thereby the auditor's to read: that takes a grant.
    const sensitive = await told('docNo noticedOn', 'auditor');
    expect(sensitive.errors?.[0]?.extensions['code']).toBe('PURPOSE_REQUIRED');
    const supervised = await told('noticedOn', 'supervisor');
    expect(supervised.errors).toBeUndefined();
    const noticedOn = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string;
    expect(supervised.data.auditSample.items.nodes).toEqual(Array(5).fill({ caseRef: { noticedOn } }));
  });

  it('finds the files of the demonstration in order, but for publicity that goes on too long', async () => {
    const all = { n: 2000, departments: ['ecology'] };
    const sample = (await draw(all)).data.createAuditSample;
    const finding = Object.fromEntries(
      sample.findings.map(({ rule, ...counts }: { rule: string }) => [rule, counts]),
    );
    const rows = Array.from({ length: caseCount(world, 'ecology') }, (_, j) =>
      caseRow(world, 'ecology', j),
    ).filter(({ decidedOn }) => decidedOn !== null && decidedOn <= world.date);
    const overShown = rows.filter(
      ({ publicityState, publicityEndsOn }) =>
        publicityState === 'PUBLISHED' && publicityEndsOn !== null && publicityEndsOn < world.date,
    ).length;
    expect(overShown).toBeGreaterThan(0);
    expect(finding['PUBLISHED'].failed).toBe(overShown);
    expect(finding['TWO_OFFICERS']).toEqual({ passed: rows.length, failed: 0, notApplicable: 0 });
    expect(finding['NOTICE_BEFORE_DECISION']).toEqual({ passed: rows.length, failed: 0, notApplicable: 0 });
    const reviewed = rows.filter(({ legalReviewOn }) => legalReviewOn !== null).length;
    expect(finding['LEGAL_REVIEW']).toEqual({
      passed: reviewed,
      failed: 0,
      notApplicable: rows.length - reviewed,
    });
    for (const rule of ['VALID_CERTIFICATES', 'AMOUNT_IN_RANGE', 'DECIDED_IN_TIME']) {
      expect([rule, finding[rule].failed]).toEqual([rule, 0]);
    }
    expect(finding['DECIDED_IN_TIME'].passed).toBeGreaterThan(rows.length / 2);
    expect(finding['AMOUNT_IN_RANGE'].passed).toBeGreaterThan(rows.length / 2);
  });

  it('is the same sample to whoever draws it again', async () => {
    const [first, second] = [
      await draw({ strata: ['COUNTY'] }),
      await draw({ strata: ['COUNTY'] }, 'supervisor'),
    ];
    const { hash, id } = first.data.createAuditSample;
    expect(second.data.createAuditSample.hash).toBe(hash);
    expect(second.data.createAuditSample.id).not.toBe(id);
  });

  it('is not for officers to draw', async () => {
    const { data, errors } = await draw({}, 'officer-ecology');
    expect(data?.createAuditSample ?? null).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
