import fc from 'fast-check';
import { addDays } from '#shared/calendar/civilDate';
import { deadline, lastDay, lastDayExtended, latestBefore, type DayTerm } from '#shared/calendar/terms';
import { createWorkCalendar } from '#shared/calendar/workCalendar';

const calendar = createWorkCalendar();
const workdays = (length: number): DayTerm => ({ length, unit: 'WORKDAY' });
const days = (length: number): DayTerm => ({ length, unit: 'CALENDAR_DAY' });

describe('a term on the real calendar', () => {
  it.each([
    ['double publicity over the eight-day holiday', '2025-09-30', 7, '2025-10-16'],
    ['double publicity over Spring Festival', '2026-02-13', 7, '2026-03-02'],
    ['hearing request', '2025-08-01', 5, '2025-08-08'],
    ['12315 acceptance', '2026-04-30', 7, '2026-05-13'],
    ['mediation', '2026-01-05', 45, '2026-03-13'],
    ['market publicity', '2026-09-18', 20, '2026-10-22'],
    ['withdrawal on a Saturday that is worked', '2026-09-30', 3, '2026-10-10'],
  ])('in working days: %s', (_, start, length, end) => {
    expect(deadline(calendar, start, workdays(length))).toBe(end);
  });

  it.each([
    ['2025-06-24', 90, '2025-09-22', '2025-09-22'],
    ['2026-07-05', 90, '2026-10-03', '2026-10-08'],
    ['2026-09-20', 15, '2026-10-05', '2026-10-08'],
  ])('in calendar days: %s + %i', (start, length, last, extended) => {
    expect(lastDay(calendar, start, days(length))).toBe(last);
    expect(lastDayExtended(calendar, start, days(length))).toBe(extended);
    expect(deadline(calendar, start, { ...days(length), rollover: 'NONE' })).toBe(last);
    expect(deadline(calendar, start, days(length))).toBe(last);
    expect(deadline(calendar, start, { ...days(length), rollover: 'NEXT_WORKDAY' })).toBe(extended);
  });

  it('in months and years ends on the corresponding day', () => {
    expect(deadline(calendar, '2025-11-30', { length: 3, unit: 'MONTH' })).toBe('2026-02-28');
    expect(deadline(calendar, '2024-02-29', { length: 2, unit: 'YEAR' })).toBe('2026-02-28');
    expect(deadline(calendar, '2025-07-01', { length: 3, unit: 'MONTH', rollover: 'NEXT_WORKDAY' })).toBe(
      '2025-10-09',
    );
  });

  it('needs no calendar where no working day is asked for', () => {
    expect(deadline(calendar, '2026-12-01', days(90))).toBe('2027-03-01');
    expect(() => deadline(calendar, '2026-12-01', { ...days(90), rollover: 'NEXT_WORKDAY' })).toThrow(
      expect.objectContaining({ code: 'BEYOND_CALENDAR' }),
    );
    expect(() => deadline(calendar, '2026-12-28', workdays(5))).toThrow(/2026-12-31/);
  });

  it('starts on the day in China when the trigger is an instant', () => {
    expect(deadline(calendar, new Date('2026-09-29T16:30:00Z'), workdays(3))).toBe('2026-10-10');
  });

  it('never ends earlier for a later start or a longer term', () => {
    const start = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2015-01-01', n));
    const unit = fc.constantFrom('CALENDAR_DAY', 'WORKDAY', 'MONTH', 'YEAR');
    const rollover = fc.constantFrom('NONE', 'NEXT_WORKDAY');
    const small = fc.nat(20);
    fc.assert(
      fc.property(start, unit, rollover, fc.nat(2), small, fc.nat(1), (from, u, r, length, later, more) => {
        const term: DayTerm = { length, unit: u, rollover: r };
        const end = deadline(calendar, from, term);
        expect(deadline(calendar, addDays(from, later), term) >= end).toBe(true);
        expect(deadline(calendar, from, { ...term, length: length + more }) >= end).toBe(true);
      }),
    );
  });

  it.each([-1, 1.5, NaN, Infinity, 1e9])('refuses the length %p', (length) => {
    expect(() => deadline(calendar, '2026-01-05', days(length))).toThrow(/whole number/);
    expect(() => latestBefore(calendar, '2026-01-05', days(length))).toThrow(/whole number/);
  });
});

describe('a term counted back', () => {
  it('ends so long before the event, the day of the event not counted', () => {
    expect(latestBefore(calendar, '2026-10-12', workdays(7))).toBe('2026-09-24');
    expect(latestBefore(calendar, '2026-12-31', days(60))).toBe('2026-11-01');
    expect(latestBefore(calendar, '2026-08-31', { length: 6, unit: 'MONTH' })).toBe('2026-02-28');
    expect(latestBefore(calendar, '2024-02-29', { length: 1, unit: 'YEAR' })).toBe('2023-02-28');
  });

  it('is the latest working day from which the whole term still fits', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.integer({ min: 1, max: 60 }), (n, length) => {
        const event = calendar.nextWorkday(addDays('2018-01-01', n));
        const latest = latestBefore(calendar, event, workdays(length));
        expect(deadline(calendar, latest, workdays(length)) <= event).toBe(true);
        expect(deadline(calendar, calendar.addWorkdays(latest, 1), workdays(length)) > event).toBe(true);
      }),
    );
  });
});

describe('a term in hours', () => {
  const at = (text: string) => new Date(`${text}+08:00`);
  const hours = (start: string, length: number) =>
    deadline(calendar, at(start), { length, unit: 'WORKHOUR' }).toISOString();

  it('runs from the instant', () => {
    const end = deadline(calendar, at('2026-09-30T17:30:00'), { length: 24, unit: 'HOUR' });
    expect(end).toEqual(at('2026-10-01T17:30:00'));
  });

  it('in working hours runs while the office is open', () => {
    expect(hours('2026-10-09T10:00:00', 4)).toBe(at('2026-10-09T15:00:00').toISOString());
    expect(hours('2026-10-09T12:30:00', 4)).toBe(at('2026-10-09T17:00:00').toISOString());
    expect(hours('2026-09-30T16:00:00', 2)).toBe(at('2026-10-08T10:00:00').toISOString());
    expect(hours('2026-10-03T10:00:00', 1)).toBe(at('2026-10-08T10:00:00').toISOString());
    expect(hours('2026-10-09T18:00:00', 8)).toBe(at('2026-10-12T10:00:00').toISOString());
    expect(hours('2026-10-03T10:00:00', 0)).toBe(at('2026-10-03T10:00:00').toISOString());
  });

  it('takes other office hours and refuses impossible ones', () => {
    const start = at('2026-10-09T08:00:00');
    const term = { length: 9, unit: 'WORKHOUR' } as const;
    const office = (...periods: [string, string][]) => ({
      periods: periods.map(([from, to]) => ({ from, to })),
    });
    expect(deadline(calendar, start, term, office(['08:30', '16:30']))).toEqual(at('2026-10-10T09:30:00'));
    for (const wrong of [
      office(),
      office(['12:00', '09:00']),
      office(['09:00', '12:00'], ['11:00', '17:00']),
      office(['9', '10']),
    ]) {
      expect(() => deadline(calendar, start, term, wrong)).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      );
    }
  });

  it('needs an instant', () => {
    const date: string | Date = '2026-10-09' as string | Date;
    expect(() => deadline(calendar, date, { length: 1, unit: 'HOUR' } as const)).toThrow(
      /starts at an instant/,
    );
  });

  it('never runs past the published holidays', () => {
    expect(() => hours('2026-12-31T16:30:00', 1)).toThrow(
      expect.objectContaining({ code: 'BEYOND_CALENDAR' }),
    );
  });
});
