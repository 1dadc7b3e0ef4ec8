import type { DepartmentName } from '#shared/auth/principal';
import type { CreateSubgraph } from '#shared/subgraph/contract';
import { oddReferences } from '#shared/testing/oddReferences';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';

/** What a department resolves by key. */
export interface ReferenceFacts {
  readonly department: DepartmentName;
  readonly createSubgraph: CreateSubgraph;
  /** How many types it resolves by key. */
  readonly types: number;
  /** Selections that would cost a statement, on entities that are made of their key alone. */
  readonly reading: string;
}

/** Keys of the right kind that break the rules of their scalar, where the department knows the type. */
const brokenKeys: readonly Readonly<Record<string, string>>[] = [
  { __typename: 'Enterprise', uscc: `91430281${'0'.repeat(9)}'` },
  { __typename: 'Region', code: '43%281' },
];

/** What is true of the references of every department. */
export function oddReferencesSuite({ department, createSubgraph, types, reading }: ReferenceFacts): void {
  describe('representations with odd keys', () => {
    let subgraph: TestSubgraph;
    beforeAll(async () => {
      subgraph = await startTestSubgraph(department, createSubgraph);
      await subgraph.subgraph.open();
    });
    afterAll(() => subgraph.close());

    it('are of entities that do not exist, and no statement asks for them', async () => {
      const odd = oddReferences(department);
      const known = new Set(odd.map(({ __typename }) => __typename));
      expect(known.size).toBe(types);
      const r = [...odd, ...brokenKeys.filter(({ __typename }) => known.has(__typename))];
      const before = subgraph.statements().count;
      const { data, errors } = await subgraph.query(
        `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ${reading} } }`,
        { r },
      );
      expect(errors).toBeUndefined();
      expect(data._entities).toEqual(r.map(() => null));
      expect(subgraph.statements().count).toBe(before);
    });
  });
}
