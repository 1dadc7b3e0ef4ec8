import type { Tree } from './referenceEntities';

/** Deep merge by response key; lists item by item. What is there wins over null, so that no fetch takes away. */
export function mergeInto(target: Tree, source: Tree | null): void {
  if (source === null) return;
  for (const [key, value] of Object.entries(source)) target[key] = merged(target[key], value);
}

function merged(before: unknown, value: unknown): unknown {
  if (before === undefined || before === null) return value;
  if (value === undefined || value === null) return before;
  if (Array.isArray(before) && Array.isArray(value)) {
    return value.map((item, index) => merged(before[index], item));
  }
  if (typeof before === 'object' && typeof value === 'object') {
    mergeInto(before as Tree, value as Tree);
    return before;
  }
  return value;
}
