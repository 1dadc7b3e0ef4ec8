import { publicPrincipal } from '#shared/auth/principal';
import { executeOperation } from '#shared/subgraph/execute';
import {
  ask,
  builtFrom,
  needs,
  officer,
  open,
  requestOf,
  silent,
  sliceWith,
  subgraphOf,
} from './guardedFixture';

const ran: unknown[] = [];
const run = (_source: unknown, args: unknown): string => {
  ran.push(args);
  return 'ran';
};
const sdl = `
  type Query {
    firms(filter: Filter, filters: [[Filter!]!], order: Order, orders: [Order!], phone: String, first: Int = 20): String
    sorted(order: Order = SECRET): String
    preset(filter: Preset): String
    row: Row
  }
  type Row { cases(filter: Filter): String }
  input Filter { name: String phone: String AND: [Filter!] NOT: Filter order: Order unruled: String }
  input Preset { name: String secret: String = "x" }
  enum Order { NAME SECRET UNRULED }
`;
const read = [['ecology:personal:clear']];
const subgraph = subgraphOf(
  builtFrom(sdl, {
    Query: { firms: run, sorted: run, preset: run, row: () => ({}) },
    Row: { cases: run },
    Order: { SECRET: 3 },
  }),
  sliceWith({
    fields: {
      'Query.firms': open,
      'Query.sorted': open,
      'Query.preset': open,
      'Query.row': open,
      'Row.cases': open,
    },
    inputs: {
      'Query.firms(phone:)': read,
      'Filter.name': 'PUBLIC',
      'Filter.phone': read,
      'Filter.AND': 'PUBLIC',
      'Filter.NOT': 'PUBLIC',
      'Filter.order': 'PUBLIC',
      'Order.NAME': 'PUBLIC',
      'Order.SECRET': read,
      'Preset.name': 'PUBLIC',
      'Preset.secret': read,
    },
  }),
);
const clerk = officer(['ecology:personal:clear']);

beforeEach(() => void (ran.length = 0));

describe('inputs that not everybody may give', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['an argument', '{ firms(phone: "1") }', {}],
    ['a field of an input', '{ firms(filter: { phone: "1" }) }', {}],
    ['a variable', 'query ($f: Filter) { firms(filter: $f) }', { f: { phone: '1' } }],
    ['a variable within a literal', 'query ($p: String) { firms(filter: { phone: $p }) }', { p: '1' }],
    ['the default of a variable', 'query ($f: Filter = { phone: "1" }) { firms(filter: $f) }', {}],
    ['an input within inputs', '{ firms(filter: { AND: [{ NOT: { phone: "1" } }] }) }', {}],
    ['a list of lists', '{ firms(filters: [[{ name: "a" }, { phone: "1" }]]) }', {}],
    ['a list of one, written without brackets', '{ firms(filters: { phone: "1" }) }', {}],
    ['null for a field', '{ firms(filter: { phone: null }) }', {}],
    ['null for an argument', '{ firms(phone: null) }', {}],
    ['the value of an enum', '{ firms(order: SECRET) }', {}],
    ['the value of an enum in a list', '{ firms(orders: [NAME, SECRET]) }', {}],
    ['the value of an enum in an input', '{ firms(filter: { order: SECRET }) }', {}],
    [
      'the value of an enum as the default of a variable',
      'query ($o: Order = SECRET) { firms(order: $o) }',
      {},
    ],
    ['the default of an argument', '{ sorted }', {}],
    ['the default of an input field', '{ preset(filter: { name: "a" }) }', {}],
    ['an argument further down', '{ row { cases(filter: { phone: "1" }) } }', {}],
  ])('refuse %s before the resolver runs', async (_what, query, variables) => {
    const { errors } = await ask(subgraph, query, publicPrincipal, variables);
    expect(errors.map((error) => error.split(' at ')[0])).toEqual(['FORBIDDEN']);
    expect(ran).toEqual([]);
    expect((await ask(subgraph, query, clerk, variables)).errors).toEqual([]);
    expect(ran).toHaveLength(1);
  });

  it.each(['{ firms(filter: { unruled: "1" }) }', '{ firms(order: UNRULED) }'])(
    'are all those the policy does not name, for everybody: %s',
    async (query) => {
      expect((await ask(subgraph, query, clerk)).errors).toEqual(['FORBIDDEN at firms']);
      expect(ran).toEqual([]);
    },
  );

  it.each([
    '{ firms }',
    '{ firms(filter: null, first: 3) }',
    '{ firms(filter: { name: "a", AND: [{ name: "b" }], order: NAME }, order: NAME) }',
    'query ($f: Filter) { firms(filter: $f) }',
    '{ sorted(order: NAME) }',
  ])("stand in nobody else's way: %s", async (query) => {
    expect(await ask(subgraph, query)).toMatchObject({ errors: [] });
    expect(ran).toHaveLength(1);
  });

  it('are named in no message', async () => {
    const answer = await ask(subgraph, '{ firms(filter: { phone: "13800001234" }) }');
    expect(JSON.stringify(answer)).not.toMatch(/phone|13800001234|clear/);
  });
});

describe('changes', () => {
  const changed: string[] = [];
  const change = (name: string) => () => {
    changed.push(name);
    return { __typename: 'Firm', id: '1', name: 'n', secret: 'canary', phone: '13800001234' };
  };
  const changes = subgraphOf(
    builtFrom(
      `
      interface Party { name: String }
      type Query { ok: String }
      type Mutation { rename(name: String, filter: Filter): Firm close: Firm party: Party audit: Firm }
      type Firm implements Party { id: ID! name: String secret: String phone: String others(filter: Filter): [Firm!] }
      input Filter { phone: String }
    `,
      {
        Mutation: {
          rename: change('rename'),
          close: change('close'),
          party: change('party'),
          audit: change('audit'),
        },
      },
    ),
    sliceWith({
      fields: {
        'Mutation.rename': open,
        'Mutation.close': needs('ecology:case:close'),
        'Mutation.party': open,
        'Firm.id': open,
        'Firm.name': open,
        'Firm.secret': needs('ecology:sensitive:read'),
        'Firm.others': open,
        'Firm.phone': { ...open, mask: { kind: 'MOBILE_PHONE', clear: read } },
      },
      inputs: { 'Filter.phone': read },
    }),
  );
  beforeEach(() => void (changed.length = 0));

  it.each([
    'mutation { rename { id secret } }',
    'mutation { rename { id x: secret } }',
    'mutation { rename { ...F } } fragment F on Firm { ... { secret } }',
    'mutation { party { name ... on Firm { secret } } }',
    'mutation { rename { others { others { secret } } } }',
    'mutation { rename { id } close { id } }',
    'mutation { a: rename { id } b: rename { secret } }',
    'mutation { rename { id } audit { id } }',
    'mutation { rename { others(filter: { phone: "1" }) { id } } }',
    'mutation { rename(filter: { phone: "1" }) { id } }',
    'mutation { rename { id secret @include(if: true) } }',
    'query Q { ok } mutation M { rename { secret } }',
  ])('are refused whole, before any is made, for one denied part: %s', async (query) => {
    const operation = { query, ...(query.includes('mutation M') ? { operationName: 'M' } : {}) };
    const answer = await executeOperation(changes, operation, requestOf(publicPrincipal), silent);
    expect(changed).toEqual([]);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(JSON.stringify(answer)).not.toContain('canary');
  });

  it.each([
    'mutation { rename { id name } }',
    'mutation { rename { id secret @skip(if: true) } }',
    'mutation ($no: Boolean = false) { rename { id ... @include(if: $no) { secret } } }',
  ])('are made when all of them may be: %s', async (query) => {
    expect((await ask(changes, query)).errors).toEqual([]);
    expect(changed).toEqual(['rename']);
  });

  it('are made for those who may read what they return, masked where it is', async () => {
    const clerk = officer(['ecology:sensitive:read', 'ecology:case:close']);
    expect(await ask(changes, 'mutation { rename { secret phone } close { id } }', clerk)).toEqual({
      data: { rename: { secret: 'canary', phone: '*******1234' }, close: { id: '1' } },
      errors: [],
    });
    expect(changed).toEqual(['rename', 'close']);
  });
});
