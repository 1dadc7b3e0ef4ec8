import type { Principal } from '#shared/auth/principal';
import { testPrincipal } from '#shared/testing/testPrincipals';
import type { Arena } from '../harness/arena';
import { askedOf } from '../harness/fieldAttack';
import { canariesIn, canariesOf } from '../harness/canaries';
import { comparable } from '../harness/reply';

const query = 'query Q($u: String!) { enterprise(uscc: $u) { uscc phone riskGrade } }';
const lead = 'lead-market-supervision';

/** F: what one caller was shown is not what the next is shown. */
export function poisoning({ region }: Arena): void {
  it.each([
    ['a stranger first', ['public', lead, 'public']],
    ['the lead first', [lead, 'public', lead]],
  ] as const)('F01 %s: each is answered by their own plan', async (_order, callers) => {
    const { planted, ask } = region();
    // A text of its own, so that neither plan nor decision is there yet.
    const text = query.replace('Q', `Q${callers.join('').length}${callers[0].length}`);
    for (const as of callers) {
      const reply = await ask(text, { as, variables: { u: planted.firm.uscc } });
      expect(reply.data.enterprise.phone).toBe(as === lead ? planted.firm.phone : null);
      if (as === 'public') expect(askedOf(reply, 'market-supervision')).not.toMatch(/phone|riskGrade/);
      else expect(reply.errors).toEqual([]);
    }
  });

  it('F03 what a signed-in caller may ask of the schema, a stranger may not ask after them', async () => {
    const text = '{ __schema { queryType { name } } }';
    const { ask } = region();
    expect((await ask(text, { as: lead })).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    const stranger = await ask(text);
    expect(stranger.data ?? null).toBeNull();
    expect(stranger.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('F04 no answer may be kept, whoever asks and whatever comes of it', async () => {
    const { planted, ask, send } = region();
    const replies = [
      await ask(query, { as: lead, variables: { u: planted.firm.uscc } }),
      await ask(query, { variables: { u: planted.firm.uscc } }),
      await ask('{ nonsense }'),
      await send('/graphql?query=%7Bregion(code:%2243%22)%7Bcode%7D%7D', { method: 'GET' }),
      await send('/nowhere', { method: 'GET' }),
      await ask(query, { headers: { authorization: 'Bearer x.y.z' } }),
    ];
    for (const { headers } of replies) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('etag')).toBeNull();
      expect(headers.get('age')).toBeNull();
    }
  });

  it.each([
    ['a hash alone', undefined, 'a'.repeat(64)],
    ['a document with a wrong hash', '{ region(code: "43") { code } }', 'a'.repeat(64)],
  ])('F06 %s stores nothing and finds nothing', async (_what, text, sha256Hash) => {
    const { send } = region();
    const post = (body: object) =>
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const first = await post({ query: text, extensions });
    expect(first.codes).toEqual(text === undefined ? ['PERSISTED_QUERY_NOT_SUPPORTED'] : first.codes);
    const second = await post({ extensions });
    expect(second.codes).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
    expect(second.exchanges).toEqual([]);
  });

  it('F07 the same subject with fewer roles, at once, sees less', async () => {
    const { planted, ask } = region();
    const before = testPrincipal(lead);
    const after: Principal = { ...before, roles: ['resident'], scopes: [] };
    const variables = { u: planted.firm.uscc };
    expect((await ask(query, { as: before, variables })).data.enterprise.phone).toBe(planted.firm.phone);
    expect((await ask(query, { as: after, variables })).data.enterprise.phone).toBeNull();
    const narrowed: Principal = { ...before, scopes: ['staff:internal:read'] };
    expect((await ask(query, { as: narrowed, variables })).data.enterprise.phone).toBeNull();
  });

  it('F08 sixty requests of six callers at once over one text are each answered as alone', async () => {
    const { planted, ask } = region();
    const callers = [
      'public',
      'resident',
      'officer-ecology',
      'officer-market-supervision',
      lead,
      'supervisor',
    ];
    const variables = { u: planted.firm.uscc };
    const alone = new Map<string, string>();
    for (const as of callers) alone.set(as, comparable(await ask(query, { as, variables })));
    const asked = Array.from({ length: 60 }, (_, n) => callers[(n * 7) % callers.length] ?? '');
    const together = await Promise.all(asked.map((as) => ask(query, { as, variables })));
    for (const [n, as] of asked.entries()) expect(together[n] && comparable(together[n])).toBe(alone.get(as));
    expect(new Set(alone.values()).size).toBeGreaterThanOrEqual(4);
  });

  it('F09 two operations of one document, each as its own', async () => {
    const { planted, ask } = region();
    const text =
      'query A($u: String!) { enterprise(uscc: $u) { name } } query B($u: String!) { enterprise(uscc: $u) { name: phone } }';
    const variables = { u: planted.firm.uscc };
    const a = await ask(text, { as: 'resident', operationName: 'A', variables });
    const b = await ask(text, { as: 'resident', operationName: 'B', variables });
    expect(a.errors).toEqual([]);
    expect(b.data).toEqual({ enterprise: { name: null } });
    expect(canariesIn(b.bytes, canariesOf(planted))).toEqual([]);
  });

  it('F10 texts that differ in space, order and comments are each decided', async () => {
    const { planted, ask } = region();
    const u = planted.firm.uscc;
    for (const text of [
      `{enterprise(uscc:"${u}"){phone}}`,
      `{ enterprise ( uscc : "${u}" ) { phone } }`,
      `# steward\n{ enterprise(uscc: "${u}") { phone # name\n } }`,
      `\uFEFF{,,enterprise(uscc:,"${u}"),{,phone,},}`,
      `{ enterprise(uscc: """${u}""") { phone } }`,
    ]) {
      expect((await ask(text, { as: lead })).text).toContain(planted.firm.phone);
      const reply = await ask(text);
      expect(reply.data).toEqual({ enterprise: { phone: null } });
      expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
    }
  });
}
