import { regionSegments } from '#shared/codes/regionCode';
import type { AirStationEntity } from '../src/entities/airStation.entity';

const city = '430200000000';

/** Hourly means: micrograms per cubic metre, carbon monoxide in milligrams. */
export interface Hourly {
  readonly pm25: number;
  readonly pm10: number;
  readonly o3: number;
  readonly no2: number;
  readonly so2: number;
  readonly co: number;
}

export interface StationFact {
  readonly code: string;
  readonly name: string;
  readonly kind: 'NATIONAL' | 'BACKGROUND';
  readonly lon: number;
  readonly lat: number;
  /** The county where the name leaves no doubt, else the city. */
  readonly regionCode: string;
  /** What the station measured at 0:00 and at 12:00 of 2022-01-04, the course that the planted episode takes. */
  readonly midnight: Hourly;
  readonly noon: Hourly;
}

const hourly = (pm25: number, pm10: number, o3: number, no2: number, so2: number, co: number): Hourly => ({
  pm25,
  pm10,
  o3,
  no2,
  so2,
  co,
});

/** The stations of 株洲 in the national network. */
export const stations: readonly StationFact[] = [
  {
    code: '1515A',
    name: '天台山庄',
    kind: 'NATIONAL',
    lon: 113.135,
    lat: 27.8244,
    regionCode: '430211000000',
    midnight: hourly(108, 139, 6, 98, 11, 1),
    noon: hourly(169, 156, 18, 83, 14, 0.8),
  },
  {
    code: '1518A',
    name: '株冶医院',
    kind: 'NATIONAL',
    lon: 113.095,
    lat: 27.8867,
    regionCode: '430204000000',
    midnight: hourly(102, 141, 6, 114, 9, 1.4),
    noon: hourly(156, 157, 16, 86, 23, 1.4),
  },
  {
    code: '1519A',
    name: '市四中',
    kind: 'NATIONAL',
    lon: 113.167,
    lat: 27.8667,
    regionCode: '430202000000',
    midnight: hourly(117, 188, 5, 98, 13, 0.8),
    noon: hourly(163, 178, 19, 73, 16, 0.8),
  },
  {
    code: '1520A',
    name: '火车站',
    kind: 'NATIONAL',
    lon: 113.143,
    lat: 27.8381,
    regionCode: '430203000000',
    midnight: hourly(117, 188, 8, 105, 14, 1.6),
    noon: hourly(153, 188, 18, 93, 16, 1.6),
  },
  {
    code: '1524A',
    name: '市监测站',
    kind: 'NATIONAL',
    lon: 113.13,
    lat: 27.8528,
    regionCode: city,
    midnight: hourly(109, 161, 8, 114, 11, 0.9),
    noon: hourly(174, 192, 22, 82, 14, 1),
  },
  {
    code: '1559A',
    name: '大京风景区（对照点）',
    kind: 'BACKGROUND',
    lon: 113.251,
    lat: 27.8336,
    regionCode: city,
    midnight: hourly(99, 129, 13, 51, 6, 0.9),
    // Invented: no reading of this station at noon is known. It comes to the lowest of the others.
    noon: hourly(153, 150, 30, 45, 8, 0.9),
  },
];

export const stationRow = ({ code, name, kind, lon, lat, regionCode }: StationFact): AirStationEntity => ({
  code,
  name,
  kind,
  lon,
  lat,
  regionCode,
  ...regionSegments(regionCode),
});
