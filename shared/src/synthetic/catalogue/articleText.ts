const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** The character of a digit; nothing for 0, which is written only where a place is skipped. */
function digit(value: number): string {
  return digits[value] ?? '';
}

/** 1 to 99 on its own: a leading ten drops its 一 (十二, not 一十二). */
function belowHundred(value: number): string {
  const tens = Math.floor(value / 10);
  const place = tens === 0 ? '' : tens === 1 ? '十' : `${digit(tens)}十`;
  return place + digit(value % 10);
}

/** 0 to 99 after a hundred: a skipped ten is 零 (一百零五) and a ten keeps its 一 (一百一十). */
function afterHundreds(value: number): string {
  if (value === 0) return '';
  return (value < 10 ? '零' : `${digit(Math.floor(value / 10))}十`) + digit(value % 10);
}

/**
 * The article number as laws print it: `60` → 第六十条, `105` → 第一百零五条.
 * Takes the decimal digits of 1 to 999; anything else is a mistake in the catalogue and throws a RangeError.
 */
export function articleText(article: string): string {
  if (!/^[1-9][0-9]{0,2}$/.test(article)) {
    throw new RangeError(`an article number has the digits of 1 to 999, got "${article}"`);
  }
  const value = Number(article);
  if (value < 100) return `第${belowHundred(value)}条`;
  return `第${digit(Math.floor(value / 100))}百${afterHundreds(value % 100)}条`;
}
