import type { Arena } from '../harness/arena';
import { canariesIn, canariesOf } from '../harness/canaries';
import { worksFor } from '../harness/callers';
import type { Caller } from '../harness/attackedRegion';

const query =
  'query ($c: String, $n: Int = 2) { marketCases(first: $n, after: $c) { edges { cursor } pageInfo { endCursor } } }';
const officer = 'officer-market-supervision';

/** J: a cursor is good for the list, order, filter and caller it was made for. */
export function cursors({ region }: Arena): void {
  const cursorOf = async (as: Caller, text = query): Promise<string> => {
    const { data } = await region().ask(text, { as });
    return (
      Object.values(data as Record<string, { pageInfo: { endCursor: string } }>)[0]?.pageInfo.endCursor ?? ''
    );
  };

  it('J01 a cursor changed in any place is refused', async () => {
    const cursor = await cursorOf(officer);
    expect((await region().ask(query, { as: officer, variables: { c: cursor } })).errors).toEqual([]);
    const flipped = [...cursor].map(
      (letter, n) => `${cursor.slice(0, n)}${letter === 'A' ? 'B' : 'A'}${cursor.slice(n + 1)}`,
    );
    const forged = [
      Buffer.from('{"id":0,"region":"43"}').toString('base64url'),
      '',
      'x',
      `${cursor}A`,
      cursor.slice(1),
      'A'.repeat(5000),
      `${cursor}==`,
    ];
    const sample = flipped.filter((_, n) => n % 7 === 0 || n === flipped.length - 1);
    for (const c of [...sample, ...forged]) {
      const reply = await region().ask(query, { as: officer, variables: { c } });
      expect(reply.codes).toEqual(['BAD_CURSOR']);
      expect(reply.statements).toBe(0);
    }
  });

  it.each<[string, Caller, string]>([
    ['of another caller with the same rights', worksFor(officer, 'COUNTY', '430281000000'), query],
    ['of a caller who sees more', 'lead-market-supervision', query],
    ['of a stranger', 'public', query],
    ['of another division', worksFor(officer, 'COUNTY', '430203000000'), query],
    [
      'of another filter',
      officer,
      '{ marketCases(first: 2, filter: {publicityState: PUBLISHED}) { pageInfo { endCursor } } }',
    ],
    [
      'of another order',
      officer,
      '{ marketCases(first: 2, orderBy: CASE_NO_ASC) { pageInfo { endCursor } } }',
    ],
    ['of another list', officer, '{ marketInspections(first: 2) { pageInfo { endCursor } } }'],
    [
      'of the same list of another department',
      officer,
      '{ ecologyCases(first: 2) { pageInfo { endCursor } } }',
    ],
    [
      'of the list below a division',
      officer,
      '{ region(code: "4302") { marketCases(first: 2) { pageInfo { endCursor } } } }',
    ],
  ])('J02 a cursor %s is refused', async (_what, as, text) => {
    const { data } = await region().ask(text, { as });
    const found = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
    expect(found).toEqual(expect.any(String));
    const reply = await region().ask(query, { as: officer, variables: { c: found } });
    expect(reply.codes).toEqual(['BAD_CURSOR']);
    expect(reply.data).toEqual({ marketCases: null });
  });

  it('J03 cursors tell nothing of the rows they stand for', async () => {
    const { planted, ask } = region();
    const reply = await ask(
      '{ marketCases(first: 100) { edges { cursor } } persons(first: 100) { edges { cursor } } }',
      { as: 'officer-registry' },
    );
    expect(
      canariesIn(reply.text, [...canariesOf(planted), planted.openCase.caseNo, planted.person.id]),
    ).toEqual([]);
    const decoded = (reply.text.match(/"cursor":"[^"]+"/g) ?? []).map((text) =>
      Buffer.from(text.slice(10, -1), 'base64url').toString('latin1'),
    );
    expect(decoded.length).toBeGreaterThan(50);
    expect(decoded.filter((text) => /20\d\d-\d\d|M20\d\d-|43\d{4}/.test(text))).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a million', { n: 1_000_000 }],
    ['one more than a page holds', { n: 101 }],
    ['none', { n: 0 }],
    ['fewer than none', { n: -1 }],
    ['the least number there is', { n: -2_147_483_648 }],
    ['more than a number holds', { n: 2_147_483_648 }],
    ['a number beyond all numbers', { n: 1e308 }],
    ['half a row', { n: 1.5 }],
    ['a text', { n: '2' }],
  ])('J04 a page of %s is refused and runs no statement', async (_what, variables) => {
    const reply = await region().ask(query, { as: officer, variables });
    expect(reply.codes).toHaveLength(1);
    expect(['BAD_USER_INPUT', 'COST_TOO_HIGH']).toContain(reply.codes[0]);
    expect(reply.statements).toBe(0);
  });

  it('J04 without a size a page has twenty rows', async () => {
    for (const n of [undefined, null]) {
      const reply = await region().ask('query ($n: Int) { marketCases(first: $n) { nodes { docNo } } }', {
        as: officer,
        variables: { n },
      });
      expect(reply.data.marketCases.nodes).toHaveLength(20);
    }
  });

  it.each(['first: 2, last: 2', 'first: 2, before: "x"', 'last: 2, after: "x"', 'after: "x", before: "x"'])(
    'J06 a list asked for in two directions (%s) is refused',
    async (given) => {
      const reply = await region().ask(`{ marketCases(${given}) { nodes { docNo } } }`, { as: officer });
      expect(['BAD_USER_INPUT', 'BAD_CURSOR']).toContain(reply.codes[0]);
      expect(reply.statements).toBe(0);
    },
  );

  it('J07 from either end a stranger comes by the same rows, and by no hidden one', async () => {
    const { planted, ask } = region();
    const walk = async (direction: 'first' | 'last'): Promise<string[]> => {
      const [cursorName, more, edge] =
        direction === 'first'
          ? ['after', 'hasNextPage', 'endCursor']
          : ['before', 'hasPreviousPage', 'startCursor'];
      const text = `query ($c: String) { marketCases(filter: {region: "430281"}, ${direction}: 7, ${cursorName}: $c) { nodes { docNo } pageInfo { more: ${more} edge: ${edge} } } }`;
      const seen: string[] = [];
      let c: string | null = null;
      do {
        const reply = await ask(text, { variables: { c } });
        const page = reply.data.marketCases as {
          nodes: { docNo: string }[];
          pageInfo: { more: boolean; edge: string };
        };
        seen.push(...page.nodes.map(({ docNo }) => docNo));
        c = page.pageInfo.more ? page.pageInfo.edge : null;
      } while (c !== null);
      return seen.sort();
    };
    const forwards = await walk('first');
    expect(await walk('last')).toEqual(forwards);
    expect(new Set(forwards).size).toBe(forwards.length);
    expect(forwards).toContain(planted.shownCase.docNo);
    expect(canariesIn(forwards.join(), canariesOf(planted))).toEqual([]);
  });
}
