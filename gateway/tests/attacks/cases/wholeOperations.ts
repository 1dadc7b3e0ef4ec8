import type { Arena } from '../harness/arena';
import { canariesIn, canariesOf } from '../harness/canaries';

const two =
  'query A($u: String!) { enterprise(uscc: $u) { name } } query B($u: String!) { enterprise(uscc: $u) { phone } }';

/** A: what is asked as a whole, beside single fields. */
export function wholeOperations({ region }: Arena): void {
  it('A14 of two operations the one that is named is decided, and without a name none is run', async () => {
    const { planted, ask } = region();
    const variables = { u: planted.firm.uscc };
    const a = await ask(two, { as: 'officer-ecology', operationName: 'A', variables });
    expect(a.errors).toEqual([]);
    const b = await ask(two, { as: 'officer-ecology', operationName: 'B', variables });
    expect(b.data).toEqual({ enterprise: { phone: null } });
    for (const operationName of [undefined, '', 'C', 'a', '__proto__']) {
      const reply = await ask(two, { variables, ...(operationName === undefined ? {} : { operationName }) });
      expect(reply.codes).toEqual(['OPERATION_RESOLUTION_FAILURE']);
      expect(reply.exchanges).toEqual([]);
    }
  });

  it('A15 the type of what a search finds is told only where the row may be seen', async () => {
    const { planted, ask } = region();
    const query = 'query ($c: String!) { marketCase(caseNo: $c) { __typename } }';
    const as = 'officer-market-supervision';
    const hidden = await ask(query, { as, variables: { c: planted.hiddenCase.caseNo } });
    expect(hidden.data).toEqual({ marketCase: null });
    const own = await ask(query, { as, variables: { c: planted.openCase.caseNo } });
    expect(own.data).toEqual({ marketCase: { __typename: 'MarketCase' } });
  });

  it.each([
    ['@defer', '{ marketCases(first: 1) { ... @defer { nodes { docNo } } } }'],
    ['@stream', '{ marketCases(first: 1) { nodes @stream(initialCount: 0) { docNo } } }'],
    ['a subscription', 'subscription { marketCases { totalCount } }'],
    ['a read as a mutation', 'mutation { marketCases { totalCount } }'],
    ['a change as a query', '{ revokeGrant(id: "1", reason: "none") { id } }'],
    [
      'a change that is for gateways alone',
      'mutation { settleGrant(input: { reservation: "1", rows: 0 }) { mayLeave } }',
    ],
  ])('A19 %s is refused before anything is asked', async (_what, query) => {
    const { ask } = region();
    const headers = { accept: 'multipart/mixed;deferSpec=20220824, application/json' };
    const reply = await ask(query, { as: 'lead-market-supervision', headers });
    expect(reply.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(reply.exchanges).toEqual([]);
  });

  it.each([
    ['of another role', 'revokeGrant(id: "1", reason: "none") { id }'],
    ['of whoever answers for the data', 'approveGrant(id: "1") { id }'],
  ])(
    'A19 a change %s is refused with all that is beside it, before anything is asked',
    async (_what, change) => {
      const { ask } = region();
      for (const rest of ['', '__typename', 'other: __typename @include(if: true)']) {
        const reply = await ask(`mutation { ${rest} ${change} }`, { as: 'resident' });
        expect(reply.data).toBeFalsy();
        expect(reply.codes).toEqual(['FORBIDDEN']);
        expect(reply.exchanges).toEqual([]);
      }
      const left = await ask(`mutation { __typename x: ${change.replace(' {', ' @include(if: false) {')} }`, {
        as: 'resident',
      });
      expect(left.exchanges).toEqual([]);
      expect(left.data ?? {}).not.toHaveProperty('x');
    },
  );

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    'valueOf',
    'then',
    'length',
  ])('A20 %s as an alias is a key like any other', async (key) => {
    const { planted, ask } = region();
    const query = `query ($u: String!) { ${key}: enterprise(uscc: $u) { polluted: name ${key}: phone ... on Enterprise { prototype: riskGrade } } }`;
    const reply = await ask(query, { variables: { u: planted.firm.uscc } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const object = Object.getOwnPropertyDescriptor(reply.data as object, key)?.value as object;
    expect(Object.getOwnPropertyDescriptor(object, key)?.value).toBeNull();
    expect(Object.getOwnPropertyDescriptor(object, 'polluted')?.value).toEqual(expect.any(String));
    expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
    const lead = await ask(query, { as: 'lead-market-supervision', variables: { u: planted.firm.uscc } });
    expect(lead.text).toContain(planted.firm.phone);
  });

  it('A20 variables named like the prototype change nothing', async () => {
    const { planted, send } = region();
    const query =
      'query ($__proto__: String!, $constructor: CaseFilterInput) { enterprise(uscc: $__proto__) { phone } marketCases(filter: $constructor) { totalCount } }';
    const body = `{"query":${JSON.stringify(query)},"variables":{"__proto__":"${planted.firm.uscc}","constructor":{"__proto__":{"stages":["HEARING"]}}}}`;
    const reply = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(({} as Record<string, unknown>)['stages']).toBeUndefined();
    expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
    expect(reply.exchanges.map(({ body: asked }) => asked).join('')).not.toContain('HEARING');
  });

  it.each([
    [
      'null for a condition that cannot be null',
      'query ($x: Boolean!) { enterprises(first: 1) { nodes { phone @include(if: $x) } } }',
      { x: null },
    ],
    [
      'null for a condition with a default',
      'query ($x: Boolean = false) { enterprises(first: 1) { nodes { phone @include(if: $x) } } }',
      { x: null },
    ],
    [
      'a text for a condition',
      'query ($x: Boolean!) { enterprises(first: 1) { nodes { phone @include(if: $x) } } }',
      { x: 'false' },
    ],
    [
      'no value for a condition',
      'query ($x: Boolean!) { enterprises(first: 1) { nodes { phone @skip(if: $x) } } }',
      {},
    ],
  ])('A22 %s shows nothing', async (_what, query, variables) => {
    const { planted, ask } = region();
    const reply = await ask(query, { variables });
    expect(reply.fetched).not.toMatch(/\bphone\b/);
    expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
    expect(reply.data?.enterprises?.nodes?.[0]?.phone ?? null).toBeNull();
    expect(reply.errors).not.toEqual([]);
  });

  it('A35 names of the federation are no fields for anybody', async () => {
    const { ask } = region();
    for (const query of [
      '{ _service { sdl } }',
      '{ _entities(representations: [{__typename: "Person", id: "p"}]) { __typename } }',
      '{ __type(name: "access__DataClass") { name } }',
      '{ __type(name: "_Entity") { name } }',
    ]) {
      const reply = await ask(query, { as: 'steward-registry' });
      expect(reply.data?.__type ?? null).toBeNull();
      expect(reply.exchanges).toEqual([]);
      expect(reply.text).not.toMatch(/sdl":|@link|DataClass"/);
    }
  });
}
