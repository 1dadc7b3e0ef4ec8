import { publicPrincipal } from '#shared/auth/principal';
import {
  ask,
  bundle,
  builtFrom,
  needs,
  officer,
  open,
  requestOf,
  silent,
  sliceWith,
  subgraphOf,
} from './guardedFixture';
import { executeOperation } from '#shared/subgraph/execute';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key"])
  type Query { ok: String }
  type Firm @key(fields: "uscc") { uscc: ID! name: String }
  type Vault @key(fields: "id") @key(fields: "no") { id: ID! no: Int secret: String }
  type Stub @key(fields: "id") { id: ID! extra: String regionCode: String }
  type Value { x: String }
`;
const loaded: unknown[] = [];
const resolvers = {
  Firm: {
    __resolveReference: (reference: { uscc: string }) => {
      loaded.push(reference);
      return Promise.resolve({ uscc: reference.uscc, name: `firm ${reference.uscc}` });
    },
  },
  Vault: {
    __resolveReference: (reference: { id: string }) => {
      loaded.push(reference);
      return { ...reference, secret: 'canary' };
    },
  },
};
const read = 'ecology:sensitive:read';
const slice = sliceWith({
  fields: {
    'Query.ok': open,
    'Firm.uscc': open,
    'Firm.name': open,
    'Vault.id': needs(read),
    'Vault.no': needs(read),
    'Vault.secret': needs(read),
    'Stub.id': open,
    'Stub.extra': open,
    'Stub.regionCode': open,
    'Value.x': open,
  },
});
const subgraph = subgraphOf(builtFrom(sdl, resolvers), slice);
const entities = `query ($r: [_Any!]!) { _entities(representations: $r) {
  ... on Firm { uscc name } ... on Vault { secret } ... on Stub { id extra regionCode } } }`;
const askFor = (r: unknown[], as = publicPrincipal) => ask(subgraph, entities, as, { r });

beforeEach(() => void (loaded.length = 0));

describe('entities', () => {
  it('come by their keys, each in its place', async () => {
    const { data, errors } = await askFor([
      { __typename: 'Firm', uscc: 'A' },
      { __typename: 'Vault', id: '1' },
      { __typename: 'Firm', uscc: 'B' },
    ]);
    expect(data).toEqual({
      _entities: [{ uscc: 'A', name: 'firm A' }, null, { uscc: 'B', name: 'firm B' }],
    });
    expect(errors).toEqual([]);
  });

  it('of a type the caller may read nothing of are null, before anything is loaded', async () => {
    expect((await askFor([{ __typename: 'Vault', id: '1' }])).data).toEqual({ _entities: [null] });
    expect(loaded).toEqual([]);
    const { data } = await askFor([{ __typename: 'Vault', id: '1' }], officer([read]));
    expect(data).toEqual({ _entities: [{ secret: 'canary' }] });
  });

  it.each<[string, unknown]>([
    ['of an introspection type', { __typename: '__Schema' }],
    ['of the query type', { __typename: 'Query', id: '1' }],
    ['of a type that is no entity', { __typename: 'Value', x: '1' }],
    ['of an unknown type', { __typename: 'Nothing', id: '1' }],
    ['of a name of a prototype', { __typename: 'constructor', id: '1' }],
    ['without a type', { uscc: 'A' }],
    ['with a type that is no text', { __typename: ['Firm'], uscc: 'A' }],
    ['without a key', { __typename: 'Firm' }],
    ['with an object as key', { __typename: 'Firm', uscc: { $ne: 1 } }],
    ['with a list as key', { __typename: 'Firm', uscc: ['A'] }],
    ['with a number as key', { __typename: 'Firm', uscc: 1 }],
    ['with a boolean as key', { __typename: 'Firm', uscc: true }],
    ['with null as key', { __typename: 'Firm', uscc: null }],
    ['with an empty key', { __typename: 'Firm', uscc: '' }],
    ['with an endless key', { __typename: 'Firm', uscc: 'A'.repeat(10_000) }],
    ['that are a text', 'Firm'],
    ['that are a number', 7],
    ['that are a list', [{ __typename: 'Firm', uscc: 'A' }]],
  ])('%s are null and reach no resolver', async (_what, representation) => {
    const { data, errors } = await askFor(
      [representation, { __typename: 'Firm', uscc: 'A' }],
      officer([read]),
    );
    expect(data).toEqual({ _entities: [null, { uscc: 'A', name: 'firm A' }] });
    expect(errors).toEqual([]);
    expect(loaded).toHaveLength(1);
  });

  it('are loaded by their keys alone: what else a representation says is not passed on', async () => {
    const { data } = await askFor([
      { __typename: 'Firm', uscc: 'A', name: 'forged', regionCode: '430281000000' },
      { __typename: 'Stub', id: '1', extra: 'forged', regionCode: '430281000000' },
    ]);
    expect(loaded).toEqual([{ __typename: 'Firm', uscc: 'A' }]);
    expect(data).toEqual({
      _entities: [
        { uscc: 'A', name: 'firm A' },
        { id: '1', extra: null, regionCode: null },
      ],
    });
  });

  it('are found by any of their keys, of the kind it has', async () => {
    await askFor(
      [
        { __typename: 'Vault', no: 7 },
        { __typename: 'Vault', no: '7' },
      ],
      officer([read]),
    );
    expect(loaded).toEqual([{ __typename: 'Vault', no: 7 }]);
  });

  it('are none at all for none asked', async () => {
    expect((await askFor([])).data).toEqual({ _entities: [] });
  });
});

describe("a department's own schema", () => {
  const composer = officer(['platform:schema:compose']);
  const questions = [
    '{ __schema { types { name } } }',
    '{ ok __type(name: "Vault") { name fields { name } } }',
    '{ ...F } fragment F on Query { ... { t: __schema { queryType { name } } } }',
    'query A { ok } query B { __schema { queryType { name } } }',
  ];

  it.each(questions.slice(0, 3))('is introspected by the composer only: %s', async (query) => {
    for (const somebody of [publicPrincipal, officer([read])]) {
      expect(await ask(subgraph, query, somebody)).toEqual({ data: null, errors: ['FORBIDDEN at '] });
    }
    expect((await ask(subgraph, query, composer)).errors).toEqual([]);
  });

  it('is not hidden in another operation of the document', async () => {
    const operation = { query: questions[3] as string, operationName: 'B' };
    const answer = await executeOperation(subgraph, operation, requestOf(publicPrincipal), silent);
    expect(answer.data).toBeUndefined();
  });

  it('is told by _service to the composer only', async () => {
    const query = '{ _service { sdl } }';
    const refused = await ask(subgraph, query, officer([read]));
    expect(refused.errors).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE at _service']);
    expect(JSON.stringify(refused)).not.toContain('Vault');
    expect(JSON.stringify(await ask(subgraph, query, composer))).toContain('type Vault');
  });

  it('leaves __typename to everybody', async () => {
    expect(await ask(subgraph, '{ __typename ok }')).toEqual({
      data: { __typename: 'Query', ok: null },
      errors: [],
    });
  });
});

describe('a request under another policy', () => {
  it.each(['', 'a'.repeat(64)])(
    'is refused without running anything, and both hashes are logged: "%s"',
    async (other) => {
      const logged: object[] = [];
      const log = Object.assign(Object.create(silent) as typeof silent, {
        error: (facts: object) => void logged.push(facts),
      });
      const operation = { query: entities, variables: { r: [{ __typename: 'Firm', uscc: 'A' }] } };
      const request = requestOf(publicPrincipal, { bundle: other });
      const answer = await executeOperation(subgraph, operation, request, log);
      expect(answer.data).toBeUndefined();
      expect(answer.errors).toMatchObject([
        { extensions: { code: 'SUBGRAPH_UNAVAILABLE', retryable: true } },
      ]);
      expect(JSON.stringify(answer)).not.toContain(bundle);
      expect(loaded).toEqual([]);
      expect(logged).toMatchObject([{ gateway: other, department: bundle, version: 7 }]);
    },
  );
});
