import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

describe('catalogues and law', () => {
  let enforcement: TestSubgraph;
  beforeAll(async () => {
    enforcement = await startTestSubgraph('law-enforcement', createSubgraph);
  });
  afterAll(() => enforcement.close());

  const ask = async (query: string) => {
    const { data, errors } = await enforcement.query(query);
    expect(errors).toBeUndefined();
    return data;
  };

  it('states an item of penalty with its law, its range in yuan and its grades', async () => {
    const { penaltyItem } =
      await ask(`{ penaltyItem(code: "F0203") { domain actGroup name minFine maxFine kinds ban { years }
      basis { law article provision { articleText } } grades { grade from to } goodsMultiple { min } } }`);
    expect(penaltyItem).toEqual({
      domain: 'LAW_ENFORCEMENT',
      actGroup: 'COOKING_FUME',
      name: '餐饮油烟净化设施未装或未正常使用致超标排放',
      minFine: '5000.00',
      maxFine: '50000.00',
      kinds: ['FINE', 'SUSPEND_BUSINESS'],
      ban: null,
      basis: {
        law: '中华人民共和国大气污染防治法',
        article: 118,
        provision: { articleText: '第一百一十八条' },
      },
      // 30 %, 40 % and 30 % of the span of 45,000 yuan.
      grades: [
        { grade: 'LIGHT', from: '5000.00', to: '18500.00' },
        { grade: 'ORDINARY', from: '18500.00', to: '36500.00' },
        { grade: 'HEAVY', from: '36500.00', to: '50000.00' },
      ],
      goodsMultiple: null,
    });
  });

  it('knows bans for a term and for life, with their article', async () => {
    const { penaltyItems } = await ask(`{ penaltyItems(filter: { law: "农药管理条例" }, first: 100) {
      nodes { code ban { years basis { law article provision { id } } } } } }`);
    const banning = penaltyItems.nodes.filter(({ ban }: { ban: unknown }) => ban);
    expect(banning.length).toBeGreaterThan(0);
    for (const { ban } of banning) {
      expect(ban.basis).toMatchObject({ law: '农药管理条例', article: 63 });
      expect(ban.years).toBe(10);
    }
  });

  it('narrows the catalogue by domain, group, words and law, under its short name too', async () => {
    const data = await ask(`{
      domain: penaltyItems(filter: { domain: ECOLOGY }, first: 100) { nodes { code } totalCount }
      group: penaltyItems(filter: { actGroup: "NOISE", domain: LAW_ENFORCEMENT }) { nodes { code } }
      words: penaltyItems(filter: { nameContains: "barbecue" }) { nodes { code } }
      short: penaltyItems(filter: { law: "《大气污染防治法》" }) { totalCount }
      full: penaltyItems(filter: { law: "中华人民共和国大气污染防治法" }) { totalCount }
      none: penaltyItems(filter: { law: "不存在的法" }) { totalCount }
    }`);
    expect(data.domain.totalCount).toBe(data.domain.nodes.length);
    for (const { code } of data.domain.nodes) expect(code).toMatch(/^E\d{4}$/);
    expect(data.group.nodes.map(({ code }: { code: string }) => code)).toEqual(['F0401', 'F0402', 'F0403']);
    expect(data.words.nodes).toEqual([{ code: 'F0202' }]);
    expect(data.short.totalCount).toBe(data.full.totalCount);
    expect(data.short.totalCount).toBeGreaterThan(5);
    expect(data.none.totalCount).toBe(0);
  });

  it('finds an article under the short and the full name of its law', async () => {
    const data = await ask(`{
      short: legalProvision(law: "行政处罚法", article: 60) { id law article articleText text summaryEn effectiveFrom }
      full: legalProvision(law: "《中华人民共和国行政处罚法》", article: 60) { id }
      regulation: legalProvision(law: "城市道路管理条例", article: 42) { law }
      concentration: legalProvision(law: "行政处罚法", article: 18) { articleText }
      missing: legalProvision(law: "行政处罚法", article: 999) { id }
      unknown: legalProvision(law: "不存在的法", article: 1) { id }
    }`);
    expect(data.short).toEqual({
      id: '中华人民共和国行政处罚法:60',
      law: '中华人民共和国行政处罚法',
      article: 60,
      articleText: '第六十条',
      text: null,
      summaryEn: 'Decision within 90 days of filing',
      effectiveFrom: '2021-07-15',
    });
    expect(data.full.id).toBe(data.short.id);
    expect(data.regulation.law).toBe('城市道路管理条例');
    expect(data.concentration.articleText).toBe('第十八条');
    expect([data.missing, data.unknown]).toEqual([null, null]);
  });

  it('lists what each department may inspect', async () => {
    const data = await ask(`{
      item: inspectionItem(code: "IC003") { department name basis { law article } }
      ecology: inspectionItems(filter: { department: ECOLOGY }) { totalCount }
      words: inspectionItems(filter: { nameContains: "网吧" }) { nodes { code } }
      none: inspectionItem(code: "IX000") { code }
    }`);
    expect(data.item).toEqual({
      department: 'CULTURE_TOURISM',
      name: '网吧营业时间',
      basis: { law: '互联网上网服务营业场所管理条例', article: 22 },
    });
    expect(data.ecology.totalCount).toBe(9);
    expect(data.words.nodes).toEqual([{ code: 'IC003' }, { code: 'IC004' }]);
    expect(data.none).toBeNull();
  });

  it('says which level answers for what', async () => {
    const data = await ask(`{
      all: responsibilities { level role }
      township: responsibilities(level: TOWNSHIP) { level role matter matterEn }
    }`);
    const roles = new Map(data.all.map(({ level, role }: { level: string; role: string }) => [level, role]));
    expect(Object.fromEntries(roles)).toEqual({
      CITY: 'COORDINATES',
      COUNTY: 'IMPLEMENTS',
      TOWNSHIP: 'LAYS_GROUND',
      VILLAGE: 'SERVES',
    });
    expect(data.township.length).toBeGreaterThan(0);
    for (const row of data.township) expect(row).toMatchObject({ level: 'TOWNSHIP', role: 'LAYS_GROUND' });
  });
});
