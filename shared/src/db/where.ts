import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { parseRegionCode } from '#shared/codes/regionCode';
import { unreachable } from '#shared/errors/unreachable';
import { subtreeOf } from './subtree';

/** Alias of the one table in every statement of this kernel. */
export const alias = 'e';

/** One condition on columns of one table. Made only by the functions below: no SQL comes from a client. */
export type Condition =
  | {
      readonly kind: 'compare';
      readonly column: string;
      readonly op: '=' | '>=' | '<=' | '<' | '>';
      readonly value: unknown;
    }
  | { readonly kind: 'in'; readonly column: string; readonly values: readonly unknown[] }
  | { readonly kind: 'contains'; readonly columns: readonly string[]; readonly text: string }
  | { readonly kind: 'isNull'; readonly column: string }
  | { readonly kind: 'isNotNull'; readonly column: string }
  | { readonly kind: 'openEnd'; readonly column: string; readonly from: string }
  | { readonly kind: 'openStart'; readonly column: string; readonly until: string }
  /** Some row of another table whose `key` is this row's `column` fulfils conditions of its own. */
  | {
      readonly kind: 'beside';
      readonly table: string;
      readonly key: string;
      readonly column: string;
      readonly conditions: readonly Condition[];
    }
  /** At least one alternative, all of whose conditions hold. */
  | { readonly kind: 'anyOf'; readonly alternatives: readonly (readonly Condition[])[] };

type Maybe<T> = T | null | undefined;

/** `column = value`; no condition when the client gave none. */
export const eq = (column: string, value: Maybe<unknown>): Condition[] =>
  value == null ? [] : [{ kind: 'compare', column, op: '=', value }];

/** `column IN values`; an empty list matches nothing, a missing one everything. */
export const oneOf = (column: string, values: Maybe<readonly unknown[]>): Condition[] =>
  values == null ? [] : [{ kind: 'in', column, values }];

export const onOrAfter = (column: string, value: Maybe<unknown>): Condition[] =>
  value == null ? [] : [{ kind: 'compare', column, op: '>=', value }];

export const onOrBefore = (column: string, value: Maybe<unknown>): Condition[] =>
  value == null ? [] : [{ kind: 'compare', column, op: '<=', value }];

export const before = (column: string, value: Maybe<unknown>): Condition[] =>
  value == null ? [] : [{ kind: 'compare', column, op: '<', value }];

/** Any of the columns contains the text, taken literally (`%` and `_` are letters). Blank text is no condition. */
export const contains = (columns: string | readonly string[], text: Maybe<string>): Condition[] => {
  const trimmed = text?.normalize('NFKC').trim().slice(0, 50);
  if (!trimmed) return [];
  return [{ kind: 'contains', columns: typeof columns === 'string' ? [columns] : columns, text: trimmed }];
};

export const isNull = (column: string): Condition[] => [{ kind: 'isNull', column }];
export const isNotNull = (column: string): Condition[] => [{ kind: 'isNotNull', column }];

/** In force on a civil date: `from` open or `<= on`, and `to` open or `>= on`. */
export const inForceOn = (from: string, to: string, on: Maybe<string>): Condition[] =>
  on == null
    ? []
    : [
        { kind: 'openStart', column: from, until: on },
        { kind: 'openEnd', column: to, from: on },
      ];

/** Rows in the subtree of a division (table with the columns of RegionScoped). Accepts the short forms of codes. */
export function within(region: Maybe<string>): Condition[] {
  if (region == null) return [];
  const code = parseRegionCode(region);
  const subtree = subtreeOf(code);
  if (subtree) return eq(subtree.column, subtree.value);
  const province = code.slice(0, 2);
  return [
    ...onOrAfter('regionCode', province.padEnd(12, '0')),
    ...onOrBefore('regionCode', province.padEnd(12, '9')),
  ];
}

const escapeLike = (text: string): string => text.replace(/[!%_]/g, '!$&');

/** Rows for which all conditions of some alternative hold. One alternative without conditions is no condition at all. */
export const anyOf = (alternatives: readonly (readonly Condition[])[]): Condition => ({
  kind: 'anyOf',
  alternatives,
});

/**
 * A row of another table belongs to the row and fulfils these conditions. It is looked up row by row, so that an engine reads the
 * table of the statement in the order of the list and never begins with the other one. No condition at all without any.
 * @param key column of the other table, the first of an index there
 * @param column of the row, which the key equals
 */
export const beside = (
  table: string,
  key: string,
  column: string,
  conditions: readonly Condition[],
): Condition[] => (conditions.length === 0 ? [] : [{ kind: 'beside', table, key, column, conditions }]);

/** Holds for no row. */
export const noRow: Condition = anyOf([]);

/** Whether no row can fulfil the conditions, so that a statement need not be run to know. */
export const holdsForNone = (conditions: readonly Condition[]): boolean =>
  conditions.some(
    (one) =>
      (one.kind === 'in' && one.values.length === 0) ||
      (one.kind === 'beside' && holdsForNone(one.conditions)) ||
      (one.kind === 'anyOf' && one.alternatives.every((all) => holdsForNone(all))),
  );

type Bind = (value: unknown) => string;

/** Name of the other table in a condition that looks beside the row. */
const besideAlias = 'b';

function textOf(condition: Condition, bind: Bind, on = alias): string {
  switch (condition.kind) {
    case 'compare':
      return `${on}.${condition.column} ${condition.op} :${bind(condition.value)}`;
    case 'in':
      if (condition.values.length === 0) return '1 = 0';
      return `${on}.${condition.column} IN (:...${bind(condition.values)})`;
    case 'contains': {
      const name = bind(`%${escapeLike(condition.text)}%`);
      const any = condition.columns.map((column) => `${on}.${column} LIKE :${name} ESCAPE '!'`);
      return `(${any.join(' OR ')})`;
    }
    case 'isNull':
      return `${on}.${condition.column} IS NULL`;
    case 'isNotNull':
      return `${on}.${condition.column} IS NOT NULL`;
    case 'openEnd':
      return `(${on}.${condition.column} IS NULL OR ${on}.${condition.column} >= :${bind(condition.from)})`;
    case 'openStart':
      return `(${on}.${condition.column} IS NULL OR ${on}.${condition.column} <= :${bind(condition.until)})`;
    case 'anyOf': {
      const texts = condition.alternatives.map((all) =>
        all.length === 0 ? '1 = 1' : all.map((one) => textOf(one, bind, on)).join(' AND '),
      );
      return texts.length === 0 ? '1 = 0' : `(${texts.map((text) => `(${text})`).join(' OR ')})`;
    }
    case 'beside': {
      if (on !== alias) throw new Error('A condition beside a row cannot look beside another.');
      const { table, key, column, conditions } = condition;
      const own = conditions.map((one) => ` AND ${textOf(one, bind, besideAlias)}`).join('');
      // With a limit it is no semi-join, which an engine might turn round.
      return `(SELECT 1 FROM ${table} ${besideAlias} WHERE ${besideAlias}.${key} = ${on}.${column}${own} LIMIT 1) = 1`;
    }
    default:
      return unreachable(condition);
  }
}

/** Adds the conditions to a statement; parameter names are reserved (`w0`, `w1`, …) so that none can overwrite another. */
export function applyConditions<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  conditions: readonly Condition[],
): SelectQueryBuilder<E> {
  const parameters: Record<string, unknown> = {};
  let bound = Object.keys(query.getParameters()).filter((name) => /^w\d+$/.test(name)).length;
  const bind: Bind = (value) => {
    const name = `w${bound++}`;
    parameters[name] = value;
    return name;
  };
  for (const condition of conditions) query.andWhere(textOf(condition, bind));
  return query.setParameters(parameters);
}
