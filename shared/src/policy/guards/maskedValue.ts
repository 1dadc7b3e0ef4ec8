/** What is shown instead of a value: a mask, or a pseudonym. */
export type Worn = (value: string) => string;

/** A value as those without clear access see it: texts and lists of texts; anything else does not leave. */
export function wornValue(value: unknown, worn: Worn): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === 'string') return worn(value);
  if (Array.isArray(value)) return value.map((item: unknown) => wornSoon(item, worn));
  throw new TypeError(`A masked field holds a value of type ${typeof value}, which has no mask.`);
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** The same for values that may still be on their way. */
export const wornSoon = (value: unknown, worn: Worn): unknown =>
  isPromise(value) ? value.then((come) => wornValue(come, worn)) : wornValue(value, worn);
