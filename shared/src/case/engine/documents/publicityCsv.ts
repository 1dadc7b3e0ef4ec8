import { stringify } from 'csv-stringify/sync';
import { penaltyFields, publicityRow, type PublicityRecord } from './dualPublicity';

/**
 * Decisions for the credit platforms: RFC 4180 in Chinese order of fields, a line of codes and then one of labels before
 * the rows. Begins with a byte order mark, without which Excel in Chinese reads it as GBK; texts that a spreadsheet would
 * run as formulas are defused.
 */
export const publicityCsv = (records: readonly PublicityRecord[]): string =>
  '\u{FEFF}' +
  stringify(
    [
      penaltyFields.map(({ code }) => code),
      penaltyFields.map(({ label }) => label),
      ...records.map(publicityRow),
    ],
    { record_delimiter: '\r\n', escape_formulas: true },
  );
