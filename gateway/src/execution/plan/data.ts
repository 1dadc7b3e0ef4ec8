/** An object of an answer, or of what is put together from answers. Its keys come from departments and clients. */
export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What an object itself has under a key. JSON has no functions, so that only those, and `__proto__`, can be what objects inherit: the
 * common case is one look.
 */
export function own(object: Data, key: string): unknown {
  const value = object[key];
  if (typeof value !== 'function' && key !== '__proto__') return value;
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Sets a key, whatever it is called. */
export function put(object: Data, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  } else {
    object[key] = value;
  }
}

/** An object without a prototype. Made so, V8 keeps it as fast to fill and to print as a literal; Object.create(null) makes a slow one. */
export const bare = (): Data => Object.setPrototypeOf({}, null) as Data;
