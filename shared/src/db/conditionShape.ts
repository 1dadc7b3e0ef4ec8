import { unreachable } from '#shared/errors/unreachable';
import type { Condition } from './where';

/** What conditions look like without their values, and the values in the order in which their statement names them. */
export interface Shape {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Only what every driver binds as it is: numbers, for one, are written into the text by some. */
const isBound = (value: unknown): value is string => typeof value === 'string';

/** Adds the values of a condition. @returns its shape; null where the text could depend on a value */
function shapeOf(condition: Condition, values: unknown[]): string | null {
  switch (condition.kind) {
    case 'compare':
      if (!isBound(condition.value)) return null;
      values.push(condition.value);
      return `${condition.column}${condition.op}`;
    case 'in':
      if (!condition.values.every(isBound)) return null;
      values.push(...condition.values);
      return `${condition.column}#${condition.values.length}`;
    case 'contains':
      return null;
    case 'isNull':
      return `${condition.column}?0`;
    case 'isNotNull':
      return `${condition.column}?1`;
    case 'openEnd':
      values.push(condition.from);
      return `${condition.column}]`;
    case 'openStart':
      values.push(condition.until);
      return `${condition.column}[`;
    case 'anyOf': {
      let text = '(';
      for (const all of condition.alternatives) {
        const one = shapesOf(all, values);
        if (one === null) return null;
        text += `${one}|`;
      }
      return `${text})`;
    }
    case 'beside': {
      const own = shapesOf(condition.conditions, values);
      const { table, key, column } = condition;
      return own === null ? null : `{${table}.${key}=${column}:${own}}`;
    }
    default:
      return unreachable(condition);
  }
}

function shapesOf(conditions: readonly Condition[], values: unknown[]): string | null {
  let text = '';
  for (const condition of conditions) {
    const one = shapeOf(condition, values);
    if (one === null) return null;
    text += `${one};`;
  }
  return text;
}

/**
 * The shape of conditions that all hold: two of the same shape have the same text. Null where the text could depend on a value.
 */
export function shapeOfAll(conditions: readonly Condition[]): Shape | null {
  const values: unknown[] = [];
  const text = shapesOf(conditions, values);
  return text === null ? null : { text, values };
}
