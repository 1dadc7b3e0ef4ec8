import { canary, changes } from './fixtures/market';
import { holding, startFixtureGraph, type FixtureGraph } from './fixtures/fixtureGraph';

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
afterAll(() => graph.close());
beforeEach(() => {
  graph.fetched.length = 0;
});

const denied = (...paths: string[][]) =>
  paths.map((path) =>
    expect.objectContaining({
      path,
      extensions: expect.objectContaining({ code: 'UNAUTHORIZED_FIELD_OR_TYPE' }),
    }),
  );

/** Field names that must not reach a department for callers who see the public part. */
const secrets = /\b(phone|riskNote|secret|emissions|limits|internalReport|unannotated)\b/;

async function expectFiltered(query: string, data: unknown, paths: string[][]): Promise<void> {
  const answer = await graph.ask(query);
  expect(answer.body.data).toEqual(data);
  const errors = answer.body.errors ?? [];
  expect(errors).toEqual(expect.arrayContaining(denied(...paths)));
  expect(errors).toHaveLength(paths.length);
  expect(answer.status).toBe(200);
  expect(answer.text).not.toContain(canary);
  for (const { query: sent } of graph.fetched) expect(sent).not.toMatch(secrets);
}

describe('what the public may not read', () => {
  it('is null although an alias hides its name', () =>
    expectFiltered(
      '{ enterprise(uscc: "A") { name: phone uscc } }',
      { enterprise: { name: null, uscc: 'A' } },
      [['enterprise', 'name']],
    ));

  it('is null through nested named fragments', () =>
    expectFiltered(
      'query { enterprise(uscc: "A") { ...F } } fragment F on Enterprise { name ...G } fragment G on Enterprise { phone }',
      { enterprise: { name: 'Firm A', phone: null } },
      [['enterprise', 'phone']],
    ));

  it('is null through an inline fragment without a type', () =>
    expectFiltered('{ enterprise(uscc: "A") { ... { phone } } }', { enterprise: { phone: null } }, [
      ['enterprise', 'phone'],
    ]));

  it('is null only in objects of the denied type behind an interface', () =>
    expectFiltered(
      '{ subjects { id idCard } }',
      {
        subjects: [
          { id: '1', idCard: null },
          { id: '2', idCard: 'SHOP-2' },
        ],
      },
      [['subjects', 'idCard']],
    ));

  it('is null in the member of a union, with nulls in the list kept', () =>
    expectFiltered(
      '{ hits { __typename ... on Person { idCard } ... on Shop { idCard } } }',
      { hits: [{ __typename: 'Person', idCard: null }, { __typename: 'Shop', idCard: 'SHOP-2' }, null] },
      [['hits', 'idCard']],
    ));

  it('is null where nothing else is selected, and nothing is fetched for a denied root field', async () => {
    await expectFiltered('{ enterprise(uscc: "A") { phone } }', { enterprise: { phone: null } }, [
      ['enterprise', 'phone'],
    ]);
    graph.fetched.length = 0;
    await expectFiltered('{ internalReport }', { internalReport: null }, [['internalReport']]);
    expect(graph.fetched).toEqual([]);
  });

  it('takes its nearest nullable parent with it when it cannot be null', () =>
    expectFiltered(
      '{ enterprise(uscc: "A") { name riskNote } other: enterprise(uscc: "B") { name } }',
      { enterprise: null, other: { name: 'Firm B' } },
      [['enterprise', 'riskNote']],
    ));

  it('rises through non-null parents, and to data: null at the root', async () => {
    await expectFiltered('{ enterprise(uscc: "A") { name owner { secret } } }', { enterprise: null }, [
      ['enterprise', 'owner', 'secret'],
    ]);
    await expectFiltered('{ enterprises { riskNote } enterprise(uscc: "A") { name } }', null, [
      ['enterprises', 'riskNote'],
    ]);
    await expectFiltered('{ people { secret } }', { people: [null, null, null] }, [['people', 'secret']]);
  });

  it('removes only the objects of the denied type from a list of an interface', () =>
    expectFiltered(
      '{ maybeSubjects { name ... on Person { secret } } }',
      { maybeSubjects: [null, { name: 'Shop 2' }] },
      [['maybeSubjects', 'secret']],
    ));

  it('is merged by response key before it is decided', () =>
    expectFiltered(
      '{ enterprise(uscc: "A") { name } enterprise(uscc: "A") { riskNote } }',
      { enterprise: null },
      [['enterprise', 'riskNote']],
    ));

  it('is null at every depth', () =>
    expectFiltered(
      '{ person(id: "1") { relatives { relatives { name idCard } } } }',
      { person: { relatives: [{ relatives: [{ name: 'Person 111', idCard: null }] }] } },
      [['person', 'relatives', 'relatives', 'idCard']],
    ));

  it('is null in another department, list indices left out of its path', () =>
    expectFiltered(
      '{ enterprise(uscc: "A") { emissions dischargePermits { id limits } } }',
      {
        enterprise: {
          emissions: null,
          dischargePermits: [
            { id: 'A1', limits: null },
            { id: 'A2', limits: null },
          ],
        },
      },
      [
        ['enterprise', 'emissions'],
        ['enterprise', 'dischargePermits', 'limits'],
      ],
    ));

  it('includes what nobody annotated', () =>
    expectFiltered('{ unannotated }', { unannotated: null }, [['unannotated']]));

  it('is decided by @skip and @include with variables and their defaults', async () => {
    const query = 'query ($no: Boolean = false) { enterprise(uscc: "A") { name phone @include(if: $no) } }';
    const left = await graph.ask(query);
    expect(left.body).toEqual({ data: { enterprise: { name: 'Firm A' } } });
    const asked = await graph.ask(query, { variables: { no: true } });
    expect(asked.body.data).toEqual({ enterprise: { name: 'Firm A', phone: null } });
    expect(asked.text).not.toContain(canary);
  });

  it('leaves an object in place when @include leaves nothing of it', async () => {
    const query =
      'query ($no: Boolean = false) { enterprise(uscc: "A") { dischargePermits { site @include(if: $no) } } }';
    for (const as of [undefined, 'all-seeing']) {
      const answer = await graph.ask(query, as ? { as } : {});
      expect(answer.body).toEqual({ data: { enterprise: { dischargePermits: [{}, {}] } } });
    }
  });

  it('does not reach a department even where @include leaves it out', async () => {
    const answer = await graph.ask(
      'query ($no: Boolean = false) { enterprise(uscc: "A") { name ... @include(if: $no) { phone } } }',
    );
    expect(answer.body).toEqual({ data: { enterprise: { name: 'Firm A' } } });
    for (const { query: sent } of graph.fetched) expect(sent).not.toMatch(secrets);
  });

  it('keeps the order the client asked in', async () => {
    const { text } = await graph.ask('{ enterprise(uscc: "A") { phone name uscc } }');
    expect(text).toContain('"data":{"enterprise":{"phone":null,"name":"Firm A","uscc":"A"}}');
  });

  it('survives aliases named like members of Object', async () => {
    const answer = await graph.ask(
      '{ __proto__: enterprise(uscc: "A") { polluted: name constructor: phone toString: uscc } }',
    );
    expect(answer.text).toContain('"__proto__":{"polluted":"Firm A","constructor":null,"toString":"A"}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(answer.text).not.toContain(canary);
  });

  it('does not collide with an alias that looks like the internal one', () =>
    expectFiltered(
      '{ subjects { yiyuTypename: name idCard } }',
      {
        subjects: [
          { yiyuTypename: 'Person 1', idCard: null },
          { yiyuTypename: 'Shop 2', idCard: 'SHOP-2' },
        ],
      },
      [['subjects', 'idCard']],
    ));

  it('is no more for an officer whose scopes are of another matter', async () => {
    const answer = await graph.ask('{ enterprise(uscc: "A") { phone } }', { as: 'officer-ecology' });
    expect(answer.body.data).toEqual({ enterprise: { phone: null } });
  });

  it('does not reach a department in a fragment on a type that cannot stand there', () =>
    expectFiltered(
      '{ hits { ... on Shop { ...F } } } fragment F on Subject { id idCard ... on Person { secret } }',
      { hits: [{}, { id: '2', idCard: 'SHOP-2' }, null] },
      [],
    ));

  it('is null by nested conditions and fragments, whichever of them are met', async () => {
    const query =
      'query ($a: Boolean!, $b: Boolean = true) { enterprise(uscc: "A") { name ...F @include(if: $a) ... @skip(if: $b) { riskNote } } } fragment F on Enterprise { p: phone @skip(if: $a) q: phone }';
    const answer = await graph.ask(query, { variables: { a: true } });
    expect(answer.body.data).toEqual({ enterprise: { name: 'Firm A', q: null } });
    expect((await graph.ask(query, { variables: { a: false } })).body).toEqual({
      data: { enterprise: { name: 'Firm A' } },
    });
    expect((await graph.ask(query, { variables: { a: false, b: false } })).body.data).toEqual({
      enterprise: null,
    });
    for (const { query: sent } of graph.fetched) expect(sent).not.toMatch(secrets);
  });

  it('is not told apart by variables named like members of Object', async () => {
    const answer = await graph.ask(
      'query ($constructor: ID!, $toString: Boolean!) { enterprise(uscc: $constructor) { name phone @include(if: $toString) } }',
      { variables: { constructor: 'A', toString: true } },
    );
    expect(answer.body.data).toEqual({ enterprise: { name: 'Firm A', phone: null } });
    const polluting = await graph.post(
      '{"query":"query ($__proto__: ID!) { enterprise(uscc: $__proto__) { name phone } }","variables":{"__proto__":"A"}}',
    );
    expect(polluting.text).not.toContain(canary);
    expect(polluting.status).toBeLessThan(500);
    expect(({} as Record<string, unknown>)['phone']).toBeUndefined();
  });

  it('leaves the types of objects that may be seen, which __typename tells', () =>
    expectFiltered(
      '{ subjects { __typename } }',
      { subjects: [{ __typename: 'Person' }, { __typename: 'Shop' }] },
      [],
    ));

  it('comes to those who hold what the rule asks for, and to them alone', async () => {
    const query = '{ enterprise(uscc: "A") { phone riskNote } person(id: "1") { idCard } }';
    const one = await graph.ask(query, { as: holding('market:sensitive') });
    expect(one.body.data).toEqual({
      enterprise: { phone: null, riskNote: `${canary}-risk-A` },
      person: { idCard: null },
    });
    const both = await graph.ask(query, { as: holding('market:sensitive', 'market:personal') });
    expect(both.body.errors).toBeUndefined();
    const neither = await graph.ask(query, {
      as: holding('market:persona', 'market:personal:read', 'market'),
    });
    expect(neither.text).not.toContain(canary);
  });
});

describe('fragments on types within fragments on interfaces', () => {
  it.each([
    ['inline', '{ person(id: "1") { ... on Subject { name ... on Person { n: id } } } }'],
    [
      'named',
      '{ person(id: "1") { ...F } } fragment F on Subject { name ...G } fragment G on Person { n: id }',
    ],
    [
      'without a type between',
      '{ person(id: "1") { ... on Subject { ... { name ... on Person { n: id } } } } }',
    ],
    [
      'left out in part',
      '{ person(id: "1") { ... on Subject { name x: id @include(if: false) ... on Person { n: id } } } }',
    ],
  ])('are answered whole: %s', async (_what, query) => {
    const { body } = await graph.ask(query);
    expect(body).toEqual({ data: { person: { name: 'Person 1', n: '1' } } });
  });

  it('leave an object without fields where none of them applies', async () => {
    const { body } = await graph.ask('{ person(id: "1") { ... on Subject { ... on Shop { name } } } }');
    expect(body).toEqual({ data: { person: {} } });
  });

  it('are answered whole in lists of an interface and of a union', async () => {
    const { body } = await graph.ask(
      '{ subjects { ... on Subject { id ... on Shop { name } } } hits { ... on Subject { ... on Person { id } ... on Shop { name } } } }',
    );
    expect(body).toEqual({
      data: {
        subjects: [{ id: '1' }, { id: '2', name: 'Shop 2' }],
        hits: [{ id: '1' }, { name: 'Shop 2' }, null],
      },
    });
  });
});

describe('a change that touches something denied', () => {
  it.each([
    ['mutation { close(uscc: "A") }'],
    ['mutation { rename(uscc: "A", name: "x") { phone } }'],
    ['mutation { rename(uscc: "A", name: "x") { name } close(uscc: "A") }'],
  ])('is refused whole, before anything runs: %s', async (query) => {
    changes.count = 0;
    const answer = await graph.ask(query);
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(answer.status).toBe(403);
    expect(changes.count).toBe(0);
    expect(graph.fetched).toEqual([]);
  });

  it('runs when nothing in it is denied', async () => {
    const answer = await graph.ask('mutation { rename(uscc: "A", name: "New") { name } }');
    expect(answer.body).toEqual({ data: { rename: { name: 'New' } } });
  });
});

describe('callers of different rights over one document', () => {
  const query = 'query Q { enterprise(uscc: "A") { name phone emissions } }';
  const whole = {
    enterprise: { name: 'Firm A', phone: `${canary}-phone-A`, emissions: `${canary}-emissions-A` },
  };
  const part = { enterprise: { name: 'Firm A', phone: null, emissions: null } };

  it('never share a plan, in whichever order and however often they come', async () => {
    const callers = [undefined, 'all-seeing', undefined, 'all-seeing', 'all-seeing', undefined, 'auditor'];
    for (let round = 0; round < 3; round++) {
      const answers = await Promise.all(callers.map((as) => graph.ask(query, as ? { as } : {})));
      answers.forEach((answer, index) => {
        expect(answer.body.data).toEqual(callers[index] === 'all-seeing' ? whole : part);
      });
    }
  });

  it('each run the operation they name', async () => {
    const both = 'query A { enterprise(uscc: "A") { name } } query B { enterprise(uscc: "A") { phone } }';
    expect((await graph.ask(both, { operationName: 'A' })).body).toEqual({
      data: { enterprise: { name: 'Firm A' } },
    });
    expect((await graph.ask(both, { operationName: 'B' })).body.data).toEqual({
      enterprise: { phone: null },
    });
    for (const operationName of [undefined, 'C']) {
      const answer = await graph.ask(both, operationName ? { operationName } : {});
      expect(answer.body.errors?.[0]?.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
      expect(answer.body.data).toBeUndefined();
    }
  });
});
