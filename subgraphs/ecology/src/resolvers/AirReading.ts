import { hourlyAirQuality } from '../aqi/hourlyReading';
import { standardNamed } from '../aqi/standard';
import type { AirReadingResolvers } from '../generated/types';

export const AirReading: AirReadingResolvers = {
  station: ({ stationCode }, _, { airStation }) => airStation.load(stationCode),
  aqi: (row, { standard }) => hourlyAirQuality(row, standardNamed(standard))?.aqi ?? null,
  level: (row, { standard }) => hourlyAirQuality(row, standardNamed(standard))?.level ?? null,
  primaryPollutants: (row, { standard }) =>
    hourlyAirQuality(row, standardNamed(standard))?.primaryPollutants ?? null,
  iaqi: (row, { standard }) => hourlyAirQuality(row, standardNamed(standard))?.iaqi ?? null,
};
