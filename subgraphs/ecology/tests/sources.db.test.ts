import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { foreignRegionFaults } from '../seed/faults';
import { createSubgraph } from '../src/index';

const world = createWorld(defaultWorld);

describe('pollution sources and permits', () => {
  let ecology: TestSubgraph;
  const count = async (sql: string): Promise<number> => {
    const [row] = (await ecology.database().query(sql)) as [{ n: number | string }];
    return Number(row.n);
  };
  beforeAll(async () => {
    ecology = await startTestSubgraph('ecology', createSubgraph);
    await ecology.subgraph.open();
  });
  afterAll(() => ecology.close());

  it('narrows sources by division, level and kind of outlet', async () => {
    const { data, errors } = await ecology.query(`{
      all: pollutionSources { totalCount }
      county: pollutionSources(filter: { region: "430281" }) { totalCount }
      key: pollutionSources(filter: { manageLevels: [KEY] }) { totalCount }
      water: pollutionSources(filter: { manageLevels: [SIMPLIFIED], outletKind: WATER }) { totalCount }
      none: pollutionSources(filter: { manageLevels: [] }) { nodes { code22 } }
    }`);
    expect(errors).toBeUndefined();
    const where = (condition: string) =>
      count(`SELECT COUNT(*) AS n FROM pollution_source WHERE ${condition}`);
    expect(data).toEqual({
      all: { totalCount: await where('1 = 1') },
      county: { totalCount: await where(`regionCode LIKE '430281%'`) },
      key: { totalCount: await where(`manageLevel = 'KEY'`) },
      water: { totalCount: await where(`manageLevel = 'SIMPLIFIED' AND waterOutlets > 0`) },
      none: { nodes: [] },
    });
    expect(data.all.totalCount).toBe(520 + 40);
  });

  it('pages through the sources of a county forward and backward without gaps', async () => {
    const page = `nodes { code22 } pageInfo { hasNextPage endCursor }`;
    const query = `query ($after: String) { pollutionSources(filter: { region: "430211" }, first: 30, after: $after) { ${page} } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ecology.query(query, { after });
      seen.push(...data.pollutionSources.nodes.map(({ code22 }: { code22: string }) => code22));
      after = data.pollutionSources.pageInfo.hasNextPage ? data.pollutionSources.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(
      await count(`SELECT COUNT(*) AS n FROM pollution_source WHERE county6 = '430211'`),
    );
    expect(seen).toEqual([...new Set(seen)].sort());
    const { data } = await ecology.query(
      `{ pollutionSources(filter: { region: "430211" }, last: 3) { nodes { code22 } } }`,
    );
    expect(data.pollutionSources.nodes.map(({ code22 }: { code22: string }) => code22)).toEqual(
      seen.slice(-3),
    );
  });

  it('shows a source recorded under another list’s code both as recorded and where it lies', async () => {
    const [fault] = foreignRegionFaults(world);
    const { data } = await ecology.query(
      `query ($code22: String!) { pollutionSource(code22: $code22) { recordedRegionCode siteRegion { code } enterprise { uscc } } }`,
      { code22: fault?.code22 },
    );
    expect(data.pollutionSource.recordedRegionCode).toBe(fault?.recorded);
    expect(data.pollutionSource.siteRegion.code.slice(0, 9)).toBe(fault?.actual.slice(0, 9));
    expect(data.pollutionSource.enterprise.uscc).toBe(fault?.code22.slice(0, 18));
  });

  it('answers null for a number nobody has and refuses one that cannot be', async () => {
    const unknown = await ecology.query(`{ pollutionSource(code22: "91130200699229617X001P") { code22 } }`);
    expect(unknown).toEqual({ data: { pollutionSource: null } });
    const wrong = await ecology.query(`{ dischargePermit(no: "91350100M000100Y4Z001P") { no } }`);
    expect(wrong.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('gives permits to all but registered sources, with outlets, limits and reports', async () => {
    const { data, errors } = await ecology.query(
      `{ pollutionSources(first: 100) { nodes { code22 manageLevel outlets { code kind } permit {
        no source { code22 } limits { outletCode pollutant unit concentration tonsPerYear }
        executionReports { period due submittedOn state }
      } } } }`,
    );
    expect(errors).toBeUndefined();
    let reports = 0;
    for (const { code22, manageLevel, outlets, permit } of data.pollutionSources.nodes) {
      expect(permit === null).toBe(manageLevel === 'REGISTERED');
      if (permit === null) continue;
      expect([permit.no, permit.source.code22]).toEqual([code22, code22]);
      const codes = new Set(outlets.map(({ code }: { code: string }) => code));
      for (const limit of permit.limits) {
        expect(codes.has(limit.outletCode)).toBe(true);
        expect(limit.unit).toBe(limit.outletCode.startsWith('DA') ? 'mg/m³' : 'mg/L');
      }
      const dues = permit.executionReports.map(({ due }: { due: string }) => due);
      expect(dues).toEqual([...dues].sort().reverse());
      reports += dues.length;
    }
    expect(reports).toBeGreaterThan(0);
  });

  it('narrows permits by force and expiry, and says where one stands on a day', async () => {
    const { data } = await ecology.query(`{
      inForce: dischargePermits(filter: { inForceOn: "2026-11-01" }) { totalCount }
      soon: dischargePermits(filter: { expiresFrom: "2026-11-01", expiresBy: "2027-01-30" }, orderBy: VALID_TO_ASC, first: 100) {
        totalCount nodes { validTo renewBy status later: status(asOf: "2027-01-31") before: status(asOf: "2015-01-01") }
      }
      newest: dischargePermits(first: 5) { nodes { validFrom } }
    }`);
    const where = (condition: string) =>
      count(`SELECT COUNT(*) AS n FROM discharge_permit WHERE ${condition}`);
    expect(data.inForce.totalCount).toBe(
      await where(`validFrom <= '2026-11-01' AND validTo >= '2026-11-01'`),
    );
    expect(data.soon.totalCount).toBe(await where(`validTo BETWEEN '2026-11-01' AND '2027-01-30'`));
    expect(data.soon.totalCount).toBeGreaterThan(0);
    const ends = data.soon.nodes.map(({ validTo }: { validTo: string }) => validTo);
    expect(ends).toEqual([...ends].sort());
    for (const { renewBy, status, later, before } of data.soon.nodes) {
      expect(status).toBe(renewBy < '2026-11-01' ? 'RENEWAL_LATE' : 'IN_FORCE');
      expect([later, before]).toEqual(['EXPIRED', 'NOT_YET_VALID']);
    }
    const starts = data.newest.nodes.map(({ validFrom }: { validFrom: string }) => validFrom);
    expect(starts).toEqual([...starts].sort().reverse());
  });

  it('lists the permits of a division that expire, the nearest first, from today by default', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region {
      soon: expiringPermits(expiresBy: "2027-03-01", first: 100) { totalCount nodes { validTo } }
      past: expiringPermits(expiresBy: "2026-10-31", from: "2000-01-01") { totalCount }
    } } }`;
    const r = ['430200000000', '430000000000', '430211000000'].map((code) => ({
      __typename: 'Region',
      code,
    }));
    const { data, errors } = await ecology.query(query, { r }, 'public');
    expect(errors).toBeUndefined();
    const [city, province, county] = data._entities;
    const between = (from: string, to: string, more = '1 = 1') =>
      count(
        `SELECT COUNT(*) AS n FROM discharge_permit WHERE validTo BETWEEN '${from}' AND '${to}' AND ${more}`,
      );
    expect(city.soon.totalCount).toBe(await between('2026-11-01', '2027-03-01'));
    expect(city.past.totalCount).toBe(await between('2000-01-01', '2026-10-31'));
    expect(province).toEqual(city);
    expect(county.soon.totalCount).toBe(await between('2026-11-01', '2027-03-01', `county6 = '430211'`));
    const ends = city.soon.nodes.map(({ validTo }: { validTo: string }) => validTo);
    expect(ends).toEqual([...ends].sort());
  });

  it('gives the raw hours of outlets that report by themselves', async () => {
    const [outlet] = (await ecology
      .database()
      .query(
        `SELECT outletId AS id, COUNT(*) AS n FROM cems_reading GROUP BY outletId ORDER BY outletId LIMIT 1`,
      )) as [{ id: string; n: number | string }];
    const { data, errors } = await ecology.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Outlet {
        online readings(first: 100) { totalCount nodes { at pollutant value unit flag } }
        day: readings(from: "2026-10-31T00:00:00+08:00", to: "2026-11-01T00:00:00+08:00") { totalCount }
      } } }`,
      { r: [{ __typename: 'Outlet', id: outlet.id }] },
    );
    expect(errors).toBeUndefined();
    const [found] = data._entities;
    expect(found.online).toBe(true);
    expect(found.readings.totalCount).toBe(Number(outlet.n));
    expect(found.day.totalCount).toBe(Number(outlet.n) / 3);
    expect(found.readings.nodes[0].at).toBe('2026-11-01T08:00:00.000+08:00');
    for (const { value, flag } of found.readings.nodes) expect(value === null).toBe(flag === 'MAINTENANCE');
  });
});
