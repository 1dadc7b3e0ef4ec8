import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all below it have used. */
export interface Usage {
  /** User and system time of all threads since their start, ms. */
  readonly cpuMs: number;
  /** Memory resident now, MB (10⁶ bytes). */
  readonly rssMb: number;
}

const setting = (name: string): number => Number(execFileSync('getconf', [name], { encoding: 'utf8' }));
let units: { readonly tickMs: number; readonly pageBytes: number } | undefined;
const unitsOfKernel = () => (units ??= { tickMs: 1000 / setting('CLK_TCK'), pageBytes: setting('PAGESIZE') });

interface Stat {
  readonly parent: number;
  /** utime, stime and the same of children that ended. */
  readonly ticks: number;
  readonly pages: number;
}

/** Undefined for a process that has ended. Fields are counted as in proc_pid_stat(5), from `state` on. */
function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before may hold spaces and brackets.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0] = fields.slice(1);
    return {
      parent,
      ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0),
      pages: fields[21] ?? 0,
    };
  } catch {
    return undefined;
  }
}

/** Of a process, its threads and its descendants, read from Linux's /proc: the same for Node and for binaries. */
export function usageOf(root: number): Usage {
  const stats = new Map<number, Stat>();
  for (const entry of readdirSync('/proc')) {
    const stat = /^\d+$/.test(entry) ? statOf(Number(entry)) : undefined;
    if (stat) stats.set(Number(entry), stat);
  }
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = stats.get(at)?.parent) if (at === root) return true;
    return false;
  };
  const { tickMs, pageBytes } = unitsOfKernel();
  let [cpuMs, rssMb] = [0, 0];
  for (const [pid, { ticks, pages }] of stats) {
    if (!isBelow(pid)) continue;
    cpuMs += ticks * tickMs;
    rssMb += (pages * pageBytes) / 1e6;
  }
  return { cpuMs, rssMb };
}
