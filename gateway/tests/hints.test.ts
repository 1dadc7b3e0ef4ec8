import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { composeFixtures, startFixtureGraph, type FixtureGraph } from './fixtures/fixtureGraph';

let graph: FixtureGraph;
/** Every name of the schema that tells something: types, fields, arguments, input fields and enum values. */
let names: readonly string[];
beforeAll(async () => {
  graph = await startFixtureGraph();
  const schema = buildSchema((await composeFixtures()).apiSdl);
  const common = new Set([
    'Query',
    'Mutation',
    'Int',
    'Float',
    'String',
    'Boolean',
    'ID',
    'id',
    'name',
    'level',
    'key',
    'code',
    'over',
    'note',
    'order',
    'size',
    'close',
    'people',
    'kind',
    'first',
  ]);
  const found = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    found.add(type.name);
    if (isEnumType(type)) for (const value of type.getValues()) found.add(value.name);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) found.add(field.name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      found.add(field.name);
      for (const argument of field.args) found.add(argument.name);
    }
  }
  // Words of English sentences that happen to be names too are looked for as names only: with a capital or within.
  names = [...found].filter((name) => !common.has(name));
});
afterAll(() => graph.close());

const wordsOf = (text: string): Set<string> => new Set(text.match(/[_A-Za-z][_0-9A-Za-z]*/g) ?? []);

/** Each has something hidden, or merely not sent, as the nearest neighbour of what was sent. */
const malformed: readonly [what: string, query: string, variables?: unknown, operationName?: string][] = [
  ['a field', '{ enterprise(uscc: "A") { phon } }'],
  ['a root field', '{ internalReprt }'],
  ['a field of a type that the public does not see', '{ enterprise(uscc: "A") { dossier { nte } } }'],
  ['a field asked of an interface instead of a type', '{ subjects { secret } }'],
  ['a field asked of a union', '{ hits { idCard } }'],
  ['an argument', '{ enterprises(byPhon: "1") { uscc } }'],
  ['a missing argument', '{ enterprise { uscc } }'],
  ['a missing argument of a hidden field', 'mutation { close }'],
  ['no fields of an object', '{ enterprise(uscc: "A") { dossier } }'],
  ['fields of a leaf', '{ enterprise(uscc: "A") { phone { x } } }'],
  ['a type of a fragment', '{ hits { ... on Persn { id } } }'],
  ['a type that no union member has', '{ hits { ... on Vault { key } } }'],
  ['an impossible spread', '{ enterprise(uscc: "A") { ...F } } fragment F on Shop { id }'],
  ['a fragment on an input', '{ ...F } fragment F on EnterpriseFilter { nameLike }'],
  ['a fragment on an enum', '{ ... on EnterpriseSrt { id } }'],
  ['a type of a variable', 'query ($f: EnterpriseFiltr) { enterprises(filter: $f) { uscc } }'],
  ['a type of a variable that is no input', 'query ($f: Dossir) { __typename }'],
  ['a variable of another type than its place', 'query ($f: Int) { enterprises(filter: $f) { uscc } }'],
  ['a variable that may be null', 'query ($f: ID) { enterprise(uscc: $f) { uscc } }'],
  ['a variable for an enum', 'query ($f: String) { enterprises(sort: $f) { uscc } }'],
  ['a variable that is not declared', '{ enterprises(sort: $sort) { uscc } }'],
  ['a literal for an object', '{ enterprises(filter: 7) { uscc } }'],
  ['a literal for a list of objects', '{ enterprises(filters: [7]) { uscc } }'],
  ['null where none may be', '{ enterprise(uscc: null) { uscc } }'],
  ['an input field', '{ enterprises(filter: { phon: "1" }) { uscc } }'],
  ['an input field of a hidden input', '{ enterprises(scores: { ovr: 1 }) { uscc } }'],
  ['an enum value', '{ enterprises(sort: PHON) { uscc } }'],
  ['a text for an enum value', '{ enterprises(sort: "PHON") { uscc } }'],
  ['an enum value in a list of objects', '{ enterprises(filters: [{ sort: SCOR }]) { uscc } }'],
  ['a directive', '{ enterprise(uscc: "A") { name @skp(if: true) } }'],
  ['an argument of a directive', '{ enterprise(uscc: "A") { name @skip(iff: true) } }'],
  ['a directive of the departments', '{ enterprise(uscc: "A") @requiresScope { name } }'],
  ['a fragment name', '{ ...Frgm } fragment Fragm on Query { __typename }'],
  ['fields that cannot be merged', '{ enterprise(uscc: "A") { x: phone x: legalPerson { id } } }'],
  ['fields of different types', '{ hits { ... on Person { x: sureMobile } ... on Shop { x: idCard } } }'],
  [
    'an input field in a variable',
    'query ($f: EnterpriseFilter) { enterprises(filter: $f) { uscc } }',
    { f: { phon: 1 } },
  ],
  [
    'an enum value in a variable',
    'query ($s: EnterpriseSort) { enterprises(sort: $s) { uscc } }',
    { s: 'PHON' },
  ],
  [
    'a number for an enum in a variable',
    'query ($s: EnterpriseSort) { enterprises(sort: $s) { uscc } }',
    { s: 7 },
  ],
  [
    'an enum value nested in a variable',
    'query ($f: [EnterpriseFilter!]) { enterprises(filters: $f) { uscc } }',
    { f: [{ sort: 'SCOR' }] },
  ],
  [
    'no object in a variable',
    'query ($f: EnterpriseFilter) { enterprises(filter: $f) { uscc } }',
    { f: 'x' },
  ],
  [
    'too much wrong in a variable',
    'query ($f: [EnterpriseFilter!]) { enterprises(filters: $f) { uscc } }',
    { f: Array(50).fill({ phon: 1 }) },
  ],
  [
    'a null in a variable with a default',
    'query ($o: EnterpriseSort = SCORE) { ranked(order: $o) { uscc } }',
    { o: null },
  ],
  ['an operation name', 'query Enterprses { __typename }', {}, 'Enterprise'],
  ['a syntax error', '{ enterprise(uscc: "A") { name '],
  ['a syntax error before a near name', '{ enterprise(uscc: "A") { phon( } }'],
  ['a subscription', 'subscription { enterprise { name } }'],
  ['@defer', '{ enterprise(uscc: "A") { ... @defer { nam } } }'],
  ['a schema definition', 'type Enterpris { a: Int }'],
];

const cases = malformed.map(([what, query, variables = {}, operationName]) => ({
  what,
  query,
  variables: variables as Record<string, unknown>,
  operationName,
}));

describe.each([
  ['a stranger', undefined],
  ['a resident', 'resident'],
] as const)('what is wrong tells %s no name that was not sent', (_who, as) => {
  it.each(cases)('$what', async ({ query, variables, operationName }) => {
    const asked = { variables, ...(operationName ? { operationName } : {}), ...(as ? { as } : {}) };
    for (const language of ['en', 'zh']) {
      const answer = await graph.ask(query, { ...asked, headers: { 'accept-language': language } });
      expect(answer.body.data).toBeUndefined();
      expect(answer.body.errors?.length).toBeGreaterThan(0);
      const sent = wordsOf(query + JSON.stringify(variables) + (operationName ?? ''));
      const told = wordsOf(
        JSON.stringify(
          answer.body.errors?.map(({ message, extensions: { service: _, ...rest } }) => [message, rest]),
        ),
      );
      expect(names.filter((name) => told.has(name) && !sent.has(name))).toEqual([]);
      expect(answer.text).not.toMatch(/Did you mean|node_modules|stacktrace/);
      expect(answer.body.errors?.[0]?.extensions.code).toMatch(/^(GRAPHQL_|BAD_USER_INPUT|OPERATION_)/);
    }
  });
});

describe('an answer', () => {
  it('does not grow with the names that were sent', async () => {
    const name = 'a'.repeat(100_000);
    const { text, body } = await graph.ask(`{ ${name} }`);
    expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(text.length).toBeLessThan(1000);
    const many = await graph.ask(
      `{ enterprise(uscc: "A") { ${Array.from({ length: 300 }, (_, n) => `x${n}`).join(' ')} } }`,
    );
    expect(many.body.errors?.length).toBeLessThanOrEqual(101);
  });
});
