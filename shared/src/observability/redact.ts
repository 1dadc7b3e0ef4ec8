const hidden = '[redacted]';
const deepest = 8;

/** Names of fields whose value is never logged, in lower case without separators. */
const hiddenNames = new Set(
  [
    'authorization cookie setcookie token accesstoken refreshtoken internaltoken jwt password passwd secret key',
    'privatekey apikey residentid idcard idno idnumber phone mobile telephone address bankaccount bankcard',
    'birthdate legalrepidno variables',
  ].flatMap((line) => line.split(' ')),
);

const isHidden = (name: string): boolean => hiddenNames.has(name.toLowerCase().replace(/[^a-z]/g, ''));

/**
 * Hides secrets and personal data inside text: passwords in URLs, bearer tokens and JWTs, resident identity numbers
 * (GB 11643) and mobile numbers. Digits are replaced by digits, so a line of JSON stays JSON.
 */
const redactText = (text: string): string =>
  text
    .replace(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/"]*):[^\s"]*@/gi, `$1:${hidden}@`)
    .replace(/\b(Bearer +)[\w.~+/=-]+/gi, `$1${hidden}`)
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, hidden)
    .replace(
      /(?<!\d)([1-9]\d{5})(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
      '$1000000000000',
    )
    .replace(/(?<!\d)(1[3-9]\d)\d{8}(?!\d)/g, '$100000000');

/** A copy of a JSON value with every hidden field, at any depth, replaced. Deeper than 8 levels nothing is kept. */
function redactFields(value: unknown, depth = 0): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (depth >= deepest) return hidden;
  if (Array.isArray(value)) return value.map((item) => redactFields(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isHidden(name) ? hidden : redactFields(inner, depth + 1),
    ]),
  );
}

/**
 * One line of the log as it may be written. It works on the finished line, since fields come by many ways (bindings of
 * child loggers, errors, causes) and none may be forgotten.
 */
export function redactLine(line: string): string {
  try {
    return `${redactText(JSON.stringify(redactFields(JSON.parse(line))))}\n`;
  } catch {
    return redactText(line);
  }
}
