import { createHash } from 'node:crypto';
import {
  buildSchema,
  Kind,
  parse,
  validate,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { publicPrincipal, type Principal } from '#shared/auth/principal';
import { decisionsOf, type Decision } from '../src/permissions/decision';
import { statedPurpose } from '../src/http/statedPurpose';
import { createOperationFilter, type FilterRequest } from '../src/permissions/operationFilter';
import {
  composeFixtures,
  holding,
  policyFor,
  startFixtureGraph,
  type FixtureGraph,
} from './fixtures/fixtureGraph';

let schema: GraphQLSchema;
let decisionFor: (principal: Principal) => Decision;
beforeAll(async () => {
  const { supergraphSdl, apiSdl } = await composeFixtures();
  schema = buildSchema(apiSdl);
  const decide = decisionsOf(policyFor(supergraphSdl).bundle);
  decisionFor = (principal) =>
    decide(principal, { purpose: statedPurpose(undefined, principal), grant: null });
});

const requestOf = (text: string, variables: Record<string, unknown> = {}, name?: string): FilterRequest => {
  const document = parse(text);
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = operations.find((one) => name === undefined || one.name?.value === name);
  if (!operation) throw new Error('no operation');
  return { document, operation, variables, queryHash: createHash('sha256').update(text).digest('hex') };
};

/** `levels` fragments, each spreading the next twice. */
const bomb = (levels: number): string => {
  const fragments = Array.from({ length: levels }, (_, n) => {
    const next = n + 1 < levels ? `...F${n + 1}` : 'name mobile';
    return `fragment F${n} on Person { a${n}: relatives { ${next} } b${n}: relatives { ${next} } }`;
  });
  return `{ person(id: "1") { ...F0 } } ${fragments.join(' ')}`;
};

describe('what a caller may do', () => {
  it('is decided once for each set of rights, whoever has them', () => {
    const one = decisionFor(holding('market:personal'));
    const same = decisionFor({ ...holding('market:personal', 'unheard:of'), subject: 'somebody else' });
    expect(same).toBe(one);
    expect(decisionFor(holding('market:personal', 'market:sensitive'))).not.toBe(one);
    expect(decisionFor(publicPrincipal).key).not.toBe(decisionFor(holding()).key);
  });
});

describe('filtering an operation', () => {
  const query = 'query Q($yes: Boolean!) { enterprise(uscc: "A") { name phone @include(if: $yes) } }';

  it('is done once for the same document, operation, steering variables and rights', () => {
    const filter = createOperationFilter(schema);
    const decision = decisionFor(publicPrincipal);
    const first = filter.filter(requestOf(query, { yes: true }), decision);
    const { walks, steps } = filter.counts;
    expect(walks).toBe(1);
    for (let n = 0; n < 5; n++) expect(filter.filter(requestOf(query, { yes: true }), decision)).toBe(first);
    expect(filter.counts).toEqual({ walks, steps, hits: 5 });
  });

  it('is done anew for others: rights, steering variables, operation, text', () => {
    const filter = createOperationFilter(schema);
    const decision = decisionFor(publicPrincipal);
    const variants: [FilterRequest, Decision][] = [
      [requestOf(query, { yes: true }), decision],
      [requestOf(query, { yes: false }), decision],
      [requestOf(query, { yes: true }), decisionFor(holding('market:personal'))],
      [requestOf(`${query} `, { yes: true }), decision],
      [requestOf('query A { __typename } query B { unannotated }', {}, 'A'), decision],
      [requestOf('query A { __typename } query B { unannotated }', {}, 'B'), decision],
    ];
    for (const [request, by] of variants) filter.filter(request, by);
    expect(filter.counts).toMatchObject({ walks: variants.length, hits: 0 });
  });

  it('remembers refusals too, and looks at the inputs of every request', () => {
    const filter = createOperationFilter(schema);
    const decision = decisionFor(publicPrincipal);
    const refused = requestOf('mutation { close(uscc: "A") }');
    for (let n = 0; n < 3; n++) expect(() => filter.filter(refused, decision)).toThrow(/nothing was done/);
    expect(filter.counts).toMatchObject({ walks: 1, hits: 2 });
    const text = 'query ($f: EnterpriseFilter) { enterprises(filter: $f) { uscc } }';
    filter.filter(requestOf(text, { f: { nameLike: 'x' } }), decision);
    expect(() => filter.filter(requestOf(text, { f: { phone: 'x' } }), decision)).toThrow(
      /EnterpriseFilter.phone/,
    );
    expect(filter.counts).toMatchObject({ walks: 2, hits: 3 });
  });

  it('makes plans of different documents under different hashes, and under another policy under others', () => {
    const partOf = (policy: string, by: Principal) =>
      createOperationFilter(schema, policy).filter(
        requestOf('{ enterprise(uscc: "A") { name phone emissions } }'),
        decisionFor(by),
      );
    const hashes = [
      partOf('p1', publicPrincipal),
      partOf('p1', holding('market:personal')),
      partOf('p2', publicPrincipal),
    ].map((filtered) => (filtered.kind === 'PART' ? filtered.queryHash : 'whole'));
    expect(new Set(hashes).size).toBe(3);
    expect(hashes).not.toContain('whole');
  });
});

describe('the work of filtering a hostile operation is bounded', () => {
  const stepsOf = (text: string, by: Principal = publicPrincipal): number => {
    const filter = createOperationFilter(schema);
    expect(validate(schema, parse(text)).length).toBe(0);
    filter.filter(requestOf(text), decisionFor(by));
    return filter.counts.steps;
  };

  it('for a bomb of fragments: each is looked at once for each type, not once for each spread', () => {
    expect(stepsOf(bomb(8))).toBeLessThan(100);
    // The text that would be planned is refused before it is written out.
    expect(() => stepsOf(bomb(20))).toThrow(/20000 steps/);
  });

  it('for fields repeated in every way', () => {
    const repeated = 'relatives { name } '.repeat(80);
    expect(stepsOf(`{ person(id: "1") { ${repeated} } }`)).toBeLessThan(200);
    const overlapping = '... { ... on Person { ... { secret } } } '.repeat(80);
    expect(stepsOf(`{ person(id: "1") { ${overlapping} } }`)).toBeLessThan(400);
  });

  it('for one fragment spread in many sets of fields that are merged', () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) => `fragment F${n} on Person { relatives { ...F${n + 1} } relatives { ...F${n + 1} } }`,
    );
    expect(
      stepsOf(`{ person(id: "1") { ...F0 } } ${levels.join(' ')} fragment F12 on Person { secret }`),
    ).toBeLessThan(100);
  });

  it('for places of several types within each other, whose text would multiply', () => {
    const wide = Array.from(
      { length: 14 },
      (_, n) =>
        `fragment S${n} on Subject { id name idCard ... on Person { r${n}: relatives { ...S${n + 1} } t${n}: relatives { ...S${n + 1} } } }`,
    );
    expect(() =>
      stepsOf(`{ subjects { ...S0 } } ${wide.join(' ')} fragment S14 on Subject { idCard }`),
    ).toThrow(/steps/);
  });

  it('for a walk that would not end in time', () => {
    const spreads = Array.from({ length: 600 }, (_, n) => `a${n}: relatives { ...F }`).join(' ');
    const fields = Array.from({ length: 400 }, (_, n) => `b${n}: name`).join(' ');
    expect(() => stepsOf(`{ person(id: "1") { ${spreads} } } fragment F on Person { ${fields} }`)).toThrow(
      /200000 steps/,
    );
  });

  it('and what took long is not kept', () => {
    const filter = createOperationFilter(schema);
    const fields = Array.from({ length: 6000 }, (_, n) => `b${n}: name`).join(' ');
    const request = requestOf(`{ person(id: "1") { secret ${fields} } }`);
    for (let n = 0; n < 2; n++) filter.filter(request, decisionFor(publicPrincipal));
    expect(filter.counts).toMatchObject({ walks: 2, hits: 0 });
  });
});

describe('over HTTP a hostile operation reaches no department', () => {
  let graph: FixtureGraph;
  beforeAll(async () => {
    graph = await startFixtureGraph();
  });
  afterAll(() => graph.close());

  const many = (count: number, item: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => item(n)).join(' ');
  const hostile: [string, string, Record<string, unknown>?][] = [
    ['a bomb of fragments', bomb(20)],
    [
      'a flat bomb of fragments',
      `{ ...F0 } ${many(20, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F20 on Query { __typename }`,
    ],
    [
      'fragments that spread themselves',
      '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }',
    ],
    ['3,000 levels', `{ person(id: "1") ${'{ relatives '.repeat(2500)}{ id }${' }'.repeat(2500)} }`],
    ['inline fragments without end', `${'{ ... '.repeat(2000)}{ __typename }${' }'.repeat(2000)}`],
    ['a flood of tokens', `{ ${'__typename '.repeat(6000)} }`],
    ['a flood of directives', `{ __typename ${'@skip(if: false) '.repeat(500)} }`],
    ['a flood of unknown directives', `{ __typename ${'@x '.repeat(4000)} }`],
    ['a flood of aliases', `{ person(id: "1") { ${many(900, (n) => `a${n}: id`)} } }`],
    ['a flood of variables', `query (${many(900, (n) => `$v${n}: Int`)}) { __typename }`],
    ['a flood of operations', many(900, (n) => `query Q${n} { __typename }`)],
    [
      'values nested without end',
      `{ enterprises(filter: ${'{ AND: '.repeat(1200)}{ phone: "1" }${' }'.repeat(1200)}) { uscc } }`,
    ],
    ['lists nested without end', `{ matrix(filters: ${'['.repeat(2000)}${']'.repeat(2000)}) { uscc } }`],
  ];

  it.each(hostile.map(([what, query]) => ({ what, query })))('$what', async ({ query }) => {
    graph.fetched.length = 0;
    const { body, status } = await graph.ask(query);
    expect(status).toBeLessThan(500);
    expect(body.data).toBeUndefined();
    expect(body.errors?.length).toBeLessThanOrEqual(101);
    expect(body.errors?.[0]?.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    expect(graph.fetched).toEqual([]);
  });

  it.each([
    ['a long list of values', Array.from({ length: 20_000 }, () => ({ nameLike: 'x' }))],
    ['values nested without end', JSON.parse(`${'{"AND":['.repeat(60)}{}${']}'.repeat(60)}`) as unknown],
  ])('nor does %s in a variable', async (_what, f) => {
    graph.fetched.length = 0;
    const query = 'query ($f: [EnterpriseFilter!]) { enterprises(first: 1, filters: $f) { uscc } }';
    const { body, status } = await graph.ask(query, { variables: { f } });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(graph.fetched).toEqual([]);
  });

  it('but thousands of values in a variable do, after each was looked at for what may not be given', async () => {
    const query = 'query ($f: [EnterpriseFilter!]) { enterprises(first: 1, filters: $f) { uscc } }';
    const list = Array.from({ length: 4_000 }, () => ({ nameLike: 'x' }));
    graph.fetched.length = 0;
    const refused = await graph.ask(query, { variables: { f: [...list, { phone: '1' }] } });
    expect(refused.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(graph.fetched).toEqual([]);
    const answered = await graph.ask(query, { variables: { f: list } });
    expect(answered.body).toEqual({ data: { enterprises: [{ uscc: 'A' }] } });
  });
});
