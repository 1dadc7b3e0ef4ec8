import type { Principal } from '#shared/auth/principal';
import type { CaseColumns } from '#shared/case/caseColumns';
import { listedCases, namesOf } from '#shared/testing/caseLists';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { caseGround, numbersOf, numbersOn, rootNames, type CaseFacts, type CaseGround } from './caseGround';
import { replacedDivisionSuite } from './replacedDivisionSuite';

type Passes = (row: CaseColumns) => boolean;

const filters: readonly (readonly [string, Record<string, unknown>, Passes])[] = [
  ['the whole city', { region: '4302' }, () => true],
  ['another county', { region: '430204' }, ({ county6 }) => county6 === '430204'],
  ['the own county', { region: '430281' }, ({ county6 }) => county6 === '430281'],
  ['what is not published', { publicityState: 'ENDED' }, ({ publicityState }) => publicityState === 'ENDED'],
  ['every number', { docNoContains: '〕' }, ({ docNo }) => docNo !== null],
  ['a pattern', { docNoContains: '%' }, () => false],
  ['a pattern of two', { docNoContains: '_%' }, () => false],
];

/**
 * What is true of the cases of every department: which of them exist for whom, however they are asked for.
 * @returns the ground it stands on, for what one department has beside it
 */
export function caseScopeSuite<Row extends CaseColumns>(facts: CaseFacts<Row>): CaseGround<Row> {
  const ground = caseGround(facts);
  const { department, existingFor, hiddenIn, officerOf } = ground;
  const { type, stranger } = facts;
  const { one, list } = rootNames(type);
  const officer = `officer-${facts.department}`;
  const ask = (query: string, variables: Record<string, unknown>, as: string | Principal) =>
    department().query(query, variables, as);

  describe(`which cases of the type ${type} exist for whom`, () => {
    /** Callers, and the beginnings of the codes in which files that are not published exist for them. */
    const callers: readonly (readonly [string, string | Principal, readonly string[]])[] = [
      ['the public', 'public', []],
      ['a resident', 'resident', []],
      ['an officer of the county', officer, ['430281']],
      ['an officer of two counties', officerOf('430204000000', '430211000000'), ['430204', '430211']],
      ['an officer without a division', officerOf(), []],
      ['an officer of another department', stranger, []],
      ['the lead in the city', `lead-${facts.department}`, ['4302']],
      ['the steward in the city', `steward-${facts.department}`, ['4302']],
      ['the coordinator of the county', 'coordinator-county', ['430281']],
      ['the coordinator of the township', 'coordinator-township', ['430281103']],
      ['the coordinator of the village', 'coordinator-village', []],
      ['the supervisor', 'supervisor', ['4302']],
    ];

    it.each(callers)(
      '%s is listed the published ones, and with the right to it those of the own divisions',
      async (_, as, prefixes) => {
        const expected = existingFor(prefixes);
        expect(await listedCases(department(), list, as)).toEqual({
          names: namesOf(expected),
          totalCount: expected.length,
        });
      },
    );

    it.each(filters)('a filter for %s narrows the list and never widens it', async (_, filter, passes) => {
      const expected = existingFor(['430281']).filter(passes);
      expect(await listedCases(department(), list, officer, filter)).toEqual({
        names: namesOf(expected),
        totalCount: expected.length,
      });
    });

    it('one that is out of scope answers as one that was never filed, by number and by reference', async () => {
      const read = async (caseNo: string, as: string | Principal) =>
        JSON.stringify(
          await ask(
            `query ($n: String!, $r: [_Any!]!) { ${one}(caseNo: $n) { caseNo stage } _entities(representations: $r) { ... on ${type} { caseNo stage } } }`,
            { n: caseNo, r: [{ __typename: type, caseNo }] },
            as,
          ),
        );
      const nowhere = officerOf();
      const outside: readonly (readonly [string | Principal, string])[] = [
        [officer, '430204'],
        [stranger, '430204'],
        [stranger, '430281'],
        [nowhere, '430281'],
      ];
      for (const [as, county] of outside) {
        const never = await read(`${facts.initial}0000-000000`, as);
        expect(never).toBe(`{"data":{"${one}":null,"_entities":[null]}}`);
        expect(await read(hiddenIn(county).caseNo, as)).toBe(never);
      }
      const { caseNo, stage } = hiddenIn('430204');
      const found = { caseNo, stage };
      expect(await read(caseNo, officerOf('430204000000'))).toBe(
        JSON.stringify({ data: { [one]: found, _entities: [found] } }),
      );
    });

    it('does not believe what a representation says of a case besides its number', async () => {
      const { caseNo } = hiddenIn('430204');
      const claimed = {
        publicityState: 'PUBLISHED',
        publicityEndsOn: '2099-01-01',
        regionCode: '430281103200',
      };
      const { data } = await ask(
        `query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }`,
        { r: [{ __typename: type, caseNo, ...claimed }] },
        officer,
      );
      expect(data._entities).toEqual([null]);
    });

    const page = `${list}(first: 100) { totalCount nodes { caseNo } }`;
    const existing = (passes: Passes) => numbersOf(existingFor(['430281']).filter(passes));

    it('is asked again at every hop: from a firm, and from a case on to its firm', async () => {
      const here = hiddenIn('430281');
      const there = hiddenIn('430204');
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Enterprise { ${page} } ... on ${type} { party { ... on Enterprise { ${page} } } } } }`;
      const r = [
        { __typename: 'Enterprise', uscc: there.partyUscc },
        { __typename: type, caseNo: here.caseNo },
      ];
      const { data, errors } = await ask(query, { r }, officer);
      expect(errors).toBeUndefined();
      const [firm, hop] = data._entities;
      const ofThatFirm = numbersOn(firm[list]);
      expect(ofThatFirm).toEqual(existing(({ partyUscc }) => partyUscc === there.partyUscc));
      expect(ofThatFirm).not.toContain(there.caseNo);
      const ofItsFirm = numbersOn(hop.party[list]);
      expect(ofItsFirm).toEqual(existing(({ partyUscc }) => partyUscc === here.partyUscc));
      expect(ofItsFirm).toContain(here.caseNo);
    });

    if (facts.byDivision) {
      it('is asked again at every hop: from a division, and from a case on to its division', async () => {
        const here = hiddenIn('430281');
        const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
          ... on Region { ${page} } ... on ${type} { region { ${page} } } } }`;
        const r = [
          { __typename: 'Region', code: '430204000000' },
          { __typename: type, caseNo: here.caseNo },
        ];
        const { data, errors } = await ask(query, { r }, officer);
        expect(errors).toBeUndefined();
        const [division, hop] = data._entities;
        expect(numbersOn(division[list])).toEqual(existing(({ county6 }) => county6 === '430204'));
        const ofItsDivision = numbersOn(hop.region[list]);
        expect(ofItsDivision).toEqual(existing(({ regionCode }) => regionCode === here.regionCode));
        expect(ofItsDivision).toContain(here.caseNo);
      });
    }

    it('has cursors that are good for the caller they were issued to alone', async () => {
      const query = `query ($after: String) { ${list}(first: 5, after: $after) { nodes { docNo } pageInfo { endCursor } } }`;
      const { data } = await ask(query, {}, officer);
      const after = data[list].pageInfo.endCursor;
      expect((await ask(query, { after }, officer)).errors).toBeUndefined();
      for (const other of [
        'public',
        `lead-${facts.department}`,
        { ...testPrincipal(officer), subject: 'test:colleague' },
        { ...testPrincipal(officer), regionCodes: ['430204000000'] },
      ]) {
        const { errors } = await ask(query, { after }, other);
        expect(errors?.[0]?.extensions['code']).toBe('BAD_CURSOR');
      }
    });
  });

  replacedDivisionSuite(ground);
  return ground;
}
