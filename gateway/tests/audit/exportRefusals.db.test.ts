import { startTestGraph, type TestGraph } from '../startTestGraph';
import { exportsOf, lastObject, list, type Exports } from './exportFixture';

let graph: TestGraph;
let exports: Exports;
beforeAll(async () => {
  graph = await startTestGraph();
  exports = exportsOf(graph);
});
afterAll(() => graph.close());

const refused: [string, string, string][] = [
  ['without a list', 'query ($after: String) { __typename }', 'BAD_USER_INPUT'],
  [
    'with two lists',
    'query ($after: String) { enterprises(after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } marketCases(after: $after) { nodes { caseNo } pageInfo { hasNextPage endCursor } } }',
    'BAD_USER_INPUT',
  ],
  [
    'with something beside the list',
    'query ($after: String) { enterprises(after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } region(code: "4302") { name } }',
    'BAD_USER_INPUT',
  ],
  [
    'that declares no $after',
    '{ enterprises(first: 1) { nodes { name } pageInfo { hasNextPage endCursor } } }',
    'BAD_USER_INPUT',
  ],
  [
    'without pageInfo',
    'query ($after: String) { enterprises(after: $after) { nodes { name } } }',
    'BAD_USER_INPUT',
  ],
  [
    'with a count of every page',
    'query ($after: String) { enterprises(after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }',
    'BAD_USER_INPUT',
  ],
  ['that changes something', 'mutation ($after: String) { __typename }', 'BAD_USER_INPUT'],
  ['that is none', 'query ($after: String) {', 'GRAPHQL_PARSE_FAILED'],
  ['of two, unnamed', 'query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ['that does not fit the schema', list('first: 1', 'nonsense'), 'GRAPHQL_VALIDATION_FAILED'],
  ['whose pages are too large', list('first: 101', 'name'), 'BAD_USER_INPUT'],
];

describe('an operation', () => {
  it.each(refused)(
    '%s is refused, with what was expected, before a file begins',
    async (_name, query, code) => {
      const { status, text, headers } = await exports.take({ query, format: 'csv' });
      expect([status, headers.get('x-export-id')]).toEqual([400, null]);
      expect((JSON.parse(text) as { errors: unknown[] }).errors[0]).toMatchObject({ extensions: { code } });
    },
  );

  it('is not exported in a format there is none of, nor after something that is no cursor', async () => {
    const query = list('first: 1', 'name');
    for (const body of [{ query }, { query, format: 'pdf' }, { query, format: 'csv', after: 7 }]) {
      const { status, text } = await exports.take(body);
      expect([status, lastObject(text)]).toMatchObject([
        400,
        { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
      ]);
    }
    const wrong = await exports.take({ query, format: 'csv', after: 'x' });
    expect([wrong.status, lastObject(wrong.text)]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_CURSOR' } }] },
    ]);
  });

  it('whose list cannot be reached is refused', async () => {
    const query =
      'query ($after: String) { enterprise(uscc: "91430224XT00000000") { licences(first: 1, after: $after) { nodes { no } pageInfo { hasNextPage endCursor } } } }';
    const { status, text } = await exports.take({ query, format: 'csv' });
    expect(status).toBe(400);
    expect(text).toContain('BAD_USER_INPUT');
  });
});
