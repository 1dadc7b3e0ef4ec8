import type { Principal } from '#shared/auth/principal';
import { isShownToAll, listedCases, namesOf } from '#shared/testing/caseLists';
import { scratchDatabase } from '#shared/testing/scratchDatabase';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { UrbanCaseEntity } from '../src/entities/urbanCase.entity';

/** The persona's officer, working for other divisions. */
const officerOf = (...regionCodes: string[]): Principal => ({
  ...testPrincipal('officer-law-enforcement'),
  subject: `test:${regionCodes.join()}`,
  regionCodes,
});

let enforcement: TestSubgraph;
let cases: UrbanCaseEntity[];
beforeAll(async () => {
  enforcement = await startTestSubgraph('law-enforcement', createSubgraph);
  await enforcement.subgraph.open();
  cases = await enforcement.database().getRepository(UrbanCaseEntity).find();
});
afterAll(() => enforcement.close());

const hiddenIn = (county: string): UrbanCaseEntity => {
  const found = cases.find((row) => row.county6 === county && row.partyUscc !== null && !isShownToAll(row));
  if (!found) throw new Error(`The demonstration has no hidden case of a firm in ${county}.`);
  return found;
};

describe('which cases of urban management exist for whom', () => {
  const existingFor = (prefixes: readonly string[]): UrbanCaseEntity[] =>
    cases.filter((row) => isShownToAll(row) || prefixes.some((prefix) => row.regionCode.startsWith(prefix)));

  it.each<readonly [string, string | Principal, readonly string[]]>([
    ['the public', 'public', []],
    ['a resident', 'resident', []],
    ['an officer of the county', 'officer-law-enforcement', ['430281']],
    ['an officer of two counties', officerOf('430204000000', '430211000000'), ['430204', '430211']],
    ['an officer without a division', officerOf(), []],
    ['an officer of another department', 'officer-market-supervision', []],
    ['the lead in the city', 'lead-law-enforcement', ['4302']],
    ['the coordinator of the county', 'coordinator-county', ['430281']],
    ['the coordinator of the village', 'coordinator-village', []],
  ])(
    '%s is listed the published ones, and with the right to it those of the own divisions',
    async (_, as, prefixes) => {
      const expected = existingFor(prefixes);
      expect(await listedCases(enforcement, 'urbanCases', as)).toEqual({
        names: namesOf(expected),
        totalCount: expected.length,
      });
    },
  );

  it.each([
    ['the whole city', { region: '4302' }, () => true],
    ['another county', { region: '430204' }, ({ county6 }: UrbanCaseEntity) => county6 === '430204'],
    [
      'what was withdrawn',
      { publicityState: 'ENDED' },
      (row: UrbanCaseEntity) => row.publicityState === 'ENDED',
    ],
    ['every number', { docNoContains: '〕' }, ({ docNo }: UrbanCaseEntity) => docNo !== null],
    ['a pattern', { docNoContains: '%' }, () => false],
  ])('a filter for %s narrows the list and never widens it', async (_, filter, passes) => {
    const expected = existingFor(['430281']).filter(passes);
    expect(await listedCases(enforcement, 'urbanCases', 'officer-law-enforcement', filter)).toEqual({
      names: namesOf(expected),
      totalCount: expected.length,
    });
  });

  it('one that is out of scope answers as one that was never filed, by number and by reference', async () => {
    const read = async (caseNo: string, as: string | Principal) =>
      JSON.stringify(
        await enforcement.query(
          `query ($n: String!, $r: [_Any!]!) { urbanCase(caseNo: $n) { caseNo stage } _entities(representations: $r) { ... on UrbanCase { caseNo stage } } }`,
          {
            n: caseNo,
            // What a representation says besides the key is not believed.
            r: [{ __typename: 'UrbanCase', caseNo, publicityState: 'PUBLISHED', regionCode: '430281103200' }],
          },
          as,
        ),
      );
    const { caseNo, stage } = hiddenIn('430204');
    for (const as of ['officer-law-enforcement', 'officer-market-supervision', officerOf()]) {
      const never = await read('F0000-000000', as);
      expect(never).toBe('{"data":{"urbanCase":null,"_entities":[null]}}');
      expect(await read(caseNo, as)).toBe(never);
    }
    const found = { caseNo, stage };
    expect(await read(caseNo, officerOf('430204000000'))).toBe(
      JSON.stringify({ data: { urbanCase: found, _entities: [found] } }),
    );
  });

  it('is asked again at every hop: from a firm to its cases, and from a case on to its firm', async () => {
    const here = hiddenIn('430281');
    const there = hiddenIn('430204');
    const list = `urbanCases(first: 100) { totalCount nodes { caseNo } }`;
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Enterprise { ${list} } ... on UrbanCase { party { ... on Enterprise { ${list} } } } } }`;
    const r = [
      { __typename: 'Enterprise', uscc: there.partyUscc },
      { __typename: 'UrbanCase', caseNo: here.caseNo },
    ];
    const { data, errors } = await enforcement.query(query, { r }, 'officer-law-enforcement');
    expect(errors).toBeUndefined();
    const numbersOf = (uscc: string | null) =>
      existingFor(['430281'])
        .filter(({ partyUscc }) => partyUscc === uscc)
        .map(({ caseNo }) => caseNo)
        .sort();
    const read = (page: { totalCount: number; nodes: { caseNo: string }[] }) => {
      expect(page.nodes).toHaveLength(page.totalCount);
      return page.nodes.map(({ caseNo }) => caseNo).sort();
    };
    const [firm, hop] = data._entities;
    expect(read(firm.urbanCases)).toEqual(numbersOf(there.partyUscc));
    expect(read(firm.urbanCases)).not.toContain(there.caseNo);
    expect(read(hop.party.urbanCases)).toEqual(numbersOf(here.partyUscc));
    expect(read(hop.party.urbanCases)).toContain(here.caseNo);
  });

  it('has cursors that are good for the caller they were issued to alone', async () => {
    const query = `query ($after: String) { urbanCases(first: 5, after: $after) { nodes { docNo } pageInfo { endCursor } } }`;
    const { data } = await enforcement.query(query, {}, 'officer-law-enforcement');
    const after = data.urbanCases.pageInfo.endCursor;
    expect((await enforcement.query(query, { after }, 'officer-law-enforcement')).errors).toBeUndefined();
    for (const other of [
      'public',
      'lead-law-enforcement',
      { ...testPrincipal('officer-law-enforcement'), subject: 'test:colleague' },
      { ...testPrincipal('officer-law-enforcement'), regionCodes: ['430204000000'] },
    ]) {
      const { errors } = await enforcement.query(query, { after }, other);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_CURSOR');
    }
  });

  it('counts in workload and adequacy the cases that exist for the caller, and all officers and visits', async () => {
    const query = `query ($r: [_Any!]!) {
      forceAdequacy(region: "430204", level: COUNTY) { openCases certified }
      _entities(representations: $r) { ... on Region { workload(period: "2026") { cases inspections officers } } } }`;
    const r = [{ __typename: 'Region', code: '430204000000' }];
    const readBy = async (as: string | Principal) => {
      const { data, errors } = await enforcement.query(query, { r }, as);
      expect(errors).toBeUndefined();
      return { ...data.forceAdequacy[0], ...data._entities[0].workload };
    };
    const filed = (row: UrbanCaseEntity) => row.county6 === '430204' && row.filedOn >= '2026';
    const whole = await readBy(officerOf('430204000000'));
    const neighbour = await readBy('officer-law-enforcement');
    expect(whole.cases).toBe(cases.filter(filed).length);
    expect(neighbour.cases).toBe(cases.filter((row) => filed(row) && isShownToAll(row)).length);
    expect(neighbour.cases).toBeLessThan(whole.cases);
    expect(neighbour.openCases).toBeLessThan(whole.openCases);
    const { certified, inspections, officers } = whole;
    expect(neighbour).toMatchObject({ certified, inspections, officers });
  });
});

describe('a division that took the place of another', () => {
  it('has the rows of both', async () => {
    const scratch = await scratchDatabase();
    const other = await startTestSubgraph('law-enforcement', createSubgraph, scratch.url);
    try {
      await other.subgraph.open();
      const old = { regionCode: '430221101200', city4: '4302', county6: '430221', town9: '430221101' };
      const row = { ...hiddenIn('430212'), ...old };
      const rows = [row, { ...hiddenIn('430204'), caseNo: 'F1999-000001' }];
      await other.database().getRepository(UrbanCaseEntity).insert(rows);
      const query = `{ urbanCases { nodes { caseNo region { code } } } }`;
      const { data, errors } = await other.query(query, {}, officerOf('430212000000'));
      expect(errors).toBeUndefined();
      expect(data.urbanCases.nodes).toEqual([{ caseNo: row.caseNo, region: { code: old.regionCode } }]);
      expect((await other.query(query, {}, 'officer-law-enforcement')).data.urbanCases.nodes).toEqual([]);
    } finally {
      await other.close();
      await scratch.drop();
    }
  });
});
