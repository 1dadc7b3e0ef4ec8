/** The last piece of work of each holder; the next waits for it. */
const last = new WeakMap<object, Promise<unknown>>();

/**
 * Runs work one piece after the other for one holder. SQLite has one connection a process: transactions begun while another
 * runs would be nested into it, and end or fall with it.
 */
export function oneAtATime<T>(holder: object, work: () => Promise<T>): Promise<T> {
  const result = (last.get(holder) ?? Promise.resolve()).then(work);
  last.set(
    holder,
    result.catch(() => undefined),
  );
  return result;
}
