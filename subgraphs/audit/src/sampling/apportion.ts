/** Largest remainders (Hamilton): whole shares first, what is left goes to the largest remainders, then to the first in line. */
function byLargestRemainder(sizes: readonly number[], seats: number): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  // In whole numbers: seats and sizes are small enough for their products to be exact.
  const shares = sizes.map((size) => Math.floor((seats * size) / total));
  const left = seats - shares.reduce((sum, share) => sum + share, 0);
  const inLine = sizes
    .map((size, index) => ({ index, remainder: (seats * size) % total }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of inLine.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/**
 * How many seats each stratum gets: in proportion to its size, none more than it has members, and at least one each where there
 * are seats for that. A stratum whose proportion is below one gets one, and the others share the rest.
 * @param sizes members of each stratum, at least 1
 * @param seats 0 or more; all members when there are fewer
 */
export function apportion(sizes: readonly number[], seats: number): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (seats >= total) return [...sizes];
  if (seats < sizes.length) return byLargestRemainder(sizes, seats);
  const single = new Set<number>();
  for (;;) {
    const rest = sizes.flatMap((size, index) => (single.has(index) ? [] : [{ size, index }]));
    const restSeats = seats - single.size;
    const restTotal = rest.reduce((sum, { size }) => sum + size, 0);
    const below = rest.filter(({ size }) => restSeats * size < restTotal);
    if (below.length === 0) {
      const shares = byLargestRemainder(
        rest.map(({ size }) => size),
        restSeats,
      );
      const result = sizes.map(() => 1);
      rest.forEach(({ index }, i) => (result[index] = shares[i] ?? 0));
      return result;
    }
    for (const { index } of below) single.add(index);
  }
}
