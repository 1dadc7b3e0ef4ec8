import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { RealNameDayEntity } from '../src/entities/realNameDay.entity';
import { VenueEntity } from '../src/entities/venue.entity';

describe('venues', () => {
  let culture: TestSubgraph;
  beforeAll(async () => {
    culture = await startTestSubgraph('culture-tourism', createSubgraph);
    await culture.subgraph.open();
  });
  afterAll(() => culture.close());
  const rows = () => culture.database().getRepository(VenueEntity);

  it('are found by identifier, with licence, firm and hours against their rule', async () => {
    const [row] = await rows().find({ where: { kind: 'KTV', openFrom: '18:00', openTo: '04:00' }, take: 1 });
    const query = `query ($id: ID!) { venue(id: $id) { id name kind capacity openFrom openTo openingHoursLegal
      openingHoursRule { law article closedFrom closedTo } licence { no kind } enterprise { uscc } realNameLog { day } } }`;
    const { data, errors } = await culture.query(query, { id: row?.id });
    expect(errors).toBeUndefined();
    expect(data.venue).toEqual({
      id: row?.id,
      name: row?.name,
      kind: 'KTV',
      capacity: row?.capacity,
      openFrom: '18:00',
      openTo: '04:00',
      openingHoursLegal: false,
      openingHoursRule: { law: '娱乐场所管理条例', article: '28', closedFrom: '02:00', closedTo: '08:00' },
      licence: { no: row?.licenceNo, kind: 'ENTERTAINMENT' },
      enterprise: { uscc: row?.uscc },
      realNameLog: [],
    });
    expect((await culture.query(`{ venue(id: "venue-none") { id } }`)).data).toEqual({ venue: null });
  });

  it('of kinds without a rule say nothing on hours, and script games need no licence', async () => {
    const { data } = await culture.query(`{ venues(filter: { kinds: [SCRIPT_GAMES] }, first: 3) {
      nodes { openingHoursLegal openingHoursRule { law } licence { no } } } }`);
    expect(data.venues.nodes).toEqual(
      Array(3).fill({ openingHoursLegal: null, openingHoursRule: null, licence: null }),
    );
  });

  it('filter by kind, capacity, name and region, and sort by capacity', async () => {
    const { data } = await culture.query(`{ venues(
      filter: { region: "4302", kinds: [INTERNET_CAFE], capacityFrom: 150, nameContains: "网咖" }
      orderBy: CAPACITY_DESC, first: 100
    ) { totalCount nodes { capacity name } } }`);
    const cafes = await rows().findBy({ kind: 'INTERNET_CAFE' });
    const expected = cafes.filter(({ capacity }) => capacity >= 150).map(({ capacity }) => capacity);
    expect(expected.length).toBeGreaterThan(0);
    expect(data.venues.totalCount).toBe(expected.length);
    expect(data.venues.nodes.map(({ capacity }: { capacity: number }) => capacity)).toEqual(
      expected.sort((a, b) => b - a).slice(0, 100),
    );
    const percent = await culture.query(`{ venues(filter: { nameContains: "%" }) { totalCount } }`);
    expect(percent.data.venues.totalCount).toBe(0);
  });

  it('of internet cafés give the numbers of their register for the last 60 days', async () => {
    const [day] = await culture.database().getRepository(RealNameDayEntity).find({ take: 1 });
    const { data } = await culture.query(
      `query ($id: ID!) { venue(id: $id) { realNameLog { day registered refused } } }`,
      { id: day?.venueId },
    );
    const log = data.venue.realNameLog as { day: string }[];
    expect(log).toHaveLength(60);
    expect(log[0]?.day).toBe('2026-09-02');
    expect(log.at(-1)?.day).toBe('2026-10-31');
  });

  it('hang on a region of any level, and sums of its parts agree', async () => {
    const counted = async (codes: string[]): Promise<number[]> => {
      const { data } = await culture.query(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { venues { totalCount } } } }`,
        { r: codes.map((code) => ({ __typename: 'Region', code })) },
      );
      return data._entities.map((region: { venues: { totalCount: number } }) => region.venues.totalCount);
    };
    const all = await rows().find();
    const counties = [...new Set(all.map(({ county6 }) => `${county6}000000`))];
    const parts = await counted(counties);
    expect(parts.reduce((a, b) => a + b)).toBe(all.length);
    expect(await counted(['430200000000', '430000000000'])).toEqual([all.length, all.length]);
    const village = all[0]?.regionCode as string;
    expect(await counted([village])).toEqual([all.filter(({ regionCode }) => regionCode === village).length]);
  });
});
