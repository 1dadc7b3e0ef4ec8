import { excerpt } from '#shared/codes/excerpt';

describe('an excerpt of a wrong value', () => {
  it('is quoted, cut and visible', () => {
    expect(excerpt('43028')).toBe('"43028"');
    expect(excerpt('x'.repeat(50))).toBe(`"${'x'.repeat(40)}…"`);
    expect(excerpt('a\u202eb')).toBe('"a\uFFFDb"');
  });

  it.each([
    ['a resident ID', '430299195403015721'],
    ['a resident ID that ends in X', '43029919540301572X'],
    ['a resident ID in full width', '４３０２９９１９５４０３０１５７２１'],
    ['a mobile number', '13912345678'],
    ['a mobile number with the code of the country', '8613912345678'],
  ])('shows nothing of %s given in a wrong place', (_what, number) => {
    expect(excerpt(`code ${number} given`)).toMatch(/^"code \*+ given"$/);
  });

  it("repeats codes that are nobody's: divisions, grids, organisations", () => {
    for (const code of ['430281103200', '430281103200001', '91430281MA4L9CXY18']) {
      expect(excerpt(code)).toBe(`"${code}"`);
    }
  });
});
