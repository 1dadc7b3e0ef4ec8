import fc from 'fast-check';
import { chinaDate, chinaInstant, chinaIso } from '#shared/calendar/chinaTime';
import {
  addDays,
  addMonths,
  daysBetween,
  epochDay,
  formatCivilDate,
  isCivilDate,
  parseCivilDate,
  weekday,
} from '#shared/calendar/civilDate';

const day = fc.integer({ min: -700_000, max: 2_900_000 });

describe('a civil date', () => {
  it('must exist', () => {
    expect(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'].every(isCivilDate)).toBe(true);
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '0000-01-01',
      '2026-1-1',
      '2026-01-01T00:00:00Z',
      '',
    ]) {
      expect(() => parseCivilDate(text)).toThrow(/must exist/);
    }
  });

  it('reads back from its number', () => {
    fc.assert(fc.property(day, (n) => epochDay(formatCivilDate(n)) === n));
  });

  it('counts days both ways', () => {
    const small = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), small, (n, days) => {
        const date = formatCivilDate(n);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('knows its weekday', () => {
    expect(['2026-10-10', '2026-10-11', '2026-10-12', '1969-12-28', '1970-01-01'].map(weekday)).toEqual([
      6, 7, 1, 7, 4,
    ]);
  });

  it('stays in the years 1 to 9999', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(/years 1 to 9999/);
    expect(() => addMonths('0001-01-01', -1)).toThrow(/years 1 to 9999/);
    expect(() => addDays('2026-01-01', Number.MAX_SAFE_INTEGER)).toThrow(/years 1 to 9999/);
  });
});

describe('months', () => {
  it('end on the corresponding day, or on the last day of a month without it', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addMonths('2026-08-31', -6)).toBe('2026-02-28');
  });
});

describe('the date in China', () => {
  it('turns at 16:00 UTC', () => {
    expect(chinaDate(new Date('2026-03-01T15:59:59.999Z'))).toBe('2026-03-01');
    expect(chinaDate(new Date('2026-03-01T16:00:00Z'))).toBe('2026-03-02');
    expect(chinaInstant('2026-03-02', 9 * 60).toISOString()).toBe('2026-03-02T01:00:00.000Z');
    expect(chinaIso(new Date('2026-03-01T16:00:00Z'))).toBe('2026-03-02T00:00:00.000+08:00');
  });
});
