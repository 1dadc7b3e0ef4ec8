import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { episodeFault } from '../seed/faults';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { createSubgraph } from '../src/index';

const world = createWorld(defaultWorld);

describe('air', () => {
  let ecology: TestSubgraph;
  beforeAll(async () => {
    ecology = await startTestSubgraph('ecology', createSubgraph);
  });
  afterAll(() => ecology.close());

  it('gives a station of the national network with its place', async () => {
    const { data, errors } = await ecology.query(
      `{ airStation(code: "1518A") { code name kind lon lat region { code } } none: airStation(code: "9999A") { name } }`,
      {},
      'public',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      airStation: {
        code: '1518A',
        name: '株冶医院',
        kind: 'NATIONAL',
        lon: 113.095,
        lat: 27.8867,
        region: { code: '430204000000' },
      },
      none: null,
    });
  });

  it('narrows stations by division, kind and name', async () => {
    const { data } = await ecology.query(`{
      city: airStations(filter: { region: "4302" }) { totalCount }
      county: airStations(filter: { region: "430211" }) { nodes { name } }
      kind: airStations(filter: { kind: BACKGROUND }) { nodes { code } }
      name: airStations(filter: { nameContains: "监测站" }) { nodes { code } }
      elsewhere: airStations(filter: { region: "4301" }) { nodes { code } }
    }`);
    expect(data).toEqual({
      city: { totalCount: 6 },
      county: { nodes: [{ name: '天台山庄' }] },
      kind: { nodes: [{ code: '1559A' }] },
      name: { nodes: [{ code: '1524A' }] },
      elsewhere: { nodes: [] },
    });
  });

  it('pages through the readings of a day, the newest first, from an instant on and before another', async () => {
    const query = `query ($after: String) {
      airStation(code: "1515A") {
        readings(first: 10, after: $after, from: "2026-10-30T00:00:00+08:00", to: "2026-10-31T00:00:00+08:00") {
          totalCount pageInfo { hasNextPage endCursor } nodes { at pm25 station { code } }
        }
      }
    }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await ecology.query(query, { after });
      expect(errors).toBeUndefined();
      const { readings } = data.airStation;
      expect(readings.totalCount).toBe(24);
      seen.push(...readings.nodes.map(({ at }: { at: string }) => at));
      after = readings.pageInfo.hasNextPage ? readings.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(24);
    expect(seen[0]).toBe('2026-10-30T23:00:00.000+08:00');
    expect(seen.at(-1)).toBe('2026-10-30T00:00:00.000+08:00');
    expect(seen).toEqual([...seen].sort().reverse());

    const backward = await ecology.query(
      `{ airStation(code: "1515A") { readings(last: 2, to: "2026-10-31T00:00:00+08:00") { nodes { at } pageInfo { hasPreviousPage hasNextPage } } } }`,
    );
    const { nodes, pageInfo } = backward.data.airStation.readings;
    expect(pageInfo).toEqual({ hasPreviousPage: true, hasNextPage: false });
    expect(nodes).toHaveLength(2);
    expect(nodes[0].at > nodes[1].at).toBe(true);
  });

  it('keeps hourly readings of the days of the world, up to its morning', async () => {
    const { data } = await ecology.query(
      `{ airStation(code: "1524A") { latest { at } readings { totalCount } } }`,
    );
    expect(data.airStation).toEqual({
      latest: { at: '2026-11-01T08:00:00.000+08:00' },
      readings: { totalCount: 30 * 24 },
    });
  });

  it('computes the index by the standard asked for, with sub-indexes and primary pollutants', async () => {
    const at = 'from: "2026-10-20T12:00:00+08:00", to: "2026-10-20T13:00:00+08:00"';
    const by = '(standard: HJ_633_2012)';
    const { data, errors } = await ecology.query(
      `{ airStation(code: "1515A") { readings(${at}) { nodes { pm25 pm10 co aqi${by} level${by} primaryPollutants${by} iaqi${by} { pollutant value } } } } }`,
    );
    expect(errors).toBeUndefined();
    const [reading] = data.airStation.readings.nodes;
    expect(reading).toMatchObject({
      pm25: 169,
      pm10: 156,
      co: 0.8,
      aqi: 219,
      level: 'HEAVY',
      primaryPollutants: ['PM25'],
    });
    // (156 − 150) / (250 − 150) × 50 + 100 = 103; 0.8 / 5 × 50 = 8.
    expect(reading.iaqi).toEqual(
      expect.arrayContaining([
        { pollutant: 'PM25', value: 219 },
        { pollutant: 'PM10', value: 103 },
        { pollutant: 'CO', value: 8 },
      ]),
    );
  });

  it('refuses an index by the standard in force since 2026-03-01, and leaves the measured values', async () => {
    const { data, errors } = await ecology.query(
      `{ airStation(code: "1515A") { latest { pm25 aqi } } }`,
      {},
      'public',
      'zh',
    );
    expect(data.airStation.latest.aqi).toBeNull();
    expect(data.airStation.latest.pm25).toBeGreaterThan(0);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      path: ['airStation', 'latest', 'aqi'],
      extensions: { code: 'STANDARD_NOT_AVAILABLE' },
    });
    expect(errors?.[0]?.message).toContain('HJ 633-2026 尚未录入');
  });

  it('speaks for a division by its own station, else by its county’s, else by its city’s', async () => {
    const { data, errors } = await ecology.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { code airNow { at station { code } } } } }`,
      {
        r: ['430200000000', '430204001000', '430281103200', '430100000000', '430000000000'].map((code) => ({
          __typename: 'Region',
          code,
        })),
      },
    );
    expect(errors).toBeUndefined();
    const stations = data._entities.map(({ airNow }: { airNow: { station: { code: string } } | null }) =>
      airNow === null ? null : airNow.station.code,
    );
    expect(stations).toEqual(['1515A', '1518A', '1515A', null, null]);
  });

  describe('episode of heavy pollution', () => {
    const ask = (region: string, at: string, more = '') =>
      ecology.query(
        `{ pollutionEpisode(region: "${region}", at: "${at}", standard: HJ_633_2012${more}) {
          at standard state stations { code aqi primaryPollutants station { name } }
          firmsToCurb(first: 100) { totalCount nodes { manageLevel outlets { kind } } }
        } }`,
      );

    it('names the stations from 200 on, the worst first, and the firms to curb', async () => {
      const { data, errors } = await ask('4302', '2026-10-20T12:40:00+08:00');
      expect(errors).toBeUndefined();
      const episode = data.pollutionEpisode;
      expect(episode).toMatchObject({
        at: '2026-10-20T12:00:00.000+08:00',
        standard: 'HJ_633_2012',
        state: 'EPISODE',
      });
      expect(episode.stations.map(({ code, aqi }: { code: string; aqi: number }) => [code, aqi])).toEqual([
        ['1524A', 224],
        ['1515A', 219],
        ['1519A', 213],
        ['1518A', 206],
        ['1520A', 203],
        ['1559A', 203],
      ]);
      const [{ n }] = (await ecology
        .database()
        .query(
          `SELECT COUNT(*) AS n FROM pollution_source WHERE manageLevel = 'KEY' AND airOutlets > 0`,
        )) as [{ n: number | string }];
      expect(episode.firmsToCurb.totalCount).toBe(Number(n));
      expect(Number(n)).toBeGreaterThan(0);
      for (const { manageLevel, outlets } of episode.firmsToCurb.nodes) {
        expect(manageLevel).toBe('KEY');
        expect(outlets.some(({ kind }: { kind: string }) => kind === 'AIR')).toBe(true);
      }
    });

    it('begins and ends when the planted one does', async () => {
      const { from, to } = episodeFault(world);
      const hour = 3_600_000;
      const states: string[] = [];
      for (const at of [Date.parse(from) - hour, Date.parse(from), Date.parse(to), Date.parse(to) + hour]) {
        const { data } = await ask('4302', new Date(at).toISOString());
        states.push(data.pollutionEpisode.state);
      }
      expect(states).toEqual(['NONE', 'EPISODE', 'EPISODE', 'NONE']);
    });

    it('is none in a county with one heavy station, unless one is enough', async () => {
      const three = await ask('430211', '2026-10-20T12:00:00+08:00');
      expect(three.data.pollutionEpisode).toMatchObject({
        state: 'NONE',
        stations: [{ code: '1515A' }],
        firmsToCurb: { totalCount: 0, nodes: [] },
      });
      const one = await ask('430211', '2026-10-20T12:00:00+08:00', ', minStations: 1');
      expect(one.data.pollutionEpisode.state).toBe('EPISODE');
    });

    it('refuses the standard without a table and a number of stations below one', async () => {
      const byDefault = await ecology.query(
        `{ pollutionEpisode(region: "4302", at: "2026-10-20T12:00:00+08:00") { state } }`,
      );
      expect(byDefault.data).toEqual({ pollutionEpisode: null });
      expect(byDefault.errors?.[0]?.extensions['code']).toBe('STANDARD_NOT_AVAILABLE');
      const none = await ask('4302', '2026-10-20T12:00:00+08:00', ', minStations: 0');
      expect(none.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    });
  });
});
