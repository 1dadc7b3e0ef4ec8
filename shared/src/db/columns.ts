import type { ColumnOptions, ColumnType, PrimaryColumnOptions } from 'typeorm';
import { Column, PrimaryColumn } from 'typeorm';

/**
 * The column types that mean the same on MySQL and SQLite. Entities and migrations both take them from here, so that
 * tsx and swc need no emitted type metadata.
 *
 * - code(n): fixed codes and business keys, compared byte by byte on both engines
 * - text(n): names and short texts; longText: unbounded
 * - money: DECIMAL(14,2) yuan, a string with two digits in code
 * - day: civil date `YYYY-MM-DD`; instant: UTC with milliseconds, a Date in code
 */
export const columnTypes = {
  code: (length: number) => ({ type: 'varchar' as ColumnType, length }),
  text: (length = 255) => ({ type: 'varchar' as ColumnType, length }),
  longText: () => ({ type: 'text' as ColumnType }),
  integer: () => ({ type: 'integer' as ColumnType }),
  decimal: (precision: number, scale: number) => ({ type: 'decimal' as ColumnType, precision, scale }),
  real: () => ({ type: 'double' as ColumnType }),
  flag: () => ({ type: 'boolean' as ColumnType }),
  day: () => ({ type: 'date' as ColumnType }),
  instant: () => ({ type: 'datetime' as ColumnType, precision: 3 }),
};

type More = Pick<ColumnOptions, 'nullable'>;

/** DECIMAL arrives as a string from MySQL and as a number from SQLite; in code it is the string both mean. */
const decimalText = (scale: number) => ({
  to: (value: string | number | null | undefined) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value).toFixed(scale)),
});

const decimalNumber = {
  to: (value: number | null | undefined) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};

export const KeyColumn = (length: number) => PrimaryColumn(columnTypes.code(length) as PrimaryColumnOptions);
export const CodeColumn = (length: number, more: More = {}) =>
  Column({ ...columnTypes.code(length), ...more } as ColumnOptions);
export const TextColumn = (length = 255, more: More = {}) =>
  Column({ ...columnTypes.text(length), ...more } as ColumnOptions);
export const LongTextColumn = (more: More = {}) =>
  Column({ ...columnTypes.longText(), ...more } as ColumnOptions);
export const IntegerColumn = (more: More = {}) =>
  Column({ ...columnTypes.integer(), ...more } as ColumnOptions);
/** A measured value with a fixed number of decimals; a number in code. */
export const DecimalColumn = (precision: number, scale: number, more: More = {}) =>
  Column({ ...columnTypes.decimal(precision, scale), transformer: decimalNumber, ...more } as ColumnOptions);
export const RealColumn = (more: More = {}) => Column({ ...columnTypes.real(), ...more } as ColumnOptions);
export const MoneyColumn = (more: More = {}) =>
  Column({ ...columnTypes.decimal(14, 2), transformer: decimalText(2), ...more } as ColumnOptions);
export const FlagColumn = (more: More = {}) => Column({ ...columnTypes.flag(), ...more } as ColumnOptions);
export const DayColumn = (more: More = {}) => Column({ ...columnTypes.day(), ...more } as ColumnOptions);
export const InstantColumn = (more: More = {}) =>
  Column({ ...columnTypes.instant(), ...more } as ColumnOptions);

/** A short list of strings (items of a licence, kinds of a penalty), never searched by element. */
export const ListColumn = (more: More = {}) =>
  Column({
    ...columnTypes.longText(),
    transformer: {
      to: (value: readonly string[] | null | undefined) => (value == null ? value : JSON.stringify(value)),
      from: (value: string | null) => (value === null ? null : (JSON.parse(value) as string[])),
    },
    ...more,
  } as ColumnOptions);
