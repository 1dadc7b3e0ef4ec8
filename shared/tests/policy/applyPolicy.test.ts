import { execute, parse, validateSchema, type GraphQLObjectType } from 'graphql';
import { publicPrincipal } from '#shared/auth/principal';
import { accessOf, type Access } from '#shared/policy/access';
import { applyPolicy } from '#shared/policy/applyPolicy';
import { partOf } from '#shared/policy/partOf';
import { badInput } from '#shared/errors/appError';
import { ask, builtFrom, needs, officer, open, sliceWith, subgraphOf } from './guardedFixture';

const sdl = `
  interface Named { name: String }
  type Query {
    rows: [Row!]!
    named: [Named!]!
    closed: String
    unruled: String
    broken: String
    wrong: String
    phones: [String]
    empty: String
    nobody: String
    either: String
    byRowPolicy: String
  }
  type Row implements Named {
    id: ID!
    name: String
    plain: String
    unruled: String
    secret: String
    strict: String!
    phone: String
    later: String
    phones: [String]
    count: Int
    local: String
    part: Part
    file: String
  }
  type Part { secret: String }
`;
const row = (id: string, regionCode: string | null = '430281103200', organId = 'organ-1') => ({
  __typename: 'Row',
  id,
  regionCode,
  organId,
  name: `canary name ${id}`,
  plain: `plain ${id}`,
  unruled: 'canary',
  secret: `canary ${id}`,
  strict: `canary ${id}`,
  phone: '13800001234',
  later: () => Promise.resolve('13800001234'),
  phones: () => ['13800001234', null, Promise.resolve('13900005678')],
  count: 7,
  local: `canary ${id}`,
  part: () => partOf({ regionCode: regionCode ?? '' }, { secret: `canary part ${id}` }),
  file: `canary file ${id}`,
});
const elsewhere = '430224100000';
const resolvers = {
  Query: {
    rows: () => [row('1'), row('2', elsewhere, 'organ-2'), row('3', null)],
    named: () => [row('1')],
    closed: () => 'canary',
    unruled: () => 'canary',
    broken: () => {
      throw new Error("ER_NO_SUCH_TABLE: Table 'law.canary' doesn't exist");
    },
    wrong: () => {
      throw badInput('Expected a code, got none. Send one.', '应为代码，实际没有。请填写。');
    },
    phones: () => ['13800001234'],
    empty: () => 'canary',
    nobody: () => 'canary',
    either: () => 'either',
    byRowPolicy: () => 'canary',
  },
};
const read = 'ecology:sensitive:read';
const mask = { kind: 'MOBILE_PHONE', clear: [['ecology:personal:clear']] } as const;
const slice = sliceWith({
  rows: { Row: { region: 'FIELDS' }, Part: { region: 'FIELDS' } },
  fields: {
    'Query.rows': open,
    'Query.named': open,
    'Query.closed': needs(read),
    'Query.broken': open,
    'Query.wrong': open,
    'Query.phones': { ...open, mask },
    'Query.empty': { class: 'SENSITIVE', read: [[]] },
    'Query.nobody': { class: 'SENSITIVE', read: [] },
    'Query.either': { class: 'SENSITIVE', read: [['a:b:c', 'd:e:f'], [read]] },
    'Query.byRowPolicy': { class: 'SENSITIVE', read: [['policy:publicity.active']] },
    'Row.id': open,
    'Row.name': needs(read),
    'Row.plain': open,
    'Row.secret': needs(read),
    'Row.strict': needs(read),
    'Row.phone': { ...needs(read), mask },
    'Row.later': { ...needs(read), mask },
    'Row.phones': { ...needs(read), mask },
    'Row.count': { ...needs(read), mask },
    'Row.local': { ...needs(read), ownRegion: true },
    'Row.part': open,
    'Row.file': { class: 'SENSITIVE', read: [[read, 'policy:team.member']] },
    'Part.secret': { ...needs(read), ownRegion: true },
  },
});
const schema = builtFrom(sdl, resolvers);
const subgraph = subgraphOf(schema, slice);
const reader = officer([read], { organId: 'organ-1' });
const denied = 'UNAUTHORIZED_FIELD_OR_TYPE at';

describe('entry points', () => {
  it.each(['closed', 'unruled', 'empty', 'nobody', 'byRowPolicy'])(
    'are closed to those who lack the requirement, or when there is none: %s',
    async (field) => {
      expect(await ask(subgraph, `{ ${field} }`)).toEqual({
        data: { [field]: null },
        errors: [`${denied} ${field}`],
      });
    },
  );

  it.each(['unruled', 'empty', 'nobody', 'byRowPolicy'])(
    'have no requirement that anybody meets: %s',
    async (field) => {
      expect((await ask(subgraph, `{ ${field} }`, reader)).data).toEqual({ [field]: null });
    },
  );

  it('open to all of one list, or all of another', async () => {
    expect((await ask(subgraph, '{ either closed }', reader)).data).toEqual({
      either: 'either',
      closed: 'canary',
    });
    expect((await ask(subgraph, '{ either }', officer(['a:b:c', 'd:e:f']))).data).toEqual({
      either: 'either',
    });
    expect((await ask(subgraph, '{ either }', officer(['a:b:c']))).data).toEqual({ either: null });
  });

  it('let our own errors through and hide all others', async () => {
    expect((await ask(subgraph, '{ wrong }')).errors).toEqual(['BAD_USER_INPUT at wrong']);
    expect((await ask(subgraph, '{ broken }')).errors).toEqual(['INTERNAL_SERVER_ERROR at broken']);
  });

  it('mask what they give themselves', async () => {
    expect((await ask(subgraph, '{ phones }')).data).toEqual({ phones: ['*******1234'] });
  });
});

describe('leaves', () => {
  it('without a rule are denied, with the default resolver as with any other', async () => {
    const { data, errors } = await ask(subgraph, '{ rows { plain unruled } }', reader);
    expect(data).toEqual({ rows: ['1', '2', '3'].map((id) => ({ plain: `plain ${id}`, unruled: null })) });
    expect(errors).toEqual([`${denied} rows.0.unruled`]);
  });

  it('are denied under an alias, in fragments and through an interface', async () => {
    const query = `{ rows { plain: secret ...F } named { name } } fragment F on Row { ... { x: secret } ... on Named { name } }`;
    const { data, errors } = await ask(subgraph, query);
    expect(JSON.stringify(data)).not.toContain('canary');
    expect(errors.sort()).toEqual(
      ['named.0.name', 'rows.0.name', 'rows.0.plain', 'rows.0.x'].map((at) => `${denied} ${at}`),
    );
    expect(JSON.stringify((await ask(subgraph, query, reader)).data)).toContain('canary name 1');
  });

  it('that cannot be null take their object with them', async () => {
    expect(await ask(subgraph, '{ rows { id strict } }')).toEqual({
      data: null,
      errors: [`${denied} rows.0.strict`],
    });
  });

  it('are told once for each place in the operation, not for each row', async () => {
    const { data, errors } = await ask(subgraph, '{ a: rows { secret } b: rows { secret } }');
    expect(data).toEqual({ a: Array(3).fill({ secret: null }), b: Array(3).fill({ secret: null }) });
    expect(errors).toEqual([`${denied} a.0.secret`, `${denied} b.0.secret`]);
  });

  it('that anybody may read keep the very resolver they had', () => {
    const guarded = applyPolicy(schema, slice).getType('Row') as GraphQLObjectType;
    expect(guarded.getFields()['plain']?.resolve).toBeUndefined();
    expect(guarded.getFields()['secret']?.resolve).toBeDefined();
  });

  it('are decided once a request and place, however many rows there are', async () => {
    const many = builtFrom(sdl, { Query: { rows: () => Array.from({ length: 500 }, () => row('1')) } });
    const asked: unknown[] = [];
    const plain = accessOf(reader, { purpose: 'SUPERVISION', grant: null });
    const access: Access = {
      ...plain,
      mayPass: (openness, at) => {
        asked.push([at?.coordinate, openness]);
        return plain.mayPass(openness, at);
      },
    };
    const contextValue = { access, today: () => '2026-11-01' };
    const document = parse('{ rows { secret name local phone } }');
    const result = await execute({ schema: applyPolicy(many, slice), document, contextValue });
    expect(result.errors).toBeUndefined();
    expect(asked).toEqual([
      ['Row.secret', [[read]]],
      ['Row.name', [[read]]],
      ['Row.local', [[read]]],
      ['Row.phone', [[read]]],
      ['Row.phone', mask.clear],
    ]);
  });
});

describe('fields that depend on the row', () => {
  it('are read where the caller works, and in rows that lie nowhere not at all', async () => {
    const { data, errors } = await ask(subgraph, '{ rows { local } }', reader);
    expect(data).toEqual({ rows: [{ local: 'canary 1' }, { local: null }, { local: null }] });
    expect(errors).toEqual([`${denied} rows.1.local`]);
  });

  it('are decided for each row, whatever was decided for the one before', async () => {
    const order = (ids: string[]) =>
      subgraphOf(
        builtFrom(sdl, {
          Query: { rows: () => ids.map((id) => row(id, id === '2' ? elsewhere : '430281103200')) },
        }),
        slice,
      );
    const local = async (ids: string[]) => (await ask(order(ids), '{ rows { local } }', reader)).data;
    expect(await local(['2', '1'])).toEqual({ rows: [{ local: null }, { local: 'canary 1' }] });
    expect(await local(['1', '2'])).toEqual({ rows: [{ local: 'canary 1' }, { local: null }] });
  });

  it('are read in a part of a record where the record lies', async () => {
    expect((await ask(subgraph, '{ rows { part { secret } } }', reader)).data).toEqual({
      rows: [{ part: { secret: 'canary part 1' } }, { part: { secret: null } }, { part: { secret: null } }],
    });
  });

  it('follow their policy, and need the scope beside it', async () => {
    expect((await ask(subgraph, '{ rows { file } }', reader)).data).toEqual({
      rows: [{ file: 'canary file 1' }, { file: null }, { file: 'canary file 3' }],
    });
    const member = officer([], { organId: 'organ-1' });
    expect((await ask(subgraph, '{ rows { file } }', member)).data).toEqual({
      rows: Array(3).fill({ file: null }),
    });
  });

  it('are denied to callers who work nowhere', async () => {
    const nowhere = officer([read], { regionCodes: [], level: null });
    expect((await ask(subgraph, '{ rows { local } }', nowhere)).data).toEqual({
      rows: Array(3).fill({ local: null }),
    });
  });
});

describe('masks', () => {
  const query = '{ rows { phone later phones } }';
  const masked = { phone: '*******1234', later: '*******1234', phones: ['*******1234', null, '*******5678'] };

  it('cover values, promised values and lists', async () => {
    expect((await ask(subgraph, query, reader)).data).toEqual({ rows: Array(3).fill(masked) });
  });

  it('fall for those with clear access, and only if they may read at all', async () => {
    const clear = officer([read, 'ecology:personal:clear']);
    expect((await ask(subgraph, '{ rows { phone } }', clear)).data).toEqual({
      rows: Array(3).fill({ phone: '13800001234' }),
    });
    const onlyClear = officer(['ecology:personal:clear']);
    expect((await ask(subgraph, '{ rows { phone } }', onlyClear)).data).toEqual({
      rows: Array(3).fill({ phone: null }),
    });
  });

  it('let out no value that they do not know', async () => {
    const { data, errors } = await ask(subgraph, '{ rows { count } }', reader);
    expect(data).toEqual({ rows: Array(3).fill({ count: null }) });
    expect(errors[0]).toBe('INTERNAL_SERVER_ERROR at rows.0.count');
  });

  it('leave the codes of organisations to the gateway: departments know each other by them', async () => {
    const coded = sliceWith({
      fields: {
        'Query.rows': open,
        'Row.plain': { ...open, mask: { kind: 'INDIVIDUAL_USCC', clear: [['staff:internal:read']] } },
      },
    });
    expect((await ask(subgraphOf(schema, coded), '{ rows { plain } }')).data).toEqual({
      rows: ['1', '2', '3'].map((id) => ({ plain: `plain ${id}` })),
    });
  });
});

describe('the guarded schema', () => {
  it('is another one: the schema it was made of stays as it was', async () => {
    const before = (schema.getType('Row') as GraphQLObjectType).getFields()['secret'];
    const guarded = applyPolicy(schema, slice);
    expect(guarded).not.toBe(schema);
    expect(before?.resolve).toBeUndefined();
    const contextValue = { access: accessOf(publicPrincipal), today: () => '2026-11-01' };
    const document = parse('{ rows { secret } }');
    const unguarded = await execute({ schema, document, contextValue });
    expect(JSON.stringify(unguarded.data)).toContain('canary');
    expect(validateSchema(guarded)).toEqual([]);
  });

  it('can be made twice of one schema, each with its own slice', async () => {
    const openSlice = sliceWith({ fields: { 'Query.rows': open, 'Row.secret': open } });
    const other = subgraphOf(schema, openSlice);
    expect(JSON.stringify((await ask(other, '{ rows { secret } }')).data)).toContain('canary');
    expect(JSON.stringify((await ask(subgraph, '{ rows { secret } }')).data)).not.toContain('canary');
  });

  it('keeps callers apart whose requests run at once over one document', async () => {
    const query = '{ rows { secret later } }';
    const [alone, nothing] = [await ask(subgraph, query, reader), await ask(subgraph, query)];
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) => ask(subgraph, query, i % 2 === 0 ? reader : publicPrincipal)),
    );
    answers.forEach((answer, i) => expect(answer).toEqual(i % 2 === 0 ? alone : nothing));
  });

  it('denies where a context has no access in it', async () => {
    const document = parse('{ rows { id secret } closed }');
    const result = await execute({ schema: applyPolicy(schema, slice), document, contextValue: {} });
    expect(result.errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(result.data)).not.toContain('canary');
  });

  it('refuses a schema with subscriptions', () => {
    const live = builtFrom('type Query { a: Int } type Subscription { b: Int }', {});
    expect(() => applyPolicy(live, sliceWith({}))).toThrow(/subscriptions/);
  });

  it('takes no name of a prototype for a rule', async () => {
    const odd = builtFrom('type Query { constructor: String toString: String }', {
      Query: { constructor: () => 'canary', toString: () => 'canary' },
    });
    const { data } = await ask(subgraphOf(odd, sliceWith({})), '{ constructor toString }');
    expect(data).toEqual({ constructor: null, toString: null });
  });
});

describe('graphql-shield', () => {
  it('is its CommonJS build: the other one does not load on newer versions of Node', () => {
    expect(require.resolve('graphql-shield')).toMatch(/graphql-shield[\\/]cjs[\\/]index\.js$/);
  });
});
