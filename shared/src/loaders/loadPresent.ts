import type DataLoader from 'dataloader';

/** Rows of the keys, in their order; keys without a row are left out. */
export async function loadPresent<E>(
  loader: DataLoader<string, E | null>,
  keys: readonly string[],
): Promise<E[]> {
  const rows = await Promise.all(keys.map((key) => loader.load(key)));
  return rows.filter((row) => row !== null);
}
