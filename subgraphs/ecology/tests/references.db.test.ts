import { oddReferences } from '#shared/testing/oddReferences';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

describe('representations with odd keys', () => {
  let ecology: TestSubgraph;
  beforeAll(async () => {
    ecology = await startTestSubgraph('ecology', createSubgraph);
    await ecology.subgraph.open();
  });
  afterAll(() => ecology.close());

  it('are of entities that do not exist, and no statement asks for them', async () => {
    const r = [
      ...oddReferences('ecology'),
      { __typename: 'Enterprise', uscc: `91430281${'0'.repeat(9)}'` },
      { __typename: 'Region', code: '43%281' },
    ];
    expect(new Set(r.map(({ __typename }) => __typename)).size).toBe(11);
    const before = ecology.statements().count;
    const { data, errors } = await ecology.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { __typename
        ... on Enterprise { ecologyCases { totalCount } } ... on Region { ecologyCases { totalCount } } } }`,
      { r },
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual(r.map(() => null));
    expect(ecology.statements().count).toBe(before);
  });
});
