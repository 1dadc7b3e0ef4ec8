import fc from 'fast-check';
import {
  birthDateOf,
  isResidentId,
  parseResidentId,
  residentIdCheckDigit,
  sexOf,
} from '#shared/codes/residentId';

const digits = fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, '0'));
const valid = fc
  .tuple(fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }), digits)
  .map(([born, sequence]) => `430299${born.toISOString().slice(0, 10).replaceAll('-', '')}${sequence}`)
  .map((first17) => first17 + residentIdCheckDigit(first17));

describe('a resident ID', () => {
  it('has the check character of GB 11643', () => {
    expect(residentIdCheckDigit('11010519491231002')).toBe('X');
    expect(parseResidentId(' 11010519491231002x ')).toBe('11010519491231002X');
  });

  it('tells birth date and sex', () => {
    expect(birthDateOf('11010519491231002X')).toBe('1949-12-31');
    expect(sexOf('11010519491231002X')).toBe('FEMALE');
    expect(sexOf('430299199001010018')).toBe('MALE');
  });

  it('is refused for a day that does not exist, even with a fitting check character', () => {
    const first17 = '43029919900230001';
    expect(() => parseResidentId(first17 + residentIdCheckDigit(first17))).toThrow(/does not exist/);
  });

  it('is refused in another form, and never repeated', () => {
    for (const text of [
      '',
      '110105194912310021',
      '11010519491231002',
      '1101051949123100XX',
      '9'.repeat(500),
    ]) {
      expect(() => parseResidentId(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
      expect(isResidentId(text)).toBe(false);
    }
    expect(() => parseResidentId('110105194912310021')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('19491231') as string }),
    );
    expect(() => residentIdCheckDigit('123')).toThrow(/17 digits/);
  });

  it('shows every single wrong digit', () => {
    fc.assert(
      fc.property(valid, fc.nat(16), fc.integer({ min: 1, max: 9 }), (id, at, shift) => {
        expect(isResidentId(id)).toBe(true);
        const wrong = String((Number(id.charAt(at)) + shift) % 10);
        expect(isResidentId(id.slice(0, at) + wrong + id.slice(at + 1))).toBe(false);
      }),
    );
  });
});
