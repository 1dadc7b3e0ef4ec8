import { chinaInstant } from '#shared/calendar/chinaTime';
import type { World } from '#shared/synthetic/world';

const hourMs = 3_600_000;

/** The world's day has come to eight in the morning. */
const hourOfDay = 8;

/** Hours since 1970 of an hour of a civil day in Asia/Shanghai. */
export const epochHour = (date: string, hour: number): number =>
  chinaInstant(date, hour * 60).getTime() / hourMs;

export const instantOf = (hour: number): Date => new Date(hour * hourMs);

/** Hour of the civil day in Asia/Shanghai. */
export const chinaHour = (hour: number): number => (hour + 8) % 24;

/** The newest hour that has readings. */
export const lastHour = (world: World): number => epochHour(world.date, hourOfDay);
