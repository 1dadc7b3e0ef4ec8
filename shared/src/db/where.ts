import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { parseRegionCode } from '#shared/codes/regionCode';
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
  | { readonly kind: 'openStart'; readonly column: string; readonly until: string };

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

/** Adds the conditions to a statement; parameter names are reserved (`w0`, `w1`, …) so that none can overwrite another. */
export function applyConditions<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  conditions: readonly Condition[],
): SelectQueryBuilder<E> {
  conditions.forEach((condition, index) => {
    const name = `w${index}`;
    switch (condition.kind) {
      case 'compare':
        query.andWhere(`${alias}.${condition.column} ${condition.op} :${name}`, { [name]: condition.value });
        return;
      case 'in':
        if (condition.values.length === 0) query.andWhere('1 = 0');
        else query.andWhere(`${alias}.${condition.column} IN (:...${name})`, { [name]: condition.values });
        return;
      case 'contains': {
        const any = condition.columns.map((column) => `${alias}.${column} LIKE :${name} ESCAPE '!'`);
        query.andWhere(`(${any.join(' OR ')})`, { [name]: `%${escapeLike(condition.text)}%` });
        return;
      }
      case 'isNull':
        query.andWhere(`${alias}.${condition.column} IS NULL`);
        return;
      case 'isNotNull':
        query.andWhere(`${alias}.${condition.column} IS NOT NULL`);
        return;
      case 'openEnd':
        query.andWhere(`(${alias}.${condition.column} IS NULL OR ${alias}.${condition.column} >= :${name})`, {
          [name]: condition.from,
        });
        return;
      case 'openStart':
        query.andWhere(`(${alias}.${condition.column} IS NULL OR ${alias}.${condition.column} <= :${name})`, {
          [name]: condition.until,
        });
        return;
    }
  });
  return query;
}
