import type { Arena } from '../harness/arena';
import { worksFor } from '../harness/callers';
import type { Caller } from '../harness/attackedRegion';
import { canariesIn, canariesOf } from '../harness/canaries';
import { comparable } from '../harness/reply';
import type { Planted } from '../harness/planted';
import type { DepartmentName } from '#shared/auth/principal';
import { testPrincipal } from '#shared/testing/testPrincipals';

const entities = (selection: string): string =>
  `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ${selection} } }`;
const market: DepartmentName = 'market-supervision';
const officer = 'officer-market-supervision';
const firmOf = ({ firm: { uscc } }: Planted) => ({ r: [{ __typename: 'Enterprise', uscc }] });
const casesOf = (...cases: { caseNo: string }[]) => ({
  r: cases.map(({ caseNo }) => ({ __typename: 'MarketCase', caseNo })),
});

/** Works where the rows are, and may read nothing of them. */
const unscoped = { ...testPrincipal('officer-ecology'), scopes: [] };

interface Direct {
  readonly name: string;
  readonly department: DepartmentName;
  readonly as: Caller;
  readonly query: string;
  readonly variables?: (planted: Planted) => Record<string, unknown>;
  readonly data: unknown;
}

const denied: readonly Direct[] = [
  {
    name: 'C01 C08 fields without a resolver of their own are guarded like any other',
    department: market,
    as: 'resident',
    query: entities('... on Enterprise { phone riskGrade legalRep { id } }'),
    variables: firmOf,
    data: { _entities: [{ __typename: 'Enterprise', phone: null, riskGrade: null, legalRep: null }] },
  },
  {
    name: 'C08 an alias does not take a field out of its guard',
    department: market,
    as: 'public',
    query: `${entities('... on Enterprise { name: phone ... { uscc: riskGrade } ...F }')} fragment F on Enterprise { constructor: phone }`,
    variables: firmOf,
    data: { _entities: [{ __typename: 'Enterprise', name: null, uscc: null, constructor: null }] },
  },
  {
    name: 'C09 a field is guarded in every type, though it is asked for through the interface',
    department: market,
    as: 'officer-ecology',
    query: entities('... on MarketCase { ... on Case { defence evidence { kind } hearingOn } }'),
    variables: ({ shownCase }) => casesOf(shownCase),
    data: { _entities: [{ __typename: 'MarketCase', defence: null, evidence: null, hearingOn: null }] },
  },
  {
    name: 'C15 what may be read masked comes masked',
    department: 'registry',
    as: officer,
    query: entities('... on Person { name residentId phone birthDate }'),
    variables: ({ person: { id } }) => ({ r: [{ __typename: 'Person', id }] }),
    data: {
      _entities: [
        {
          __typename: 'Person',
          name: expect.stringMatching(/^鸟\*+$/) as string,
          residentId: expect.stringMatching(/^\*{14}/) as string,
          phone: expect.stringMatching(/^\*{7}/) as string,
          birthDate: null,
        },
      ],
    },
  },
  {
    name: 'C15 members of a household come masked, each of them',
    department: 'registry',
    as: worksFor('grid-worker', 'COUNTY', '430281000000'),
    query: entities('... on Household { address members { residentId birthDate sex } }'),
    variables: ({ person: { householdId } }) => ({ r: [{ __typename: 'Household', id: householdId }] }),
    data: {
      _entities: [
        {
          __typename: 'Household',
          address: '某村****',
          members: expect.arrayContaining([{ residentId: null, birthDate: null, sex: null }]) as unknown,
        },
      ],
    },
  },
  {
    name: 'C16 roots that a caller may not enter are not entered',
    department: 'registry',
    as: 'resident',
    query: '{ persons(first: 5) { nodes { id name } } again: persons { totalCount } }',
    data: { persons: null, again: null },
  },
  {
    name: 'C17 who complained is hidden by the department too',
    department: market,
    as: 'lead-market-supervision',
    query: 'query ($n: String!) { complaint12315(no: $n) { complainant { id } } }',
    variables: ({ complaint: { no } }) => ({ n: no }),
    data: { complaint12315: { complainant: null } },
  },
  {
    name: "C17 an officer's number comes masked from the department",
    department: 'law-enforcement',
    as: 'officer-law-enforcement',
    query: 'query ($c: String!) { officer(certNo: $c) { idNo } }',
    variables: ({ officer: { certNo } }) => ({ c: certNo }),
    data: { officer: { idNo: expect.stringMatching(/^\*{14}/) as string } },
  },
];

/** C: a department asked without the first line before it, with a token that is good. */
export function secondLine({ region }: Arena): void {
  it.each(denied.map((attack) => [attack.name, attack] as const))('%s', async (_name, attack) => {
    const { planted, direct } = region();
    const { department, query, variables, as, data } = attack;
    const reply = await direct(department, query, { as, variables: variables?.(planted) ?? {} });
    expect(reply.data).toEqual(data);
    expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
    expect(reply.text).not.toContain(planted.informant.id);
  });

  it.each([
    ['the own first', 'openCase', 'foreignOrganCase'],
    ['the own last', 'foreignOrganCase', 'openCase'],
  ] as const)('C04 a rule about the row is asked of each row (%s)', async (_order, first, second) => {
    const { planted, direct } = region();
    const reply = await direct(market, entities('... on MarketCase { caseNo defence }'), {
      as: officer,
      variables: casesOf(planted[first], planted[second], planted.hiddenCase),
    });
    const found = (reply.data._entities as ({ caseNo: string; defence: string | null } | null)[]).map(
      (row) => row && [row.caseNo, row.defence],
    );
    const own = [planted.openCase.caseNo, planted.openCase.defence];
    const foreign = [planted.foreignOrganCase.caseNo, null];
    expect(found).toEqual(first === 'openCase' ? [own, foreign, null] : [foreign, own, null]);
    const again = await direct(
      market,
      'query ($a: String!, $b: String!) { a: marketCase(caseNo: $a) { defence } b: marketCase(caseNo: $b) { defence } }',
      {
        as: officer,
        variables: { a: planted[first].caseNo, b: planted[second].caseNo },
      },
    );
    expect(canariesIn(again.text, canariesOf(planted))).toEqual([planted.openCase.defence]);
  });

  it("C05 C06 answers to one caller are not the next one's, at once or one after the other", async () => {
    const { planted, direct } = region();
    const ask = (as: string) =>
      direct(market, entities('... on Enterprise { phone riskGrade }'), { as, variables: firmOf(planted) });
    const callers = ['lead-market-supervision', 'public', officer, 'resident', 'officer-ecology'];
    const alone = new Map<string, string>();
    for (const as of callers) alone.set(as, comparable(await ask(as)));
    const together = await Promise.all(
      Array.from({ length: 50 }, (_, n) => ask(callers[(n * 3) % callers.length] ?? '')),
    );
    for (const [n, reply] of together.entries())
      expect(comparable(reply)).toBe(alone.get(callers[(n * 3) % callers.length] ?? ''));
    expect(alone.get('public')).not.toContain(planted.firm.phone);
    expect(alone.get('lead-market-supervision')).toContain(planted.firm.phone);
  });

  it('C07 two fields of one row are each decided by their own rule', async () => {
    const { planted, direct } = region();
    const reply = await direct(
      market,
      entities('... on MarketCase { caseNo noticedOn defence stage evidence { kind } }'),
      {
        as: officer,
        variables: casesOf(planted.foreignOrganCase),
      },
    );
    const [row] = reply.data._entities as [Record<string, unknown>];
    expect(row).toMatchObject({ caseNo: planted.foreignOrganCase.caseNo, defence: null, evidence: null });
    expect(row['stage']).toEqual(expect.any(String));
    expect(reply.places).toEqual([
      'UNAUTHORIZED_FIELD_OR_TYPE at _entities.defence',
      'UNAUTHORIZED_FIELD_OR_TYPE at _entities.evidence',
    ]);
  });

  it.each<[string, DepartmentName, Caller, Record<string, unknown>]>([
    ['a person', 'registry', unscoped, { __typename: 'Person', id: 'p' }],
    ['a household', 'registry', unscoped, { __typename: 'Household', id: 'h' }],
    ['a grid', 'registry', unscoped, { __typename: 'Grid', code: '430281103200001' }],
  ])(
    'C10 an entity of which the caller may read nothing is not loaded: %s',
    async (_what, department, as, representation) => {
      const { planted, direct } = region();
      const known = {
        Person: { id: planted.person.id },
        Household: { id: planted.person.householdId },
        Grid: {},
      };
      const own = { ...representation, ...known[representation['__typename'] as keyof typeof known] };
      const reply = await direct(department, entities(''), { as, variables: { r: [own, own] } });
      expect(reply.data).toEqual({ _entities: [null, null] });
      expect(reply.statements).toBe(0);
    },
  );

  it.each([
    ['a literal', '{ marketCases(filter: {stages: [HEARING]}) { totalCount } }', {}],
    [
      'a variable',
      'query ($f: CaseFilterInput) { marketCases(filter: $f) { totalCount } }',
      { f: { stages: ['HEARING'] } },
    ],
    [
      'a default',
      'query ($f: CaseFilterInput = {stages: [HEARING]}) { marketCases(filter: $f) { totalCount } }',
      {},
    ],
    [
      'a list below an entity',
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { marketCases(filter: {procedure: SUMMARY}) { totalCount } } } }',
      { r: [{ __typename: 'Region', code: '430200000000' }] },
    ],
  ])(
    'C18 a hidden input given as %s is refused by the department, and no statement is run',
    async (_how, query, variables) => {
      const reply = await region().direct(market, query, { variables });
      expect(reply.codes).toEqual(['FORBIDDEN']);
      expect(reply.statements).toBe(0);
      expect((await region().direct(market, query, { as: officer, variables })).errors).toEqual([]);
    },
  );

  it('C12 a database that fails is told by one fixed sentence, by the department and through the gateway', async () => {
    const { ask, direct, database, planted } = region();
    const rename = (from: string, to: string): Promise<unknown> =>
      database(market).query(`ALTER TABLE ${from} RENAME TO ${to}`);
    await rename('complaint12315', 'complaint_away');
    try {
      const query = 'query ($n: String!) { complaint12315(no: $n) { no content } }';
      const asking = { as: officer, variables: { n: planted.complaint.no } };
      for (const reply of [await ask(query, asking), await direct(market, query, asking)]) {
        expect(reply.data).toEqual({ complaint12315: null });
        expect(reply.codes).toHaveLength(1);
        expect(reply.bytes).not.toMatch(
          /no such table|doesn't exist|complaint_|SELECT|SQLITE|\bER_|QueryFailed|at \w+ \(|\.ts:|node_modules|\/tmp\//,
        );
        expect(canariesIn(reply.lines.join(''), canariesOf(planted))).toEqual([]);
        expect(reply.lines.join('')).not.toContain(planted.complaint.no);
      }
    } finally {
      await rename('complaint_away', 'complaint12315');
    }
  });

  it('C14 large arguments are not looked at once for each field', async () => {
    const { direct } = region();
    const small = await direct(
      market,
      'query ($f: CaseFilterInput) { marketCases(filter: $f, first: 50) { nodes { docNo } } }',
      { as: officer, variables: { f: { docNoContains: 'x' } } },
    );
    const large = await direct(
      market,
      'query ($f: CaseFilterInput) { marketCases(filter: $f, first: 50) { nodes { docNo } } }',
      { as: officer, variables: { f: { docNoContains: 'x'.repeat(500_000) } } },
    );
    expect(large.statements).toBe(small.statements);
    expect(large.text.length).toBe(small.text.length);
  });

  it('B05 every department keeps the fields of a shared type that any department restricts', async () => {
    const { direct } = region();
    for (const [department, list] of [
      ['market-supervision', 'marketCases'],
      ['law-enforcement', 'urbanCases'],
      ['ecology', 'ecologyCases'],
      ['agriculture', 'agriCases'],
      ['culture-tourism', 'cultureCases'],
    ] as const) {
      const query = `{ ${list}(first: 100) { nodes { decision { kinds bannedPerson { id } bannedUntil } } } }`;
      const reply = await direct(department, query, { as: 'resident' });
      const { nodes } = reply.data[list] as { nodes: { decision: Record<string, unknown> | null }[] };
      expect(nodes.length).toBeGreaterThan(0);
      expect(
        nodes.filter(
          ({ decision }) =>
            decision && (decision['bannedPerson'] !== null || decision['bannedUntil'] !== null),
        ),
      ).toEqual([]);
    }
  });
}
