import { createWorkCalendar } from '#shared/calendar/workCalendar';

const calendar = createWorkCalendar();
const beyond = expect.objectContaining({ code: 'BEYOND_CALENDAR' }) as Error;

describe('the work calendar', () => {
  it('knows 2004 to 2026', () => {
    expect(calendar.horizon).toEqual({ from: '2004-01-01', through: '2026-12-31' });
  });

  it('knows days off and worked weekends', () => {
    expect(calendar.isWorkday('2026-10-01')).toBe(false);
    expect(calendar.isWorkday('2026-10-10')).toBe(true);
    expect(calendar.isWorkday('2026-10-11')).toBe(false);
    expect(calendar.isWorkday('2026-10-12')).toBe(true);
    expect(calendar.nextWorkday('2026-10-03')).toBe('2026-10-08');
    expect(calendar.nextWorkday('2026-10-10')).toBe('2026-10-10');
  });

  it('counts both ways', () => {
    expect(calendar.addWorkdays('2026-09-30', 3)).toBe('2026-10-10');
    expect(calendar.addWorkdays('2026-10-10', -3)).toBe('2026-09-30');
    expect(calendar.addWorkdays('2026-10-04', -1)).toBe('2026-09-30');
    expect(calendar.addWorkdays('2026-10-04', 0)).toBe('2026-10-04');
    expect(calendar.workdaysBetween('2026-09-30', '2026-10-10')).toBe(3);
    expect(calendar.workdaysBetween('2026-10-10', '2026-09-30')).toBe(-3);
  });

  it('agrees with a walk day by day', () => {
    let date = '2023-12-01';
    let walked = 0;
    while (walked < 100) {
      date = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
      if (calendar.isWorkday(date)) walked++;
      if (calendar.isWorkday(date)) expect(calendar.addWorkdays('2023-12-01', walked)).toBe(date);
    }
  });

  it('refuses to guess beyond its horizon', () => {
    expect(calendar.isWorkday('2026-12-31')).toBe(true);
    for (const guess of [
      () => calendar.isWorkday('2027-01-01'),
      () => calendar.isWorkday('2003-12-31'),
      () => calendar.addWorkdays('2026-12-31', 1),
      () => calendar.addWorkdays('2004-01-02', -1),
      () => calendar.nextWorkday('2027-01-04'),
      () => calendar.workdaysBetween('2026-12-01', '2027-01-01'),
    ]) {
      expect(guess).toThrow(beyond);
    }
  });

  it('refuses what is no date and no whole number', () => {
    expect(() => calendar.isWorkday('2026-02-30')).toThrow(/must exist/);
    expect(() => calendar.addWorkdays('2026-01-05', 1.5)).toThrow(/whole/);
  });

  it('ends before the first year without published holidays', () => {
    const own = createWorkCalendar({
      holidays: { '2030-01-01': '', '2031-01-01': '', '2033-01-01': '' },
      workdays: {},
    });
    expect(own.horizon).toEqual({ from: '2030-01-01', through: '2031-12-31' });
    expect(() => createWorkCalendar({ holidays: {}, workdays: {} })).toThrow(/needs published holidays/);
  });
});
