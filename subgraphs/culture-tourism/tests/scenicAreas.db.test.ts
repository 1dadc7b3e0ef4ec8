import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { ScenicAreaEntity } from '../src/entities/scenicArea.entity';
import { VisitorFlowEntity } from '../src/entities/visitorFlow.entity';

const counted = 'scenic-000001';

describe('scenic areas', () => {
  let culture: TestSubgraph;
  beforeAll(async () => {
    culture = await startTestSubgraph('culture-tourism', createSubgraph);
    await culture.subgraph.open();
  });
  afterAll(() => culture.close());
  const flow = async (id: string): Promise<VisitorFlowEntity> => {
    const row = await culture.database().getRepository(VisitorFlowEntity).findOneBy({ id });
    if (!row) throw new Error(`No count ${id}.`);
    return row;
  };

  it('are found by identifier, with operator and capacity', async () => {
    const row = await culture.database().getRepository(ScenicAreaEntity).findOneBy({ id: counted });
    const { data, errors } = await culture.query(
      `{ scenicArea(id: "${counted}") { name grade maxInstant maxDaily ticketing operator { uscc } region { code } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.scenicArea).toEqual({
      name: '示范景区1号',
      grade: row?.grade,
      maxInstant: row?.maxInstant,
      maxDaily: row?.maxDaily,
      ticketing: row?.ticketing,
      operator: { uscc: row?.uscc },
      region: { code: row?.regionCode },
    });
    expect((await culture.query(`{ scenicArea(id: "none") { id } }`)).data).toEqual({ scenicArea: null });
  });

  it('say how full they are by the latest count: today at 15 o’clock, or at a moment asked for', async () => {
    const [now, noon] = [await flow(`${counted}:2026-11-01T15`), await flow(`${counted}:2026-10-07T12`)];
    const { data, errors } = await culture.query(`{ scenicArea(id: "${counted}") {
      maxInstant presentNow load { at present maxInstant ratio level }
      holiday: load(at: "2026-10-07T12:40:00+08:00") { at present ratio }
      exactly: presentNow(at: "2026-10-07T04:00:00Z")
    } }`);
    expect(errors).toBeUndefined();
    const { maxInstant } = data.scenicArea;
    expect(data.scenicArea.presentNow).toBe(now.present);
    expect(data.scenicArea.load).toMatchObject({ present: now.present, maxInstant });
    expect(new Date(data.scenicArea.load.at).toISOString()).toBe('2026-11-01T07:00:00.000Z');
    expect(data.scenicArea.holiday.present).toBe(noon.present);
    expect(data.scenicArea.holiday.ratio).toBeCloseTo(noon.present / maxInstant, 3);
    expect(data.scenicArea.exactly).toBe(noon.present);
  });

  it('say nothing before the first count of a day, nor without counters', async () => {
    const { data } = await culture.query(`{
      early: scenicArea(id: "${counted}") { load(at: "2026-10-20T07:59:00+08:00") { present } presentNow(at: "2026-10-20T07:59:00+08:00") }
      uncounted: scenicArea(id: "scenic-000040") { name load { present } }
    }`);
    expect(data.early).toEqual({ load: null, presentNow: null });
    expect(data.uncounted).toEqual({ name: '示范景区40号', load: null });
  });

  it('warn on holidays: some area reaches 80 % of its capacity on 2026-10-05, none on an ordinary Wednesday', async () => {
    const levels = async (at: string): Promise<string[]> => {
      const { data } = await culture.query(
        `query ($at: DateTime) { scenicAreas(first: 6) { nodes { load(at: $at) { level } } } }`,
        { at },
      );
      return data.scenicAreas.nodes.map(({ load }: { load: { level: string } }) => load.level);
    };
    const holiday = await levels('2026-10-05T13:00:00+08:00');
    expect(holiday).toHaveLength(6);
    expect(holiday.filter((level) => level !== 'NORMAL').length).toBeGreaterThan(0);
    expect(await levels('2026-10-28T13:00:00+08:00')).toEqual(Array(6).fill('NORMAL'));
  });

  it('list their counts, narrowed to a span of hours', async () => {
    const { data } = await culture.query(`{ scenicArea(id: "${counted}") { visitorFlows(
      filter: { from: "2026-10-07T10:00:00+08:00", until: "2026-10-07T12:00:00+08:00" }, orderBy: AT_ASC
    ) { totalCount nodes { at entered departed present } } } }`);
    const { totalCount, nodes } = data.scenicArea.visitorFlows;
    expect(totalCount).toBe(3);
    for (const [i, hour] of ['10', '11', '12'].entries()) {
      const { entered, departed, present } = await flow(`${counted}:2026-10-07T${hour}`);
      expect(nodes[i]).toMatchObject({ entered, departed, present });
    }
  });

  it('page through counts by time without gaps', async () => {
    const query = `query ($after: String) { scenicArea(id: "${counted}") { visitorFlows(first: 100, after: $after) {
      nodes { at } pageInfo { hasNextPage endCursor } } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await culture.query(query, { after });
      const { nodes, pageInfo } = data.scenicArea.visitorFlows;
      seen.push(...nodes.map(({ at }: { at: string }) => new Date(at).toISOString()));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    const total = await culture
      .database()
      .getRepository(VisitorFlowEntity)
      .countBy({ scenicAreaId: counted });
    expect(new Set(seen).size).toBe(total);
    expect(seen).toEqual([...seen].sort().reverse());
  });

  it('filter by grade and sort by capacity', async () => {
    const all = await culture.database().getRepository(ScenicAreaEntity).find();
    const { data } = await culture.query(
      `{ scenicAreas(filter: { grades: [AAA, AAAA] }, orderBy: MAX_INSTANT_DESC, first: 100) { totalCount nodes { maxInstant } } }`,
    );
    const expected = all.filter(({ grade }) => grade === 'AAA' || grade === 'AAAA');
    expect(data.scenicAreas.totalCount).toBe(expected.length);
    expect(data.scenicAreas.nodes.map(({ maxInstant }: { maxInstant: number }) => maxInstant)).toEqual(
      expected.map(({ maxInstant }) => maxInstant).sort((a, b) => b - a),
    );
  });
});
