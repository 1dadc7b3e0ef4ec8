import { startTestGraph, type TestGraph } from './startTestGraph';

interface Numbers {
  readonly code: string;
  readonly population: { readonly persons: number | null; readonly suppressed: boolean };
  readonly foodRisk: readonly { readonly operators: number | null; readonly suppressed: boolean }[];
  readonly farmCount: number;
}

const fields = 'code population { persons suppressed } foodRisk { operators suppressed } farmCount';

describe('statistics asked for through the graph', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.close());

  const townshipsOf = async (county: string, as?: string): Promise<{ whole: Numbers; parts: Numbers[] }> => {
    const { data, errors } = await graph.query(
      `query ($county: String!) { region(code: $county) { ${fields} children(first: 100) { nodes { ${fields} } } } }`,
      { county },
      as,
    );
    expect(errors).toBeUndefined();
    const { children, ...whole } = data.region;
    return { whole, parts: children.nodes };
  };

  it('tell the public the whole of a county and either all of its townships or none', async () => {
    const { data } = await graph.query(
      '{ region(code: "4302") { children(first: 100) { nodes { code } } } }',
    );
    const kinds = new Set<boolean>();
    for (const { code } of data.region.children.nodes as { code: string }[]) {
      const { whole, parts } = await townshipsOf(code);
      const withheld = new Set(parts.map(({ population }) => population.suppressed));
      expect([code, withheld.size <= 1]).toEqual([code, true]);
      for (const one of withheld) kinds.add(one);
      if (withheld.has(false) && !whole.population.suppressed) {
        const sum = parts.reduce((total, { population }) => total + (population.persons ?? 0), 0);
        expect(sum).toBe(whole.population.persons);
      }
    }
    // 茶陵 has a township of four households; the townships of other counties are told.
    expect(kinds).toEqual(new Set([true, false]));
  });

  it('tell everybody the same, but for grades, which those who may read each of them count out', async () => {
    const published = await townshipsOf('430281');
    for (const as of ['resident', 'coordinator-village', 'grid-worker', 'operator']) {
      expect(await townshipsOf('430281', as)).toEqual(published);
    }
    const clear = await townshipsOf('430281', 'officer-ecology');
    const withoutGrades = ({ code, population, farmCount }: Numbers) => ({ code, population, farmCount });
    expect(clear.parts.map(withoutGrades)).toEqual(published.parts.map(withoutGrades));
    const cells = [clear.whole, ...clear.parts].flatMap(({ foodRisk }) => foodRisk);
    expect(cells.filter(({ operators, suppressed }) => operators === null || suppressed)).toEqual([]);
    const told = [published.whole, ...published.parts].flatMap(({ foodRisk }) => foodRisk);
    expect(told.some(({ suppressed }) => suppressed)).toBe(true);
    for (const { operators } of told)
      expect(operators === null || operators === 0 || operators >= 5).toBe(true);
  });

  it('cannot be narrowed by a filter on what is not public', async () => {
    const filtered = (filter: string) => `{ foodOperators(filter: { ${filter} }) { totalCount } }`;
    const open = await graph.query(filtered('region: "430281"'), {}, 'resident');
    expect(open.data.foodOperators.totalCount).toBeGreaterThan(0);
    const narrowed = await graph.query(filtered('region: "430281", riskGrades: [D]'), {}, 'resident');
    expect(narrowed.data?.foodOperators ?? null).toBeNull();
    expect(narrowed.errors?.length).toBeGreaterThan(0);
  });
});

describe('people looked up through the graph', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.close());

  const document = 'query ($phone: MobilePhone!) { personByPhone(phone: $phone) { id } }';

  it.each([
    'resident',
    'grid-worker',
    'officer-registry',
    'lead-registry',
    'steward-ecology',
    'auditor',
    undefined,
  ])('are refused to %s without a statement', async (as) => {
    await graph.query('{ region(code: "43") { name } }');
    const before = graph.statements();
    const { data, errors } = await graph.query(document, { phone: '15400000000' }, as);
    expect(data?.personByPhone ?? null).toBeNull();
    expect(errors?.length).toBeGreaterThan(0);
    expect(graph.statements()).toBe(before);
  });

  it('are found, masked or not as anywhere, by the steward of the registry, until the minute is used up', async () => {
    const list = await graph.query('{ persons(first: 1) { nodes { id phone } } }', {}, 'steward-registry');
    const [{ id, phone }] = list.data.persons.nodes as [{ id: string; phone: string }];
    const found = await graph.query(document, { phone }, 'steward-registry');
    expect(found.data).toEqual({ personByPhone: { id } });
    const aliases = Array.from({ length: 20 }, (_, i) => `a${i}: personByPhone(phone: $phone) { id }`).join(
      ' ',
    );
    const { data, errors } = await graph.query(
      `query ($phone: MobilePhone!) { ${aliases} }`,
      { phone },
      'steward-registry',
    );
    expect(Object.values(data).filter((one) => one === null)).toHaveLength(1);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['RATE_LIMITED']);
  });
});
