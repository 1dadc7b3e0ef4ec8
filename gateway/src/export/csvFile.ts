import { stringify } from 'csv-stringify/sync';
import { cellOf, columnName, inert, type Cell, type Column } from './columns';
import { cutWords, wholeWords, type ExportFile } from './exportFile';
import { oneLine, watermarkLines, type Watermark } from './watermark';

const byteOrderMark = '\u{FEFF}';
const comment = (text: string): string => `# ${oneLine(text)}\r\n`;

const records = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(inert)),
    {
      record_delimiter: '\r\n',
      cast: { boolean: (value) => String(value) },
      // A text that begins like a comment, or with spaces that readers cut off, stays a cell.
      quoted_match: /^[#\s]|\s$/,
    },
  );

/**
 * RFC 4180 in utf-8, with the watermark as lines that begin with "#". It begins with a byte order mark, without which Excel in
 * Chinese reads it as GBK; a part that goes on with another has neither mark nor header.
 */
export function csvFile(watermark: Watermark, columns: readonly Column[], isContinued: boolean): ExportFile {
  return {
    contentType: 'text/csv; charset=utf-8',
    async begin() {
      const lines = watermarkLines(watermark).map(([label, value]) => comment(`${label}: ${value}`));
      if (isContinued) return Buffer.from(lines.join(''));
      return Buffer.from(`${byteOrderMark}${lines.join('')}${records([columns.map(columnName)])}`);
    },
    rows: async (rows) =>
      Buffer.from(records(rows.map((row) => columns.map((column) => cellOf(row, column))))),
    end: async (whole) => Buffer.from(comment(wholeWords(whole))),
    cut: async (cut) => Buffer.from(comment(cutWords(cut))),
  };
}
