import { badInput } from '#shared/errors/appError';
import { cellOf, columnName, type Column } from './columns';
import { cutWords, wholeWords, type ExportFile } from './exportFile';
import { mostSheetRows, rowXml, sheetEnd, sheetStart, workbookFiles } from './sheetXml';
import { notice, watermarkLines, type Watermark } from './watermark';
import { largestArchive, ZipParts } from './zipParts';

/** One row is the header's. */
export const mostXlsxRows = mostSheetRows - 1;
/** Left free for the other sheets and the end of the archive. */
const reserve = 1 << 20;

function requireRoom(rows: number, bytes: number): void {
  if (rows <= mostXlsxRows && bytes <= largestArchive - reserve) return;
  throw badInput(
    `An xlsx sheet has room for ${mostXlsxRows} rows and 4 GiB. Export csv or jsonl, or narrow the list.`,
    `xlsx 工作表最多 ${mostXlsxRows} 行、4 GiB。请导出 csv 或 jsonl，或缩小范围。`,
  );
}

/**
 * A workbook (ECMA-376) whose rows are written as they come: a sheet 水印 with the watermark, a sheet 数据 with the rows, and, when it
 * is not whole, a sheet that says so. The watermark is printed on every page.
 */
export function xlsxFile(watermark: Watermark, columns: readonly Column[]): ExportFile {
  const zip = new ZipParts();
  const top = `${watermark.organisation ?? ''} ${watermark.subject} ${watermark.time} ${watermark.export}`;
  const bottom = `${notice.zh} ${notice.en}`;
  let count = 0;

  const finish = async (sheetName: string | null, words: string): Promise<Buffer> => {
    const ended = zip.copy();
    const marks = [...watermarkLines(watermark), ['', words] as const];
    const end = sheetEnd(top, bottom);
    const pieces = [
      await ended.write(end),
      await ended.end(),
      await ended.file('xl/worksheets/sheet1.xml', `${sheetStart}${marks.map(rowXml).join('')}${end}`),
    ];
    if (sheetName !== null) {
      pieces.push(await ended.file('xl/worksheets/sheet3.xml', `${sheetStart}${rowXml([words])}${end}`));
    }
    const names = ['水印', '数据', ...(sheetName === null ? [] : [sheetName])];
    for (const [name, text] of Object.entries(workbookFiles(names)))
      pieces.push(await ended.file(name, text));
    return Buffer.concat([...pieces, ended.close()]);
  };

  return {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    async begin() {
      const begun = zip.begin('xl/worksheets/sheet2.xml');
      return Buffer.concat([begun, await zip.write(`${sheetStart}${rowXml(columns.map(columnName))}`)]);
    },
    async rows(rows) {
      const xml = rows.map((row) => rowXml(columns.map((column) => cellOf(row, column)))).join('');
      requireRoom(count + rows.length, Math.max(zip.entrySize, zip.length) + Buffer.byteLength(xml));
      count += rows.length;
      return zip.write(xml);
    },
    end: async (whole) => finish(null, wholeWords(whole)),
    cut: async (cut) => finish('未完成', cutWords(cut)),
  };
}
