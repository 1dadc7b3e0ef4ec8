import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

describe('divisions', () => {
  let registry: TestSubgraph;
  beforeAll(async () => {
    registry = await startTestSubgraph('registry', createSubgraph);
  });
  afterAll(() => registry.close());

  it('finds a division by a short code and gives its place in the tree', async () => {
    const { data, errors } = await registry.query(
      `{ region(code: "430281") { code name level kind path parent { name } ancestors { name } successor { name } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.region).toEqual({
      code: '430281000000',
      name: '醴陵市',
      level: 'COUNTY',
      kind: 'COUNTY',
      path: '湖南省/株洲市/醴陵市',
      parent: { name: '株洲市' },
      ancestors: [{ name: '湖南省' }, { name: '株洲市' }],
      successor: null,
    });
  });

  it('counts the whole of 株洲 by level', async () => {
    const { data } = await registry.query(
      `{ region(code: "4302") { name descendantCounts { level count } } }`,
    );
    expect(data.region).toEqual({
      name: '株洲市',
      descendantCounts: [
        { level: 'COUNTY', count: 9 },
        { level: 'TOWNSHIP', count: 112 },
        { level: 'VILLAGE', count: 1400 },
      ],
    });
  });

  it('reads a division as of a day: 株洲县 until 2018-06-18, 渌口区 since', async () => {
    const { data } = await registry.query(`{
      before: region(code: "430221", asOf: "2018-06-18") { name validTo successor { name } }
      after: region(code: "430221", asOf: "2018-06-19") { name }
      early: region(code: "430212", asOf: "2018-06-18") { name }
      now: region(code: "430212") { name validFrom }
    }`);
    expect(data).toEqual({
      before: { name: '株洲县', validTo: '2018-06-18', successor: { name: '渌口区' } },
      after: null,
      early: null,
      now: { name: '渌口区', validFrom: '2018-06-19' },
    });
  });

  it('pages through the townships of a county forward and backward without gaps', async () => {
    const page = `pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { code } totalCount`;
    const query = `query ($after: String) { region(code: "430281") { children(first: 10, after: $after) { ${page} } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await registry.query(query, { after });
      const { children } = data.region;
      expect(children.totalCount).toBe(24 + 1);
      seen.push(...children.nodes.map(({ code }: { code: string }) => code));
      after = children.pageInfo.hasNextPage ? children.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(25);
    expect(seen).toEqual([...seen].sort());

    const { data } = await registry.query(`{ region(code: "430281") { children(last: 3) { ${page} } } }`);
    expect(data.region.children.nodes.map(({ code }: { code: string }) => code)).toEqual(seen.slice(-3));
    expect(data.region.children.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('answers null for a code that no division has', async () => {
    const { data, errors } = await registry.query(`{ region(code: "430299") { name } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ region: null });
  });
});
