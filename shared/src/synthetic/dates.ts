import { addDays, addMonths } from '#shared/calendar/civilDate';

/** The day of a month that lies `months` from the month of `date`. Days 5 to 24 keep neighbours of other months 12 days apart. */
export function dayInMonth(date: string, months: number, day: number): string {
  const first = `${addMonths(`${date.slice(0, 7)}-01`, months).slice(0, 7)}-01`;
  return addDays(first, day - 1);
}
