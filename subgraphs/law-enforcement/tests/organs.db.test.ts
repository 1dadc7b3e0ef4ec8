import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

describe('organs, teams and officers', () => {
  let enforcement: TestSubgraph;
  beforeAll(async () => {
    enforcement = await startTestSubgraph('law-enforcement', createSubgraph);
  });
  afterAll(() => enforcement.close());

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await enforcement.query(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };

  it('gives a township bureau its two signboards and the name its documents bear', async () => {
    const data = await ask(`{ organ(id: "organ-law-enforcement-430281103") {
      name names { name kind } department level region { code } inNameOf bureauTeamMerged parentOrgan { name level }
    } }`);
    expect(data.organ).toEqual({
      name: '浦口镇综合行政执法局',
      names: [
        { name: '浦口镇综合行政执法局', kind: 'BUREAU' },
        { name: '浦口镇综合行政执法管理办公室', kind: 'OFFICE_PLATE' },
      ],
      department: 'LAW_ENFORCEMENT',
      level: 'TOWNSHIP',
      region: { code: '430281103000' },
      inNameOf: '浦口镇人民政府',
      bureauTeamMerged: false,
      parentOrgan: { name: '醴陵市城市管理和综合执法局', level: 'COUNTY' },
    });
  });

  it('lists organs by division, department, level and words of their names', async () => {
    const data = await ask(`{
      all: organs { totalCount }
      county: organs(filter: { region: "430281", department: ECOLOGY }) { nodes { name } totalCount }
      merged: organs(filter: { bureauTeamMerged: true }) { totalCount }
      plate: organs(filter: { nameContains: "浦口镇综合行政执法管理办公室" }) { nodes { id } }
      none: organs(filter: { nameContains: "%" }) { totalCount }
    }`);
    // Five bureaus in the city and in each of nine counties, one in each of 112 townships, and 107 branch bureaus.
    expect(data.all.totalCount).toBe(5 + 45 + 112 + 107);
    expect(data.county).toEqual({ nodes: [{ name: '株洲市生态环境局醴陵市分局' }], totalCount: 1 });
    expect(data.merged.totalCount).toBe(107);
    expect(data.plate.nodes).toEqual([{ id: 'organ-law-enforcement-430281103' }]);
    expect(data.none.totalCount).toBe(0);
  });

  it('has one team of each department in the city and in each county, and two of each city department before', async () => {
    const data = await ask(`{ departments { code
      city: enforcingTeams(level: CITY) { totalCount nodes { kind } }
      county: enforcingTeams(level: COUNTY) { totalCount nodes { kind organ { id } } }
      before: enforcingTeams(level: CITY, asOf: "2020-12-31") { totalCount }
    } }`);
    expect(data.departments).toHaveLength(5);
    for (const { code, city, county, before } of data.departments) {
      expect([code, city]).toEqual([code, { totalCount: 1, nodes: [{ kind: 'DETACHMENT' }] }]);
      expect([code, before.totalCount]).toEqual([code, 2]);
      expect([code, county.totalCount]).toEqual([code, 9]);
      expect(new Set(county.nodes.map(({ organ }: { organ: { id: string } }) => organ.id)).size).toBe(9);
      for (const { kind } of county.nodes) expect(kind).toBe('BRIGADE');
    }
  });

  it('tells which teams were merged into which, from either end', async () => {
    const data = await ask(`{ department(code: ECOLOGY) { name teamHistory { endedOn
      from { id name activeTo successor { id } }
      to { id name activeFrom predecessors { id } } } } }`);
    const { name, teamHistory } = data.department;
    expect(name).toBe('生态环境');
    expect(teamHistory).toHaveLength(2);
    const ids = teamHistory.map(({ from }: { from: { id: string } }) => from.id);
    for (const { from, to, endedOn } of teamHistory) {
      expect(endedOn).toBe('2020-12-31');
      expect(from).toMatchObject({ activeTo: '2020-12-31', successor: { id: to.id } });
      expect(to.name).toBe('株洲市生态环境保护综合行政执法支队');
      expect(to.activeFrom).toBe('2021-01-01');
      expect(to.predecessors.map(({ id }: { id: string }) => id).sort()).toEqual([...ids].sort());
    }
  });

  it('knows the squadrons and branches an organ sent out, whom they serve and who leads them', async () => {
    const data = await ask(`{
      organ(id: "organ-ecology-430281") { dispatchedTeams { name kind serves { code } parentOrgan { id } headcount } }
      market: organ(id: "organ-market-supervision-430281103") { bureauTeamMerged teams { kind parentOrgan { id } members { organ { id } } } }
      early: organ(id: "organ-ecology-430281") { dispatchedTeams(asOf: "2021-12-31") { name } }
    }`);
    const squadron = data.organ.dispatchedTeams.find(({ name }: { name: string }) =>
      name.includes('浦口镇中队'),
    );
    expect(squadron).toEqual({
      name: '醴陵市生态环境保护综合行政执法大队浦口镇中队',
      kind: 'SQUADRON',
      serves: [{ code: '430281103000' }, { code: '430281105000' }],
      parentOrgan: { id: 'organ-ecology-430281' },
      headcount: 4,
    });
    expect(data.early.dispatchedTeams).toEqual([]);
    const county = { id: 'organ-market-supervision-430281' };
    expect(data.market).toEqual({
      bureauTeamMerged: true,
      teams: [
        { kind: 'BRANCH_BUREAU', parentOrgan: county, members: [{ organ: county }, { organ: county }] },
      ],
    });
  });

  it('judges a certificate by the day asked about, to the day', async () => {
    const { officers } = await ask(`{ officers(first: 1) { nodes { certNo certValidFrom certValidTo } } }`);
    const [{ certNo, certValidFrom, certValidTo }] = officers.nodes;
    const { officer } = await ask(
      `query ($no: String!, $from: Date!, $to: Date!) { officer(certNo: $no) {
        first: certificateValid(on: $from) last: certificateValid(on: $to)
        early: certificateValid(on: "2010-01-01") late: certificateValid(on: "2040-01-01")
        teams { kind } idNo trainingHours } }`,
      { no: certNo, from: certValidFrom, to: certValidTo },
    );
    expect(officer).toMatchObject({ first: true, last: true, early: false, late: false });
    expect(officer.teams.length).toBeGreaterThan(0);
    expect(officer.idNo).toMatch(/^430299/);
  });

  it('finds the officers whose certificates hold, and those whose certificates end soon', async () => {
    const [[valid], [soon]] = await Promise.all([
      enforcement
        .database()
        .query(
          `SELECT COUNT(*) AS n FROM officer WHERE certValidFrom <= '2026-11-01' AND certValidTo >= '2026-11-01'`,
        ),
      enforcement.database().query(`SELECT COUNT(*) AS n FROM officer WHERE certValidTo <= '2027-01-31'`),
    ]);
    const data = await ask(`{
      all: officers { totalCount }
      valid: officers(filter: { certValidOn: "2026-11-01" }) { totalCount }
      soon: officers(filter: { certValidUntil: "2027-01-31" }, orderBy: CERT_VALID_TO_ASC, first: 100) {
        totalCount nodes { certValidTo } }
      township: officers(filter: { region: "430281103" }) { totalCount }
      organ: officers(filter: { organ: "organ-ecology-4302" }) { totalCount }
    }`);
    // Twelve in each city organ, five in each county organ, three in each township bureau.
    expect(data.all.totalCount).toBe(5 * 12 + 45 * 5 + 112 * 3);
    expect(data.valid.totalCount).toBe(Number(valid.n));
    expect(data.valid.totalCount).toBeLessThan(data.all.totalCount);
    expect(data.soon.totalCount).toBe(Number(soon.n));
    const ends = data.soon.nodes.map(({ certValidTo }: { certValidTo: string }) => certValidTo);
    expect(ends).toEqual([...ends].sort());
    expect([data.township.totalCount, data.organ.totalCount]).toEqual([3, 12]);
  });

  it('names the firms an officer must keep away from', async () => {
    const data = await ask(
      `{ officers(first: 100) { nodes { conflicts { relation enterprise { uscc } } } } }`,
    );
    const withConflict = data.officers.nodes.filter(
      ({ conflicts }: { conflicts: unknown[] }) => conflicts.length > 0,
    );
    // Every fifteenth officer: indexes 4, 19, …, 94 among the first hundred.
    expect(withConflict).toHaveLength(7);
    for (const { conflicts } of withConflict) expect(conflicts[0].enterprise.uscc).toMatch(/^9[123]4302/);
  });

  it('pages through officers forward and backward without gaps', async () => {
    const page = `nodes { certNo } pageInfo { hasNextPage hasPreviousPage endCursor }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const data: {
        officers: { nodes: { certNo: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      } = await ask(`query ($after: String) { officers(first: 90, after: $after) { ${page} } }`, { after });
      seen.push(...data.officers.nodes.map(({ certNo }) => certNo));
      after = data.officers.pageInfo.hasNextPage ? data.officers.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(621);
    const { officers } = await ask(`{ officers(last: 4) { ${page} } }`);
    expect(officers.nodes.map(({ certNo }: { certNo: string }) => certNo)).toEqual(seen.slice(-4));
    expect(officers.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('answers null for what does not exist and refuses pages that are too large', async () => {
    const data = await ask(
      `{ organ(id: "organ-none") { id } team(id: "x") { id } officer(certNo: "0") { certNo } }`,
    );
    expect(data).toEqual({ organ: null, team: null, officer: null });
    const { errors } = await enforcement.query(`{ organs(first: 101) { nodes { id } } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
