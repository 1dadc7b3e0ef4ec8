import type { Logger } from 'pino';
import { departmentNames } from '#shared/auth/departmentNames';
import type { DepartmentState } from '../departments/departmentHealth';
import type { Transport, Transports } from '../departments/transport';
import { createLooks } from './departmentLooks';
import { departmentWord } from './departmentWord';

/** One department as `departmentStatus` of the graph tells of it: nothing of where it is, nor of what failed. */
export interface DepartmentStatus {
  /** The department's folder name. */
  readonly name: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly state: DepartmentState;
  /** When this gateway saw it enter the state; null while UNKNOWN. */
  readonly since: Date | null;
}

/** How the departments are, over all generations of a gateway. */
export interface DepartmentWatch {
  /**
   * All of `departments`, by name, within about a second. They are not asked for data; whether they are ready is looked up every
   * two seconds at most, and only while somebody wants to know.
   * @param bundle payloadHash of the policy the gateway decides by; empty without one
   */
  statuses(departments: Transports, bundle: string): Promise<readonly DepartmentStatus[]>;
}

export interface WatchOptions {
  readonly log: Logger;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
  readonly clock?: () => Date;
}

type Entered = Pick<DepartmentStatus, 'state' | 'since'>;

/** Names for people; a foreign department's own name stands for both. */
const titlesOf = (name: string): Pick<DepartmentStatus, 'nameZh' | 'nameEn'> => {
  const known = Object.entries(departmentNames).find(([own]) => own === name)?.[1];
  return { nameZh: known?.zh ?? name, nameEn: known?.en ?? name };
};

export function createDepartmentWatch(options: WatchOptions): DepartmentWatch {
  const { log, now = () => performance.now(), clock = () => new Date() } = options;
  const looks = createLooks({ log, now, clock });
  const entered = new Map<string, Entered>();

  const enteredBy = (name: string, transport: Transport): Entered => {
    const health = transport.health?.();
    const look = looks.last(transport);
    const state = departmentWord(health, look);
    const before = entered.get(name);
    if (before?.state === state) return before;
    const known = health?.state === state ? health.since : look?.at;
    // Calls may not have noticed the state before: then it ended when that was seen, not when calls last changed.
    const isAfter = !before?.since || (known && known > before.since);
    const since = state === 'UNKNOWN' ? null : ((isAfter ? known : null) ?? clock());
    const next = { state, since };
    entered.set(name, next);
    return next;
  };
  return {
    async statuses(departments, bundle) {
      await looks.refresh(departments, bundle);
      return [...departments]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, transport]) => ({ name, ...titlesOf(name), ...enteredBy(name, transport) }));
    },
  };
}
