import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { parse } from 'graphql';
import { columnsOf } from '#gateway/export/columns';
import { walkedListOf } from '#gateway/export/walkedList';
import type { ExportFile, Whole } from '#gateway/export/exportFile';
import type { Watermark } from '#gateway/export/watermark';
import { xlsxFile } from '#gateway/export/xlsxFile';
import { ExportFailed, type ExportOptions } from './exportOptions';

const batch = 100;

/** A workbook from exported lines of JSON, with the watermark that they begin with; rows are not kept. */
export async function buildWorkbook(
  lines: string,
  workbook: string,
  { query, operationName }: Pick<ExportOptions, 'query' | 'operationName'>,
  whole: Whole,
): Promise<void> {
  const document = parse(query);
  const columns = columnsOf(document, walkedListOf(document, operationName).row);
  const out = createWriteStream(workbook, { mode: 0o600 });
  const write = async (bytes: Buffer): Promise<void> => {
    if (!out.write(bytes)) await once(out, 'drain');
  };
  let file: ExportFile | undefined;
  let rows: unknown[] = [];
  const flush = async (): Promise<void> => {
    if (file && rows.length > 0) await write(await file.rows(rows));
    rows = [];
  };
  for await (const line of createInterface({ input: createReadStream(lines) })) {
    const value = JSON.parse(line) as { _watermark?: Watermark; _end?: unknown };
    if (value._end) continue;
    if (!value._watermark) rows.push(value);
    else if (!file) {
      file = xlsxFile(value._watermark, columns);
      await write(await file.begin());
    }
    if (rows.length >= batch) await flush();
  }
  await flush();
  if (!file) throw new ExportFailed(`${lines} has no watermark: it is not an export.`);
  await write(await file.end(whole));
  out.end();
  await finished(out);
}
