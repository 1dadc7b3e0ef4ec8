import type { CivilDate } from './civilDate';

/** China has kept one time, UTC+08:00 without summer time, since 1991-09-15; no record here is older. */
const offsetMs = 8 * 3_600_000;

/** The civil date in Asia/Shanghai at an instant. */
export const chinaDate = (instant: Date): CivilDate =>
  new Date(instant.getTime() + offsetMs).toISOString().slice(0, 10);

/** The instant at which a civil date begins in Asia/Shanghai, plus minutes. */
export const chinaInstant = (date: CivilDate, minutes = 0): Date =>
  new Date(Date.parse(`${date}T00:00:00Z`) - offsetMs + minutes * 60_000);

/** An instant as ISO 8601 in China's time, e.g. 2026-03-02T09:00:00.000+08:00. */
export const chinaIso = (instant: Date): string =>
  new Date(instant.getTime() + offsetMs).toISOString().replace('Z', '+08:00');
