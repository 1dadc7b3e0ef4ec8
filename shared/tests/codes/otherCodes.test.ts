import fc from 'fast-check';
import { excerpt } from '#shared/codes/excerpt';
import { foodLicenceCheckDigit, isFoodLicence, parseFoodLicence } from '#shared/codes/foodLicence';
import { gridVillage, parseGridCode } from '#shared/codes/gridCode';
import { parseMobilePhone } from '#shared/codes/mobilePhone';
import { parsePollutionPermit, pollutionPermitHolder } from '#shared/codes/pollutionPermit';

const wrongInput = expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error;

describe('a grid code', () => {
  it('begins with the code of its community', () => {
    expect(gridVillage(parseGridCode(' 430281001001012 '))).toBe('430281001001');
  });

  it.each(['430281001001', '430281001001000', '430281001000001', '430281000001001', '43028100100101x'])(
    'is refused as %s',
    (text) => expect(() => parseGridCode(text)).toThrow(wrongInput),
  );
});

describe('a food licence number', () => {
  it('has the check digit of ISO 7064 MOD 11,10', () => {
    expect(foodLicenceCheckDigit('0794')).toBe('5');
  });

  it('shows every single wrong digit', () => {
    const body = fc.integer({ min: 0, max: 10 ** 12 - 1 }).map((n) => `1${String(n).padStart(12, '0')}`);
    fc.assert(
      fc.property(
        body,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, at, shift) => {
          const number = `JY${digits}${foodLicenceCheckDigit(digits)}`;
          expect(parseFoodLicence(number.toLowerCase())).toBe(number);
          const i = at + 2;
          const wrong = String((Number(number.charAt(i)) + shift) % 10);
          expect(isFoodLicence(number.slice(0, i) + wrong + number.slice(i + 1))).toBe(false);
        },
      ),
    );
  });

  it('is refused in another form', () => {
    for (const text of ['', 'JY94302811234565', 'XX14302811234565', 'JY1']) {
      expect(() => parseFoodLicence(text)).toThrow(wrongInput);
    }
    expect(() => foodLicenceCheckDigit('12a')).toThrow(wrongInput);
  });
});

describe('a pollution permit number', () => {
  it('holds the credit code of its holder', () => {
    expect(pollutionPermitHolder(parsePollutionPermit('91130200699229617x001p'))).toBe('91130200699229617X');
  });

  it.each(['91130200699229617X000P', '91130200699229617X001Q', '91130200699229617Y001P', ''])(
    'is refused as %p',
    (text) => expect(() => parsePollutionPermit(text)).toThrow(wrongInput),
  );
});

describe('a mobile number', () => {
  it('is taken with the country code and separators', () => {
    expect(['13800001234', '+86 138-0000-1234', '１３８００００１２３４'].map(parseMobilePhone)).toEqual(
      Array(3).fill('13800001234'),
    );
  });

  it('is refused in another form, and never repeated', () => {
    for (const text of ['12800001234', '1380000123', '+85213800001234', '']) {
      expect(() => parseMobilePhone(text)).toThrow(wrongInput);
    }
    expect(() => parseMobilePhone('12800001234')).toThrow(expect.not.stringContaining('0000') as string);
  });
});

describe('an excerpt', () => {
  it('is short and holds nothing invisible', () => {
    expect(excerpt('a\u202Eb\nc')).toBe('"a\uFFFDb\uFFFDc"');
    expect(excerpt('字'.repeat(41))).toBe(`"${'字'.repeat(40)}…"`);
    expect(excerpt('字'.repeat(40))).toBe(`"${'字'.repeat(40)}"`);
  });
});
