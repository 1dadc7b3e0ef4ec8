import { AppError } from '#shared/errors/appError';
import { airQuality, levelOf, subIndex, type Concentrations } from '../src/aqi/airQuality';
import { hj6332012 } from '../src/aqi/hj6332012';
import { standardAt, tableOf, type AirPollutant } from '../src/aqi/standard';
import { publishedReadings } from './publishedReadings';

const nothing: Concentrations = {
  PM25: null,
  PM10: null,
  O3_1H: null,
  O3_8H: null,
  NO2: null,
  SO2: null,
  CO: null,
};
const only = (pollutant: AirPollutant, value: number): Concentrations => ({ ...nothing, [pollutant]: value });

describe('air quality index by HJ 633-2012', () => {
  it.each(publishedReadings)(
    'computes what was published for %s at %i:00',
    (_station, _hour, pm25, pm10, o3, o38h, no2, so2, co, published) => {
      const quality = airQuality('HJ_633_2012', {
        PM25: pm25,
        PM10: pm10,
        O3_1H: o3,
        O3_8H: o38h,
        NO2: no2,
        SO2: so2,
        CO: co,
      });
      expect(quality?.aqi).toBe(published);
      expect(quality?.primaryPollutants).toEqual(['PM25']);
    },
  );

  it('has all 29 published readings', () => expect(publishedReadings).toHaveLength(29));

  it.each([
    [169, 219],
    [108, 142],
    [117, 153],
    [197, 247],
  ])('rounds up: %i of fine particles give %i', (pm25, index) => {
    expect(subIndex(hj6332012, 'PM25', pm25)).toBe(index);
  });

  it('gives each point of the table its own index and no more', () => {
    for (const [pollutant, points] of Object.entries(hj6332012.breakpoints)) {
      points.forEach((point, i) =>
        expect(subIndex(hj6332012, pollutant as AirPollutant, point)).toBe(hj6332012.indexes[i]),
      );
    }
  });

  it('does not round a decimal up because of binary fractions', () => {
    // 1.1 mg/m³ lies at 11 exactly, although 50 × 1.1 / 5 is not a whole number in binary.
    expect(subIndex(hj6332012, 'CO', 1.1)).toBe(11);
    expect(subIndex(hj6332012, 'CO', 1.11)).toBe(12);
  });

  it('stays at 500 beyond a full row and gives nothing beyond one that ends early', () => {
    expect(subIndex(hj6332012, 'PM25', 900)).toBe(500);
    expect(subIndex(hj6332012, 'O3_8H', 801)).toBeNull();
    expect(subIndex(hj6332012, 'SO2', 801)).toBeNull();
  });

  it('names no primary pollutant up to 50, all of them above', () => {
    expect(airQuality('HJ_633_2012', only('PM25', 35))).toMatchObject({ aqi: 50, primaryPollutants: [] });
    expect(airQuality('HJ_633_2012', { ...nothing, PM25: 75, PM10: 150, CO: 1 })).toMatchObject({
      aqi: 100,
      primaryPollutants: ['PM25', 'PM10'],
      iaqi: [
        { pollutant: 'PM25', value: 100 },
        { pollutant: 'PM10', value: 100 },
        { pollutant: 'CO', value: 10 },
      ],
    });
  });

  it('gives nothing when nothing was measured', () => expect(airQuality('HJ_633_2012', nothing)).toBeNull());

  it.each([
    [50, 'EXCELLENT'],
    [51, 'GOOD'],
    [100, 'GOOD'],
    [101, 'LIGHT'],
    [151, 'MODERATE'],
    [200, 'MODERATE'],
    [201, 'HEAVY'],
    [300, 'HEAVY'],
    [301, 'SEVERE'],
  ])('grades %i as %s', (aqi, level) => expect(levelOf(aqi)).toBe(level));
});

describe('standards of the index', () => {
  it('changes at midnight of 2026-03-01 in China', () => {
    expect(standardAt(new Date('2026-02-28T23:59:59+08:00'))).toBe('HJ_633_2012');
    expect(standardAt(new Date('2026-03-01T00:00:00+08:00'))).toBe('HJ_633_2026');
    expect(standardAt(new Date('2022-01-04T12:00:00+08:00'))).toBe('HJ_633_2012');
  });

  it('refuses to estimate by a standard whose table is not loaded, in both languages', () => {
    const refused = (() => {
      try {
        return tableOf('HJ_633_2026');
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(AppError);
    expect((refused as AppError).code).toBe('STANDARD_NOT_AVAILABLE');
    expect((refused as AppError).in('en')).toContain('standard: HJ_633_2012');
    expect((refused as AppError).in('zh')).toContain('HJ 633-2026 尚未录入');
    expect(() => airQuality('HJ_633_2026', only('PM25', 20))).toThrow(AppError);
  });
});
