const tiny = 1e-7;

/** Pivots until no column improves; Bland's rule, so that it ends. @returns whether there is an optimum */
function improve(rows: number[][], basis: number[], goal: number[], width: number): boolean {
  for (;;) {
    const enter = goal.slice(0, width).findIndex((value) => value > tiny);
    if (enter < 0) return true;
    let leave = -1;
    let best = Infinity;
    rows.forEach((row, r) => {
      const at = row[enter] ?? 0;
      if (at <= tiny) return;
      const ratio = (row.at(-1) ?? 0) / at;
      const isBetter =
        ratio < best - tiny || (ratio < best + tiny && (basis[r] ?? 0) < (basis[leave] ?? Infinity));
      if (isBetter) [best, leave] = [ratio, r];
    });
    if (leave < 0) return false;
    pivot(rows, goal, leave, enter);
    basis[leave] = enter;
  }
}

function pivot(rows: number[][], goal: number[], leave: number, enter: number): void {
  const row = rows[leave] as number[];
  const by = row[enter] as number;
  row.forEach((value, i) => (row[i] = value / by));
  for (const other of [...rows, goal]) {
    const times = other[enter] ?? 0;
    if (other === row || times === 0) continue;
    other.forEach((value, i) => (other[i] = value - times * (row[i] as number)));
  }
}

/** Greatest value of `goal · x` with `equations · x = values` and `x >= 0` (two-phase simplex); Infinity without bound. */
export function greatest(
  equations: readonly (readonly number[])[],
  values: readonly number[],
  goal: readonly number[],
): number {
  const width = goal.length;
  const rows = equations.map((equation, r) => [
    ...equation,
    ...values.map((_, i) => (i === r ? 1 : 0)),
    values[r] as number,
  ]);
  const basis = rows.map((_, r) => width + r);
  const first = new Array<number>(width + rows.length + 1).fill(0);
  for (const row of rows) row.forEach((value, i) => (first[i] = (first[i] as number) + value));
  for (let i = width; i < width + rows.length; i++) first[i] = 0;
  improve(rows, basis, first, width);
  if ((first.at(-1) as number) > 1e-4) throw new Error('Nothing fits what was published.');
  // Artificial variables that stayed stand at zero: their rows are repetitions.
  rows.forEach((row, r) => {
    const own = row.slice(0, width).findIndex((value) => Math.abs(value) > tiny);
    if ((basis[r] as number) < width || own < 0) return;
    pivot(rows, first, r, own);
    basis[r] = own;
  });
  const second = [...goal, ...values.map(() => 0), 0];
  rows.forEach((row, r) => {
    const times = second[basis[r] as number] ?? 0;
    if (times !== 0) row.forEach((value, i) => (second[i] = (second[i] as number) - times * value));
  });
  return improve(rows, basis, second, width) ? -(second.at(-1) as number) : Infinity;
}
