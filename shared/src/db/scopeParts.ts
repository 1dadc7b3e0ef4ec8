import { eq, type Condition } from './where';

/** More alternatives than this are one condition after all. */
const mostParts = 8;

/**
 * The conditions as alternatives that an index can serve each: rows fulfil the conditions when they fulfil one of these.
 * An engine that is given the whole reads the table instead, or sorts what it found.
 */
export function partsOf(conditions: readonly Condition[]): readonly (readonly Condition[])[] {
  const [only, ...more] = conditions;
  if (only === undefined || more.length > 0) return [conditions];
  const parts =
    only.kind === 'anyOf'
      ? only.alternatives.flatMap(partsOf)
      : only.kind === 'in'
        ? only.values.map((value) => eq(only.column, value))
        : [conditions];
  return parts.length === 0 || parts.length > mostParts ? [conditions] : parts;
}
