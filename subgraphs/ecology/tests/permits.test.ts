import { permitStatus, permitTerm } from '../src/permits/permitStatus';
import { reportState } from '../src/permits/reportState';

describe('term of a discharge permit', () => {
  const term = permitTerm('2021-11-15');

  it('lasts five years and wants renewal 60 days before the end', () => {
    expect(term).toEqual({ validFrom: '2021-11-15', validTo: '2026-11-14', renewBy: '2026-09-15' });
  });

  it.each([
    ['2021-11-14', 'NOT_YET_VALID'],
    ['2021-11-15', 'IN_FORCE'],
    ['2026-09-15', 'IN_FORCE'],
    ['2026-09-16', 'RENEWAL_LATE'],
    ['2026-11-14', 'RENEWAL_LATE'],
    ['2026-11-15', 'EXPIRED'],
  ])('stands on %s as %s', (day, status) => expect(permitStatus(term, day)).toBe(status));
});

describe('execution report', () => {
  const due = '2026-01-31';

  it.each([
    [null, '2026-01-31', 'NOT_DUE'],
    [null, '2026-02-01', 'OVERDUE'],
    ['2026-01-31', '2026-02-01', 'ON_TIME'],
    ['2026-02-03', '2026-02-02', 'OVERDUE'],
    ['2026-02-03', '2026-02-03', 'LATE'],
  ])('submitted %s, known on %s, is %s', (submittedOn, asOf, state) =>
    expect(reportState({ due, submittedOn }, asOf)).toBe(state),
  );
});
