/** a per b with two decimals; null where there is nothing to divide by. */
export const ratio = (a: number, b: number): number | null =>
  b === 0 ? null : Math.round((a / b) * 100) / 100;
