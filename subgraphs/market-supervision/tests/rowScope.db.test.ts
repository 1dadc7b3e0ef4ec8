import type { Principal } from '#shared/auth/principal';
import { isShownToAll, listedCases, namesOf } from '#shared/testing/caseLists';
import { scratchDatabase } from '#shared/testing/scratchDatabase';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { ComplaintEntity } from '../src/entities/complaint.entity';
import { MarketCaseEntity } from '../src/entities/marketCase.entity';
import { createSubgraph } from '../src/index';

/** The persona's officer, working for other divisions. */
const officerOf = (...regionCodes: string[]): Principal => ({
  ...testPrincipal('officer-market-supervision'),
  subject: `test:${regionCodes.join()}`,
  regionCodes,
});

let market: TestSubgraph;
let cases: MarketCaseEntity[];
let complaints: ComplaintEntity[];
beforeAll(async () => {
  market = await startTestSubgraph('market-supervision', createSubgraph);
  await market.subgraph.open();
  cases = await market.database().getRepository(MarketCaseEntity).find();
  complaints = await market.database().getRepository(ComplaintEntity).find();
});
afterAll(() => market.close());

const isClosed = ({ kind, closedOn }: ComplaintEntity): boolean => kind === 'COMPLAINT' && closedOn !== null;
const casesFor = (prefixes: readonly string[]): MarketCaseEntity[] =>
  cases.filter((row) => isShownToAll(row) || prefixes.some((prefix) => row.regionCode.startsWith(prefix)));
const complaintsFor = (prefixes: readonly string[]): ComplaintEntity[] =>
  complaints.filter((row) => isClosed(row) || prefixes.some((prefix) => row.regionCode.startsWith(prefix)));

function first<T>(rows: readonly T[], passes: (row: T) => boolean): T {
  const found = rows.find(passes);
  if (!found) throw new Error('The demonstration has no such row.');
  return found;
}
const hiddenIn = (county: string): MarketCaseEntity =>
  first(cases, (row) => row.county6 === county && row.partyUscc !== null && !isShownToAll(row));
const openIn = (county: string): ComplaintEntity =>
  first(complaints, (row) => row.county6 === county && !isClosed(row));

const callers: readonly (readonly [string, string | Principal, readonly string[]])[] = [
  ['the public', 'public', []],
  ['an officer of the county', 'officer-market-supervision', ['430281']],
  ['an officer of two counties', officerOf('430204000000', '430211000000'), ['430204', '430211']],
  ['an officer without a division', officerOf(), []],
  ['an officer of another department', 'officer-ecology', []],
  ['the steward in the city', 'steward-market-supervision', ['4302']],
  ['the coordinator of the township', 'coordinator-township', ['430281103']],
];

describe('which rows exist for whom', () => {
  it.each(callers)(
    '%s is listed cases: published ones, and with the right to it those at home',
    async (_, as, at) => {
      const expected = casesFor(at);
      expect(await listedCases(market, 'marketCases', as)).toEqual({
        names: namesOf(expected),
        totalCount: expected.length,
      });
    },
  );

  it.each(callers)(
    '%s counts complaints: closed ones, and with the right to it those at home',
    async (_, as, at) => {
      const { data, errors } = await market.query(
        `{ all: complaints12315(first: 1) { totalCount }
         there: complaints12315(first: 1, filter: { region: "430204" }) { totalCount }
         reports: complaints12315(first: 1, filter: { kind: REPORT }) { totalCount } }`,
        {},
        as,
      );
      expect(errors).toBeUndefined();
      const expected = complaintsFor(at);
      const counted = (passes: (row: ComplaintEntity) => boolean) => ({
        totalCount: expected.filter(passes).length,
      });
      expect(data).toEqual({
        all: counted(() => true),
        there: counted(({ county6 }) => county6 === '430204'),
        reports: counted(({ kind }) => kind === 'REPORT'),
      });
    },
  );

  it.each([
    ['another county', { region: '430204' }, ({ county6 }: MarketCaseEntity) => county6 === '430204'],
    [
      'what has ended',
      { publicityState: 'ENDED' },
      (row: MarketCaseEntity) => row.publicityState === 'ENDED',
    ],
    ['a pattern', { docNoContains: '_%' }, () => false],
  ])('a filter for %s narrows the list and never widens it', async (_, filter, passes) => {
    const expected = casesFor(['430281']).filter(passes);
    expect(await listedCases(market, 'marketCases', 'officer-market-supervision', filter)).toEqual({
      names: namesOf(expected),
      totalCount: expected.length,
    });
  });

  it('one that is out of scope answers as one that never was, by number and by reference', async () => {
    const read = async (caseNo: string, no: string, as: string | Principal) =>
      JSON.stringify(
        await market.query(
          `query ($caseNo: String!, $no: String!, $r: [_Any!]!) { marketCase(caseNo: $caseNo) { caseNo } complaint12315(no: $no) { no }
            _entities(representations: $r) { ... on MarketCase { caseNo } ... on Complaint12315 { no } } }`,
          {
            caseNo,
            no,
            // What a representation says besides the key is not believed.
            r: [
              { __typename: 'MarketCase', caseNo, publicityState: 'PUBLISHED', regionCode: '430281103200' },
              { __typename: 'Complaint12315', no, closedOn: '2026-01-01', kind: 'COMPLAINT' },
            ],
          },
          as,
        ),
      );
    const { caseNo } = hiddenIn('430204');
    const { no } = openIn('430204');
    for (const as of ['officer-market-supervision', 'officer-ecology', officerOf()]) {
      const never = await read('M0000-000000', 'C0000-000000', as);
      expect(never).toBe('{"data":{"marketCase":null,"complaint12315":null,"_entities":[null,null]}}');
      expect(await read(caseNo, no, as)).toBe(never);
    }
    expect(await read(caseNo, no, officerOf('430204000000'))).toBe(
      JSON.stringify({
        data: { marketCase: { caseNo }, complaint12315: { no }, _entities: [{ caseNo }, { no }] },
      }),
    );
  });

  it('is asked again at every hop: from a firm, a division, and a case on to its firm', async () => {
    const [here, there] = [hiddenIn('430281'), hiddenIn('430204')];
    const list = `marketCases(first: 100) { totalCount nodes { caseNo } }`;
    const { data, errors } = await market.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { ${list} } ... on Region { ${list} }
        ... on MarketCase { party { ... on Enterprise { ${list} } } } } }`,
      {
        r: [
          { __typename: 'Enterprise', uscc: there.partyUscc },
          { __typename: 'Region', code: '430204000000' },
          { __typename: 'MarketCase', caseNo: here.caseNo },
        ],
      },
      'officer-market-supervision',
    );
    expect(errors).toBeUndefined();
    const numbers = (passes: (row: MarketCaseEntity) => boolean) =>
      casesFor(['430281'])
        .filter(passes)
        .map(({ caseNo }) => caseNo)
        .sort();
    const read = (page: { totalCount: number; nodes: { caseNo: string }[] }) => {
      expect(page.nodes).toHaveLength(page.totalCount);
      return page.nodes.map(({ caseNo }) => caseNo).sort();
    };
    const [firm, division, hop] = data._entities;
    expect(read(firm.marketCases)).toEqual(numbers(({ partyUscc }) => partyUscc === there.partyUscc));
    expect(read(division.marketCases)).toEqual(numbers(({ county6 }) => county6 === '430204'));
    expect(read(hop.party.marketCases)).toEqual(numbers(({ partyUscc }) => partyUscc === here.partyUscc));
    expect(read(hop.party.marketCases)).toContain(here.caseNo);
  });

  it('has cursors that are good for the caller they were issued to alone', async () => {
    const query = `query ($after: String) { complaints12315(first: 5, after: $after) { nodes { no } pageInfo { endCursor } } }`;
    const { data } = await market.query(query, {}, 'officer-market-supervision');
    const after = data.complaints12315.pageInfo.endCursor;
    expect((await market.query(query, { after }, 'officer-market-supervision')).errors).toBeUndefined();
    for (const other of [
      'public',
      'lead-market-supervision',
      { ...testPrincipal('officer-market-supervision'), regionCodes: ['430204000000'] },
    ]) {
      const { errors } = await market.query(query, { after }, other);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_CURSOR');
    }
  });
});

describe('what a person has and did', () => {
  const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
    ... on Person { legalRepOf { uscc } marketBans { caseNo } } } }`;
  const read = async (id: string | null, as: Principal) => {
    const { data, errors } = await market.query(query, { id }, as);
    expect(errors).toBeUndefined();
    return data._entities[0];
  };

  it('is listed inside the caller’s own divisions only, although firms and published cases are public', async () => {
    const banned = first(cases, (row) => row.bannedPersonId !== null && row.partyUscc !== null);
    const firms = (await market
      .database()
      .query(`SELECT uscc, county6 FROM enterprise WHERE legalRepId = '${banned.bannedPersonId}'`)) as {
      uscc: string;
      county6: string;
    }[];
    const at = (county: string | null) => ({
      legalRepOf: firms.filter(({ county6 }) => county6 === county).map(({ uscc }) => ({ uscc })),
      marketBans: cases
        .filter((row) => row.bannedPersonId === banned.bannedPersonId && row.county6 === county)
        .map(({ caseNo }) => ({ caseNo })),
    });
    const home = at(banned.county6);
    expect(home.marketBans.length).toBeGreaterThan(0);
    expect(await read(banned.bannedPersonId, officerOf(`${banned.county6}000000`))).toEqual(home);
    const other = banned.county6 === '430204' ? '430281' : '430204';
    expect(await read(banned.bannedPersonId, officerOf(`${other}000000`))).toEqual(at(other));
  });

  it('costs no statement for a caller without a division', async () => {
    const before = market.statements().count;
    expect(await read('p0000000', officerOf())).toEqual({ legalRepOf: [], marketBans: [] });
    expect(market.statements().count).toBe(before);
  });
});

describe('a division that took the place of another', () => {
  it('has the rows of both', async () => {
    const scratch = await scratchDatabase();
    const other = await startTestSubgraph('market-supervision', createSubgraph, scratch.url);
    try {
      await other.subgraph.open();
      const old = { regionCode: '430221101200', city4: '4302', county6: '430221', town9: '430221101' };
      const row = { ...hiddenIn('430212'), ...old };
      const rows = [row, { ...hiddenIn('430204'), caseNo: 'M1999-000001' }];
      await other.database().getRepository(MarketCaseEntity).insert(rows);
      const query = `{ marketCases { nodes { caseNo region { code } } } }`;
      const { data, errors } = await other.query(query, {}, officerOf('430212000000'));
      expect(errors).toBeUndefined();
      expect(data.marketCases.nodes).toEqual([{ caseNo: row.caseNo, region: { code: old.regionCode } }]);
      expect((await other.query(query, {}, 'officer-market-supervision')).data.marketCases.nodes).toEqual([]);
    } finally {
      await other.close();
      await scratch.drop();
    }
  });
});
