import { isCivilDate } from '#shared/calendar/civilDate';
import { excerpt } from '#shared/codes/excerpt';
import { badInput } from '#shared/errors/appError';

const form =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * The instant of an ISO 8601 date-time with an offset, to the millisecond (further digits are cut).
 * @throws AppError BAD_USER_INPUT without an offset, for another form, or a day that does not exist
 */
export function parseDateTime(text: string): Date {
  const date = form.exec(text)?.[1];
  const instant = new Date(text);
  if (date === undefined || !isCivilDate(date) || Number.isNaN(instant.getTime())) {
    throw badInput(
      `A date-time is ISO 8601 with an offset and must exist; got ${excerpt(text)}. Send for example "2026-03-02T09:00:00+08:00".`,
      `日期时间应为带时区偏移的 ISO 8601 且真实存在，实际为 ${excerpt(text)}。请按 "2026-03-02T09:00:00+08:00" 的形式填写。`,
    );
  }
  return instant;
}
