import type { AirReadingEntity } from '../entities/airReading.entity';
import { airQuality, type AirQuality } from './airQuality';
import { standardAt, type AqiStandard } from './standard';

/**
 * Air quality of a stored hour by a standard, or by the one in force at the hour.
 * @throws AppError STANDARD_NOT_AVAILABLE when the table of the standard is not loaded
 */
export function hourlyAirQuality(
  reading: Pick<AirReadingEntity, 'at' | 'pm25' | 'pm10' | 'o3' | 'o38h' | 'no2' | 'so2' | 'co'>,
  standard: AqiStandard | null,
): AirQuality | null {
  return airQuality(standard ?? standardAt(reading.at), {
    PM25: reading.pm25,
    PM10: reading.pm10,
    O3_1H: reading.o3,
    O3_8H: reading.o38h,
    NO2: reading.no2,
    SO2: reading.so2,
    CO: reading.co,
  });
}
