import fc from 'fast-check';
import {
  isUscc,
  maskUscc,
  organisationCheckDigit,
  parseUscc,
  usccAlphabet,
  usccCheckDigit,
} from '#shared/codes/uscc';

const published = [
  '91430181MAE0XU3F6T',
  '91430281MA4L45TH2D',
  '91430281083578333W',
  '91433100MA4QT7R31Y',
  '91433101079185641P',
  '92430621MACEQE8R35',
  '91410482395881454M',
  '91500102MA612XK23A',
  '91500101MAABXQBG7Q',
  '91130200699229617X',
  '91350100M000100Y43',
];

const characters = (length: number) =>
  fc
    .array(fc.constantFrom(...usccAlphabet), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const valid = fc
  .tuple(
    fc.constantFrom('91', '92', '93', '51', 'N2'),
    fc.integer({ min: 110000, max: 659999 }),
    characters(8),
  )
  .map(([kind, region, body]) => `${kind}${region}${body}`)
  // The check character of an organisation code may be X only, which the alphabet holds.
  .map((first16) => first16 + organisationCheckDigit(first16.slice(8)))
  .map((first17) => first17 + usccCheckDigit(first17));

describe('a unified social credit code', () => {
  it.each(published)('is accepted with both check characters right: %s', (code) => {
    expect(isUscc(code)).toBe(true);
    expect(parseUscc(code)).toBe(code);
  });

  it('is refused for its last character, which would have to be 3', () => {
    expect(isUscc('91350100M000100Y4Z')).toBe(false);
    expect(() => parseUscc('91350100M000100Y4Z')).toThrow(/none of them I, O, S, V or Z/);
    expect(() => parseUscc('91350100M000100Y44')).toThrow(/GB 32100/);
    expect(usccCheckDigit('91350100M000100Y4')).toBe('3');
  });

  it('is refused for the check character of the organisation code even if the last fits', () => {
    const first17 = '91350100M000100Y5';
    expect(() => parseUscc(first17 + usccCheckDigit(first17))).toThrow(/GB 11714/);
  });

  it('may be typed small, full-width and with space around', () => {
    expect(parseUscc(' ９１430281ma4l45th2d\n')).toBe('91430281MA4L45TH2D');
  });

  it('is refused in another length or alphabet', () => {
    for (const text of [
      '',
      '91430281MA4L45TH2',
      '91430281MA4L45TH2DD',
      '91430281MA4L45TI2D',
      'x'.repeat(1000),
    ]) {
      expect(() => parseUscc(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    }
    expect(() => usccCheckDigit('9143')).toThrow(/17 characters/);
    expect(() => organisationCheckDigit('ma4l45th')).toThrow(/8 digits or capital letters/);
  });

  it('shows every single wrong character', () => {
    fc.assert(
      fc.property(valid, fc.nat(17), fc.constantFrom(...usccAlphabet), (code, at, other) => {
        expect(isUscc(code)).toBe(true);
        fc.pre(code.charAt(at) !== other);
        expect(isUscc(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      }),
    );
  });

  it('is masked for individual businesses only', () => {
    expect(maskUscc('92430524MA4R4KN196')).toBe('92430524****4KN196');
    expect(maskUscc('91430281MA4L45TH2D')).toBe('91430281MA4L45TH2D');
  });
});
