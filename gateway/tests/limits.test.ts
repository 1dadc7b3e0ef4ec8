import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { costOf } from '../src/limits/cost';
import { costTableOf } from '../src/limits/costTable';
import { structureOf } from '../src/limits/structure';
import { fragmentsOf } from '../src/permissions/fragments';
import { startFixtureGraph, type FixtureGraph } from './fixtures/fixtureGraph';

const operationOf = (text: string) => {
  const document = parse(text);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('no operation');
  return { document, operation, fragments: fragmentsOf(document) };
};

/** `levels` fragments, each spreading the next twice: 2^levels fields in about 60 bytes a level. */
const bomb = (levels: number): string => {
  const fragments = Array.from({ length: levels }, (_, n) => {
    const next = n + 1 < levels ? `...F${n + 1}` : 'name';
    return `fragment F${n} on Person { a${n}: relatives { ${next} } b${n}: relatives { ${next} } }`;
  });
  return `{ person(id: "1") { ...F0 } } ${fragments.join(' ')}`;
};

describe('the structure of an operation', () => {
  it('is measured with its fragments expanded, looking at each once', () => {
    const { operation, fragments } = operationOf(bomb(20));
    let steps = 0;
    const structure = structureOf(operation, fragments, () => void steps++);
    expect(structure.fields).toBe(1 + 2 * (2 ** 20 - 1) + 2 ** 20);
    expect(steps).toBeLessThan(100);
  });

  it('stays an exact integer however large', () => {
    const { operation, fragments } = operationOf(bomb(1000));
    expect(structureOf(operation, fragments).fields).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('ends on fragments that spread themselves', () => {
    const { operation, fragments } = operationOf('{ ...F } fragment F on Query { a ...F }');
    expect(structureOf(operation, fragments).fields).toBe(1);
  });
});

describe('the cost of an operation', () => {
  const sdl = `
    schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@cost", { name: "@listSize", as: "@howLong" }]) { query: Query }
    directive @link(url: String, import: [Import]) repeatable on SCHEMA
    scalar Import
    directive @cost(weight: Int!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | OBJECT
    directive @howLong(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
    type Query {
      one: Item
      plain: [Item]
      page(first: Int = 20, search: String @cost(weight: 50)): Page @howLong(slicingArguments: ["first"], sizedFields: ["nodes"])
      assumed: [Item] @howLong(assumedSize: 7)
      dear: Int @cost(weight: 5)
    }
    type Page { nodes: [Item!]! total: Int @cost(weight: 3) }
    type Item { id: ID item: Item heavy: Heavy }
    type Heavy @cost(weight: 4) { id: ID }
  `;
  const schema = buildSchema(sdl);
  const cost = (text: string, variables: Record<string, unknown> = {}): number => {
    const { operation, fragments } = operationOf(text);
    return costOf({ schema, table: costTableOf(sdl), defaultListSize: 10, operation, fragments, variables });
  };

  it.each([
    ['{ one { id } }', 1],
    ['{ one { id heavy { id } } }', 5],
    ['{ plain { item { id } } }', 20],
    ['{ assumed { id } }', 7],
    ['{ dear }', 5],
    ['{ page { nodes { id } total } }', 1 + 20 + 3],
    ['{ page(first: 50) { nodes { item { id } } } }', 1 + 100],
    ['{ page(first: 0) { nodes { id } } }', 1],
    ['{ page(first: -5) { nodes { id } } }', 1],
    ['{ page(search: "x", first: 1) { nodes { id } } }', 50 + 1 + 1],
    ['{ page(first: 50) { ...P } } fragment P on Page { nodes { id } }', 51],
    ['{ a: page(first: 3) { ...P } b: page(first: 4) { ...P } } fragment P on Page { nodes { id } }', 2 + 7],
    ['{ plain @skip(if: true) { id } one { id } }', 1],
    ['{ __schema { types { name } } }', 0],
  ])('%s is %d', (text, points) => {
    expect(cost(text)).toBe(points);
  });

  it('follows variables', () => {
    const text = 'query ($n: Int) { page(first: $n) { nodes { id } } }';
    expect(cost(text, { n: 70 })).toBe(71);
    expect(cost(text)).toBe(21);
  });
});

describe('over HTTP', () => {
  let graph: FixtureGraph;
  beforeAll(async () => {
    graph = await startFixtureGraph();
  });
  afterAll(() => graph.close());
  beforeEach(() => {
    graph.fetched.length = 0;
  });

  it('counts no brackets in strings and comments', async () => {
    const { body } = await graph.ask(
      `{ # ${'{'.repeat(300)}\n __typename a: person(id: "${'['.repeat(300)}") { name } }`,
    );
    expect(body.data?.['__typename']).toBe('Query');
  });

  const nested = (depth: number): string =>
    `{ person(id: "1") ${'{ relatives '.repeat(depth - 2)}{ name }${' }'.repeat(depth - 2)} }`;
  const many = (count: number, field: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => field(n)).join(' ');

  it.each([
    ['16 levels', nested(16), 'DEPTH_LIMIT', 15, 16],
    ['1,600 levels', nested(1600), 'DEPTH_LIMIT', 200, 1600],
    ['10,000 levels, which no stack bears', nested(10_000), 'DEPTH_LIMIT', 200, 10_000],
    [
      '101 aliases',
      `{ enterprise(uscc: "A") { ${many(101, (n) => `a${n}: name`)} } }`,
      'DEPTH_LIMIT',
      100,
      101,
    ],
    ['31 root fields', `{ ${many(31, () => 'unannotated')} }`, 'DEPTH_LIMIT', 30, 31],
    [
      'a list in a list in a list',
      '{ enterprises(first: 1000) { owner { relatives { relatives { name } } } } }',
      'COST_TOO_HIGH',
      100_000,
      112_000,
    ],
  ])(
    '%s are refused with limit and got, before any department is asked',
    async (_what, query, code, limit, got) => {
      const { body } = await graph.ask(query);
      expect(body.data).toBeUndefined();
      const [error] = (body.errors ?? []).filter((one) => one.extensions.code === code);
      expect(error?.extensions).toMatchObject({ code, limit, got });
      expect(error?.message).toContain(String(got));
      expect(graph.fetched).toEqual([]);
    },
  );

  it('as many levels as allowed are answered', async () => {
    const { body } = await graph.ask(nested(5));
    expect(body.errors).toBeUndefined();
  });

  it('more than 5,000 tokens are refused', async () => {
    const { body } = await graph.ask(`{ ${'__typename '.repeat(5001)} }`);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'DEPTH_LIMIT', limit: 5000 });
  });

  it('a bomb of fragments is refused before it is planned', async () => {
    const { body } = await graph.ask(bomb(20));
    const codes = body.errors?.map((error) => error.extensions.code);
    expect(codes).toEqual(['DEPTH_LIMIT']);
    expect(body.errors?.[0]?.extensions).toMatchObject({ limit: 15, got: 22 });
    expect(graph.fetched).toEqual([]);
    const flat = Array.from(
      { length: 20 },
      (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    );
    const wide = await graph.ask(`{ ...F0 } ${flat.join(' ')} fragment F20 on Query { __typename }`);
    expect(wide.body.data).toBeUndefined();
    expect(wide.body.errors?.[0]?.extensions.code).toBe('DEPTH_LIMIT');
  });
});
