import { personas } from '#shared/auth/personas';
import type { Principal } from '#shared/auth/principal';
import { testEngine } from '#shared/testing/testDatabases';
import { describeCase, requestFrom } from './differential';
import { documentedOperations } from './documentedOperations';
import { Choices, numbersFrom } from './generate/choices';
import { subjectFrom } from './generate/subject';
import { proofDatabaseUrls } from './proofDatabases';
import { startProofGround, type ProofGround } from './proofGround';
import type { ProofRequest } from './proofRequest';
import { showsMore } from './showsNoMore';

const rounds = testEngine() === 'sqlite' ? 90 : 10;

/**
 * Scopes that decide which rows exist: with them a list is another list, so they are compared by rows, below. What one's level may do
 * (`MyLevel.allowedActions`) is a list of such scopes itself.
 */
const decidesRows = (scope: string): boolean =>
  scope.endsWith(':case:read') ||
  scope === 'market-supervision:sensitive:read' ||
  scope.startsWith('region:task:');

describe('fewer rights', () => {
  let ground: ProofGround;
  beforeAll(async () => {
    ground = await startProofGround(proofDatabaseUrls());
  }, 120_000);
  afterAll(() => ground.close());

  /** @returns whether fewer rights showed less */
  const compare = async (request: ProofRequest, small: Principal, large: Principal): Promise<boolean> => {
    const [less, more] = [await ground.real.ask(small, request), await ground.real.ask(large, request)];
    const refusal = (code: string): boolean => more.errors.some(({ extensions }) => extensions.code === code);
    // An auditor who comes further meets what needs a grant, and is shown nothing at all.
    if (refusal('PURPOSE_REQUIRED') && large.roles.includes('auditor') && !more.data) return false;
    const isRefused = refusal('FORBIDDEN');
    const place = isRefused && less.data ? 'more rights are refused' : showsMore(less.data, more.data);
    if (place !== null)
      throw new Error(`${place}\n\n${describeCase(request, small)}\nmore: ${large.scopes.join(' ')}`);
    return less.text !== more.text;
  };

  it('never show more: random operations, random scopes left out', async () => {
    let less = 0;
    for (let n = 0; n < rounds; n++) {
      const request = requestFrom(ground, numbersFrom(7_000 + n, 200));
      if (!request) continue;
      for (let m = 0; m < 3; m++) {
        const choices = new Choices(numbersFrom(n * 10 + m, 200));
        const large = subjectFrom(choices, ground.scopes);
        const scopes = large.scopes.filter((scope) => decidesRows(scope) || choices.chance(60));
        if (await compare(request, { ...large, scopes }, large)) less++;
      }
    }
    expect(less).toBeGreaterThan(rounds / 4);
  }, 300_000);

  it('never show more: what the documentation asks, each persona with more scopes', async () => {
    const people = Object.values(personas).filter((_, i) => testEngine() === 'sqlite' || i % 6 === 0);
    const added = ground.scopes.filter((scope) => !decidesRows(scope));
    let less = 0;
    for (const [i, request] of documentedOperations().entries()) {
      for (const [j, principal] of people.entries()) {
        if ((i + j) % 4 !== 0) continue;
        const more = added.filter((_, k) => j % 2 === 0 || (i + j + k) % 3 === 0);
        const large = { ...principal, scopes: [...principal.scopes, ...more] };
        if (await compare(request, principal, large)) less++;
      }
    }
    expect(less).toBeGreaterThan(people.length / 8);
  }, 300_000);

  it.each([
    ['agriCases', 'docNo', 'agriculture:case:read'],
    ['cultureCases', 'docNo', 'culture-tourism:case:read'],
    ['ecologyCases', 'docNo', 'ecology:case:read'],
    ['marketCases', 'docNo', 'market-supervision:case:read'],
    ['urbanCases', 'docNo', 'law-enforcement:case:read'],
    ['complaints12315', 'no', 'market-supervision:case:read'],
  ])('have no row of %s that more rights do not have', async (list, key, scope) => {
    const officer = personas['officer-registry'] as Principal;
    const large = { ...officer, scopes: [...officer.scopes, scope] };
    const keysOf = async (principal: Principal): Promise<string[]> => {
      const keys: string[] = [];
      for (let after: string | null = null; ;) {
        const { data, text } = await ground.real.ask(principal, {
          query: `query ($after: String) { list: ${list}(first: 100, after: $after) { nodes { key: ${key} } pageInfo { endCursor hasNextPage } } }`,
          variables: { after },
        });
        const page = data?.['list'] as
          | { nodes: { key: string | null }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
          | null
          | undefined;
        if (!page) throw new Error(text);
        keys.push(...page.nodes.flatMap((node) => (node.key === null ? [] : [node.key])));
        if (!page.pageInfo.hasNextPage) return keys;
        after = page.pageInfo.endCursor;
      }
    };
    const [fewer, more] = [await keysOf(officer), new Set(await keysOf(large))];
    expect(fewer.filter((one) => !more.has(one))).toEqual([]);
    expect(fewer.length).toBeGreaterThan(0);
    expect(more.size).toBeGreaterThan(fewer.length);
  });
});
