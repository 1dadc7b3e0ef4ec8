import { chinaIso } from '#shared/calendar/chinaTime';
import { isCivilDate, parseCivilDate } from '#shared/calendar/civilDate';
import { badInput } from '#shared/errors/appError';
import { parseDateTime } from './dateTime';
import { parseMoney } from './money';
import { textScalar, writeText } from './scalar';

/** A JS Date is refused on the way out: without a zone it stands for no civil date. */
export const dateScalar = textScalar({
  name: 'Date',
  description: 'A day 日期 in Asia/Shanghai, YYYY-MM-DD; it must exist.',
  takes: 'STRING',
  parse: parseCivilDate,
  write: writeText(isCivilDate),
});

function writeDateTime(value: unknown): string {
  const instant = typeof value === 'string' ? parseDateTime(value) : value;
  if (!(instant instanceof Date) || Number.isNaN(instant.getTime())) {
    throw new TypeError('A stored value is not a DateTime: neither a valid Date nor ISO 8601 with an offset');
  }
  return chinaIso(instant);
}

export const dateTimeScalar = textScalar({
  name: 'DateTime',
  description:
    'An instant 时刻 as ISO 8601: any offset is taken and one is required; answers have milliseconds and +08:00.',
  takes: 'STRING',
  parse: parseDateTime,
  write: writeDateTime,
});

function writeMoney(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return parseMoney(value);
  throw new TypeError(`A stored value of type ${typeof value} is not Money`);
}

export const moneyScalar = textScalar({
  name: 'Money',
  description:
    'An amount in yuan 金额（元）as a decimal string with two digits, e.g. "1250.00"; at most 12 digits before the point. Strings and numbers are taken and never rounded.',
  takes: 'STRING_OR_NUMBER',
  parse: parseMoney,
  write: writeMoney,
});

/** Read-only texts about natural persons: scalars of their own, so that every department masks them alike. */
const writeShortText = writeText((text) => text.length > 0 && text.length <= 255);

/** A masked text stands for many people and is nothing to search by. The value is personal: messages never repeat it. */
function takeText(text: string): string {
  const taken = text.slice(0, 1000).normalize('NFKC').trim();
  if (taken.length === 0 || taken.length > 255 || taken.includes('*')) {
    throw badInput(
      'Expected a text of 1 to 255 characters without stars, got another form. Send the whole text, unmasked.',
      '应为 1 至 255 个字符且不含星号的文本，实际格式不符。请填写完整、未脱敏的内容。',
    );
  }
  return taken;
}

export const personNameScalar = textScalar({
  name: 'PersonName',
  description:
    'Name of a natural person 姓名. Comes masked to the surname, e.g. 张*, without the right to the clear value.',
  takes: 'STRING',
  parse: takeText,
  write: writeShortText,
});

export const addressScalar = textScalar({
  name: 'Address',
  description:
    'Address of a dwelling 住址. Comes masked to the village or community without the right to the clear value.',
  takes: 'STRING',
  parse: takeText,
  write: writeShortText,
});
