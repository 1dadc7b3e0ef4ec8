import { oddReferences } from '#shared/testing/oddReferences';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

describe('representations with odd keys', () => {
  let department: TestSubgraph;
  beforeAll(async () => {
    department = await startTestSubgraph('market-supervision', createSubgraph);
    await department.subgraph.open();
  });
  afterAll(() => department.close());

  it('are of entities that do not exist, and no statement asks for them', async () => {
    const r = oddReferences('market-supervision');
    expect(new Set(r.map(({ __typename }) => __typename)).size).toBe(11);
    const before = department.statements().count;
    const { data, errors } = await department.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Person { legalRepOf { uscc } } ... on Region { firmCount } } }`,
      { r },
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual(r.map(() => null));
    expect(department.statements().count).toBe(before);
  });
});
