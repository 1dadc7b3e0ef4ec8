import { changes } from './fixtures/market';
import { holding, startFixtureGraph, type FixtureGraph } from './fixtures/fixtureGraph';

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
afterAll(() => graph.close());
beforeEach(() => {
  graph.fetched.length = 0;
});

const phone = '13800000000';

interface Form {
  readonly form: string;
  /** Named in the refusal, as the client wrote it. */
  readonly input: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

const field = 'EnterpriseFilter.phone';
const value = 'EnterpriseSort.PHONE';
const forms: readonly Form[] = [
  { form: 'a literal', input: field, query: `{ enterprises(filter: { phone: "${phone}" }) { uscc } }` },
  {
    form: 'a whole variable',
    input: field,
    query: 'query ($f: EnterpriseFilter) { enterprises(filter: $f) { uscc } }',
    variables: { f: { phone } },
  },
  {
    form: 'a variable inside a literal',
    input: field,
    query: 'query ($p: String) { enterprises(filter: { phone: $p }) { uscc } }',
    variables: { p: phone },
  },
  {
    form: 'a variable inside a literal, by its default',
    input: field,
    query: `query ($p: String = "${phone}") { enterprises(filter: { phone: $p }) { uscc } }`,
  },
  {
    form: 'a nested object',
    input: field,
    query: `{ enterprises(filter: { AND: [{ AND: [{ phone: "${phone}" }] }] }) { uscc } }`,
  },
  {
    form: 'a list',
    input: field,
    query: `{ enterprises(filters: [{ nameLike: "x" }, { phone: "${phone}" }]) { uscc } }`,
  },
  {
    form: 'a single value for a list',
    input: field,
    query: `{ enterprises(filters: { phone: "${phone}" }) { uscc } }`,
  },
  {
    form: 'a list of lists',
    input: field,
    query: `{ matrix(filters: [[{ nameLike: "x" }], [{ AND: { phone: "${phone}" } }]]) { uscc } }`,
  },
  {
    form: 'a single value for a list of lists, in a variable',
    input: field,
    query: 'query ($f: [[EnterpriseFilter!]!]) { matrix(filters: $f) { uscc } }',
    variables: { f: { phone } },
  },
  {
    form: 'the default of a variable',
    input: field,
    query: `query ($f: EnterpriseFilter = { phone: "${phone}" }) { enterprises(filter: $f) { uscc } }`,
  },
  {
    form: 'the nested default of a variable in a list',
    input: field,
    query: `query ($f: [EnterpriseFilter!] = { AND: { phone: "${phone}" } }) { enterprises(filters: $f) { uscc } }`,
  },
  { form: 'a null', input: field, query: '{ enterprises(filter: { phone: null }) { uscc } }' },
  {
    form: 'a null in a variable',
    input: field,
    query: 'query ($p: String) { enterprises(filter: { phone: $p }) { uscc } }',
    variables: { p: null },
  },
  {
    form: 'a use in a fragment',
    input: field,
    query: `{ ...F } fragment F on Query { enterprises(filter: { phone: "${phone}" }) { uscc } }`,
  },
  {
    form: 'one of several uses of a response key',
    input: field,
    query: `{ a: enterprises { uscc } ... { b: enterprises(filter: { phone: "${phone}" }) { uscc } } }`,
  },
  { form: 'an enum value', input: value, query: '{ enterprises(sort: PHONE) { uscc } }' },
  {
    form: 'an enum value in a variable',
    input: value,
    query: 'query ($s: EnterpriseSort) { enterprises(sort: $s) { uscc } }',
    variables: { s: 'PHONE' },
  },
  {
    form: 'an enum value by the default of a variable',
    input: value,
    query: 'query ($s: EnterpriseSort = PHONE) { enterprises(sort: $s) { uscc } }',
  },
  {
    form: 'an enum value nested in a list',
    input: value,
    query: '{ enterprises(filters: [{ AND: [{ sort: PHONE }] }]) { uscc } }',
  },
  {
    form: 'an argument',
    input: 'Query.enterprises(byPhone:)',
    query: `{ enterprises(byPhone: "${phone}") { uscc } }`,
  },
  {
    form: 'an argument that is null',
    input: 'Query.enterprises(byPhone:)',
    query: '{ enterprises(byPhone: null) { uscc } }',
  },
];

describe('an input that may not be given', () => {
  it.each(forms)('is refused as $form, before anything runs', async ({ input, query, variables }) => {
    const answer = await graph.ask(query, { variables });
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors).toHaveLength(1);
    expect(answer.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(answer.body.errors?.[0]?.message).toContain(`"${input}"`);
    expect(answer.text).not.toContain(phone);
    expect(graph.fetched).toEqual([]);
  });

  it.each(forms)('is accepted from who may give it as $form', async ({ query, variables }) => {
    const answer = await graph.ask(query, { as: holding('market:personal'), variables });
    expect(answer.body.errors).toBeUndefined();
    expect(graph.fetched.length).toBeGreaterThan(0);
  });

  it('is not confused by an earlier request with the same document', async () => {
    const query = 'query ($f: EnterpriseFilter) { enterprises(filter: $f) { uscc } }';
    expect((await graph.ask(query, { variables: { f: { nameLike: 'x' } } })).body.errors).toBeUndefined();
    const refused = await graph.ask(query, { variables: { f: { phone } } });
    expect(refused.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('does not matter in a field that is skipped, or in a variable that is not given', async () => {
    const skipped = await graph.ask(
      `{ enterprises(filter: { phone: "${phone}" }) @skip(if: true) { uscc } __typename }`,
    );
    expect(skipped.body).toEqual({ data: { __typename: 'Query' } });
    const absent = await graph.ask(
      'query ($p: String) { enterprises(first: 1, filter: { phone: $p }) { uscc } }',
    );
    expect(absent.body).toEqual({ data: { enterprises: [{ uscc: 'A' }] } });
  });

  it('refuses a change whole, for what is given and for what is read', async () => {
    changes.count = 0;
    const query = 'mutation ($p: EnterprisePatch) { rename(uscc: "A", name: "x", patch: $p) { uscc } }';
    const refused = await graph.ask(query, { variables: { p: { phone } } });
    expect(refused.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(changes.count).toBe(0);
    const accepted = await graph.ask(query, { variables: { p: { note: 'x' } } });
    expect(accepted.body.errors).toBeUndefined();
    expect(changes.count).toBe(1);
  });
});

describe('a default of the schema that may not be given', () => {
  it.each([
    ['of an argument', '{ ranked { uscc } }'],
    ['of an input field', '{ paged(page: { size: 3 }) { uscc } }'],
    ['of an input field in a variable', 'query ($p: PageInput) { paged(page: $p) { uscc } }'],
  ])('counts as given, %s, and is not told by its name', async (_what, query) => {
    const answer = await graph.ask(query, { variables: { p: { size: 3 } } });
    expect(answer.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(answer.text).not.toContain('PHONE');
    expect(graph.fetched).toEqual([]);
    const told = await graph.ask(query, { variables: { p: { size: 3 } }, as: holding('market:personal') });
    expect(told.body.errors).toBeUndefined();
  });

  it('does not matter where another value is given', async () => {
    const { body } = await graph.ask(
      '{ ranked(order: SCORE) { uscc } paged(page: { order: NAME }) { uscc } }',
    );
    expect(body.errors).toBeUndefined();
  });
});

describe('inputs that anyone may give', () => {
  it('pass, enum values and defaults too', async () => {
    const answer = await graph.ask(
      '{ enterprises(filter: { nameLike: "x" }, sort: SCORE, first: 1) { uscc } }',
    );
    expect(answer.body).toEqual({ data: { enterprises: [{ uscc: 'A' }] } });
  });
});
