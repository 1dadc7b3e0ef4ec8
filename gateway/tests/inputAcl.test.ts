import { startFixtureGraph, type FixtureGraph } from './fixtures/fixtureGraph';

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
afterAll(() => graph.close());
beforeEach(() => {
  graph.fetched.length = 0;
});

const phone = '13800000000';
const written: [string, string, Record<string, unknown>?][] = [
  ['a literal', `{ enterprises(filter: { phone: "${phone}" }) { uscc } }`],
  ['a whole variable', 'query ($f: EnterpriseFilter) { enterprises(filter: $f) { uscc } }', { f: { phone } }],
  [
    'a variable inside a literal',
    'query ($p: String) { enterprises(filter: { phone: $p }) { uscc } }',
    { p: phone },
  ],
  ['a nested object', `{ enterprises(filter: { AND: [{ AND: [{ phone: "${phone}" }] }] }) { uscc } }`],
  ['a list', `{ enterprises(filters: [{ nameLike: "x" }, { phone: "${phone}" }]) { uscc } }`],
  ['a single value for a list', `{ enterprises(filters: { phone: "${phone}" }) { uscc } }`],
  [
    'the default of a variable',
    `query ($f: EnterpriseFilter = { phone: "${phone}" }) { enterprises(filter: $f) { uscc } }`,
  ],
  ['a null', '{ enterprises(filter: { phone: null }) { uscc } }'],
  [
    'a use in a fragment',
    `{ ...F } fragment F on Query { enterprises(filter: { phone: "${phone}" }) { uscc } }`,
  ],
];

const forms = written.map(([form, query, variables = {}]) => ({ form, query, variables }));

describe('an input that may not be given', () => {
  it.each(forms)('is refused as $form, before anything runs', async ({ query, variables }) => {
    const answer = await graph.ask(query, { variables });
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(answer.body.errors?.[0]?.message).toContain('EnterpriseFilter.phone');
    expect(answer.text).not.toContain(phone);
    expect(graph.fetched).toEqual([]);
  });

  it.each(forms)('is accepted from bootstrap as $form', async ({ query, variables }) => {
    const answer = await graph.ask(query, { as: 'bootstrap', variables });
    expect(answer.body.errors).toBeUndefined();
    expect(graph.fetched).toHaveLength(1);
  });

  it('is not confused by an earlier request with the same document', async () => {
    const query = 'query ($f: EnterpriseFilter) { enterprises(filter: $f) { uscc } }';
    expect((await graph.ask(query, { variables: { f: { nameLike: 'x' } } })).body.errors).toBeUndefined();
    const refused = await graph.ask(query, { variables: { f: { phone } } });
    expect(refused.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('does not matter in a field that is skipped', async () => {
    const answer = await graph.ask(
      `{ enterprises(filter: { phone: "${phone}" }) @skip(if: true) { uscc } __typename }`,
    );
    expect(answer.body).toEqual({ data: { __typename: 'Query' } });
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
