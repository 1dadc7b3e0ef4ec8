import { addDays } from '#shared/calendar/civilDate';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import { chinaHour, epochHour } from './hours';
import { stations, type Hourly } from './stations';

/** The episode: its first day lies twelve days back, it rises for twelve hours, stands for eight and falls until the end of the next day. */
const daysBack = 12;
const peak = 12;
const standsUntil = 20;
export const episodeHours = 48;

export const episodeStart = (world: World): number => epochHour(addDays(world.date, -daysBack), 0);

/** A wave through the day with its crest at an hour, between -1 and 1. */
const wave = (hour: number, crest: number, period = 24): number =>
  Math.cos(((hour - crest) / period) * 2 * Math.PI);

/** An ordinary hour: particles highest in the morning, ozone in the afternoon, nitrogen dioxide at both rush hours. */
function ordinary(world: World, station: number, hour: number): Hourly {
  // Eight hours on, hours of one civil day in Asia/Shanghai share one number.
  const day = draw(world.seed, 'air-day', Math.floor((hour + 8) / 24));
  const random = draw(world.seed, 'air-hour', station * 10_000_000 + hour);
  const clock = chinaHour(hour);
  const load = day.between(18, 62);
  const place = stations[station]?.kind === 'BACKGROUND' ? 0.7 : 0.9 + 0.05 * station;
  const noise = 0.9 + 0.2 * random.next();
  const pm25 = Math.round(load * place * noise * (1 + 0.22 * wave(clock, 8)));
  return {
    pm25,
    pm10: Math.round(pm25 * (1.3 + 0.4 * random.next()) + 4),
    o3: Math.round((58 + 42 * wave(clock, 15)) * (0.9 + 0.2 * random.next())),
    no2: Math.round((26 + 11 * wave(clock, 8, 12)) * place * noise),
    so2: random.between(5, 13),
    co: Math.round((0.7 + 0.2 * wave(clock, 8) + 0.2 * random.next()) * 10) / 10,
  };
}

/** Between two hours: `share` 0 gives the first, 1 the second. */
function mixed(from: Hourly, to: Hourly, share: number): Hourly {
  const whole = (key: keyof Hourly): number => Math.round(from[key] + (to[key] - from[key]) * share);
  return {
    pm25: whole('pm25'),
    pm10: whole('pm10'),
    o3: whole('o3'),
    no2: whole('no2'),
    so2: whole('so2'),
    co: Math.round((from.co + (to.co - from.co) * share) * 10) / 10,
  };
}

/** What a station measures in an hour (hours since 1970): the same whatever the size of the world. */
export function hourlyAt(world: World, station: number, hour: number): Hourly {
  const usual = ordinary(world, station, hour);
  const fact = stations[station];
  const into = hour - episodeStart(world);
  if (!fact || into < 0 || into >= episodeHours) return usual;
  if (into < peak) return mixed(fact.midnight, fact.noon, into / peak);
  if (into <= standsUntil) return fact.noon;
  return mixed(fact.noon, usual, (into - standsUntil) / (episodeHours - standsUntil));
}
