import type { Principal } from '#shared/auth/principal';
import { isShownToAll, listedCases, namesOf } from '#shared/testing/caseLists';
import { scratchDatabase } from '#shared/testing/scratchDatabase';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { AgriCaseEntity } from '../src/entities/agriCase.entity';

/** An officer of agriculture who works for other divisions than the persona. */
const officerOf = (...regionCodes: string[]): Principal => ({
  ...testPrincipal('officer-agriculture'),
  subject: `test:${regionCodes.join()}`,
  regionCodes,
});

/** Callers, and the beginnings of the codes in which files that are not published exist for them. */
const callers: readonly (readonly [string, string | Principal, readonly string[]])[] = [
  ['the public', 'public', []],
  ['a resident', 'resident', []],
  ['an officer of the county', 'officer-agriculture', ['430281']],
  ['an officer of two counties', officerOf('430204000000', '430211000000'), ['430204', '430211']],
  ['an officer without a division', officerOf(), []],
  ['an officer of another department', 'officer-ecology', []],
  ['the lead in the city', 'lead-agriculture', ['4302']],
  ['the coordinator of the township', 'coordinator-township', ['430281103']],
  ['the coordinator of the village', 'coordinator-village', []],
  ['the supervisor', 'supervisor', ['4302']],
];

let agriculture: TestSubgraph;
let cases: AgriCaseEntity[];
beforeAll(async () => {
  agriculture = await startTestSubgraph('agriculture', createSubgraph);
  await agriculture.subgraph.open();
  cases = await agriculture.database().getRepository(AgriCaseEntity).find();
});
afterAll(() => agriculture.close());

const hiddenIn = (county: string): AgriCaseEntity => {
  const found = cases.find((row) => row.county6 === county && row.partyUscc !== null && !isShownToAll(row));
  if (!found) throw new Error(`The demonstration has no hidden case of a firm in ${county}.`);
  return found;
};

describe('which cases exist for whom', () => {
  const existingFor = (prefixes: readonly string[]): AgriCaseEntity[] =>
    cases.filter((row) => isShownToAll(row) || prefixes.some((prefix) => row.regionCode.startsWith(prefix)));

  it.each(callers)(
    '%s is listed the published ones, and with the right to it those of the own divisions',
    async (_, as, prefixes) => {
      const expected = existingFor(prefixes);
      expect(await listedCases(agriculture, 'agriCases', as)).toEqual({
        names: namesOf(expected),
        totalCount: expected.length,
      });
    },
  );

  it.each([
    ['the whole city', { region: '4302' }, () => true],
    ['another county', { region: '430204' }, ({ county6 }: AgriCaseEntity) => county6 === '430204'],
    ['the own county', { region: '430281' }, ({ county6 }: AgriCaseEntity) => county6 === '430281'],
    [
      'what is not published',
      { publicityState: 'ENDED' },
      (row: AgriCaseEntity) => row.publicityState === 'ENDED',
    ],
    ['every number', { docNoContains: '〕' }, ({ docNo }: AgriCaseEntity) => docNo !== null],
  ])('a filter for %s narrows the list and never widens it', async (_, filter, passes) => {
    const expected = existingFor(['430281']).filter(passes);
    expect(await listedCases(agriculture, 'agriCases', 'officer-agriculture', filter)).toEqual({
      names: namesOf(expected),
      totalCount: expected.length,
    });
  });

  it('one that is out of scope answers as one that was never filed, by number and by reference', async () => {
    const read = (caseNo: string, as: string | Principal) =>
      agriculture.query(
        `query ($n: String!, $r: [_Any!]!) { agriCase(caseNo: $n) { caseNo stage } _entities(representations: $r) { ... on AgriCase { caseNo stage } } }`,
        { n: caseNo, r: [{ __typename: 'AgriCase', caseNo }] },
        as,
      );
    const { caseNo, stage } = hiddenIn('430204');
    const never = 'A0000-000000';
    expect(JSON.stringify(await read(caseNo, 'officer-agriculture'))).toBe(
      JSON.stringify(await read(never, 'officer-agriculture')),
    );
    expect(JSON.stringify(await read(caseNo, 'officer-ecology'))).toBe(
      JSON.stringify(await read(never, 'officer-ecology')),
    );
    const found = { caseNo, stage };
    expect(await read(caseNo, officerOf('430204000000'))).toEqual({
      data: { agriCase: found, _entities: [found] },
    });
  });

  it('does not believe what a representation says of a case besides its number', async () => {
    const { caseNo } = hiddenIn('430204');
    const claimed = {
      publicityState: 'PUBLISHED',
      publicityEndsOn: '2099-01-01',
      regionCode: '430281103200',
    };
    const { data } = await agriculture.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }`,
      { r: [{ __typename: 'AgriCase', caseNo, ...claimed }] },
      'officer-agriculture',
    );
    expect(data._entities).toEqual([null]);
  });

  it('is asked again at every hop: from a firm, a division, and a case on to its firm and division', async () => {
    const here = hiddenIn('430281');
    const there = hiddenIn('430204');
    const list = `agriCases(first: 100) { totalCount nodes { caseNo } }`;
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Enterprise { ${list} } ... on Region { ${list} }
      ... on AgriCase { party { ... on Enterprise { ${list} } } region { ${list} } } } }`;
    const r = [
      { __typename: 'Enterprise', uscc: there.partyUscc },
      { __typename: 'Region', code: '430204000000' },
      { __typename: 'AgriCase', caseNo: here.caseNo },
    ];
    const numbers = (passes: (row: AgriCaseEntity) => boolean) =>
      existingFor(['430281'])
        .filter(passes)
        .map(({ caseNo }) => caseNo)
        .sort();
    const { data, errors } = await agriculture.query(query, { r }, 'officer-agriculture');
    expect(errors).toBeUndefined();
    const [firm, division, hop] = data._entities;
    const read = (page: { totalCount: number; nodes: { caseNo: string }[] }) => {
      expect(page.nodes).toHaveLength(page.totalCount);
      return page.nodes.map(({ caseNo }) => caseNo).sort();
    };
    expect(read(firm.agriCases)).toEqual(numbers(({ partyUscc }) => partyUscc === there.partyUscc));
    expect(read(firm.agriCases)).not.toContain(there.caseNo);
    expect(read(division.agriCases)).toEqual(numbers(({ county6 }) => county6 === '430204'));
    expect(read(hop.party.agriCases)).toEqual(numbers(({ partyUscc }) => partyUscc === here.partyUscc));
    expect(read(hop.party.agriCases)).toContain(here.caseNo);
    expect(read(hop.region.agriCases)).toEqual(numbers(({ regionCode }) => regionCode === here.regionCode));
  });

  it('has cursors that are good for the caller they were issued to alone', async () => {
    const query = `query ($after: String) { agriCases(first: 5, after: $after) { nodes { docNo } pageInfo { endCursor } } }`;
    const { data } = await agriculture.query(query, {}, 'officer-agriculture');
    const after = data.agriCases.pageInfo.endCursor;
    expect((await agriculture.query(query, { after }, 'officer-agriculture')).errors).toBeUndefined();
    const others = [
      'public',
      'lead-agriculture',
      { ...testPrincipal('officer-agriculture'), subject: 'test:colleague' },
    ];
    for (const other of [
      ...others,
      { ...testPrincipal('officer-agriculture'), regionCodes: ['430204000000'] },
    ]) {
      const { errors } = await agriculture.query(query, { after }, other);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_CURSOR');
    }
  });
});

describe('a division that took the place of another', () => {
  it('has the rows of both', async () => {
    const scratch = await scratchDatabase();
    const other = await startTestSubgraph('agriculture', createSubgraph, scratch.url);
    try {
      await other.subgraph.open();
      const old = { regionCode: '430221101200', city4: '4302', county6: '430221', town9: '430221101' };
      const row = { ...hiddenIn('430212'), ...old };
      await other
        .database()
        .getRepository(AgriCaseEntity)
        .insert([row, { ...hiddenIn('430204'), caseNo: 'A1999-000001' }]);
      const query = `{ agriCases { nodes { caseNo region { code } } } }`;
      const { data, errors } = await other.query(query, {}, officerOf('430212000000'));
      expect(errors).toBeUndefined();
      expect(data.agriCases.nodes).toEqual([{ caseNo: row.caseNo, region: { code: old.regionCode } }]);
      expect((await other.query(query, {}, 'officer-agriculture')).data.agriCases.nodes).toEqual([]);
    } finally {
      await other.close();
      await scratch.drop();
    }
  });
});
