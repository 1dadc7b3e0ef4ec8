import type { Arena } from '../harness/arena';

/** Each misspells something near a name that exists. */
const misspelt: readonly [string, Record<string, unknown>][] = [
  ['{ persn { id } }', {}],
  ['{ enterprises(first: 1) { nodes { phon } } }', {}],
  ['{ enterprises(first: 1) { nodes { riskGrad } } }', {}],
  ['{ enterprises(frst: 1) { nodes { name } } }', {}],
  ['{ enterprises(filter: {namContains: "x"}) { totalCount } }', {}],
  ['{ enterprises(orderBy: FOUNDED_ON_DES) { totalCount } }', {}],
  ['{ marketCases(filter: {stages: [HEARIN]}) { totalCount } }', {}],
  ['{ marketCases(first: 1) { nodes { ... on MarketCas { docNo } } } }', {}],
  ['{ marketCases(first: 1) { nodes { party { ... on Perso { id } } } } }', {}],
  ['query ($f: CaseFilterInpu) { marketCases(filter: $f) { totalCount } }', {}],
  ['{ marketCases(first: 1) { nodes { docNo @includ(if: true) } } }', {}],
  ['{ marketCases(first: 1) { nodes { docNo @skip(i: true) } } }', {}],
  ['{ marketCases(first: 1) { nodes { defence { text } } } }', {}],
  ['{ marketCases(first: 1) { nodes { decision } } }', {}],
  ['{ enterprise { name } }', {}],
  ['query A { region(code: "43") { code } } query A { region(code: "43") { code } }', {}],
  ['{ marketCases(first: 1) { nodes { ...Missing } } }', {}],
  ['{ region(code: "43") { code(x: 1) } }', {}],
  ['query ($f: CaseFilterInput) { marketCases(filter: $f) { totalCount } }', { f: { stage: ['HEARING'] } }],
  ['query ($f: CaseFilterInput) { marketCases(filter: $f) { totalCount } }', { f: { stages: ['HEARIN'] } }],
  ['query ($f: CaseFilterInput) { marketCases(filter: $f) { totalCount } }', { f: { procedure: 'SUMMAR' } }],
  [
    'query ($f: EnterpriseFilterInput) { enterprises(filter: $f) { totalCount } }',
    { f: { nameContain: 'x' } },
  ],
  ['query ($o: EnterpriseOrder) { enterprises(orderBy: $o) { totalCount } }', { o: 'NAME_AS' }],
];

/** Names of the schema that none of the operations above contains. */
const unsaid =
  /\b(persons?|phone|riskGrade|first|nameContains|FOUNDED_ON_DESC|FOUNDED_ON_ASC|NAME_ASC|HEARING|MarketCase|UrbanCase|AgriCase|Person|Enterprise|CaseFilterInput|stages|SUMMARY|ORDINARY|CaseStage|CaseProcedure|CaseDecision|uscc|residentId)\b/g;

const asked = (text: string, variables: unknown): string => `${text} ${JSON.stringify(variables)}`;

/** H: nothing that goes wrong tells how the schema or the inside is made. */
export function hints({ region }: Arena): void {
  it.each(misspelt)('H11 %s with %j tells no name that was not sent', async (query, variables) => {
    for (const as of ['public', 'resident']) {
      const reply = await region().ask(query, { as, variables });
      expect(reply.errors.length).toBeGreaterThan(0);
      const words = reply.errors.map(({ message }) => message).join(' ');
      expect(words).not.toMatch(/did you mean/i);
      const told = (words.match(unsaid) ?? []).filter(
        (name) => !new RegExp(`\\b${name}\\b`).test(asked(query, variables)),
      );
      expect(told).toEqual([]);
      expect(reply.exchanges).toEqual([]);
    }
  });

  it('H10 a stranger is shown nothing of the schema, under no name and in no part', async () => {
    const { ask } = region();
    for (const query of [
      '{ __schema { types { name } } }',
      '{ __type(name: "Person") { fields { name } } }',
      '{ x: __schema { queryType { name } } region(code: "43") { code } }',
      '{ ...F } fragment F on Query { __schema { types { name } } }',
      '{ ... { ... on Query { __type(name: "Query") { fields { name } } } } }',
      'query ($x: Boolean = true) { __schema @include(if: $x) { types { name } } }',
    ]) {
      const reply = await ask(query);
      expect(reply.text).not.toMatch(/"fields"|"types"|residentId/);
      expect(reply.errors.length).toBeGreaterThan(0);
    }
  });

  it('H10 a signed-in caller is shown what they may read, and no more', async () => {
    const { ask } = region();
    const query = `{
      person: __type(name: "Person") { fields { name } } enterprise: __type(name: "Enterprise") { fields { name } }
      case: __type(name: "MarketCase") { fields { name } } filter: __type(name: "CaseFilterInput") { inputFields { name } }
      root: __type(name: "Query") { fields { name } }
    }`;
    const namesOf = (value: unknown): string[] =>
      (
        (value as { fields?: { name: string }[]; inputFields?: { name: string }[] } | null)?.fields ??
        (value as { inputFields?: { name: string }[] } | null)?.inputFields ??
        []
      ).map(({ name }) => name);
    const resident = (await ask(query, { as: 'resident' })).data;
    expect(resident.person).toBeNull();
    expect(namesOf(resident.enterprise)).not.toEqual(expect.arrayContaining(['phone']));
    expect(namesOf(resident.enterprise)).not.toEqual(expect.arrayContaining(['riskGrade']));
    expect(namesOf(resident.case)).not.toEqual(expect.arrayContaining(['defence']));
    expect(namesOf(resident.filter)).not.toEqual(expect.arrayContaining(['stages']));
    expect(namesOf(resident.root)).not.toEqual(expect.arrayContaining(['persons']));
    const steward = (await ask(query, { as: 'steward-market-supervision' })).data;
    expect(namesOf(steward.enterprise)).toEqual(expect.arrayContaining(['phone', 'riskGrade']));
    expect(namesOf(steward.filter)).toEqual(expect.arrayContaining(['stages']));
    expect(namesOf(steward.root)).toEqual(expect.arrayContaining(['persons']));
  });

  it('H10 whole names of what is hidden are not told by asking for the whole schema', async () => {
    const { data } = await region().ask(
      '{ __schema { types { name fields { name args { name } } inputFields { name } enumValues { name } possibleTypes { name } interfaces { name } } directives { name } } }',
      { as: 'resident' },
    );
    const text = JSON.stringify(data);
    for (const name of [
      'residentId',
      'complainant',
      'defence',
      'minorsInvolved',
      'idNo',
      'riskGrade',
      'needGroups',
      'requiresScopes',
      'access__',
      '_Any',
      '_Entity',
      'join__',
    ]) {
      expect(text).not.toContain(name);
    }
  });

  it('H15 in Chinese no more is told than in English', async () => {
    const { ask } = region();
    for (const query of [
      '{ persn { id } }',
      '{ person(id: "p0") { id } }',
      '{ marketCases(filter: {stages: [HEARIN]}) { totalCount } }',
    ]) {
      const zh = await ask(query, { headers: { 'accept-language': 'zh-CN' } });
      const en = await ask(query, { headers: { 'accept-language': 'en' } });
      expect(zh.places).toEqual(en.places);
      expect(zh.errors.map(({ extensions }) => Object.keys(extensions))).toEqual(
        en.errors.map(({ extensions }) => Object.keys(extensions)),
      );
      expect(zh.errors.map(({ message }) => message).join(' ')).not.toMatch(
        /\bpersons?\b(?=.*person\()|HEARING|registry:/,
      );
    }
  });

  it('H16 no error names a scope, a rule, a role or a policy', async () => {
    const { planted, ask } = region();
    for (const [query, variables] of [
      ['query ($p: ID!) { person(id: $p) { residentId name } }', { p: planted.person.id }],
      ['query ($u: String!) { enterprise(uscc: $u) { phone legalRep { id } } }', { u: planted.firm.uscc }],
      ['{ marketCases(filter: {stages: [HEARING]}) { totalCount } }', {}],
      ['query ($n: String!) { complaint12315(no: $n) { complainant { id } } }', { n: planted.complaint.no }],
    ] as const) {
      for (const as of ['public', 'resident', 'officer-ecology', 'lead-market-supervision']) {
        const { errors } = await ask(query, { as, variables });
        expect(JSON.stringify(errors)).not.toMatch(
          /\w+:\w+:(?:read|clear|search)|policy|reporter\.hidden|team\.member|case\.handler|REGION|ownRegion|SENSITIVE|PERSONAL|INTERNAL(?!_)|data-steward/,
        );
      }
    }
  });
}
