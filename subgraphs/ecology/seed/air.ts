import type { World } from '#shared/synthetic/world';
import type { AirReadingEntity } from '../src/entities/airReading.entity';
import { hourlyAt } from './airCourse';
import { instantOf, lastHour } from './hours';
import { stations, type Hourly } from './stations';

const hoursOf = (world: World): number => world.volume.readingDays * 24;

export const airReadingCount = (world: World): number => hoursOf(world) * stations.length;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

interface Window {
  /** The last 24 hours, this one last. */
  readonly hours: Hourly[];
  /** Means of 8 hours of ozone at the end of each. */
  readonly ozone8h: number[];
}

function push(window: Window, hour: Hourly): void {
  window.hours.push(hour);
  if (window.hours.length > 24) window.hours.shift();
  window.ozone8h.push(Math.round(mean(window.hours.slice(-8).map(({ o3 }) => o3))));
  if (window.ozone8h.length > 24) window.ozone8h.shift();
}

function rowOf(code: string, hour: number, window: Window): AirReadingEntity {
  const now = window.hours[window.hours.length - 1] as Hourly;
  const mean24h = (key: keyof Hourly): number => Math.round(mean(window.hours.map((one) => one[key])));
  return {
    id: `${code}-${hour}`,
    stationCode: code,
    at: instantOf(hour),
    ...now,
    pm25Mean24h: mean24h('pm25'),
    pm10Mean24h: mean24h('pm10'),
    o3Max24h: Math.max(...window.hours.map(({ o3 }) => o3)),
    o38h: window.ozone8h[window.ozone8h.length - 1] as number,
    o38hMax24h: Math.max(...window.ozone8h),
    no2Mean24h: mean24h('no2'),
    so2Mean24h: mean24h('so2'),
    coMean24h: Math.round(mean(window.hours.map(({ co }) => co)) * 10) / 10,
  };
}

/** Hourly readings of a station from one hour to another, both included. Means look back before the first. */
export function* readingsOf(
  world: World,
  station: number,
  first: number,
  last: number,
): Generator<AirReadingEntity> {
  const window: Window = { hours: [], ozone8h: [] };
  const code = stations[station]?.code ?? '';
  for (let hour = first - 32; hour <= last; hour++) {
    push(window, hourlyAt(world, station, hour));
    if (hour >= first) yield rowOf(code, hour, window);
  }
}

/** Readings of all stations for the days of the world's size, up to its newest hour. */
export function* airReadingRows(world: World): Generator<AirReadingEntity> {
  const last = lastHour(world);
  for (let station = 0; station < stations.length; station++) {
    yield* readingsOf(world, station, last - hoursOf(world) + 1, last);
  }
}
