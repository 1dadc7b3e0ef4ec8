import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { projectPath } from '#shared/project/projectPath';
import { caseRow } from '#shared/synthetic/caseRow';
import { caseCount } from '#shared/synthetic/case';
import { enterprise, nthFaultFirm, faultResidues, richResidue } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { dossierRequest } from '../src/demo/welcome';
import { startTestGraph, type TestGraph } from './startTestGraph';

const world = createWorld(defaultWorld);
const rich = enterprise(world, richResidue);
const township = `${rich.village.code.slice(0, 9)}000`;
const county = `${rich.village.code.slice(0, 6)}000000`;

/** Variables of each operation; an operation without an entry fails its test. */
const variables: Readonly<Record<string, Record<string, unknown>>> = {
  'air-quality': { region: '4302' },
  'competent-organ': { act: 'F0101', region: township, on: '2026-10-01' },
  'enterprise-dossier': { uscc: rich.uscc },
  'expiring-licences': { region: county, by: '2027-03-01' },
  'food-safety-due': { region: '430281', by: '2027-03-01' },
  'force-adequacy': { region: '430202' },
  'inspections-of-a-firm': {
    uscc: enterprise(world, nthFaultFirm(faultResidues.tripleInspection, 0)).uscc,
    from: '2026-11-01',
    to: '2026-11-30',
  },
  'legal-basis': { law: '行政处罚法', article: 60, domain: 'ECOLOGY' },
  'minors-alerts': { county: '430281' },
  'pollution-episode': { region: '4302', code: '4302', at: '2026-10-20T12:00:00+08:00' },
  'product-trace': { batch: 'B000003' },
  'published-penalties': { region: county },
  'region-overview': { code: county },
  'region-resolve': { source: 'AMAP2024', code: '430202004', on: '2024-06-01' },
  'region-tree': { code: '430281' },
  'regional-team': { region: township, asOf: '2026-10-01' },
  'repeat-offenders-entertainment': { region: '4302' },
  responsibilities: {},
  'scenic-area-holiday': { id: 'scenic-000001', at: '2026-10-03T11:00:00+08:00' },
  'water-quality': { region: '4302' },
};

const operation = (name: string): string =>
  readFileSync(projectPath('docs', 'operations', `${name}.graphql`), 'utf8');
const answerFile = (name: string): string => projectPath('gateway', 'tests', 'answers', `${name}.json`);

describe('the operations in docs/operations', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({ as: 'all-seeing' });
  });
  afterAll(() => graph.close());

  const names = readdirSync(projectPath('docs', 'operations'))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace('.graphql', ''));

  it('are fifteen at least, each with variables here and an answer beside this test', () => {
    expect(names.length).toBeGreaterThanOrEqual(15);
    expect(names.sort()).toEqual(Object.keys(variables).sort());
  });

  it.each(names)('%s answers in full what was read and approved', async (name) => {
    const { data, errors } = await graph.query(operation(name), variables[name]);
    expect(errors).toBeUndefined();
    // UPDATE_ANSWERS=1 writes the answers anew; read the diff before committing it.
    if (process.env['UPDATE_ANSWERS'] === '1')
      writeFileSync(answerFile(name), `${JSON.stringify(data, null, 2)}\n`);
    expect(existsSync(answerFile(name))).toBe(true);
    expect(data).toEqual(JSON.parse(readFileSync(answerFile(name), 'utf8')));
  });

  it('the dossier holds what each department generated of the firm, alone and unaware of the others', async () => {
    const { data } = await graph.query(operation('enterprise-dossier'), variables['enterprise-dossier']);
    expect(data.enterprise).toMatchObject({ uscc: rich.uscc, name: rich.name, address: rich.address });
    expect(data.enterprise.region.code).toBe(rich.village.code);
    for (const list of ['licences', 'dischargePermits', 'agriLicences', 'cultureLicences']) {
      expect([list, data.enterprise[list].nodes.length > 0]).toEqual([list, true]);
    }
  });

  it('the request that "npm start" prints answers, from all five departments', async () => {
    const { query, variables: given } = JSON.parse(dossierRequest(world)) as {
      query: string;
      variables: Record<string, unknown>;
    };
    const { data, errors } = await graph.query(query, given);
    expect(errors).toBeUndefined();
    for (const list of ['licences', 'dischargePermits', 'agriLicences', 'cultureLicences']) {
      expect([list, data.enterprise[list].nodes.length > 0]).toEqual([list, true]);
    }
    expect(data.enterprise.inspectionsThisYear.length).toBeGreaterThan(0);
  });

  it('the duplicate inspections of a planted firm are there, of three departments within thirty days', async () => {
    const { data } = await graph.query(
      operation('inspections-of-a-firm'),
      variables['inspections-of-a-firm'],
    );
    const { nodes } = data.enterprise.inspectionTasks;
    expect(new Set(nodes.map((task: { department: string }) => task.department)).size).toBe(3);
  });

  it('who is no civil servant sees of the published penalties exactly those whose publicity lasts', async () => {
    const { data, errors } = await graph.query(
      `query ($region: String!) { region(code: $region) { marketCases(first: 100) { totalCount nodes { docNo publicity { state endsOn } } } } }`,
      { region: county },
    );
    expect(errors).toBeUndefined();
    const all = Array.from({ length: caseCount(world, 'market-supervision') }, (_, j) =>
      caseRow(world, 'market-supervision', j),
    );
    const lasting = all.filter(
      (row) =>
        row.regionCode.startsWith(county.slice(0, 6)) &&
        row.publicityState === 'PUBLISHED' &&
        (row.publicityEndsOn ?? '') >= world.date,
    );
    const seen = await graph.query(
      `query ($region: String!) { region(code: $region) { marketCases(first: 100) { totalCount nodes { docNo } } } }`,
      { region: county },
      'resident',
    );
    expect(seen.errors).toBeUndefined();
    expect(seen.data.region.marketCases.totalCount).toBe(lasting.length);
    expect(seen.data.region.marketCases.nodes.map(({ docNo }: { docNo: string }) => docNo).sort()).toEqual(
      lasting.map(({ docNo }) => docNo).sort(),
    );
    expect(data.region.marketCases.totalCount).toBeGreaterThan(lasting.length);
  });
});
