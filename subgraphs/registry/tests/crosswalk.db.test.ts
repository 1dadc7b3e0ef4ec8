import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

const resolve = `query ($source: String, $code: String!) {
  regionCodeResolve(source: $source, code: $code, on: "2024-06-01") {
    region { code name } confidence evidence conflicts { source name region { code } }
  }
}`;

describe('codes of other lists', () => {
  let registry: TestSubgraph;
  beforeAll(async () => {
    registry = await startTestSubgraph('registry', createSubgraph);
  });
  afterAll(() => registry.close());

  it.each(['TENCENT2024', 'AMAP2024', 'amap2024'])(
    'reads 430202004 of %s as 金山街道, which is 430202005 here, and tells that 桂花街道 has those digits here',
    async (source) => {
      const { data } = await registry.query(resolve, { source, code: '430202004' });
      expect(data.regionCodeResolve).toEqual({
        region: { code: '430202005000', name: '金山街道' },
        confidence: 'SAME_NAME',
        evidence: 'Both lists have 金山街道 under the same county, with different codes.',
        conflicts: [{ source: 'NBS', name: '桂花街道', region: { code: '430202004000' } }],
      });
    },
  );

  it('never guesses: without the list a code that two lists read differently is ambiguous, with both readings', async () => {
    const { data } = await registry.query(resolve, { code: '430202004' });
    expect(data.regionCodeResolve).toEqual({
      region: null,
      confidence: 'AMBIGUOUS',
      evidence: null,
      conflicts: [
        { source: 'NBS', name: '桂花街道', region: { code: '430202004000' } },
        { source: 'TENCENT2024', name: '金山街道', region: { code: '430202005000' } },
      ],
    });
  });

  it('finds every code of the crosswalk ambiguous when its name differs here, and none else', async () => {
    const { data } = await registry.query(
      `{ region(code: "4302") { descendants(level: TOWNSHIP, first: 100) { nodes { code } pageInfo { endCursor } } } }`,
    );
    const more = await registry.query(
      `query ($after: String) { region(code: "4302") { descendants(level: TOWNSHIP, first: 100, after: $after) { nodes { code } } } }`,
      { after: data.region.descendants.pageInfo.endCursor },
    );
    const codes: string[] = [...data.region.descendants.nodes, ...more.data.region.descendants.nodes].map(
      (node: { code: string }) => node.code,
    );
    expect(codes).toHaveLength(112);
    let ambiguous = 0;
    for (const code of codes) {
      const answer = await registry.query(resolve, { code });
      if (answer.data.regionCodeResolve.confidence === 'AMBIGUOUS') ambiguous += 1;
    }
    // 23 codes of 株洲 exist in both lists with different names.
    expect(ambiguous).toBe(23);
  });

  it('takes a code on which the lists agree as it is', async () => {
    const { data } = await registry.query(resolve, { source: 'TENCENT2024', code: '430281' });
    expect(data.regionCodeResolve).toMatchObject({
      region: { code: '430281000000', name: '醴陵市' },
      confidence: 'SAME_CODE',
      conflicts: [],
    });
  });

  it('says that a list does not have a code', async () => {
    const { data } = await registry.query(resolve, { source: 'TENCENT2024', code: '430202006' });
    expect(data.regionCodeResolve).toMatchObject({
      region: null,
      confidence: 'UNKNOWN',
      conflicts: [{ source: 'NBS', name: '明照街道' }],
    });
  });

  it('refuses a list that it does not know, naming those it knows, in either language', async () => {
    const english = await registry.query(resolve, { source: 'BAIDU', code: '430281' });
    expect(english.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(english.errors?.[0]?.message).toContain('NBS, TENCENT2024');
    const chinese = await registry.query(resolve, { source: 'BAIDU', code: '430281' }, 'all-seeing', 'zh');
    expect(chinese.errors?.[0]?.message).toContain('应为已知的代码体系');
  });
});
