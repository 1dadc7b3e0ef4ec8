import type { SeedProgress } from '#shared/seed/seedDepartments';

/** One line that is written over while data loads; on something that is no terminal, one line a department. */
export function progressLine(out: NodeJS.WriteStream): { show(progress: SeedProgress): void; end(): void } {
  let shown = '';
  let last = 0;
  return {
    show({ department, table, rows, of }) {
      if (!out.isTTY) {
        if (department !== shown) out.write(`Loading demonstration data: ${department}\n`);
        shown = department;
        return;
      }
      const now = Date.now();
      if (now - last < 100) return;
      last = now;
      const percent = of > 0 ? ` ${Math.min(100, Math.round((rows / of) * 100))} %` : '';
      out.write(`\r\u001b[KLoading demonstration data: ${department}/${table} ${rows}${percent}`);
      shown = department;
    },
    end() {
      if (out.isTTY && shown) out.write('\r\u001b[K');
    },
  };
}
