import type { VisitorFlowEntity } from '../src/entities/visitorFlow.entity';
import { depositRequired, depositSufficient } from '../src/repositories/deposit';
import { renewBy, statusOn } from '../src/repositories/licences';
import { openingHoursLegal, openingHoursRule } from '../src/repositories/openingHours';
import { endOfDay, loadOf } from '../src/repositories/scenicLoad';

describe('opening hours', () => {
  it.each([
    // 娱乐场所管理条例 art. 28: closed from 2 to 8.
    ['KTV', '12:00', '02:00', true],
    ['KTV', '08:00', '02:00', true],
    ['KTV', '18:00', '02:01', false],
    ['KTV', '07:59', '22:00', false],
    ['KTV', '00:00', '24:00', false],
    ['GAME_ARCADE', '09:30', '22:30', true],
    ['GAME_ARCADE', '03:00', '05:00', false],
    ['KTV', '12:00', '12:00', false],
    // 互联网上网服务营业场所管理条例 art. 22: open from 8 to 24.
    ['INTERNET_CAFE', '08:00', '24:00', true],
    ['INTERNET_CAFE', '08:00', '00:00', true],
    ['INTERNET_CAFE', '09:00', '00:30', false],
    ['INTERNET_CAFE', '07:00', '23:00', false],
    ['INTERNET_CAFE', '00:00', '24:00', false],
  ])('of %s from %s to %s are legal: %s', (kind, from, to, legal) => {
    expect(openingHoursLegal(kind, from, to)).toBe(legal);
  });

  it('have no national rule for theatres and script games', () => {
    expect(openingHoursLegal('THEATRE', '03:00', '05:00')).toBeNull();
    expect(openingHoursRule('SCRIPT_GAMES')).toBeNull();
  });
});

describe('licences', () => {
  const licence = { standing: 'GRANTED', validFrom: '2024-11-02', validTo: '2026-11-01' };

  it('are valid on their first and last day and on no day outside', () => {
    expect(
      ['2024-11-01', '2024-11-02', '2026-11-01', '2026-11-02'].map((day) => statusOn(licence, day)),
    ).toEqual(['NOT_YET_VALID', 'VALID', 'VALID', 'EXPIRED']);
  });

  it('without a term stay valid; a revoked one is revoked whatever the day', () => {
    expect(statusOn({ ...licence, validTo: null }, '2099-01-01')).toBe('VALID');
    expect(statusOn({ ...licence, standing: 'REVOKED' }, '2025-01-01')).toBe('REVOKED');
  });

  it('are to be renewed 30 days before the end (行政许可法 art. 50)', () => {
    expect(renewBy({ validTo: '2027-03-01' })).toBe('2027-01-30');
    expect(renewBy({ validTo: null })).toBeNull();
  });
});

describe('the quality deposit of travel agencies', () => {
  it.each([
    [{ outbound: false, branches: 0, outboundBranches: 0 }, '200000.00'],
    [{ outbound: true, branches: 0, outboundBranches: 0 }, '1400000.00'],
    [{ outbound: true, branches: 2, outboundBranches: 1 }, '1800000.00'],
  ])('follows 旅行社条例 art. 13 and 14: %j → %s', (agency, required) => {
    expect(depositRequired(agency)).toBe(required);
    expect(depositSufficient({ ...agency, deposit: required })).toBe(true);
    expect(depositSufficient({ ...agency, deposit: (Number(required) - 0.01).toFixed(2) })).toBe(false);
  });
});

describe('the load of a scenic area', () => {
  const flow = (present: number): VisitorFlowEntity => ({
    id: 'a:2026-10-05T12',
    scenicAreaId: 'a',
    at: new Date('2026-10-05T04:00:00Z'),
    entered: 0,
    departed: 0,
    present,
  });

  it('warns from 80 % and is over only above the capacity', () => {
    const levels = [799, 800, 1000, 1001].map((present) => loadOf(flow(present), 1000));
    expect(levels.map(({ level }) => level)).toEqual(['NORMAL', 'WARNING', 'WARNING', 'OVER']);
    expect(levels.map(({ ratio }) => ratio)).toEqual([0.799, 0.8, 1, 1.001]);
  });

  it('is asked for up to the last millisecond of a day in Asia/Shanghai', () => {
    expect(endOfDay('2026-11-01').toISOString()).toBe('2026-11-01T15:59:59.999Z');
  });
});
