import { masks } from '#shared/policy/masks';
import type { Arena } from '../harness/arena';
import { canariesIn, canariesOf } from '../harness/canaries';
import { unauthorised, type FieldAttack } from '../harness/fieldAttack';
import { worksFor } from '../harness/callers';
import { comparable, type Reply } from '../harness/reply';

const officer = 'officer-market-supervision';
const list = (argument: string): string => `marketCases(${argument}) { totalCount }`;

/** E: what is masked stays masked, together with all that could be asked beside it. */
export const inferenceByFields: readonly FieldAttack[] = [
  {
    name: 'E07 with the mask of a resident ID come neither the date of birth nor the number under another key',
    by: 'MASK',
    as: officer,
    query: 'query ($p: ID!) { person(id: $p) { residentId again: residentId birthDate phone name } }',
    variables: ({ person: { id } }) => ({ p: id }),
    unfetched: { of: 'registry', field: /\bbirthDate\b/ },
    data: ({ person: { residentId, phone, name } }) => ({
      person: {
        residentId: masks.RESIDENT_ID.apply(residentId),
        again: masks.RESIDENT_ID.apply(residentId),
        birthDate: null,
        phone: masks.MOBILE_PHONE.apply(phone),
        name: masks.PERSON_NAME.apply(name),
      },
    }),
    places: [unauthorised('person.birthDate')],
    authorised: {
      as: 'steward-registry',
      sees: ({ person }) => [person.residentId, person.birthDate, person.phone, person.name],
    },
  },
  {
    name: 'E09 two departments mask numbers of one kind alike',
    by: 'MASK',
    as: 'officer-law-enforcement',
    query: 'query ($o: String!, $p: ID!) { officer(certNo: $o) { idNo } person(id: $p) { residentId } }',
    variables: ({ officer: { certNo }, person: { id } }) => ({ o: certNo, p: id }),
    data: ({ officer: { idNo }, person: { residentId } }) => ({
      officer: { idNo: `${'*'.repeat(14)}${idNo.slice(-4)}` },
      person: { residentId: `${'*'.repeat(14)}${residentId.slice(-4)}` },
    }),
    places: [],
    authorised: { as: 'lead-law-enforcement', sees: ({ officer: { idNo } }) => [idNo] },
  },
  {
    name: 'E10 what derives from a number is denied with it',
    by: 'FIELD',
    as: worksFor('grid-worker', 'COUNTY', '430281000000'),
    query: 'query ($h: ID!) { household(id: $h) { members { sex birthDate residentId region { code } } } }',
    variables: ({ person: { householdId } }) => ({ h: householdId }),
    unfetched: { of: 'registry', field: /\b(sex|birthDate|residentId)\b/ },
    data: () => ({
      household: {
        members: expect.arrayContaining([
          {
            sex: null,
            birthDate: null,
            residentId: null,
            region: { code: expect.stringMatching(/^430281/) as string },
          },
        ]) as unknown,
      },
    }),
    places: [
      unauthorised('household.members.birthDate'),
      unauthorised('household.members.residentId'),
      unauthorised('household.members.sex'),
    ],
  },
  {
    name: 'E16 an address is shown to the village',
    by: 'MASK',
    as: officer,
    query: 'query ($p: ID!) { person(id: $p) { household { address } } }',
    variables: ({ person: { id } }) => ({ p: id }),
    data: ({ person: { address } }) => ({ person: { household: { address: masks.ADDRESS.apply(address) } } }),
    places: [],
    authorised: { as: 'steward-registry', sees: ({ person: { address } }) => [address] },
  },
];

const probes: readonly [string, string, Record<string, unknown>][] = [
  ['a literal', `{ ${list('filter: {stages: [HEARING]}')} }`, {}],
  ['one value where a list belongs', `{ ${list('filter: {stages: HEARING}')} }`, {}],
  [
    'a variable for the whole filter',
    `query ($f: CaseFilterInput) { ${list('filter: $f')} }`,
    { f: { stages: ['HEARING'] } },
  ],
  [
    'a variable inside the filter',
    `query ($s: [CaseStage!]) { ${list('filter: {stages: $s}')} }`,
    { s: ['HEARING'] },
  ],
  [
    'a variable inside a list',
    `query ($s: CaseStage!) { ${list('filter: {stages: [$s]}')} }`,
    { s: 'HEARING' },
  ],
  [
    'the default of a variable',
    `query ($f: CaseFilterInput = {stages: [HEARING]}) { ${list('filter: $f')} }`,
    {},
  ],
  [
    'the default of a variable inside the filter',
    `query ($s: [CaseStage!] = [HEARING]) { ${list('filter: {stages: $s}')} }`,
    {},
  ],
  ['a fragment', `{ ...F } fragment F on Query { ${list('filter: {procedure: SUMMARY}')} }`, {}],
  ['an alias', `{ enterprises: ${list('orderBy: CASE_NO_ASC')} }`, {}],
  [
    'a nested list',
    '{ region(code: "4302") { marketCases(filter: {procedure: ORDINARY}) { totalCount } } }',
    {},
  ],
  ['an order by a variable', `query ($o: CaseOrder) { ${list('orderBy: $o')} }`, { o: 'CASE_NO_ASC' }],
  [
    'an order by the default of a variable',
    `query ($o: CaseOrder = CASE_NO_ASC) { ${list('orderBy: $o')} }`,
    {},
  ],
  ['an empty list', `{ ${list('filter: {stages: []}')} }`, {}],
  [
    'a field that is left out in the end',
    `query ($s: [CaseStage!] = [HEARING]) { ${list('filter: {stages: $s}')} ${list('first: 1').replace('marketCases', 'other: marketCases')} }`,
    {},
  ],
];

/** E: what may not be read may not be searched, sorted or counted by. */
export function inferenceByInputs({ region }: Arena): void {
  it.each(probes)(
    'E01 E02 a hidden field given to a filter or an order as %s is refused before anything is asked',
    async (_how, query, variables) => {
      const reply = await region().ask(query, { variables });
      expect(reply.codes).toEqual(['FORBIDDEN']);
      expect(reply.data ?? null).toBeNull();
      expect(reply.exchanges).toEqual([]);
      expect(reply.statements).toBe(0);
      const staff = await region().ask(query, { as: officer, variables });
      expect(staff.errors).toEqual([]);
    },
  );

  it('E01 null and nothing given to the same filter are no search by it', async () => {
    const query = `query ($f: CaseFilterInput) { ${list('filter: $f')} }`;
    const whole = await region().ask(query);
    expect(whole.errors).toEqual([]);
    const empty = await region().ask(query, { variables: { f: {} } });
    expect(empty.data).toEqual(whole.data);
  });

  it.each([
    [
      'a hidden column in an order',
      '{ persons(orderBy: RESIDENT_ID_ASC) { nodes { id } } }',
      'RESIDENT_ID_ASC',
    ],
    [
      'a hidden column in a filter',
      '{ persons(filter: {residentIdPrefix: "4302"}) { totalCount } }',
      'residentIdPrefix',
    ],
    ['a filter with OR', '{ marketCases(filter: {OR: [{docNoContains: "x"}]}) { totalCount } }', 'OR'],
    ['a filter with NOT', '{ enterprises(filter: {NOT: {phone: "154"}}) { totalCount } }', 'NOT'],
  ])('E02 %s does not exist, and nothing of what exists is told', async (_what, query, sent) => {
    const reply = await region().ask(query, { as: 'steward-registry' });
    expect(reply.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(reply.exchanges).toEqual([]);
    const { message } = reply.errors[0] ?? { message: '' };
    for (const name of ['ID_ASC', 'region', 'grid', 'docNoContains', 'nameContains', 'stages', 'riskGrade']) {
      expect(message.replaceAll(sent, '')).not.toContain(name);
    }
  });

  it('E03 E04 how many live in a small village is told to nobody, nor by its siblings and parent', async () => {
    const query = `{ region(code: "430281103") { population { households persons } children { nodes { code population { households persons } } } } }`;
    const { data } = await region().ask(query);
    const children = (data.region.children.nodes ?? data.region.children) as {
      population: { persons: number | null } | null;
    }[];
    const shown = children.flatMap(({ population }) =>
      population?.persons == null ? [] : [population.persons],
    );
    expect(shown.filter((persons) => persons > 0 && persons < 5)).toEqual([]);
    const hidden = children.length - shown.length;
    // Villages of three people are among them.
    expect(hidden).toBeGreaterThan(0);
    // One hidden cell beside a shown total would be the difference.
    if (data.region.population?.persons != null) expect(hidden).not.toBe(1);
  });

  it('E05 whether somebody exists is not told by a count', async () => {
    const reply = await region().ask('{ persons(first: 1) { totalCount pageInfo { hasNextPage } } }', {
      as: 'resident',
    });
    expect(reply.data).toEqual({ persons: null });
    expect(reply.exchanges).toEqual([]);
  });

  it('E13 a look-up that hits, misses or lies elsewhere costs the same requests and statements', async () => {
    const { planted, ask } = region();
    const query = 'query ($p: ID!) { person(id: $p) { residentId } }';
    const costs = new Set<string>();
    for (const id of ['p0000000', planted.stranger.id, 'p9999999']) {
      const { exchanges, statements, codes, bytes } = await ask(query, { as: officer, variables: { p: id } });
      costs.add(JSON.stringify([exchanges.length, statements, codes, bytes.length]));
    }
    expect(costs.size).toBe(1);
  });

  it('E13 what is decided before anything is fetched costs the same whether the record exists or not', async () => {
    const { planted, ask } = region();
    const query = 'query ($p: ID!) { person(id: $p) { residentId } }';
    const answers: Reply[] = [];
    for (const id of [planted.person.id, 'p0000000'])
      answers.push(await ask(query, { as: 'resident', variables: { p: id } }));
    const [exists, absent] = answers;
    expect(exists && comparable(exists)).toBe(absent && comparable(absent));
    expect(exists?.exchanges).toEqual([]);
  });

  it('E14 answers are not compressed, and errors do not repeat what was sent', async () => {
    const { planted, ask } = region();
    const secretish = planted.person.residentId;
    const replies = [
      await ask('query ($p: ID!) { person(id: $p) { residentId } }', {
        as: officer,
        variables: { p: { id: secretish } },
      }),
      await ask('query ($f: PersonFilterInput) { persons(filter: $f) { totalCount } }', {
        as: officer,
        variables: { f: { [secretish]: 1 } },
      }),
      await ask('query ($f: PersonFilterInput) { persons(filter: $f) { totalCount } }', {
        as: officer,
        variables: { f: { region: secretish } },
      }),
      await ask('query ($n: Int) { persons(first: $n) { totalCount } }', {
        as: officer,
        variables: { n: secretish },
      }),
      await ask(`{ person(id: "${secretish}") { residentId } }`, {
        as: officer,
        headers: { 'accept-encoding': 'gzip, br' },
      }),
    ];
    for (const reply of replies) {
      expect(reply.headers.get('content-encoding')).toBeNull();
      expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
      expect(canariesIn(reply.lines.join(''), canariesOf(planted))).toEqual([]);
    }
  });

  it('E17 an alias for each digit tells no more than one question', async () => {
    const { planted, ask } = region();
    const probesOfDigits = Array.from(
      { length: 10 },
      (_, digit) => `d${digit}: persons(filter: {region: "${digit}3"}) { totalCount }`,
    );
    const reply = await ask(`{ ${probesOfDigits.join(' ')} }`, { as: 'officer-registry' });
    const counts = Object.entries((reply.data ?? {}) as Record<string, { totalCount: number } | null>);
    expect(counts.filter(([key, value]) => key !== 'd4' && (value?.totalCount ?? 0) > 0)).toEqual([]);
    expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
  });

  it('E18 a page of nothing and a page beyond the end are told alike, and the end by what may be seen', async () => {
    const { ask } = region();
    const query =
      'query ($c: String) { marketCases(filter: {region: "430203"}, first: 100, after: $c) { nodes { docNo } pageInfo { hasNextPage endCursor } totalCount } }';
    const seen: string[] = [];
    let cursor: string | null = null;
    let total = 0;
    do {
      const reply: Reply = await ask(query, { variables: { c: cursor } });
      const page = reply.data.marketCases as {
        nodes: { docNo: string }[];
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
      seen.push(...page.nodes.map(({ docNo }) => docNo));
      total = page.totalCount;
      cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (cursor !== null);
    expect(seen).toHaveLength(total);
    expect(seen).not.toContain(region().planted.hiddenCase.docNo);
  });
}
