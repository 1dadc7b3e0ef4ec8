import { periodOf } from '../src/repositories/period';

describe('periods', () => {
  it('reads years, quarters and months to the last day', () => {
    expect(periodOf('2026')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(periodOf('2026-Q1')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
    expect(periodOf('2026-Q4')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(periodOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(periodOf('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  });

  it.each(['', '26', '2026-Q0', '2026-Q5', '2026-00', '2026-13', '2026-9', '2026-Q3-01', '3026'])(
    'refuses %j',
    (text) => {
      expect(() => periodOf(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    },
  );
});
