import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { CultureInspectionEntity } from '../src/entities/cultureInspection.entity';
import { HeritageSiteEntity } from '../src/entities/heritageSite.entity';
import { PerformanceEntity } from '../src/entities/performance.entity';
import { TourGuideEntity } from '../src/entities/tourGuide.entity';
import { TravelAgencyEntity } from '../src/entities/travelAgency.entity';

let culture: TestSubgraph;
beforeAll(async () => {
  culture = await startTestSubgraph('culture-tourism', createSubgraph);
  await culture.subgraph.open();
});
afterAll(() => culture.close());

describe('performances', () => {
  it('are found by identifier, with beginning, approvals and venue', async () => {
    const row = await culture.database().getRepository(PerformanceEntity).findOneByOrFail({ outdoor: false });
    const { data, errors } = await culture.query(
      `query ($id: ID!) { performance(id: $id) { title startsAt outdoor audienceCap sold venue { id kind } enterprise { uscc }
        approvals { no approvedOn organ { id } } } }`,
      { id: row.id },
    );
    expect(errors).toBeUndefined();
    expect(data.performance).toMatchObject({
      title: row.title,
      outdoor: false,
      audienceCap: row.audienceCap,
      sold: row.sold,
      venue: { id: row.venueId, kind: 'THEATRE' },
      enterprise: { uscc: row.uscc },
      approvals: [{ no: row.approvals[0]?.no, organ: { id: `organ-culture-tourism-${row.county6}` } }],
    });
    expect(new Date(data.performance.startsAt)).toEqual(row.startsAt);
    expect(data.performance.approvals[0].approvedOn < row.startsOn).toBe(true);
  });

  it('are narrowed to days in Asia/Shanghai and to the outdoors', async () => {
    const all = await culture.database().getRepository(PerformanceEntity).find();
    const { data } = await culture.query(
      `{ performances(filter: { outdoor: true, from: "2026-10-29", until: "2026-11-04" }, orderBy: STARTS_AT_ASC, first: 100) {
        totalCount nodes { startsAt outdoor } } }`,
    );
    const expected = all.filter((p) => p.outdoor && p.startsOn >= '2026-10-29' && p.startsOn <= '2026-11-04');
    expect(expected.length).toBeGreaterThan(20);
    expect(data.performances.totalCount).toBe(expected.length);
    const times = data.performances.nodes.map(({ startsAt }: { startsAt: string }) => Date.parse(startsAt));
    expect(times).toEqual([...times].sort((a: number, b: number) => a - b));
  });

  it('of a day outdoors hang on the region: today’s by default', async () => {
    const all = await culture.database().getRepository(PerformanceEntity).find();
    const on = (day: string) => all.filter((p) => p.outdoor && p.startsOn === day).length;
    const { data } =
      await culture.query(`{ _entities(representations: [{ __typename: "Region", code: "430200000000" }]) {
      ... on Region { today: outdoorPerformances { totalCount nodes { venue { id } } } other: outdoorPerformances(on: "2026-10-30") { totalCount } } } }`);
    expect(on('2026-11-01')).toBeGreaterThan(0);
    expect(data._entities[0].today.totalCount).toBe(on('2026-11-01'));
    expect(data._entities[0].other.totalCount).toBe(on('2026-10-30'));
    for (const { venue } of data._entities[0].today.nodes) expect(venue).toBeNull();
  });
});

describe('travel agencies', () => {
  it('hang on their firm with licence, guides and the deposit the law asks for', async () => {
    const db = culture.database();
    const row = await db.getRepository(TravelAgencyEntity).findOneByOrFail({ outbound: true });
    const guides = await db
      .getRepository(TourGuideEntity)
      .find({ where: { agencyNo: row.no }, order: { certificateNo: 'ASC' } });
    const { data, errors } = await culture.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { travelAgency {
        no outbound deposit depositRequired depositSufficient licence { kind validTo } guides { certificateNo name person { id } } } } } }`,
      {
        r: [
          { __typename: 'Enterprise', uscc: row.uscc },
          { __typename: 'Enterprise', uscc: '91430181MAE0XU3F6T' },
        ],
      },
    );
    expect(errors).toBeUndefined();
    const required = 1_400_000 + 50_000 * row.branches + 300_000 * row.outboundBranches;
    expect(data._entities).toEqual([
      {
        travelAgency: {
          no: row.no,
          outbound: true,
          deposit: row.deposit,
          depositRequired: required.toFixed(2),
          depositSufficient: Number(row.deposit) >= required,
          licence: { kind: 'TRAVEL_AGENCY', validTo: null },
          guides: guides.map(({ certificateNo, name, personId }) => ({
            certificateNo,
            name,
            person: { id: personId },
          })),
        },
      },
      { travelAgency: null },
    ]);
  });

  it('are listed with or without tours abroad', async () => {
    const rows = await culture.database().getRepository(TravelAgencyEntity).find();
    const { data } = await culture.query(`{
      abroad: travelAgencies(filter: { outbound: true }, first: 100) { totalCount }
      home: travelAgencies(filter: { outbound: false }, first: 100) { totalCount nodes { no } }
      all: travelAgencies { totalCount }
      one: travelAgency(no: "${rows[0]?.no}") { name }
      none: travelAgency(no: "L-HUN-XT999999") { name }
    }`);
    const abroad = rows.filter(({ outbound }) => outbound).length;
    expect(abroad).toBeGreaterThan(0);
    expect(data.abroad.totalCount).toBe(abroad);
    expect(data.home.totalCount).toBe(rows.length - abroad);
    expect(data.all.totalCount).toBe(rows.length);
    expect(data.one.name).toBe(rows[0]?.name);
    expect(data.none).toBeNull();
  });
});

describe('protected sites', () => {
  it('are listed by level, in the order asked for', async () => {
    const rows = await culture.database().getRepository(HeritageSiteEntity).findBy({ level: 'COUNTY' });
    const { data } = await culture.query(
      `{ heritageSites(filter: { levels: [COUNTY], region: "4302" }, orderBy: NAME_ASC, first: 100) { totalCount nodes { id level } } }`,
    );
    expect(data.heritageSites.totalCount).toBe(rows.length);
    const ids = data.heritageSites.nodes.map(({ id }: { id: string }) => id);
    expect(new Set(ids)).toEqual(new Set(rows.map(({ id }) => id)));
    const { data: one } = await culture.query(`{ heritageSite(id: "heritage-00001") { name lon lat } }`);
    expect(one.heritageSite).toMatchObject({ name: '示范文物点1号' });
    expect(one.heritageSite.lon).toBeGreaterThan(112);
  });
});

describe('inspections', () => {
  it('are filtered by result and days and hang on firm and region', async () => {
    const all = await culture.database().getRepository(CultureInspectionEntity).find();
    const { data, errors } = await culture.query(
      `{ cultureInspections(filter: { results: [TO_RECTIFY], inspectedFrom: "2026-01-01", inspectedTo: "2026-10-31" }, first: 100) {
        totalCount nodes { id inspectedOn result rectifyBy officers { certNo } items { code } task { id } venues { id } } } }`,
    );
    expect(errors).toBeUndefined();
    const expected = all.filter(
      ({ result, inspectedOn }) =>
        result === 'TO_RECTIFY' && inspectedOn >= '2026-01-01' && inspectedOn <= '2026-10-31',
    );
    expect(data.cultureInspections.totalCount).toBe(expected.length);
    const days = data.cultureInspections.nodes.map(({ inspectedOn }: { inspectedOn: string }) => inspectedOn);
    expect(days).toEqual([...days].sort().reverse());
    for (const { officers, items } of data.cultureInspections.nodes) {
      expect(officers).toHaveLength(2);
      expect(items.length).toBeGreaterThan(0);
    }
    const one = all[0];
    const below = await culture.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Enterprise { cultureInspections(first: 100) { totalCount } } ... on Region { cultureInspections { totalCount } } ... on CultureInspection { id } } }`,
      {
        r: [
          { __typename: 'Enterprise', uscc: one?.uscc },
          { __typename: 'Region', code: `${one?.county6}000000` },
          { __typename: 'CultureInspection', id: one?.id },
          { __typename: 'CultureInspection', id: 'none' },
        ],
      },
    );
    expect(below.data._entities).toEqual([
      { cultureInspections: { totalCount: all.filter(({ uscc }) => uscc === one?.uscc).length } },
      { cultureInspections: { totalCount: all.filter(({ county6 }) => county6 === one?.county6).length } },
      { id: one?.id },
      null,
    ]);
  });
});
