import { excerpt } from '#shared/codes/excerpt';
import { badInput } from '#shared/errors/appError';

/** A day without time or zone, `YYYY-MM-DD`. All arithmetic is in UTC, so the machine's zone has no part in it. */
export type CivilDate = string;

const dayMs = 86_400_000;
const form = /^(\d{4})-(\d{2})-(\d{2})$/;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The day as a number, counted from 1970-01-01; null when the text is no day of the calendar. */
function tryEpochDay(text: string): number | null {
  const match = form.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year === 0) return null;
  // Set field by field: the Date constructor would read years below 100 as 19xx.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round(date.getTime() / dayMs) : null;
}

/** Whether the text is `YYYY-MM-DD` and that day exists. */
export const isCivilDate = (text: string): boolean => tryEpochDay(text) !== null;

/**
 * The text itself, once it is known to be a day.
 * @throws AppError BAD_USER_INPUT for another form or a day that does not exist
 */
export function parseCivilDate(text: string): CivilDate {
  if (!isCivilDate(text)) {
    throw badInput(
      `A date is YYYY-MM-DD and must exist; got ${excerpt(text)}. Send for example "2026-02-28".`,
      `日期应为 YYYY-MM-DD 且真实存在，实际为 ${excerpt(text)}。请按 "2026-02-28" 的形式填写。`,
    );
  }
  return text;
}

/**
 * Days from 1970-01-01.
 * @throws AppError BAD_USER_INPUT for a text that is no day
 */
export const epochDay = (date: CivilDate): number => tryEpochDay(parseCivilDate(date)) ?? 0;

/**
 * The day with this number.
 * @throws AppError BAD_USER_INPUT outside the years 1 to 9999
 */
export function formatCivilDate(day: number): CivilDate {
  const date = new Date(day * dayMs);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) {
    throw badInput(
      'A date lies in the years 1 to 9999; got one outside them. Use a shorter term.',
      '日期应在公元 1 年至 9999 年之间，实际超出。请缩短期限。',
    );
  }
  return `${pad(year, 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

export const addDays = (date: CivilDate, days: number): CivilDate => formatCivilDate(epochDay(date) + days);

/** Days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => epochDay(to) - epochDay(from);

/** ISO 8601 weekday: 1 Monday … 7 Sunday. */
export const weekday = (date: CivilDate): number => ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;

/**
 * The corresponding day months later; where that month has no such day, its last one (民法典 art. 202). Negative
 * months go back.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = parseCivilDate(date).split('-').map(Number) as [number, number, number];
  const total = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(total / 12), ((total % 12) + 12) % 12];
  const lastOfMonth = new Date(0);
  lastOfMonth.setUTCFullYear(newYear, newMonth + 1, 0);
  const first = new Date(0);
  first.setUTCFullYear(newYear, newMonth, Math.min(day, lastOfMonth.getUTCDate()));
  return formatCivilDate(Math.round(first.getTime() / dayMs));
}
