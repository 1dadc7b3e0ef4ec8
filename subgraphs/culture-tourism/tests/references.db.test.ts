import { oddReferences } from '#shared/testing/oddReferences';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

describe('representations with odd keys', () => {
  let culture: TestSubgraph;
  beforeAll(async () => {
    culture = await startTestSubgraph('culture-tourism', createSubgraph);
    await culture.subgraph.open();
  });
  afterAll(() => culture.close());

  it('are of entities that do not exist, and no statement asks for them', async () => {
    const r = [
      ...oddReferences('culture-tourism'),
      { __typename: 'Enterprise', uscc: `91430281${'0'.repeat(9)}'` },
      { __typename: 'Region', code: '43%281' },
    ];
    expect(new Set(r.map(({ __typename }) => __typename)).size).toBe(10);
    const before = culture.statements().count;
    const { data, errors } = await culture.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { __typename
        ... on Enterprise { cultureCases { totalCount } } ... on Region { cultureCases { totalCount } } } }`,
      { r },
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual(r.map(() => null));
    expect(culture.statements().count).toBe(before);
  });
});
