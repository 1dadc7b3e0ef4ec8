import { isData, own, put, type Data } from './data';

/**
 * Merges what a department answered into what is known: objects key by key, lists of one length item by item. What is there wins over
 * null, so that the order in which departments answer does not matter; of two values the later one counts.
 */
export function mergeObject(target: Data, source: Data): void {
  if (target === source) return;
  for (const key in source) {
    const value = source[key];
    if (value === undefined) continue;
    const before = own(target, key);
    put(target, key, before === undefined || before === null ? value : mergeValue(before, value));
  }
}

function mergeValue(before: unknown, value: unknown): unknown {
  if (value === null || value === undefined || before === value) return before;
  if (Array.isArray(before)) {
    if (!Array.isArray(value) || value.length !== before.length) return value;
    for (let i = 0; i < value.length; i++) {
      const item: unknown = before[i];
      before[i] = item === undefined || item === null ? (value[i] as unknown) : mergeValue(item, value[i]);
    }
    return before;
  }
  if (!isData(before) || !isData(value)) return value;
  mergeObject(before, value);
  return before;
}

/** A copy that shares nothing that could be changed. */
export function cloneValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cloneValue);
  if (!isData(value)) return value;
  const copy: Data = {};
  for (const key in value) put(copy, key, cloneValue(value[key]));
  return copy;
}
