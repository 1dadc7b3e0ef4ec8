import { Column, type ColumnOptions } from 'typeorm';
import { columnTypes } from './columns';

/** A small structure stored as JSON text, read and written whole, never searched inside. */
export const JsonColumn = <T>(more: Pick<ColumnOptions, 'nullable'> = {}) =>
  Column({
    ...columnTypes.longText(),
    transformer: {
      to: (value: T | null | undefined) => (value == null ? value : JSON.stringify(value)),
      from: (value: string | null) => (value === null ? null : (JSON.parse(value) as T)),
    },
    ...more,
  } as ColumnOptions);
