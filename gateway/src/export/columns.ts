import { Kind, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import { badInput } from '#shared/errors/appError';
import { fragmentsOf } from '../permissions/fragments';

/** A leaf of a row: the response keys that lead to it. Its name joins them with dots. */
export type Column = readonly string[];

/** More than a table can be read with, and few enough for a small document not to ask for millions through fragments. */
const mostColumns = 1000;

/** Leaves in the order of the document, those of fragments where they are spread, each once. */
export function columnsOf(document: DocumentNode, row: SelectionSetNode): readonly Column[] {
  const fragments = fragmentsOf(document);
  const found = new Map<string, Column>();
  let visits = 0;
  const visit = ({ selections }: SelectionSetNode, before: readonly string[]): void => {
    for (const selection of selections) {
      if (++visits > 10 * mostColumns || found.size > mostColumns) throw tooMany();
      if (selection.kind === Kind.FIELD) visitField(selection, before);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet, before);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) visit(fragment.selectionSet, before);
      }
    }
  };
  const visitField = ({ alias, name, selectionSet }: FieldNode, before: readonly string[]): void => {
    const column = [...before, (alias ?? name).value];
    if (selectionSet) visit(selectionSet, column);
    else found.set(column.join('.'), column);
  };
  visit(row, []);
  if (found.size > mostColumns) throw tooMany();
  return [...found.values()];
}

const tooMany = () =>
  badInput(
    `A row has at most ${mostColumns} columns. Select less, or export jsonl.`,
    `每行最多 ${mostColumns} 列。请减少字段，或导出 jsonl。`,
  );

export const columnName = (column: Column): string => column.join('.');

export type Cell = string | number | boolean | null;

const textOf = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);

/** All values under a column; lists on the way are gone through. */
function valuesAt(value: unknown, column: Column): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, column));
  const [key, ...rest] = column;
  if (key === undefined) return [value];
  return typeof value === 'object' ? valuesAt((value as Record<string, unknown>)[key], rest) : [];
}

/** What stands in a column of a row: nothing is null, several values are joined by "; ". */
export function cellOf(row: unknown, column: Column): Cell {
  const values = valuesAt(row, column);
  const [only] = values;
  if (only === undefined) return null;
  if (values.length > 1) return values.map(textOf).join('; ');
  return typeof only === 'number' || typeof only === 'boolean' ? only : textOf(only);
}

/** What spreadsheets take for the beginning of a formula, the full-width signs of Chinese keyboards among it. */
const beginsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet runs: one that looks like a formula gets an apostrophe before it. */
export const inert = (cell: Cell): Cell =>
  typeof cell === 'string' && beginsFormula.test(cell) ? `'${cell}` : cell;
