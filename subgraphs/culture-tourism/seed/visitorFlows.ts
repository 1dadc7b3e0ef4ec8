import { chinaInstant } from '#shared/calendar/chinaTime';
import { addDays } from '#shared/calendar/civilDate';
import { createWorkCalendar, type WorkCalendar } from '#shared/calendar/workCalendar';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { VisitorFlowEntity } from '../src/entities/visitorFlow.entity';
import { scenicArea, scenicAreaCount } from './scenicAreas';

/** Scenic areas with counters at their gates; the others have no counts. */
export const countedAreas = (world: World): number =>
  Math.min(scenicAreaCount(world), { s: 6, m: 24, l: 96 }[world.size]);

const opening = 8;
/** Share of the day's peak that is inside at the end of each hour from 8 to 18. */
const shape = [0.05, 0.25, 0.55, 0.8, 0.95, 1, 0.95, 0.75, 0.45, 0.2, 0];
/** On the world's day, a day in progress, counts have come in up to this hour. */
const latestHour = 15;

/** A day off in a run of at least three is part of a holiday. */
function isHoliday(calendar: WorkCalendar, day: string): boolean {
  if (calendar.isWorkday(day)) return false;
  let run = 1;
  for (let d = addDays(day, -1); !calendar.isWorkday(d); d = addDays(d, -1)) run++;
  for (let d = addDays(day, 1); !calendar.isWorkday(d); d = addDays(d, 1)) run++;
  return run >= 3;
}

/** Peak of a day as a share of the capacity: holidays come near it and sometimes beyond. */
const peakOf = (calendar: WorkCalendar, day: string): number =>
  isHoliday(calendar, day) ? 0.92 : calendar.isWorkday(day) ? 0.2 : 0.45;

/** The days with counts, the first one first. */
export const flowDays = (world: World): readonly string[] =>
  Array.from({ length: world.volume.readingDays }, (_, i) =>
    addDays(world.date, i + 1 - world.volume.readingDays),
  );

export const flowCount = (world: World): number =>
  countedAreas(world) * world.volume.readingDays * shape.length;

/** Hourly counts of the areas with counters. Who is inside is who was, and came, and did not leave. */
export function* visitorFlowRows(world: World): Generator<VisitorFlowEntity> {
  const calendar = createWorkCalendar();
  for (const [d, day] of flowDays(world).entries()) {
    const peak = peakOf(calendar, day);
    for (let n = 0; n < countedAreas(world); n++) {
      const { id: scenicAreaId, maxInstant } = scenicArea(world, n);
      const random = draw(world.seed, `visitor-flow:${n}`, d);
      const top = maxInstant * peak * (0.85 + 0.3 * random.next());
      let inside = 0;
      for (const [i, share] of shape.entries()) {
        const hour = opening + i;
        if (day === world.date && hour > latestHour) break;
        const present = Math.round(top * share);
        const departed = Math.max(Math.round(inside * 0.15), inside - present);
        yield {
          id: `${scenicAreaId}:${day}T${String(hour).padStart(2, '0')}`,
          scenicAreaId,
          at: chinaInstant(day, hour * 60),
          entered: present - inside + departed,
          departed,
          present,
        };
        inside = present;
      }
    }
  }
}
