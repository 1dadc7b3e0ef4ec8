import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

describe('one region, one team', () => {
  let enforcement: TestSubgraph;
  beforeAll(async () => {
    enforcement = await startTestSubgraph('law-enforcement', createSubgraph);
  });
  afterAll(() => enforcement.close());

  const region = async (code: string, selection: string) => {
    const { data, errors } = await enforcement.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { ${selection} } } }`,
      { r: [{ __typename: 'Region', code }] },
    );
    expect(errors).toBeUndefined();
    return data._entities[0];
  };
  const count = async (table: string, where: string): Promise<number> =>
    Number((await enforcement.database().query(`SELECT COUNT(*) AS n FROM ${table} WHERE ${where}`))[0].n);

  const roster = `regionalTeam { organ { names { kind } } team { name kind } inNameOf
    members { totalCount nodes { certNo organ { id } } } grants { totalCount nodes { basis { article } } } }`;

  it('gives a township its team with signboards, name, officers and powers', async () => {
    const { regionalTeam } = await region('430281103000', roster);
    expect(regionalTeam).toMatchObject({
      organ: { names: [{ kind: 'BUREAU' }, { kind: 'OFFICE_PLATE' }] },
      team: { name: '浦口镇综合行政执法队', kind: 'COMPREHENSIVE_BUREAU' },
      inNameOf: '浦口镇人民政府',
      members: { totalCount: 3 },
      grants: { totalCount: 7 },
    });
    for (const { basis } of regionalTeam.grants.nodes) expect(basis.article).toBe(24);
  });

  it('names the authority by what the township is: town, street or zone', async () => {
    const name = async (code: string) =>
      (await region(code, 'regionalTeam { inNameOf }')).regionalTeam.inNameOf;
    expect(await name('430281003000')).toBe('仙岳山街道办事处');
    expect(await name('430225200000')).toBe('垄溪乡人民政府');
    expect(await name('430281400000')).toBe('湖南醴陵经济开发区管理委员会');
  });

  it('leads a village to the team of its township, and has none above it or before it was set up', async () => {
    expect((await region('430281103200', roster)).regionalTeam.inNameOf).toBe('浦口镇人民政府');
    expect((await region('430281000000', roster)).regionalTeam).toBeNull();
    const early = await region(
      '430281103000',
      'a: regionalTeam(asOf: "2021-09-30") { inNameOf } b: regionalTeam(asOf: "2021-10-01") { inNameOf }',
    );
    expect(early).toEqual({ a: null, b: { inNameOf: '浦口镇人民政府' } });
  });

  it('reads the powers of a team as of the day', async () => {
    const grants = 'grants(first: 100) { nodes { item { code } } }';
    const { now, then } = await region(
      '430281105000',
      `now: regionalTeam { ${grants} } then: regionalTeam(asOf: "2022-09-30") { ${grants} }`,
    );
    const codes = (team: { grants: { nodes: { item: { code: string } }[] } }) =>
      team.grants.nodes.map(({ item }) => item.code);
    expect(codes(then)).toContain('A0203');
    expect(codes(now)).not.toContain('A0203');
  });

  it('lists the units other organs sent to a township, in force on the day', async () => {
    const units = 'dispatchedUnits { kind department }';
    const both = await region('430281103000', units);
    expect(both.dispatchedUnits).toHaveLength(2);
    expect(both.dispatchedUnits).toEqual(
      expect.arrayContaining([
        { kind: 'BRANCH_BUREAU', department: 'MARKET_SUPERVISION' },
        { kind: 'SQUADRON', department: 'ECOLOGY' },
      ]),
    );
    const { dispatchedUnits } = await region('430281103000', 'dispatchedUnits(asOf: "2020-12-31") { kind }');
    expect(dispatchedUnits).toEqual([]);
    // 庆云街道 is one of the five townships without a branch bureau, and has no squadron either.
    expect((await region('430203005000', units)).dispatchedUnits).toEqual([]);
    expect((await region('430281000000', units)).dispatchedUnits).toEqual([]);
  });

  it('counts the work of a quarter, a month and a year in a division', async () => {
    const selection = 'from to cases inspections officers perOfficer';
    const { q, m, y } = await region(
      '430281000000',
      `q: workload(period: "2026-Q3") { ${selection} } m: workload(period: "2026-09") { ${selection} } y: workload(period: "2025") { ${selection} }`,
    );
    const expected = async (from: string, to: string) => {
      const cases = await count('urban_case', `county6 = '430281' AND filedOn BETWEEN '${from}' AND '${to}'`);
      const inspections = await count(
        'inspection_task',
        `county6 = '430281' AND state = 'DONE' AND plannedOn BETWEEN '${from}' AND '${to}'`,
      );
      const officers = await count(
        'officer',
        `county6 = '430281' AND certValidFrom <= '${to}' AND certValidTo >= '${to}'`,
      );
      const perOfficer = Math.round(((cases + inspections) / officers) * 100) / 100;
      return { from, to, cases, inspections, officers, perOfficer };
    };
    expect(q).toEqual(await expected('2026-07-01', '2026-09-30'));
    expect(m).toEqual(await expected('2026-09-01', '2026-09-30'));
    expect(y).toEqual(await expected('2025-01-01', '2025-12-31'));
    expect(q.inspections).toBeGreaterThan(0);
    expect(q.officers).toBeGreaterThan(0);
  });

  it('refuses a period of another form, and finds no officers in a village', async () => {
    const { errors } = await enforcement.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { workload(period: "2026-Q5") { cases } } } }`,
      { r: [{ __typename: 'Region', code: '430281000000' }] },
      'all-seeing',
      'zh',
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toContain('2026-Q3');
    const village = await region('430281103200', 'workload(period: "2026") { officers perOfficer }');
    expect(village).toEqual({ workload: { officers: 0, perOfficer: null } });
  });

  it('lists the organs of a division with all below it', async () => {
    const { all, city } = await region(
      '430281000000',
      'all: organs(filter: { level: TOWNSHIP, department: LAW_ENFORCEMENT }) { totalCount } city: organs(filter: { level: COUNTY }) { totalCount }',
    );
    expect(all.totalCount).toBe(25);
    expect(city.totalCount).toBe(5);
    expect((await region('430000000000', 'organs { totalCount }')).organs.totalCount).toBe(
      5 + 45 + 112 + 107,
    );
    expect((await region('430281103200', 'organs { totalCount }')).organs.totalCount).toBe(0);
  });

  it('compares officers and open cases of the townships of a county, by code', async () => {
    const { data, errors } = await enforcement.query(
      `{ forceAdequacy(region: "430281", level: TOWNSHIP) { region { code } certified openCases casesPerOfficer gap } }`,
    );
    expect(errors).toBeUndefined();
    const rows = data.forceAdequacy;
    expect(rows).toHaveLength(25);
    const codes = rows.map((row: { region: { code: string } }) => row.region.code);
    expect(codes).toEqual([...codes].sort());
    for (const { region: place, certified, openCases, casesPerOfficer, gap } of rows) {
      const town9 = place.code.slice(0, 9);
      expect(certified).toBe(
        await count(
          'officer',
          `town9 = '${town9}' AND certValidFrom <= '2026-11-01' AND certValidTo >= '2026-11-01'`,
        ),
      );
      expect(openCases).toBe(await count('urban_case', `town9 = '${town9}' AND stage <> 'CLOSED'`));
      expect(casesPerOfficer).toBe(Math.round((openCases / certified) * 100) / 100);
      expect(gap).toBe(Math.max(0, 2 - certified));
    }
  });

  it('adds up: open cases of the townships are those of the counties and of the city', async () => {
    const { data } = await enforcement.query(`{
      city: forceAdequacy(region: "4302", level: CITY) { openCases certified }
      counties: forceAdequacy(region: "4302", level: COUNTY) { openCases }
      townships: forceAdequacy(region: "4302", level: TOWNSHIP) { openCases }
    }`);
    const sum = (rows: { openCases: number }[]) =>
      rows.reduce((total, { openCases }) => total + openCases, 0);
    expect(data.counties).toHaveLength(9);
    expect(data.townships).toHaveLength(112);
    expect(sum(data.counties)).toBe(sum(data.city));
    expect(sum(data.townships)).toBe(sum(data.city));
    expect(sum(data.city)).toBeGreaterThan(0);
  });

  it('refuses to compare villages, provinces and the townships of a province', async () => {
    for (const [code, level] of [
      ['4302', 'VILLAGE'],
      ['43', 'PROVINCE'],
      ['43', 'TOWNSHIP'],
    ]) {
      const { errors } = await enforcement.query(
        `{ forceAdequacy(region: "${code}", level: ${level}) { gap } }`,
      );
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });
});
