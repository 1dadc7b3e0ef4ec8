import type { Arena } from '../harness/arena';
import { canariesIn, canariesOf } from '../harness/canaries';
import type { Reply } from '../harness/reply';

const officer = 'officer-market-supervision';
const times = (n: number, part: (i: number) => string, by = ' '): string =>
  Array.from({ length: n }, (_, i) => part(i)).join(by);

const fragmentBomb = (n: number): string =>
  `{ marketCases(first: 1) { nodes { ...F0 } } } ${times(n, (i) => `fragment F${i} on MarketCase { a${i}: docNo ${i + 1 < n ? `...F${i + 1} ...F${i + 1}` : 'docNo'} }`)}`;
const deep = (n: number): string =>
  `{ region(code: "43") { ${times(n, () => 'parent {')} code ${times(n, () => '}')} } }`;

/** What is refused before a department hears of it. */
const refused: readonly [string, string, readonly string[]][] = [
  ['I01 a bomb of 20 fragments', fragmentBomb(20), ['DEPTH_LIMIT', 'COST_TOO_HIGH']],
  [
    'I01 a bomb of 40 fragments',
    fragmentBomb(40),
    ['DEPTH_LIMIT', 'COST_TOO_HIGH', 'GRAPHQL_VALIDATION_FAILED'],
  ],
  [
    'I02 fragments that name each other',
    '{ marketCases { nodes { ...A } } } fragment A on MarketCase { ...B } fragment B on MarketCase { ...A }',
    ['GRAPHQL_VALIDATION_FAILED'],
  ],
  [
    'I02 a fragment that names itself',
    '{ marketCases { nodes { ...A } } } fragment A on MarketCase { docNo ...A }',
    ['GRAPHQL_VALIDATION_FAILED'],
  ],
  ['I03 a depth of 20', deep(20), ['DEPTH_LIMIT']],
  ['I03 a depth of 3,000', deep(3000), ['DEPTH_LIMIT', 'GRAPHQL_PARSE_FAILED']],
  [
    'I03 inline fragments 2,000 deep',
    `{ marketCases { nodes { ${times(2000, () => '... {')} docNo ${times(2000, () => '}')} } } }`,
    ['DEPTH_LIMIT', 'GRAPHQL_PARSE_FAILED'],
  ],
  [
    'I03 a list in a list, 1,000 deep',
    `{ marketCases(filter: {stages: ${'['.repeat(1000)}HEARING${']'.repeat(1000)}}) { totalCount } }`,
    ['GRAPHQL_VALIDATION_FAILED', 'DEPTH_LIMIT', 'FORBIDDEN'],
  ],
  [
    'I05 more tokens than a document has',
    `{ ${times(4000, () => 'region(code: "43") { code }')} }`,
    ['DEPTH_LIMIT'],
  ],
  [
    'I05 a comment for each token',
    `{ region(code: "43") { ${times(3000, (i) => `code #${i}\n`, '')} ${times(3000, () => 'name')} } }`,
    ['DEPTH_LIMIT'],
  ],
  [
    'I08 more aliases than an operation has',
    `{ region(code: "43") { ${times(101, (i) => `a${i}: name`)} } }`,
    ['DEPTH_LIMIT'],
  ],
  [
    'I08 aliases in fragments',
    `{ region(code: "43") { ...A ...B } } fragment A on Region { ${times(60, (i) => `a${i}: name`)} } fragment B on Region { ${times(60, (i) => `b${i}: name`)} }`,
    ['DEPTH_LIMIT'],
  ],
  [
    'I13 more roots than an operation has',
    `{ ${times(31, (i) => `r${i}: region(code: "43") { code }`)} }`,
    ['DEPTH_LIMIT'],
  ],
  [
    'I14 lists of lists of lists',
    '{ enterprises(first: 100) { nodes { marketCases(first: 100) { nodes { party { ... on Enterprise { ecologyCases(first: 100) { nodes { docNo } } } } } } } } }',
    ['COST_TOO_HIGH'],
  ],
  [
    'I14 a page by a variable of its default',
    'query ($n: Int = 100) { enterprises(first: $n) { nodes { licences(first: $n) { nodes { enterprise { licences(first: $n) { nodes { no } } } } } } } }',
    ['COST_TOO_HIGH'],
  ],
];

/** I: an operation made to cost much is refused, or costs what its answer is worth. Counted, never timed. */
export function hostile({ region }: Arena): void {
  const expectSmall = (reply: Reply): void => {
    expect(canariesIn(reply.bytes, canariesOf(region().planted))).toEqual([]);
    // Errors about a document stop at a hundred.
    expect(reply.errors.length).toBeLessThanOrEqual(101);
    expect(reply.text.length).toBeLessThan(50_000);
    expect(reply.lines.length).toBeLessThanOrEqual(3);
    expect(reply.lines.join('').length).toBeLessThan(8_000);
  };

  it.each(refused)('%s is refused before a department hears of it', async (_what, query, codes) => {
    for (const as of ['public', officer]) {
      const reply = await region().ask(query, { as });
      expect(reply.codes.length).toBeGreaterThan(0);
      expect(reply.codes.filter((code) => !codes.includes(String(code)))).toEqual([]);
      expect(reply.exchanges).toEqual([]);
      expect(reply.statements).toBe(0);
      expectSmall(reply);
    }
  });

  it('I04 one field asked for two thousand times is asked of its department once', async () => {
    const reply = await region().ask(`{ region(code: "43") { ${times(2000, () => 'name')} } }`);
    expect(reply.exchanges.length).toBeLessThanOrEqual(1);
    expect(
      reply.exchanges.map(({ body }) => body.match(/\bname\b/g)?.length ?? 0).filter((n) => n > 1),
    ).toEqual([]);
  });

  it('I04 overlapping fragments with unlike arguments are refused', async () => {
    const reply = await region().ask(
      `{ ${times(200, (i) => `... { marketCases(first: ${(i % 50) + 1}) { totalCount } }`)} }`,
    );
    expect(reply.codes.length).toBeGreaterThan(0);
    expect(reply.exchanges).toEqual([]);
    expectSmall(reply);
  });

  it('I06 a flood of directives is refused, or is one field', async () => {
    const flood = times(1500, () => '@include(if: true)');
    const reply = await region().ask(`{ region(code: "43") { name ${flood} } }`);
    expect(reply.exchanges.length).toBeLessThanOrEqual(1);
    expectSmall(reply);
    const unknown = await region().ask(`{ region(code: "43") { name ${times(1500, (i) => `@x${i}`)} } }`);
    expect(unknown.exchanges).toEqual([]);
    expectSmall(unknown);
  });

  it('I07 a schema asked for through itself is refused', async () => {
    const turns = times(6, () => 'fields { type {');
    const reply = await region().ask(`{ __schema { types { ${turns} name ${times(6, () => '} }')} } } }`, {
      as: 'resident',
    });
    expect(reply.codes.length).toBeGreaterThan(0);
    expect(reply.exchanges).toEqual([]);
    expectSmall(reply);
  });

  it('I09 a search for a long text is one statement with a short text', async () => {
    const { ask } = region();
    for (const text of [
      '%'.repeat(20_000),
      '(a+)+$'.repeat(3000),
      '_'.repeat(20_000),
      '\u0000'.repeat(1000),
    ]) {
      const reply = await ask(
        'query ($f: EnterpriseFilterInput) { enterprises(filter: $f, first: 1) { nodes { uscc } } }',
        { variables: { f: { nameContains: text } } },
      );
      expect(reply.statements).toBeLessThanOrEqual(2);
      expectSmall(reply);
    }
  });

  it('I10 there is no way to begin far behind', async () => {
    const { ask } = region();
    for (const given of ['offset: 100000', 'skip: 100000', 'page: 5000', 'after: "b2Zmc2V0OjEwMDAwMA"']) {
      const reply = await ask(`{ enterprises(first: 1, ${given}) { nodes { uscc } } }`);
      expect(reply.codes.length).toBe(1);
      expect(reply.statements).toBe(0);
    }
  });

  it('I11 a thousand kilobytes refused leave three short lines', async () => {
    const reply = await region().ask(`{ ${'a'.repeat(500_000)} }`);
    expect(reply.exchanges).toEqual([]);
    expect(reply.lines.length).toBeLessThanOrEqual(3);
    expect(reply.lines.join('').length).toBeLessThan(4_000);
    expect(reply.text.length).toBeLessThan(5_000);
  });

  it.each<[string, string, (n: number) => Record<string, unknown>]>([
    [
      'stages',
      'query ($f: CaseFilterInput) { marketCases(filter: $f) { totalCount } }',
      (n) => ({ f: { stages: Array.from({ length: n }, () => 'HEARING') } }),
    ],
    [
      'unknown keys',
      'query ($f: CaseFilterInput) { marketCases(filter: $f) { totalCount } }',
      (n) => ({ f: Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, 1])) }),
    ],
    [
      'variables nobody uses',
      'query ($n: Int) { marketCases(first: $n) { totalCount } }',
      (n) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`v${i}`, 'x'])),
    ],
  ])('I12 fifty thousand %s are bounded work', async (_what, query, make) => {
    const reply = await region().ask(query, { as: officer, variables: make(50_000) });
    expect(reply.codes).not.toContain('INTERNAL_SERVER_ERROR');
    expect(reply.statements).toBeLessThanOrEqual(2);
    expect(reply.errors.length).toBeLessThanOrEqual(12);
    expectSmall(reply);
  });

  it.each(['x'.repeat(200_000), '\u202E'.repeat(1000), 'p\u0000', '🙂'.repeat(1000), 'p'.repeat(64)])(
    'I16 an endless or odd key is the key of nothing, and is not sent back (%#)',
    async (key) => {
      const reply = await region().ask(
        'query ($k: ID!, $c: String!) { person(id: $k) { name } marketCase(caseNo: $c) { docNo } }',
        { as: officer, variables: { k: key, c: key } },
      );
      expect(reply.data).toEqual({ person: null, marketCase: null });
      expectSmall(reply);
    },
  );

  it('I17 variables fifty-one levels deep are refused', async () => {
    let value: unknown = 1;
    for (let level = 0; level < 60; level++) value = { AND: [value] };
    const reply = await region().ask(
      'query ($f: CaseFilterInput) { marketCases(filter: $f) { totalCount } }',
      { variables: { f: value } },
    );
    expect(reply.status).toBe(400);
    expect(reply.exchanges).toEqual([]);
  });

  it('I18 a body beyond the limit is refused unread', async () => {
    const body = JSON.stringify({
      query: '{ region(code: "43") { code } }',
      variables: { x: 'x'.repeat(2_000_000) },
    });
    const reply = await region().send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(reply.status).toBe(413);
    expect(reply.codes).toEqual(['REQUEST_TOO_LARGE']);
    expectSmall(reply);
  });

  it('I19 a hundred rows with a denied field are one error', async () => {
    const reply = await region().ask(
      '{ marketCases(first: 100) { nodes { defence evidence { kind } } } enterprises(first: 100) { nodes { phone riskGrade } } }',
      { as: officer },
    );
    expect(reply.data.marketCases.nodes.length).toBe(100);
    expect(reply.errors.length).toBeLessThanOrEqual(4);
    expect(new Set(reply.places).size).toBe(reply.places.length);
  });

  it('I20 a list and its relations cost the same statements for one row and for a hundred', async () => {
    const query =
      'query ($n: Int!) { enterprises(first: $n) { nodes { uscc phone riskGrade region { name } marketInspections(first: 1) { nodes { findings } } } } }';
    const { ask } = region();
    const [few, many] = [
      await ask(query, { as: officer, variables: { n: 2 } }),
      await ask(query, { as: officer, variables: { n: 60 } }),
    ];
    expect(many.statements).toBe(few.statements);
    expect(many.exchanges.length).toBe(few.exchanges.length);
  });
}
