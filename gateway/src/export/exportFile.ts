import type { Language } from '#shared/errors/table';

export const fileFormats = ['jsonl', 'csv', 'xlsx'] as const;
export type FileFormat = (typeof fileFormats)[number];
export const isFileFormat = (value: unknown): value is FileFormat => fileFormats.some((one) => one === value);

/** An export that was whole. */
export interface Whole {
  readonly rows: number;
  readonly pages: number;
  /** Where its manifest is. */
  readonly manifest: string;
}

/** An export that ended before its list did. */
export interface Cut {
  readonly code: string;
  readonly message: string;
  /** The cursor to go on after; null: from the beginning. */
  readonly after: string | null;
  readonly language: Language;
}

/** A file that is made piece by piece; nothing of it is kept. */
export interface ExportFile {
  readonly contentType: string;
  begin(): Promise<Buffer>;
  /** @throws AppError BAD_USER_INPUT where the format has no room for these rows */
  rows(rows: readonly unknown[]): Promise<Buffer>;
  end(whole: Whole): Promise<Buffer>;
  /** What is sent in the place of `end`, even when that was made: says that the file is not whole and how to go on. */
  cut(cut: Cut): Promise<Buffer>;
}

/** The last words of a file that is not whole. */
export const cutWords = ({ code, message, after, language }: Cut): string =>
  language === 'zh'
    ? `未完成 INCOMPLETE：${code}：${message} 续传起点 after: ${after ?? '(从头开始)'}`
    : `INCOMPLETE 未完成: ${code}: ${message} To go on, after: ${after ?? '(from the beginning)'}`;

export const wholeWords = ({ rows, pages, manifest }: Whole): string =>
  `complete 完整: ${rows} rows in ${pages} pages, manifest ${manifest}`;
