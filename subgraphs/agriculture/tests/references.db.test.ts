import { oddReferences } from '#shared/testing/oddReferences';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

describe('representations with odd keys', () => {
  let agriculture: TestSubgraph;
  beforeAll(async () => {
    agriculture = await startTestSubgraph('agriculture', createSubgraph);
    await agriculture.subgraph.open();
  });
  afterAll(() => agriculture.close());

  it('are of entities that do not exist, and no statement asks for them', async () => {
    const r = [
      ...oddReferences('agriculture'),
      { __typename: 'Enterprise', uscc: `91430281${'0'.repeat(9)}'` },
      { __typename: 'Region', code: '43%281' },
    ];
    expect(new Set(r.map(({ __typename }) => __typename)).size).toBe(14);
    const before = agriculture.statements().count;
    const { data, errors } = await agriculture.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { __typename
        ... on Enterprise { agriCases { totalCount } } ... on Region { agriCases { totalCount } } } }`,
      { r },
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual(r.map(() => null));
    expect(agriculture.statements().count).toBe(before);
  });
});
