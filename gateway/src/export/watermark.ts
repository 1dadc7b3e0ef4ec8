/** What every exported file says of itself, so that a copy that turns up can be led back to its export. */
export interface Watermark {
  readonly export: string;
  readonly subject: string;
  readonly organisation: string | null;
  readonly purpose: string | null;
  readonly grant: string | null;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly operation: string | null;
  /** SHA-256 of the document as graphql-js prints it, hexadecimal. */
  readonly document: string;
  /** The cursor after which it begins; null from the first row. */
  readonly after: string | null;
}

export const notice = {
  zh: '内部资料，仅限所述目的使用，禁止外传；每次导出均已留痕。',
  en: 'Confidential: for the stated purpose only, not to be passed on. Every export is recorded.',
} as const;

const labels: Readonly<Record<keyof Watermark, string>> = {
  export: '导出编号 export',
  subject: '账号 subject',
  organisation: '单位 organisation',
  purpose: '目的 purpose',
  grant: '授权 grant',
  time: '时间 time',
  operation: '操作 operation',
  document: '操作文本 document sha256',
  after: '起始游标 after',
};

/** One text for a line, whatever an account or organisation is called. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

/** Label and value of each fact, then the notices. */
export const watermarkLines = (watermark: Watermark): readonly (readonly [string, string])[] => [
  ...(Object.keys(labels) as (keyof Watermark)[]).map(
    (key) => [labels[key], oneLine(watermark[key] ?? '—')] as const,
  ),
  ['保密提示', notice.zh],
  ['notice', notice.en],
];
