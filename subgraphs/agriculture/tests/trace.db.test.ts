import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { InputPurchaseEntity } from '../src/entities/inputPurchase.entity';
import { ProductBatchEntity } from '../src/entities/productBatch.entity';
import { createSubgraph } from '../src/index';

const trace = `query ($batch: String!) { traceProduct(batch: $batch) { brokenAt batch { batchNo }
  steps { stage found on purchase { boughtOn dealer { enterprise { uscc } } } farm { id } batch { harvestedOn }
    certificate { issuedOn } sample { sampledOn } } } }`;

describe('tracing a batch', () => {
  let agriculture: TestSubgraph;
  beforeAll(async () => {
    agriculture = await startTestSubgraph('agriculture', createSubgraph);
    await agriculture.subgraph.open();
  });
  afterAll(() => agriculture.close());
  const ask = async (batch: string) => (await agriculture.query(trace, { batch })).data.traceProduct;

  it('follows a whole chain from the dealer to the sample, each step no earlier than the one before', async () => {
    const { brokenAt, steps, batch } = await ask('B000000');
    expect(brokenAt).toBeNull();
    expect(batch).toEqual({ batchNo: 'B000000' });
    expect(steps.map(({ stage }: { stage: string }) => stage)).toEqual([
      'DEALER',
      'FARM',
      'HARVEST',
      'CERTIFICATE',
      'SAMPLE',
    ]);
    expect(steps.every(({ found }: { found: boolean }) => found)).toBe(true);
    const days = [
      steps[0].purchase.boughtOn,
      steps[2].batch.harvestedOn,
      steps[3].certificate.issuedOn,
      steps[4].sample.sampledOn,
    ];
    expect(days).toEqual([...days].sort());
    expect(steps[0].purchase.dealer.enterprise.uscc).toMatch(/^9[123]4302/);
    expect(steps[1].farm.id).toBe('farm-000000');
  });

  it('keeps the day of the purchase out of the public part of the step', async () => {
    const { steps } = await ask('B000000');
    expect(steps[0].on).toBeNull();
    expect(steps[2].on).toBe(steps[2].batch.harvestedOn);
  });

  it('names the first missing link of a broken chain', async () => {
    // 4 = 9·0 + 4 has no purchase, 3 = 7·0 + 3 no certificate, 2 = 5·0 + 2 no sample; 17 = 7·2 + 3 = 5·3 + 2 lacks two.
    expect((await ask('B000004')).brokenAt).toBe('DEALER');
    expect((await ask('B000003')).brokenAt).toBe('CERTIFICATE');
    expect((await ask('B000002')).brokenAt).toBe('SAMPLE');
    const two = await ask('B000017');
    expect(two.brokenAt).toBe('CERTIFICATE');
    expect(two.steps.map(({ found }: { found: boolean }) => found)).toEqual([true, true, true, false, false]);
  });

  it('answers null for a batch that does not exist', async () => {
    expect(await ask('B999999')).toBeNull();
  });

  it('takes five statements however long the answer', async () => {
    const before = agriculture.statements().count;
    await agriculture.query(
      `{ traceProduct(batch: "B000000") { brokenAt batch { batchNo farm { name } samples { id } certificate { basis } } steps { found farm { name } } } }`,
    );
    expect(agriculture.statements().count - before).toBe(5);
  });

  it('has at least 200 batches, whose purchases were made before the harvest', async () => {
    const db = agriculture.database();
    const batches = await db.getRepository(ProductBatchEntity).find();
    const purchases = new Map(
      (await db.getRepository(InputPurchaseEntity).find()).map((row) => [row.id, row]),
    );
    expect(batches.length).toBeGreaterThanOrEqual(200);
    const late = batches.filter(({ inputPurchaseId, harvestedOn }) => {
      const bought = inputPurchaseId === null ? '' : purchases.get(inputPurchaseId)?.boughtOn;
      return bought === undefined || bought > harvestedOn;
    });
    expect(late).toEqual([]);
  });

  it('resolves a batch for other departments and leads from a purchase to the batches it went into', async () => {
    const { data } = await agriculture.query(`{
      _entities(representations: [{ __typename: "ProductBatch", batchNo: "B000001" }, { __typename: "ProductBatch", batchNo: "X" }]) {
        ... on ProductBatch { batchNo certificate { batch { batchNo } } samples { result items { substance foundMgKg limitMgKg } }
          inputPurchase { id batches(first: 100) { nodes { batchNo } } } } } }`);
    const [batch, missing] = data._entities;
    expect(missing).toBeNull();
    expect(batch.certificate.batch.batchNo).toBe('B000001');
    expect(batch.inputPurchase.batches.nodes).toContainEqual({ batchNo: 'B000001' });
    expect(batch.samples).toHaveLength(1);
  });

  it('calls a sample unqualified exactly when a residue exceeds its limit', async () => {
    const { data } = await agriculture.query(`{
      productBatches(first: 100, orderBy: BATCH_NO_ASC) { nodes { samples { result items { foundMgKg limitMgKg } } } } }`);
    interface Sample {
      result: string;
      items: { foundMgKg: number | null; limitMgKg: number }[];
    }
    const samples: Sample[] = data.productBatches.nodes.flatMap(
      (node: { samples: Sample[] }) => node.samples,
    );
    for (const { result, items } of samples) {
      const over = items.some(({ foundMgKg, limitMgKg }) => foundMgKg !== null && foundMgKg > limitMgKg);
      expect(result).toBe(over ? 'UNQUALIFIED' : 'QUALIFIED');
    }
    expect(new Set(samples.map(({ result }) => result)).size).toBe(2);
  });

  it('narrows and orders batches', async () => {
    const all = await agriculture.database().getRepository(ProductBatchEntity).find();
    const { data } = await agriculture.query(`{
      pigs: productBatches(filter: { productContains: "生猪", harvestedFrom: "2026-06-01", harvestedTo: "2026-09-30" }) { totalCount }
      county: productBatches(filter: { region: "430281" }) { totalCount }
      newest: productBatches(first: 1) { nodes { harvestedOn } }
      oldest: productBatches(first: 1, orderBy: HARVESTED_ON_ASC) { nodes { harvestedOn } } }`);
    const days = all.map(({ harvestedOn }) => harvestedOn).sort();
    expect(data.pigs.totalCount).toBe(
      all.filter(
        (b) => b.product === '生猪' && b.harvestedOn >= '2026-06-01' && b.harvestedOn <= '2026-09-30',
      ).length,
    );
    expect(data.county.totalCount).toBe(all.filter(({ county6 }) => county6 === '430281').length);
    expect(data.newest.nodes[0].harvestedOn).toBe(days.at(-1));
    expect(data.oldest.nodes[0].harvestedOn).toBe(days[0]);
  });
});
