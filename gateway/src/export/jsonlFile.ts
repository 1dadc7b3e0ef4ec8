import type { ExportFile } from './exportFile';
import { notice, type Watermark } from './watermark';

const line = (value: object): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

/** One row a line as the graph answered it, between an object `_watermark` and an object `_end`. */
export function jsonlFile(watermark: Watermark): ExportFile {
  return {
    contentType: 'application/x-ndjson; charset=utf-8',
    begin: async () => line({ _watermark: { ...watermark, notice } }),
    rows: async (rows) => Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
    end: async (whole) => line({ _end: { complete: true, ...whole } }),
    cut: async ({ language: _language, ...cut }) => line({ _end: { complete: false, ...cut } }),
  };
}
