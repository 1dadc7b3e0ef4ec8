import { masks, type MaskKind } from '../masks';

/** A value as those without clear access see it: texts and lists of texts; anything else does not leave. */
export function maskedValue(kind: MaskKind, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === 'string') return masks[kind].apply(value);
  if (Array.isArray(value)) return value.map((item: unknown) => maskedSoon(kind, item));
  throw new TypeError(`A masked field holds a value of type ${typeof value}, which has no mask.`);
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** The same for values that may still be on their way. */
export const maskedSoon = (kind: MaskKind, value: unknown): unknown =>
  isPromise(value) ? value.then((come) => maskedValue(kind, come)) : maskedValue(kind, value);
