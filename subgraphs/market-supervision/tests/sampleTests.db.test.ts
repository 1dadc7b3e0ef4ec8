import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { enterprise } from '#shared/synthetic/enterprise';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

const world = createWorld(defaultWorld);

describe('sample tests', () => {
  let market: TestSubgraph;
  beforeAll(async () => {
    market = await startTestSubgraph('market-supervision', createSubgraph);
    await market.subgraph.open();
  });
  afterAll(() => market.close());

  const count = async (condition: string): Promise<number> => {
    const rows = (await market
      .database()
      .query(`SELECT COUNT(*) AS n FROM sample_test WHERE ${condition}`)) as {
      n: number | string;
    }[];
    return Number(rows[0]?.n);
  };

  it('finds the samples of a batch of farm produce through the batch and through the list', async () => {
    const { data, errors } = await market.query(
      `query ($r: [_Any!]!) {
        sampleTests(filter: { batch: "B000003" }, orderBy: SAMPLED_ON_ASC) { nodes { sampleNo product batch { batchNo } } }
        _entities(representations: $r) { ... on ProductBatch { batchNo marketSamples { sampleNo } } } }`,
      {
        r: [
          { __typename: 'ProductBatch', batchNo: 'B000003' },
          { __typename: 'ProductBatch', batchNo: 'B999999' },
        ],
      },
    );
    expect(errors).toBeUndefined();
    const listed = data.sampleTests.nodes;
    // 600 samples, every other one of farm produce: 300 on 200 batches, so the first hundred batches have two.
    expect(listed).toHaveLength(2);
    expect(new Set(listed.map(({ product }: { product: string }) => product)).size).toBe(1);
    expect(listed[0].batch).toEqual({ batchNo: 'B000003' });
    expect(data._entities).toEqual([
      {
        batchNo: 'B000003',
        marketSamples: listed.map(({ sampleNo }: { sampleNo: string }) => ({ sampleNo })),
      },
      { batchNo: 'B999999', marketSamples: [] },
    ]);
  });

  it('names a failed item exactly where a sample failed', async () => {
    const { data } = await market.query(
      `{ failed: sampleTests(first: 100, filter: { result: FAILED }) { totalCount nodes { result failedItem standard sampledOn } }
         passed: sampleTests(first: 100, filter: { result: PASSED }) { totalCount nodes { failedItem } } }`,
      {},
      'public',
    );
    expect(data.failed.totalCount).toBe(await count(`result = 'FAILED'`));
    expect(data.failed.totalCount).toBeGreaterThan(0);
    expect(data.failed.totalCount + data.passed.totalCount).toBe(await count('1 = 1'));
    for (const { failedItem, standard } of data.failed.nodes) {
      expect(failedItem).not.toBeNull();
      expect(standard).toMatch(/^GB \d+(\.\d)?-\d{4}$/);
    }
    for (const { failedItem } of data.passed.nodes) expect(failedItem).toBeNull();
    const days = data.failed.nodes.map(({ sampledOn }: { sampledOn: string }) => sampledOn);
    expect(days).toEqual([...days].sort().reverse());
  });

  it.each([
    ['{ region: "430281" }', `county6 = '430281'`],
    ['{ productContains: "米" }', `product IN ('湿米粉', '大米')`],
    ['{ sampledFrom: "2026-09-01", sampledTo: "2026-09-30" }', `sampledOn LIKE '2026-09-%'`],
  ])('counts with the filter %s', async (filter, condition) => {
    const { data } = await market.query(`{ sampleTests(first: 1, filter: ${filter}) { totalCount } }`);
    expect(data.sampleTests.totalCount).toBe(await count(condition));
    expect(data.sampleTests.totalCount).toBeGreaterThan(0);
  });

  it("gives a firm's samples, one sample by its number, and null for an unknown number", async () => {
    const firm = enterprise(world, 7);
    const { data } = await market.query(
      `query ($uscc: String!) { enterprise(uscc: $uscc) { sampleTests { nodes { sampleNo enterprise { uscc } lab batch { batchNo } } } } }`,
      { uscc: firm.uscc },
    );
    const [first] = data.enterprise.sampleTests.nodes;
    expect(first.enterprise.uscc).toBe(firm.uscc);
    const again = await market.query(
      `query ($no: String!) { sampleTest(sampleNo: $no) { sampleNo lab } none: sampleTest(sampleNo: "XBJ") { sampleNo } }`,
      { no: first.sampleNo },
    );
    expect(again.data).toEqual({ sampleTest: { sampleNo: first.sampleNo, lab: first.lab }, none: null });
  });
});
