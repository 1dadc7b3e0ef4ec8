import type { Explanation } from '../src/permissions/explanation';
import { changes, traderCode } from './fixtures/market';
import { holding, startFixtureGraph, type AskOptions, type FixtureGraph } from './fixtures/fixtureGraph';

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
afterAll(() => graph.close());
beforeEach(() => {
  graph.fetched.length = 0;
});

const explained = async (query: string, options: AskOptions): Promise<Explanation> => {
  const { body } = await graph.explain(query, options);
  expect(body.errors).toBeUndefined();
  return body.data as unknown as Explanation;
};

describe('an explanation', () => {
  it('says of each coordinate what becomes of it and why, and whom it would ask', async () => {
    const said = await explained(
      `query Firm { enterprise(uscc: "A") { n: name phone legalPerson { mobile } emissions } trader(code: "${traderCode}") { code } }`,
      { as: holding('market:masked') },
    );
    expect(said).toMatchObject({
      operation: { kind: 'query', name: 'Firm' },
      outcome: 'PART',
      reason: null,
      cost: { estimated: 3, limit: 100_000 },
      departments: [{ name: 'market-supervision', requests: 1 }],
    });
    const fields = new Map(said.fields.map((field) => [field.coordinate, field]));
    expect([...fields.keys()].sort()).toEqual([
      'Enterprise.emissions',
      'Enterprise.legalPerson',
      'Enterprise.name',
      'Enterprise.phone',
      'Person.mobile',
      'Query.enterprise',
      'Query.trader',
      'Trader.code',
    ]);
    expect(fields.get('Enterprise.name')).toEqual({
      coordinate: 'Enterprise.name',
      access: 'ALLOWED',
      reached: true,
      rule: 'anyone',
      class: 'PUBLIC',
      mask: null,
      dependsOnRow: [],
    });
    expect(fields.get('Enterprise.phone')).toMatchObject({
      access: 'DENIED',
      rule: 'callers with "market:personal"',
      class: 'PERSONAL',
    });
    expect(fields.get('Person.mobile')).toMatchObject({
      access: 'MASKED',
      rule: 'callers with "market:masked", or callers with "market:personal"',
      mask: { kind: 'MOBILE_PHONE', clearFor: 'callers with "market:personal"' },
    });
    expect(fields.get('Trader.code')?.access).toBe('MASKED');
    expect(graph.fetched).toEqual([]);
  });

  it('is in Chinese for a Chinese reader', async () => {
    const said = await explained('{ enterprise(uscc: "A") { phone } }', {
      as: 'resident',
      headers: { 'accept-language': 'zh' },
    });
    expect(said.fields.find(({ coordinate }) => coordinate === 'Enterprise.phone')?.rule).toBe(
      '具有“market:personal”权限者',
    );
  });

  it('goes on below what is denied, which is not fetched, and says of what has no rule that nobody may', async () => {
    const said = await explained('{ enterprise(uscc: "A") { dossier { note } } unannotated }', {
      as: 'resident',
    });
    const accesses = Object.fromEntries(said.fields.map(({ coordinate, access }) => [coordinate, access]));
    expect(accesses).toMatchObject({ 'Enterprise.dossier': 'DENIED', 'Dossier.note': 'ALLOWED' });
    const lost = said.fields.filter(({ reached }) => !reached).map(({ coordinate }) => coordinate);
    expect(lost).toEqual(['Dossier.note']);
    expect(said.fields.find(({ coordinate }) => coordinate === 'Query.unannotated')).toMatchObject({
      access: 'DENIED',
      rule: 'nobody',
      class: null,
    });
  });

  it('names each department once with the requests to it, and none where nothing is left to ask', async () => {
    const dossier =
      '{ enterprise(uscc: "A") { name inspections { nodes { id } } } station(id: "1") { level } }';
    expect((await explained(dossier, { as: 'resident' })).departments).toEqual([
      { name: 'ecology', requests: 2 },
      { name: 'market-supervision', requests: 1 },
    ]);
    expect((await explained('{ unannotated }', { as: 'resident' })).departments).toEqual([]);
  });

  it('lists the inputs given, and refuses where execution does', async () => {
    const query =
      'query ($f: EnterpriseFilter = { phone: "1", nameLike: "x" }) { enterprises(filter: $f, sort: SCORE) { uscc } }';
    const said = await explained(query, { as: 'resident' });
    expect(said).toMatchObject({ outcome: 'REFUSED', reason: 'INPUT_DENIED', departments: [] });
    expect(Object.fromEntries(said.inputs.map(({ coordinate, access }) => [coordinate, access]))).toEqual({
      'Query.enterprises(first:)': 'ALLOWED',
      'Query.enterprises(filter:)': 'ALLOWED',
      'Query.enterprises(sort:)': 'ALLOWED',
      'EnterpriseFilter.nameLike': 'ALLOWED',
      'EnterpriseFilter.phone': 'DENIED',
      'EnterpriseSort.SCORE': 'ALLOWED',
    });
    expect(said.inputs.find(({ access }) => access === 'DENIED')?.rule).toBe(
      'callers with "market:personal"',
    );
    expect((await graph.ask(query, { as: 'resident' })).body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('says that a change would be refused, and never makes one', async () => {
    changes.count = 0;
    const refused = 'mutation { rename(uscc: "A", name: "x") { phone } }';
    expect(await explained(refused, { as: 'resident' })).toMatchObject({
      outcome: 'REFUSED',
      reason: 'MUTATION_DENIED',
    });
    const allowed = 'mutation { rename(uscc: "A", name: "x") { name } }';
    expect(await explained(allowed, { as: 'resident' })).toMatchObject({ outcome: 'WHOLE' });
    expect(changes.count).toBe(0);
  });

  it('tells the cost of what would cost too much', async () => {
    const query = '{ enterprises(first: 1000) { owner { relatives { relatives { name } } } } }';
    expect(await explained(query, { as: 'resident' })).toMatchObject({
      outcome: 'REFUSED',
      reason: 'COST_TOO_HIGH',
      cost: { estimated: 112_000, limit: 100_000 },
    });
  });

  it('is of the operation that is named', async () => {
    const both = 'query A { enterprise(uscc: "A") { name } } query B { enterprise(uscc: "A") { phone } }';
    expect((await explained(both, { as: 'resident', operationName: 'B' })).outcome).toBe('PART');
    expect((await explained(both, { as: 'resident', operationName: 'A' })).outcome).toBe('WHOLE');
  });
});

describe('the address of explanations', () => {
  it('is for signed-in callers', async () => {
    const { status, body, text } = await graph.explain('{ enterprise(uscc: "A") { phone } }');
    expect(status).toBe(401);
    expect(body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(text).not.toContain('market:');
  });

  it('takes POST alone', async () => {
    const response = await fetch(`${graph.url}/graphql/explain?query={__typename}`, {
      headers: { authorization: `Bearer ${await graph.tokenOf('resident')}` },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  it.each([
    ['a syntax error', '{', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'too deep a selection',
      `{ person(id: "1") ${'{ relatives '.repeat(15)}{ id }${' }'.repeat(15)} }`,
      'DEPTH_LIMIT',
    ],
    ['too many tokens', `{ ${'__typename '.repeat(5001)} }`, 'DEPTH_LIMIT'],
    ['a wrong variable', 'query ($n: Int!) { enterprises(first: $n) { uscc } }', 'BAD_USER_INPUT'],
  ])('has the limits of the graph itself: %s', async (_what, query, code) => {
    const { body } = await graph.explain(query, { as: 'resident', variables: { n: 'x' } });
    expect(body.data).toBeUndefined();
    expect(body.errors?.[0]?.extensions.code).toBe(code);
  });
});
