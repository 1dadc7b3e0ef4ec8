import { testPrincipal } from '#shared/testing/testPrincipals';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { CultureCaseEntity } from '../src/entities/cultureCase.entity';

const today = '2026-11-01';

describe('cases', () => {
  let culture: TestSubgraph;
  let all: CultureCaseEntity[];
  beforeAll(async () => {
    culture = await startTestSubgraph('culture-tourism', createSubgraph);
    await culture.subgraph.open();
    all = await culture.database().getRepository(CultureCaseEntity).find();
  });
  afterAll(() => culture.close());
  const shown = () =>
    all.filter(
      ({ publicityState, publicityEndsOn }) =>
        publicityState === 'PUBLISHED' && (publicityEndsOn ?? '') >= today,
    );

  it('that are not public cannot be reached by reference, firm, region or venue either', async () => {
    const visible = new Set(shown().map(({ caseNo }) => caseNo));
    const hidden = all.find(
      ({ caseNo, venueId, partyUscc, decidedOn }) =>
        !visible.has(caseNo) && venueId && partyUscc && decidedOn,
    );
    const query = `query ($r: [_Any!]!, $on: Date) { _entities(representations: $r) {
      ... on CultureCase { docNo }
      ... on Enterprise { cultureCases(filter: { decidedFrom: $on, decidedTo: $on }) { totalCount } }
      ... on Region { cultureCases(filter: { decidedFrom: $on, decidedTo: $on }) { totalCount } }
      ... on Venue { cases(filter: { decidedFrom: $on, decidedTo: $on }) { totalCount } } } }`;
    const variables = {
      on: hidden?.decidedOn,
      r: [
        { __typename: 'CultureCase', caseNo: hidden?.caseNo },
        { __typename: 'Enterprise', uscc: hidden?.partyUscc },
        { __typename: 'Region', code: hidden?.regionCode },
        { __typename: 'Venue', id: hidden?.venueId },
      ],
    };
    const none = { totalCount: 0 };
    const one = { totalCount: 1 };
    expect((await culture.query(query, variables, 'public')).data._entities).toEqual([
      null,
      { cultureCases: none },
      { cultureCases: none },
      { cases: none },
    ]);
    expect((await culture.query(query, variables)).data._entities).toEqual([
      { docNo: hidden?.docNo },
      { cultureCases: one },
      { cultureCases: one },
      { cases: one },
    ]);
  });

  it('are found by number; a number unknown, or of a case the caller may not see, gives none', async () => {
    const [open] = shown();
    const visible = new Set(shown().map(({ caseNo }) => caseNo));
    const hidden = all.find(({ caseNo }) => !visible.has(caseNo));
    const query = `query ($open: String!, $hidden: String!) {
      open: cultureCase(caseNo: $open) { caseNo act { code } } hidden: cultureCase(caseNo: $hidden) { caseNo act { code } }
      none: cultureCase(caseNo: "C0000-000000") { caseNo } }`;
    const read = (as: string) => culture.query(query, { open: open?.caseNo, hidden: hidden?.caseNo }, as);
    const found = { caseNo: open?.caseNo, act: { code: open?.actCode } };
    const { data, errors } = await read('all-seeing');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      open: found,
      hidden: { caseNo: hidden?.caseNo, act: { code: hidden?.actCode } },
      none: null,
    });
    // Staff of another department: looking a file up by its number is not for the public.
    expect((await read('officer-ecology')).data).toEqual({ open: found, hidden: null, none: null });
  });

  it('carry the shared fields, the venue and the minors involved', async () => {
    const row = all.find(({ minorsInvolved, decidedOn }) => minorsInvolved > 0 && decidedOn);
    const handler = { ...testPrincipal('all-seeing'), certNo: row?.officerCertNos[0] ?? null };
    const { data, errors } = await culture.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CultureCase {
        caseNo act { code } party { __typename ... on Enterprise { uscc } } decidedOn docNo stage filedOn officers { certNo }
        decision { kinds fine } venue { id } minorsInvolved organ { id } region { code } } } }`,
      { r: [{ __typename: 'CultureCase', caseNo: row?.caseNo }] },
      handler,
    );
    expect(errors).toBeUndefined();
    expect(data._entities[0]).toMatchObject({
      caseNo: row?.caseNo,
      act: { code: row?.actCode },
      party: { __typename: 'Enterprise', uscc: row?.partyUscc },
      decidedOn: row?.decidedOn,
      docNo: row?.docNo,
      decision: { kinds: row?.decisionKinds, fine: row?.fine },
      venue: { id: row?.venueId },
      minorsInvolved: row?.minorsInvolved,
      region: { code: row?.regionCode },
    });
    expect(data._entities[0].officers).toHaveLength(2);
  });

  it('are filtered by stage and act, and paged by the day of filing', async () => {
    const { data } = await culture.query(
      `{ cultureCases(filter: { stages: [CLOSED], actCode: "C0201" }, first: 100) { totalCount nodes { filedOn } } }`,
    );
    const expected = all.filter(({ stage, actCode }) => stage === 'CLOSED' && actCode === 'C0201');
    expect(expected.length).toBeGreaterThan(10);
    expect(data.cultureCases.nodes.map(({ filedOn }: { filedOn: string }) => filedOn)).toEqual(
      expected
        .map(({ filedOn }) => filedOn)
        .sort()
        .reverse(),
    );
  });
});
