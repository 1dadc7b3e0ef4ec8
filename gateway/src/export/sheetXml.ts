import { badInput } from '#shared/errors/appError';
import { inert, type Cell } from './columns';

/** Rows of a sheet and letters of a cell in a workbook (ECMA-376, limits of Excel). */
export const mostSheetRows = 1_048_576;
const longestCell = 32_767;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without what XML 1.0 has no place for; halves of characters are replaced when the text becomes bytes. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\u{FFFD}')
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

function cellXml(given: Cell): string {
  const cell = inert(given);
  if (cell === null) return '<c/>';
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  const text = String(cell);
  if (text.length > longestCell) {
    throw badInput(
      `A cell of an xlsx sheet holds ${longestCell} letters, got ${text.length}. Export csv or jsonl.`,
      `xlsx 单元格最多 ${longestCell} 个字符，实际为 ${text.length} 个。请导出 csv 或 jsonl。`,
    );
  }
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** A row as a sheet holds it; cells are in their order, so that they need no names. */
export const rowXml = (cells: readonly Cell[]): string => `<row>${cells.map(cellXml).join('')}</row>`;

export const sheetStart = `${declaration}<worksheet xmlns="${mainSpace}"><sheetData>`;

/** Header and footer hold 255 letters; "&" begins a code in them. */
const printed = (text: string): string => escaped(text.slice(0, 200).replaceAll('&', '&&'));

/** @param top what is printed above each page. @param bottom below */
export const sheetEnd = (top: string, bottom: string): string =>
  `</sheetData><headerFooter><oddHeader>&amp;C${printed(top)}</oddHeader><oddFooter>&amp;C${printed(bottom)}</oddFooter></headerFooter></worksheet>`;

/** What binds sheets to a workbook, by the name of its file in the archive. @param sheets names in their order, of sheet1.xml, … */
export function workbookFiles(sheets: readonly string[]): Readonly<Record<string, string>> {
  const numbered = sheets.map((name, at) => ({ name: escaped(name), n: at + 1 }));
  return {
    'xl/workbook.xml': `${declaration}<workbook xmlns="${mainSpace}" xmlns:r="${relationSpace}"><sheets>${numbered
      .map(({ name, n }) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packageSpace}/relationships">${numbered
      .map(
        ({ n }) =>
          `<Relationship Id="rId${n}" Type="${relationSpace}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
      )
      .join('')}</Relationships>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packageSpace}/relationships"><Relationship Id="rId1" Type="${relationSpace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    '[Content_Types].xml': `${declaration}<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>${numbered
      .map(
        ({ n }) =>
          `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
  };
}
