import type { Principal } from '#shared/auth/principal';
import { isShownToAll, listedCases, namesOf } from '#shared/testing/caseLists';
import { scratchDatabase } from '#shared/testing/scratchDatabase';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { CultureCaseEntity } from '../src/entities/cultureCase.entity';

/** An officer of culture and tourism who works for other divisions than the persona. */
const officerOf = (...regionCodes: string[]): Principal => ({
  ...testPrincipal('officer-culture-tourism'),
  subject: `test:${regionCodes.join()}`,
  regionCodes,
});

/** Callers, and the beginnings of the codes in which files that are not published exist for them. */
const callers: readonly (readonly [string, string | Principal, readonly string[]])[] = [
  ['the public', 'public', []],
  ['a resident', 'resident', []],
  ['an officer of the county', 'officer-culture-tourism', ['430281']],
  ['an officer of two counties', officerOf('430204000000', '430211000000'), ['430204', '430211']],
  ['an officer without a division', officerOf(), []],
  ['an officer of another department', 'officer-agriculture', []],
  ['the lead in the city', 'lead-culture-tourism', ['4302']],
  ['the coordinator of the township', 'coordinator-township', ['430281103']],
  ['the coordinator of the village', 'coordinator-village', []],
  ['the supervisor', 'supervisor', ['4302']],
];

let culture: TestSubgraph;
let cases: CultureCaseEntity[];
beforeAll(async () => {
  culture = await startTestSubgraph('culture-tourism', createSubgraph);
  await culture.subgraph.open();
  cases = await culture.database().getRepository(CultureCaseEntity).find();
});
afterAll(() => culture.close());

const hiddenIn = (county: string): CultureCaseEntity => {
  const found = cases.find(
    (row) => row.county6 === county && row.partyUscc !== null && row.venueId !== null && !isShownToAll(row),
  );
  if (!found) throw new Error(`The demonstration has no hidden case of a firm in ${county}.`);
  return found;
};

describe('which cases exist for whom', () => {
  const existingFor = (prefixes: readonly string[]): CultureCaseEntity[] =>
    cases.filter((row) => isShownToAll(row) || prefixes.some((prefix) => row.regionCode.startsWith(prefix)));

  it.each(callers)(
    '%s is listed the published ones, and with the right to it those of the own divisions',
    async (_, as, prefixes) => {
      const expected = existingFor(prefixes);
      expect(await listedCases(culture, 'cultureCases', as)).toEqual({
        names: namesOf(expected),
        totalCount: expected.length,
      });
    },
  );

  it.each([
    ['the whole city', { region: '4302' }, () => true],
    ['another county', { region: '430204' }, ({ county6 }: CultureCaseEntity) => county6 === '430204'],
    ['the own county', { region: '430281' }, ({ county6 }: CultureCaseEntity) => county6 === '430281'],
    [
      'what is not published',
      { publicityState: 'ENDED' },
      (row: CultureCaseEntity) => row.publicityState === 'ENDED',
    ],
    ['every number', { docNoContains: '〕' }, ({ docNo }: CultureCaseEntity) => docNo !== null],
  ])('a filter for %s narrows the list and never widens it', async (_, filter, passes) => {
    const expected = existingFor(['430281']).filter(passes);
    expect(await listedCases(culture, 'cultureCases', 'officer-culture-tourism', filter)).toEqual({
      names: namesOf(expected),
      totalCount: expected.length,
    });
  });

  it('one that is out of scope answers as one that was never filed, by number and by reference', async () => {
    const read = (caseNo: string, as: string | Principal) =>
      culture.query(
        `query ($n: String!, $r: [_Any!]!) { cultureCase(caseNo: $n) { caseNo stage } _entities(representations: $r) { ... on CultureCase { caseNo stage } } }`,
        { n: caseNo, r: [{ __typename: 'CultureCase', caseNo }] },
        as,
      );
    const { caseNo, stage } = hiddenIn('430204');
    const never = 'C0000-000000';
    expect(JSON.stringify(await read(caseNo, 'officer-culture-tourism'))).toBe(
      JSON.stringify(await read(never, 'officer-culture-tourism')),
    );
    expect(JSON.stringify(await read(caseNo, 'officer-agriculture'))).toBe(
      JSON.stringify(await read(never, 'officer-agriculture')),
    );
    const found = { caseNo, stage };
    expect(await read(caseNo, officerOf('430204000000'))).toEqual({
      data: { cultureCase: found, _entities: [found] },
    });
  });

  it('does not believe what a representation says of a case besides its number', async () => {
    const { caseNo } = hiddenIn('430204');
    const claimed = {
      publicityState: 'PUBLISHED',
      publicityEndsOn: '2099-01-01',
      regionCode: '430281103200',
    };
    const { data } = await culture.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }`,
      { r: [{ __typename: 'CultureCase', caseNo, ...claimed }] },
      'officer-culture-tourism',
    );
    expect(data._entities).toEqual([null]);
  });

  it('is asked again at every hop: from a firm, a division, and a case on to its firm and division', async () => {
    const here = hiddenIn('430281');
    const there = hiddenIn('430204');
    const list = `cultureCases(first: 100) { totalCount nodes { caseNo } }`;
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Enterprise { ${list} } ... on Region { ${list} }
      ... on CultureCase { party { ... on Enterprise { ${list} } } region { ${list} } }
      ... on Venue { cases(first: 100) { totalCount nodes { caseNo } } } } }`;
    const r = [
      { __typename: 'Enterprise', uscc: there.partyUscc },
      { __typename: 'Region', code: '430204000000' },
      { __typename: 'CultureCase', caseNo: here.caseNo },
      { __typename: 'Venue', id: there.venueId },
    ];
    const numbers = (passes: (row: CultureCaseEntity) => boolean) =>
      existingFor(['430281'])
        .filter(passes)
        .map(({ caseNo }) => caseNo)
        .sort();
    const { data, errors } = await culture.query(query, { r }, 'officer-culture-tourism');
    expect(errors).toBeUndefined();
    const [firm, division, hop, venue] = data._entities;
    const read = (page: { totalCount: number; nodes: { caseNo: string }[] }) => {
      expect(page.nodes).toHaveLength(page.totalCount);
      return page.nodes.map(({ caseNo }) => caseNo).sort();
    };
    expect(read(firm.cultureCases)).toEqual(numbers(({ partyUscc }) => partyUscc === there.partyUscc));
    expect(read(firm.cultureCases)).not.toContain(there.caseNo);
    expect(read(venue.cases)).toEqual(numbers(({ venueId }) => venueId === there.venueId));
    expect(read(venue.cases)).not.toContain(there.caseNo);
    expect(read(division.cultureCases)).toEqual(numbers(({ county6 }) => county6 === '430204'));
    expect(read(hop.party.cultureCases)).toEqual(numbers(({ partyUscc }) => partyUscc === here.partyUscc));
    expect(read(hop.party.cultureCases)).toContain(here.caseNo);
    expect(read(hop.region.cultureCases)).toEqual(
      numbers(({ regionCode }) => regionCode === here.regionCode),
    );
  });

  it('has cursors that are good for the caller they were issued to alone', async () => {
    const query = `query ($after: String) { cultureCases(first: 5, after: $after) { nodes { docNo } pageInfo { endCursor } } }`;
    const { data } = await culture.query(query, {}, 'officer-culture-tourism');
    const after = data.cultureCases.pageInfo.endCursor;
    expect((await culture.query(query, { after }, 'officer-culture-tourism')).errors).toBeUndefined();
    const others = [
      'public',
      'lead-culture-tourism',
      { ...testPrincipal('officer-culture-tourism'), subject: 'test:colleague' },
    ];
    for (const other of [
      ...others,
      { ...testPrincipal('officer-culture-tourism'), regionCodes: ['430204000000'] },
    ]) {
      const { errors } = await culture.query(query, { after }, other);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_CURSOR');
    }
  });
});

describe('a division that took the place of another', () => {
  it('has the rows of both', async () => {
    const scratch = await scratchDatabase();
    const other = await startTestSubgraph('culture-tourism', createSubgraph, scratch.url);
    try {
      await other.subgraph.open();
      const old = { regionCode: '430221101200', city4: '4302', county6: '430221', town9: '430221101' };
      const row = { ...hiddenIn('430212'), ...old };
      await other
        .database()
        .getRepository(CultureCaseEntity)
        .insert([row, { ...hiddenIn('430204'), caseNo: 'C1999-000001' }]);
      const query = `{ cultureCases { nodes { caseNo region { code } } } }`;
      const { data, errors } = await other.query(query, {}, officerOf('430212000000'));
      expect(errors).toBeUndefined();
      expect(data.cultureCases.nodes).toEqual([{ caseNo: row.caseNo, region: { code: old.regionCode } }]);
      expect((await other.query(query, {}, 'officer-culture-tourism')).data.cultureCases.nodes).toEqual([]);
    } finally {
      await other.close();
      await scratch.drop();
    }
  });
});
