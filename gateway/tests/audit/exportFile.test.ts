import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse } from 'graphql';
import { cellOf, columnName, columnsOf } from '../../src/export/columns';
import { csvFile } from '../../src/export/csvFile';
import type { ExportFile } from '../../src/export/exportFile';
import { jsonlFile } from '../../src/export/jsonlFile';
import type { Page } from '../../src/export/page';
import { runExport, type Exported, type ExportJob } from '../../src/export/runExport';
import { walkedListOf } from '../../src/export/walkedList';
import { xlsxFile } from '../../src/export/xlsxFile';
import { cellsIn, unzipped } from './exportFixture';

const watermark = {
  ...{ export: 'e', subject: 's', organisation: 'o', purpose: 'CASE_HANDLING', grant: null },
  ...{ time: '2026-11-23T00:00:00.000Z', operation: 'Q', document: 'd', after: null },
};
const whole = { rows: 1, pages: 1, manifest: 'm' };
const columns = [['text']];

async function written(file: ExportFile, rows: readonly unknown[]): Promise<Buffer> {
  return Buffer.concat([await file.begin(), await file.rows(rows), await file.end(whole)]);
}
const csvRows = async (texts: readonly unknown[]): Promise<string> => {
  const text = (
    await written(
      csvFile(watermark, columns, false),
      texts.map((one) => ({ text: one })),
    )
  ).toString('utf8');
  return text.slice(text.indexOf('text\r\n') + 6, text.lastIndexOf('# complete'));
};
const xlsxRows = async (texts: readonly unknown[]): Promise<string[][]> => {
  const bytes = await written(
    xlsxFile(watermark, columns),
    texts.map((one) => ({ text: one })),
  );
  return cellsIn(unzipped(bytes).get('xl/worksheets/sheet2.xml')).slice(1);
};

describe('a cell', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'];

  it.each(formulas)('that a spreadsheet would run (%j) begins with an apostrophe', async (formula) => {
    const shown = await csvRows([formula]);
    expect(shown.replace(/^"/, '')).toMatch(/^'/);
    expect(shown).toContain(formula);
    expect(await xlsxRows([formula])).toEqual([[`'${formula}`]]);
  });

  it('of harmless text, numbers and truth values is as it is', async () => {
    const harmless = ['株洲', 'a=b', '1-2', 'x"y', -5, 1.5, true, null];
    expect(await csvRows(harmless)).toBe('株洲\r\na=b\r\n1-2\r\n"x""y"\r\n-5\r\n1.5\r\ntrue\r\n\r\n');
    expect(await xlsxRows(harmless)).toEqual([
      ['株洲'],
      ['a=b'],
      ['1-2'],
      ['x"y'],
      ['-5'],
      ['1.5'],
      ['1'],
      [''],
    ]);
  });

  it('of any text never lets a line of csv begin like a comment or a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), async (texts) => {
        const csv = await csvRows(texts);
        // Outside quotes: what stands at the beginning of a record.
        const bare = csv.replace(/"(?:[^"]|"")*"/g, 'Q');
        for (const line of bare.split('\r\n')) expect(line).not.toMatch(/^[#=+\-@\t＝＋－＠]/);
      }),
    );
  });

  it('of letters that XML has no place for leaves a workbook that can be read', async () => {
    expect(await xlsxRows(['a\u0000b\u0008<&>"c'])).toEqual([['a\u{FFFD}b\u{FFFD}<&>"c']]);
  });

  it('longer than a sheet holds is refused with what to do', async () => {
    await expect(xlsxRows(['x'.repeat(32_768)])).rejects.toThrow('Export csv or jsonl');
  });
});

describe('columns', () => {
  const document = parse(`query ($after: String) { list(after: $after) {
    nodes { b ...F a: c { d e { f } } } pageInfo { hasNextPage endCursor } } }
    fragment F on T { g b ... on U { h } }`);
  const found = columnsOf(document, walkedListOf(document, null).row);

  it('stand in the order of the document, fragments where they are spread, each once', () => {
    expect(found.map(columnName)).toEqual(['b', 'g', 'h', 'a.d', 'a.e.f']);
  });

  it('join what lists hold', () => {
    const row = { b: [1, 'x', null], a: { d: { json: true }, e: [{ f: 1 }, { f: [2, 3] }, null] } };
    expect(found.map((column) => cellOf(row, column))).toEqual([
      '1; x',
      null,
      null,
      '{"json":true}',
      '1; 2; 3',
    ]);
  });

  it('are bounded although fragments multiply', () => {
    const doubled = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on T { a${i}: x { ...F${i + 1} } b${i}: x { ...F${i + 1} } }`,
    );
    const many = parse(
      `query ($after: String) { l(after: $after) { nodes { ...F0 } pageInfo { hasNextPage endCursor } } } ${doubled.join('\n')} fragment F40 on T { y }`,
    );
    expect(() => columnsOf(many, walkedListOf(many, null).row)).toThrow('at most 1000 columns');
  });
});

describe('a sheet', () => {
  it('is full with 1,048,575 rows, and the export ends there with what to do', async () => {
    const file = xlsxFile(watermark, []);
    await file.begin();
    await file.rows(Array<null>(1_048_575).fill(null));
    await expect(file.rows([null])).rejects.toThrow('room for 1048575 rows');
  });
});

describe('an export of 100,000 rows', () => {
  const pageOf = (n: number): Page => ({
    rows: Array.from({ length: 100 }, (_, i) => ({ text: `row ${n * 100 + i}` })),
    next: n < 999 ? `c${n + 1}` : null,
    endCursor: `c${n + 1}`,
    denied: [],
  });

  /** A job whose reader takes a page only when it is told to, and what is known of it. */
  function job(over: Partial<ExportJob> = {}) {
    const seen = {
      asked: 1,
      taken: 0,
      most: 0,
      bytes: 0,
      hash: createHash('sha256'),
      recorded: [] as [Exported, boolean][],
    };
    const given: ExportJob = {
      ...{ id: 'e', file: jsonlFile(watermark), language: 'en', manifest: 'm', mostPages: 20_000 },
      first: { request: 'r0', page: pageOf(0) },
      sink: {
        write: async (bytes) => {
          seen.taken++;
          seen.most = Math.max(seen.most, bytes.length);
          seen.bytes += bytes.length;
          seen.hash.update(bytes);
          return true;
        },
      },
      ask: async (after) => {
        // One piece is the head of the file: all pages that were asked before have been taken.
        expect(seen.taken).toBe(seen.asked + 1);
        seen.asked++;
        const n = Number(after.slice(1));
        return { request: `r${n}`, page: pageOf(n) };
      },
      record: async (exported, isWhole) => {
        seen.recorded.push([exported, isWhole]);
        return true;
      },
      faultOf: ({ code, message }) => ({ code, message }),
      ...over,
    };
    return { seen, given };
  }

  it('holds one page at a time: each is asked when the one before was taken', async () => {
    const { seen, given } = job();
    expect(await runExport(given)).toBe('WHOLE');
    expect([seen.asked, seen.taken]).toEqual([1000, 1002]);
    expect(seen.most).toBeLessThan(seen.bytes / 500);
    const [[exported, isWhole] = [undefined, false]] = seen.recorded;
    expect(isWhole).toBe(true);
    expect(exported).toMatchObject({ rows: 100_000, bytes: seen.bytes, sha256: seen.hash.digest('hex') });
    expect(exported?.pages).toHaveLength(1000);
  });

  it('stops asking when nobody reads, and is recorded as far as it went', async () => {
    let taken = 0;
    const { seen, given } = job({
      sink: { write: async () => ++taken < 4 },
      ask: async () => ({ request: 'r', page: pageOf(1) }),
    });
    expect(await runExport(given)).toBe('GONE');
    expect(taken).toBe(4);
    expect(seen.recorded).toMatchObject([[{ rows: 300 }, false]]);
  });

  it('ends at the most pages of a run, to be gone on with', async () => {
    const { seen, given } = job({ mostPages: 3 });
    expect(await runExport(given)).toBe('CUT');
    expect(seen.asked).toBe(3);
    expect(seen.recorded).toMatchObject([[{ rows: 300 }, false]]);
  });
});
