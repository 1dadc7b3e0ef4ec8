import { isResidentId } from '#shared/codes/residentId';
import { candidatesOf, leastCandidates, type Part } from '../../src/policy/gates/residentIdCandidates';
import { faultsOf } from './gatedFixture';

describe('candidates of a resident ID whose last four characters are seen', () => {
  it.each<[string, readonly Part[], number, number]>([
    ['with the division', ['DIVISION'], 2685, 2695],
    ['with the division and the sex, which the mask tells anyway', ['DIVISION', 'SEX'], 2685, 2695],
    ['with the birth year as well', ['DIVISION', 'BIRTH_YEAR'], 33, 34],
    ['with an age band of ten years', ['DIVISION', 'AGE_BAND'], 330, 335],
    ['with the birth date', ['DIVISION', 'BIRTH_DATE'], 1, 1],
    ['with the birth year and any division of the city', ['BIRTH_YEAR'], 325, 340],
    ['with an age band and any division of the city', ['AGE_BAND'], 3300, 3350],
  ])('are counted %s', (_what, parts, least, most) => {
    const left = candidatesOf(new Set(parts));
    expect(left).toBeGreaterThanOrEqual(least);
    expect(left).toBeLessThanOrEqual(most);
  });

  it('are as many as there are valid numbers', () => {
    let valid = 0;
    for (let day = Date.UTC(1985, 0, 1); day <= Date.UTC(1985, 11, 31); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10).replaceAll('-', '');
      for (const check of '0123456789X') if (isResidentId(`430281${date}001${check}`)) valid++;
    }
    // Each date has one check character; the visible one picks a class of about 365 / 11.
    expect(valid).toBe(365);
    expect(Math.round(candidatesOf(new Set<Part>(['DIVISION', 'BIRTH_YEAR'])))).toBe(Math.round(365 / 11));
  });
});

describe('the budget of a mask', () => {
  const scopes = (scope: string) => `@sensitive(class: PERSONAL) @requiresScopes(scopes: [["${scope}"]])`;
  const budget = async (siblings: string, mask = '[["a:special:clear"]]'): Promise<string> => {
    const sdl = `scalar ResidentId type Query { p: P @public } type P {
      no: ResidentId ${scopes('a:personal:read')} @mask(kind: RESIDENT_ID, clear: ${mask}) ${siblings} }`;
    return (await faultsOf(sdl)).filter((fault) => fault.includes('(MASK_BUDGET)')).join('\n');
  };
  const derived = (name: string, part: Part, scope: string) =>
    `${name}: String ${scopes(scope)} @derivedFrom(field: "no", reveals: ${part})`;
  const division = derived('division', 'DIVISION', 'a:personal:read');

  it('is kept with the division and the sex', async () => {
    expect(await budget(`${division} ${derived('sex', 'SEX', 'a:personal:read')}`)).toBe('');
  });

  it.each<[string, Part]>([
    ['birthDate', 'BIRTH_DATE'],
    ['birthYear', 'BIRTH_YEAR'],
    ['ageBand', 'AGE_BAND'],
  ])('is broken by %s beside the division', async (name, part) => {
    expect(await budget(`${division} ${derived(name, part, 'a:personal:read')}`)).toContain(
      `P.no: masked, it leaves about ${Math.round(candidatesOf(new Set<Part>(['DIVISION', part])))} candidates`,
    );
  });

  it('is broken by what other scopes show, as one caller may hold them all', async () => {
    expect(await budget(`${division} ${derived('birthYear', 'BIRTH_YEAR', 'a:other:read')}`)).toContain(
      'division, birthYear',
    );
    expect(
      await budget(`birthYear: Int @public @derivedFrom(field: "no", reveals: BIRTH_YEAR) ${division}`),
    ).not.toBe('');
  });

  it('is kept when whoever reads the sibling reads the ID in the clear', async () => {
    expect(await budget(`${division} ${derived('birthDate', 'BIRTH_DATE', 'a:special:clear')}`)).toBe('');
    expect(
      await budget(
        `${division} ${derived('birthDate', 'BIRTH_DATE', 'a:special:clear')}`,
        '[["a:special:clear", "a:other:clear"]]',
      ),
    ).not.toBe('');
  });

  it.each([
    ['a birth date that does not say so', `birthDate: String ${scopes('a:special:clear')}`],
    [
      'a field derived from one that there is not',
      `sex: String ${scopes('a:personal:read')} @derivedFrom(field: "gone", reveals: SEX)`,
    ],
  ])('does not overlook %s', async (_what, sibling) => expect(await budget(sibling)).toMatch(/^P\.\w+: /));

  it('is a thousand', () => expect(leastCandidates).toBe(1000));
});
