import type { Principal } from '#shared/auth/principal';
import { officerIn } from '#shared/testing/officerIn';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { ComplaintEntity } from '../src/entities/complaint.entity';
import { MarketCaseEntity } from '../src/entities/marketCase.entity';
import { createSubgraph } from '../src/index';

const officerOf = (...regionCodes: string[]) => officerIn('market-supervision', ...regionCodes);

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
const complaintsFor = (prefixes: readonly string[]): ComplaintEntity[] =>
  complaints.filter((row) => isClosed(row) || prefixes.some((prefix) => row.regionCode.startsWith(prefix)));

function first<T>(rows: readonly T[], passes: (row: T) => boolean): T {
  const found = rows.find(passes);
  if (!found) throw new Error('The demonstration has no such row.');
  return found;
}
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

describe('which complaints exist for whom', () => {
  it.each(callers)('%s counts the closed ones, and with the right to it those at home', async (_, as, at) => {
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
  });

  it('one that is out of scope answers as one that never was, by number and by reference', async () => {
    const read = async (no: string, as: string | Principal) =>
      JSON.stringify(
        await market.query(
          `query ($no: String!, $r: [_Any!]!) { complaint12315(no: $no) { no } _entities(representations: $r) { ... on Complaint12315 { no } } }`,
          {
            no,
            // What a representation says besides the key is not believed.
            r: [{ __typename: 'Complaint12315', no, closedOn: '2026-01-01', kind: 'COMPLAINT' }],
          },
          as,
        ),
      );
    const { no } = openIn('430204');
    for (const as of ['officer-market-supervision', 'officer-ecology', officerOf()]) {
      const never = await read('C0000-000000', as);
      expect(never).toBe('{"data":{"complaint12315":null,"_entities":[null]}}');
      expect(await read(no, as)).toBe(never);
    }
    expect(await read(no, officerOf('430204000000'))).toBe(
      JSON.stringify({ data: { complaint12315: { no }, _entities: [{ no }] } }),
    );
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
