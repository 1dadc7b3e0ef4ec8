import { AppError } from '#shared/errors/appError';
import { intersects, type InternalField, type InternalSelections } from '../internalSelections';
import type { PlacedField } from './placedFields';

/** What fields of one object require, dealt out so that nothing in one copy contradicts itself. */
export interface Copies {
  /** Response key → number of the copy its field goes into. */
  readonly copyOf: ReadonlyMap<string, number>;
  /** By number of the copy: what is required of the object. */
  readonly required: readonly (readonly InternalField[])[];
}

/**
 * Deals the fields of one object into copies of it: each field into the first whose requirements it does not contradict.
 *
 * The defect: fields of one type that `@requires` the same field with different arguments (`price(currency: "USD")` and
 * `price(currency: "EUR")`) are planned into one fetch under one response key. The planner takes keys for unique
 * (apollographql/federation#2258), one argument wins, and the others are computed from the wrong value without an error.
 * In copies, fetched under keys of their own, each requirement has its own place.
 * @param inherited what is fetched of the object for fields above it: it stays with the first copy
 * @throws AppError UNSATISFIABLE_OPERATION when what a single field requires contradicts itself
 */
export function dealtIntoCopies(
  internal: InternalSelections,
  groups: ReadonlyMap<string, readonly PlacedField[]>,
  inherited: readonly InternalField[],
): Copies {
  const copyOf = new Map<string, number>();
  const required: InternalField[][] = [[...inherited]];
  for (const [key, group] of groups) {
    const own = requiredOf(internal, group);
    if (own.length === 0) continue;
    if (contradict(own, own)) throw contradictsItself(key);
    let copy = required.findIndex((fields) => !contradict(fields, own));
    if (copy < 0) copy = required.push([]) - 1;
    required[copy]?.push(...own);
    copyOf.set(key, copy);
  }
  return { copyOf, required };
}

export const requiredOf = (internal: InternalSelections, fields: readonly PlacedField[]): InternalField[] =>
  fields.flatMap(({ node, types }) => internal.requiredBy(types, node.name.value));

/** Whether two selections of one object ask different things under one key, at any depth. */
export function contradict(some: readonly InternalField[], others: readonly InternalField[]): boolean {
  return some.some((one) =>
    others.some(
      (other) =>
        one !== other &&
        one.key === other.key &&
        intersects(one.types, other.types) &&
        (one.signature !== other.signature || contradict(one.children, other.children)),
    ),
  );
}

const contradictsItself = (key: string): AppError =>
  new AppError('UNSATISFIABLE_OPERATION', {
    en: `The field "${key}" is computed from one field with two different arguments, which no plan can fetch together. Leave it out, and tell the departments.`,
    zh: `字段 "${key}" 需要同一字段的两组不同参数，无法在同一计划中获取。请去掉该字段，并告知相关部门。`,
  });

/** A mutation's root field runs once: its result is never asked for in copies. */
export const conflictBelowMutation = (root: string, { copyOf, required }: Copies): AppError => {
  const apart = required.map((_, copy) => [...copyOf].find(([, number]) => number === copy)?.[0] ?? '');
  const [first, second] = apart;
  return new AppError('UNSATISFIABLE_OPERATION', {
    en: `"${first}" and "${second}" below the mutation "${root}" are computed from one field with different arguments, and a mutation is not run twice. Ask for one of them here and for the other in a query.`,
    zh: `变更 "${root}" 下的 "${first}" 与 "${second}" 需要同一字段的不同参数，而变更不会执行两次。请在此只取其一，另一个用查询获取。`,
  });
};
