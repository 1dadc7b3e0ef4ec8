import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

interface Value {
  readonly indicator: string;
  readonly waterClass: string;
  readonly detection: string;
}

const rank = ['I', 'II', 'III', 'IV', 'V', 'BELOW_V'];

describe('water', () => {
  let ecology: TestSubgraph;
  beforeAll(async () => {
    ecology = await startTestSubgraph('ecology', createSubgraph);
  });
  afterAll(() => ecology.close());

  it('gives a section with what is published of it', async () => {
    const { data, errors } = await ecology.query(
      `{ waterSection(id: "xiang-07") { name river order waterBody controlLevel targetClass region { code } } none: waterSection(id: "x") { name } }`,
      {},
      'public',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      waterSection: {
        name: '马家河（霞湾）',
        river: '湘江',
        order: 7,
        waterBody: 'RIVER',
        controlLevel: 'NATIONAL',
        targetClass: 'II',
        region: { code: '430200000000' },
      },
      none: null,
    });
  });

  it('narrows sections by division, river, control, target and name', async () => {
    const { data } = await ecology.query(`{
      all: waterSections { totalCount }
      county: waterSections(filter: { region: "430223" }) { nodes { name } }
      river: waterSections(filter: { river: "渌水" }) { totalCount }
      control: waterSections(filter: { controlLevels: [CITY_BORDER] }) { nodes { name } }
      target: waterSections(filter: { targetClass: III }) { nodes { name } }
      name: waterSections(filter: { nameContains: "水库" }) { nodes { waterBody } }
    }`);
    expect(data).toEqual({
      all: { totalCount: 33 },
      county: { nodes: [{ name: '攸县三水厂' }, { name: '灵龟峰' }, { name: '酒埠江水库' }] },
      river: { totalCount: 10 },
      control: { nodes: [{ name: '草市镇' }] },
      target: { nodes: [{ name: '星火' }, { name: '杨泗' }, { name: '澄潭江村' }] },
      name: { nodes: [{ waterBody: 'LAKE' }, { waterBody: 'LAKE' }, { waterBody: 'LAKE' }] },
    });
  });

  it('orders sections along each river, both ways', async () => {
    const { data } = await ecology.query(`{
      forward: waterSections(filter: { river: "湘江" }, first: 2) { nodes { order } pageInfo { hasNextPage endCursor } }
      backward: waterSections(filter: { river: "湘江" }, last: 2) { nodes { order } }
      byId: waterSections(orderBy: ID_ASC, first: 1) { nodes { id } }
    }`);
    expect(data.forward.nodes).toEqual([{ order: 1 }, { order: 2 }]);
    expect(data.forward.pageInfo.hasNextPage).toBe(true);
    expect(data.backward.nodes).toEqual([{ order: 6 }, { order: 7 }]);
    expect(data.byId.nodes).toEqual([{ id: 'lu-01' }]);
  });

  it('judges a month by its worst indicator and against the target', async () => {
    const { data, errors } = await ecology.query(
      `{ waterSections(first: 100) { nodes { targetClass latest { period } readings(first: 24) {
        totalCount nodes { period waterClass decisive meetsTarget indicators { indicator value unit detection waterClass } }
      } } } }`,
    );
    expect(errors).toBeUndefined();
    let below = 0;
    let missed = 0;
    for (const { targetClass, latest, readings } of data.waterSections.nodes) {
      expect(latest.period).toBe('2026-10');
      expect(readings.totalCount).toBe(24);
      for (const { waterClass, decisive, meetsTarget, indicators } of readings.nodes) {
        expect(indicators).toHaveLength(8);
        const worst = Math.max(...indicators.map((value: Value) => rank.indexOf(value.waterClass)));
        expect(waterClass).toBe(rank[worst]);
        const wanted = indicators.filter((value: Value) => rank.indexOf(value.waterClass) === worst);
        expect(decisive).toEqual(worst === 0 ? [] : wanted.map((value: Value) => value.indicator));
        expect(meetsTarget).toBe(targetClass === null ? null : worst <= rank.indexOf(targetClass));
        below += indicators.filter((value: Value) => value.detection === 'BELOW_LIMIT').length;
        if (meetsTarget === false) missed += 1;
      }
    }
    expect(below).toBeGreaterThan(0);
    expect(missed).toBeGreaterThan(0);
  });

  it('reads the months between two days', async () => {
    const { data } = await ecology.query(
      `{ waterSection(id: "lu-01") { readings(from: "2026-07-01", to: "2026-08-31") { nodes { period } } } }`,
    );
    expect(data.waterSection.readings.nodes).toEqual([{ period: '2026-08' }, { period: '2026-07' }]);
  });
});
