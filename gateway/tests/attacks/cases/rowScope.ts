import type { Arena } from '../harness/arena';
import { canariesIn, canariesOf } from '../harness/canaries';
import { worksFor, worksNowhere } from '../harness/callers';
import { otherCounty, ownCounty } from '../harness/planted';
import { comparable } from '../harness/reply';
import { testPrincipal } from '#shared/testing/testPrincipals';

const officer = 'officer-market-supervision';
const colleague = worksFor(officer, 'COUNTY', `${otherCounty}000000`);
const entity =
  'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Person { id name residentId phone } } }';
const marketEntity =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on MarketCase { caseNo docNo defence stage } } }';
const persons =
  'query ($f: PersonFilterInput) { persons(filter: $f, first: 5) { totalCount nodes { id region { code } } } }';
const cases =
  'query ($f: CaseFilterInput, $n: Int = 100) { marketCases(filter: $f, first: $n) { totalCount nodes { docNo region { code } } } }';

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly region: { readonly code: string } }[];
}

const isAllIn = ({ nodes }: Listed, division: string): boolean =>
  nodes.length > 0 && nodes.every(({ region }) => region.code.startsWith(division));

/** D: rows outside the caller's divisions do not exist, however they are asked for. */
export function rowScope({ region }: Arena): void {
  it('D01 a caller with every scope and no division gets no row, and no statement is run', async () => {
    const nowhere = worksNowhere('steward-registry');
    const reply = await region().direct('registry', '{ persons { totalCount nodes { id } } }', {
      as: nowhere,
    });
    expect(reply.data).toEqual({ persons: { totalCount: 0, nodes: [] } });
    expect(reply.statements).toBe(0);
    const { person } = region().planted;
    const byKey = await region().direct('registry', entity, {
      as: nowhere,
      variables: { r: [{ __typename: 'Person', id: person.id }] },
    });
    expect(byKey.data).toEqual({ _entities: [null] });
    expect(byKey.statements).toBe(0);
  });

  it('D03 the scope holds at every hop and not at the first alone', async () => {
    const query = `query ($c: String!, $u: String!) {
      region(code: $c) { marketCases(first: 100) { nodes { docNo } } grids(first: 3) { nodes { code households { nodes { id members { name } } } } } }
      enterprise(uscc: $u) { legalRep { name residentId } marketCases(first: 100) { nodes { docNo defence } } }
    }`;
    const { planted, ask } = region();
    const variables = { c: otherCounty, u: planted.otherFirm.uscc };
    const reply = await ask(query, { as: 'officer-market-supervision', variables });
    expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
    expect(reply.data.region.grids?.nodes ?? []).toEqual([]);
    expect(reply.data.enterprise.legalRep ?? { name: null, residentId: null }).toEqual({
      name: null,
      residentId: null,
    });
    const own = await ask(query, { as: colleague, variables });
    expect(own.text).toContain(planted.hiddenCase.docNo);
  });

  it('D04 a person out of scope behind a public case is as one who does not exist', async () => {
    const { planted, ask } = region();
    const reply = await ask(
      '{ marketCases(filter: {docNoContains: "KANARIE-DOC-shown"}) { nodes { docNo party { ... on Person { name residentId phone } } } } }',
      { as: colleague },
    );
    expect(reply.data.marketCases.nodes).toEqual([
      { docNo: planted.shownCase.docNo, party: { name: null, residentId: null, phone: null } },
    ]);
    expect(
      canariesIn(
        reply.bytes,
        canariesOf(planted).filter((canary) => canary !== planted.shownCase.docNo),
      ),
    ).toEqual([]);
  });

  it('D04 an entity out of scope is byte for byte one that does not exist, after as many statements', async () => {
    const { planted, direct } = region();
    const answers = [];
    for (const id of [planted.stranger.id, 'p0000000']) {
      const variables = { r: [{ __typename: 'Person', id }] };
      answers.push(await direct('registry', entity, { as: officer, variables }));
    }
    const [hidden, absent] = answers;
    expect(hidden && comparable(hidden)).toBe(absent && comparable(absent));
    expect(hidden?.statements).toBe(absent?.statements);
    expect(hidden?.data).toEqual({ _entities: [null] });
  });

  it.each<[string, Record<string, unknown>]>([
    ['a division above the own', { region: '43' }],
    ['the city', { region: '4302' }],
    ['no division', {}],
    ['null for a division', { region: null }],
  ])('D06 a filter by %s widens nothing', async (_what, f) => {
    const reply = await region().ask(persons, { as: 'officer-registry', variables: { f } });
    expect(isAllIn(reply.data.persons as Listed, ownCounty)).toBe(true);
    const own = await region().ask(persons, {
      as: 'officer-registry',
      variables: { f: { region: ownCounty } },
    });
    expect(reply.data.persons.totalCount).toBe(own.data.persons.totalCount);
  });

  it.each(["%' OR 1=1 --", "') OR ('1'='1", '%', '_', ':w0', ':...w0', 'e.regionCode', '\\', '!%'])(
    'D06 D07 the text %j in a filter is a text, and no piece of a statement',
    async (text) => {
      const { planted, ask } = region();
      const reply = await ask(cases, { variables: { f: { docNoContains: text } } });
      expect(reply.errors).toEqual([]);
      expect(reply.data.marketCases).toEqual({ totalCount: 0, nodes: [] });
      expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
    },
  );

  it.each([
    '43____',
    '%',
    '4302%',
    "430281' OR '1'='1",
    '43 02 81',
    '43028',
    '4302810000000',
    '٤٣٠٢٨١',
    '430281\u0000',
    'NaN',
  ])('D08 D09 the region code %j is refused before any statement', async (code) => {
    const reply = await region().ask(cases, { as: officer, variables: { f: { region: code } } });
    expect(reply.codes).toEqual(['BAD_USER_INPUT']);
    expect(reply.statements).toBe(0);
    expect(reply.exchanges).toEqual([]);
  });

  it.each(['430203', '430203000000', ' 430203', '４３０２０３', '4302０3', '43020³'])(
    'D09 however another county is spelt (%j), its hidden cases stay hidden',
    async (code) => {
      const { planted, ask } = region();
      const f = { region: code };
      const reply = await ask(cases, { as: officer, variables: { f } });
      expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
      expect(reply.data.marketCases.totalCount).toBe(
        (await ask(cases, { variables: { f } })).data.marketCases.totalCount,
      );
    },
  );

  it('D10 a district sees the rows of the county it took the place of, and the county of old only its own', async () => {
    const { ask, database, planted } = region();
    const market = database('market-supervision');
    const { caseNo } = planted.hiddenCase;
    const place = (regionCode: string): Promise<unknown> =>
      market.query('UPDATE market_case SET regionCode = ?, county6 = ?, town9 = ? WHERE caseNo = ?', [
        regionCode,
        regionCode.slice(0, 6),
        regionCode.slice(0, 9),
        caseNo,
      ]);
    const [{ regionCode: before }] = (await market.query(
      'SELECT regionCode FROM market_case WHERE caseNo = ?',
      [caseNo],
    )) as [{ regionCode: string }];
    await place('430221101001');
    const query =
      'query ($c: String!) { marketCase(caseNo: $c) { caseNo } marketCases(first: 100) { totalCount } }';
    const as = (code: string) =>
      ask(query, { as: worksFor(officer, 'COUNTY', code), variables: { c: caseNo } });
    expect((await as('430212000000')).data.marketCase).toEqual({ caseNo });
    expect((await as('430221000000')).data.marketCase).toEqual({ caseNo });
    expect((await as('430281000000')).data.marketCase).toBeNull();
    expect((await as('430221000000')).data.marketCases.totalCount).toBeLessThan(
      (await as('430212000000')).data.marketCases.totalCount as number,
    );
    await place(before);
  });

  it('D11 D13 callers of three divisions at once over the same text each get their own rows', async () => {
    const { ask } = region();
    const callers = ['430281000000', '430203000000', '430211000000'];
    const asked = Array.from({ length: 45 }, (_, n) => callers[n % 3] ?? '');
    const answers = await Promise.all(
      asked.map((code) => ask(persons, { as: worksFor('officer-registry', 'COUNTY', code) })),
    );
    for (const [n, code] of asked.entries()) {
      expect(isAllIn(answers[n]?.data.persons as Listed, code.slice(0, 6))).toBe(true);
    }
  });

  it('D15 counts count what the caller may see', async () => {
    const { ask } = region();
    const count = async (as: string): Promise<number> =>
      (await ask(cases, { as, variables: { f: { region: '4302' }, n: 1 } })).data.marketCases
        .totalCount as number;
    const [stranger, own, city] = [
      await count('public'),
      await count(officer),
      await count('lead-market-supervision'),
    ];
    expect(stranger).toBeGreaterThan(0);
    expect(own).toBeGreaterThan(stranger);
    expect(city).toBeGreaterThan(own);
    expect(await count('officer-ecology')).toBe(stranger);
  });

  it('D18 what else a representation says of its row is not believed', async () => {
    const { planted, direct } = region();
    const representation = {
      __typename: 'MarketCase',
      caseNo: planted.hiddenCase.caseNo,
      regionCode: `${ownCounty}000000`,
      county6: ownCounty,
      publicityState: 'PUBLISHED',
      publicityEndsOn: '2099-01-01',
      defence: 'forged',
    };
    const reply = await direct('market-supervision', marketEntity, {
      as: officer,
      variables: { r: [representation] },
    });
    expect(reply.text).not.toContain('forged');
    expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
    expect(reply.data?._entities?.[0] ?? null).toBeNull();
  });

  it('D19 sensitive and personal fields of a row elsewhere are null, though the row is public', async () => {
    const { planted, ask } = region();
    const variables = { u: planted.otherFirm.uscc, i: planted.otherInspection.id, o: planted.firm.uscc };
    const query = `query ($u: String!, $i: ID!, $o: String!) {
      there: enterprise(uscc: $u) { uscc phone riskGrade } marketInspection(id: $i) { id findings } here: enterprise(uscc: $o) { riskGrade }
    }`;
    const reply = await ask(query, { as: officer, variables });
    expect(reply.data).toEqual({
      there: { uscc: variables.u, phone: null, riskGrade: null },
      marketInspection: { id: variables.i, findings: null },
      here: { riskGrade: expect.any(String) as string },
    });
    expect(reply.places).toEqual([
      'UNAUTHORIZED_FIELD_OR_TYPE at marketInspection.findings',
      'UNAUTHORIZED_FIELD_OR_TYPE at there.phone',
      'UNAUTHORIZED_FIELD_OR_TYPE at there.riskGrade',
    ]);
    expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
    const city = await ask(query, { as: 'lead-market-supervision', variables });
    expect(city.text).toContain(planted.otherFirm.phone);
  });

  it('D20 a township sees its township', async () => {
    const town = '430281103000';
    const reply = await region().ask(persons, { as: worksFor('officer-registry', 'TOWNSHIP', town) });
    expect(isAllIn(reply.data.persons as Listed, '430281103')).toBe(true);
    const county = await region().ask(persons, { as: 'officer-registry' });
    expect(reply.data.persons.totalCount).toBeLessThan(county.data.persons.totalCount as number);
  });

  it.each([
    [
      'case',
      'query ($k: String!) { marketCase(caseNo: $k) { __typename caseNo docNo } }',
      officer,
      'hiddenCase',
      'M2026-999999',
    ],
    [
      'person',
      'query ($k: ID!) { person(id: $k) { __typename id name sex } }',
      'officer-registry',
      'stranger',
      'p0000000',
    ],
    [
      'household',
      'query ($k: ID!) { household(id: $k) { __typename id size } }',
      'grid-worker',
      'household',
      'h0000000',
    ],
    [
      'complaint',
      'query ($k: String!) { complaint12315(no: $k) { __typename no kind } }',
      'public',
      'complaint',
      '143029920269999999999',
    ],
  ] as const)(
    'D23 a %s out of scope is byte for byte one that does not exist, after as many statements',
    async (_what, query, as, which, absentKey) => {
      const { planted, ask } = region();
      const keys = {
        hiddenCase: planted.hiddenCase.caseNo,
        stranger: planted.stranger.id,
        household: planted.stranger.householdId,
        complaint: planted.complaint.no,
      };
      const hidden = await ask(query, { as, variables: { k: keys[which] } });
      const absent = await ask(query, { as, variables: { k: absentKey } });
      expect(comparable(hidden)).toBe(comparable(absent));
      expect(hidden.statements).toBe(absent.statements);
      expect(Object.values(hidden.data as object)).toEqual([null]);
    },
  );

  it('D24 the same person in two divisions at once sees both, and of a third nothing', async () => {
    const both = worksFor(officer, 'COUNTY', `${ownCounty}000000`, `${otherCounty}000000`);
    const { planted, ask } = region();
    const query =
      'query ($a: String!, $b: String!) { a: marketCase(caseNo: $a) { caseNo } b: marketCase(caseNo: $b) { caseNo } }';
    const variables = { a: planted.openCase.caseNo, b: planted.hiddenCase.caseNo };
    expect((await ask(query, { as: both, variables })).data).toEqual({
      a: { caseNo: variables.a },
      b: { caseNo: variables.b },
    });
    const third = worksFor(officer, 'COUNTY', '430211000000');
    expect((await ask(query, { as: third, variables })).data).toEqual({ a: null, b: null });
  });

  it('D25 who may not read cases in progress sees the published ones of every division and no other', async () => {
    const { planted, ask } = region();
    const resident = await ask(cases, { as: 'resident', variables: { f: { region: ownCounty } } });
    expect(resident.data.marketCases).toEqual(
      (await ask(cases, { variables: { f: { region: ownCounty } } })).data.marketCases,
    );
    expect(resident.text).not.toContain(planted.openCase.docNo);
    const other = testPrincipal('officer-ecology');
    expect((await ask(cases, { as: other, variables: { f: { region: ownCounty } } })).text).not.toContain(
      planted.openCase.docNo,
    );
  });
}
