import { isCivilDate } from '#shared/calendar/civilDate';
import { clockDeadline, clockRule, clockRules, type ClockCode } from '#shared/calendar/clockRules';
import { createWorkCalendar } from '#shared/calendar/workCalendar';

const calendar = createWorkCalendar();

describe('the catalogue of statutory clocks', () => {
  it('has one rule a code on any day', () => {
    const clashes = clockRules.flatMap((one, i) =>
      clockRules.slice(i + 1).filter((other) => {
        const end = (date: string | null) => date ?? '9999-12-31';
        const together =
          one.effectiveFrom <= end(other.effectiveTo) && other.effectiveFrom <= end(one.effectiveTo);
        return one.code === other.code && together;
      }),
    );
    expect(clashes).toEqual([]);
    expect(clockRules.length).toBeGreaterThan(50);
  });

  it.each(clockRules.map((rule) => [rule.code, rule] as const))(
    'cites law, article and period: %s',
    (_, rule) => {
      expect(rule.source.article).toMatch(/^第[一二三四五六七八九十百]+[条项]$/);
      expect(rule.source.law).toMatch(/(法|条例|规定|办法|意见)$/);
      expect(isCivilDate(rule.effectiveFrom)).toBe(true);
      expect(rule.length).toBeGreaterThan(0);
      expect(rule.trigger.en).toMatch(rule.direction === 'AFTER' ? /→/ : /←/);
      expect(rule.trigger.zh).toMatch(rule.direction === 'AFTER' ? /→/ : /←/);
      if (rule.direction === 'BEFORE') expect(rule.rollover).toBe('NONE');
    },
  );

  it.each<[ClockCode, string, string]>([
    ['PEN_DECIDE', '2026-07-05', '2026-10-08'],
    ['PEN_HEARING_REQUEST', '2025-08-01', '2025-08-08'],
    ['PEN_HEARING_NOTICE', '2026-10-12', '2026-09-24'],
    ['PEN_PAY', '2026-09-20', '2026-10-08'],
    ['PEN_WITHDRAW_PUBLICITY', '2026-09-30', '2026-10-10'],
    ['C12315_ACCEPT', '2026-04-30', '2026-05-13'],
    ['C12315_MEDIATE', '2026-01-05', '2026-03-13'],
    ['PUB_SAMR', '2026-09-18', '2026-10-22'],
    ['PUB_DOUBLE', '2025-09-30', '2025-10-16'],
    ['PUB_DOUBLE', '2026-02-13', '2026-03-02'],
    ['ENF_SEAL', '2026-09-03', '2026-10-03'],
    ['PEN_LIMITATION', '2026-10-03', '2028-10-03'],
    ['LIC_POLLUTION_RENEW', '2026-12-31', '2026-11-01'],
    ['LIC_VETDRUG_RENEW', '2026-08-31', '2026-02-28'],
  ])('%s from %s ends %s', (code, event, end) => {
    expect(clockDeadline(calendar, code, event)).toBe(end);
  });

  it('gives an instant for a clock in hours', () => {
    const seized = new Date('2026-10-01T20:00:00+08:00');
    expect(clockDeadline(calendar, 'ENF_SEAL_REPORT', seized)).toEqual(new Date('2026-10-02T20:00:00+08:00'));
    expect(() => clockDeadline(calendar, 'ENF_SEAL_REPORT', '2026-10-01')).toThrow(/starts at an instant/);
  });

  it('says so when the rule of that day is not recorded', () => {
    expect(clockRule('PEN_DECIDE', '2021-07-15').length).toBe(90);
    expect(() => clockRule('PEN_DECIDE', '2021-07-14')).toThrow(
      expect.objectContaining({ code: 'STANDARD_NOT_AVAILABLE' }),
    );
  });
});
