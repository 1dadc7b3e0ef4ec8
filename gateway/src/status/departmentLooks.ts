import type { Logger } from 'pino';
import type { DepartmentPolicy, Transport, Transports } from '../departments/transport';
import type { Look } from './departmentWord';

/** However many ask, a department hears of it this often at most. */
const lookAgainMs = 2_000;
/** How old a look under way may become before nobody waits for it any more; then what was seen before is told. */
const patienceMs = 1_000;
/** A department that says nothing for so long is not ready. */
const lookMs = 3_000;

export interface Looks {
  /** Looks at those not looked at lately. Resolves when they have answered, or when nobody should wait longer. Never rejects. */
  refresh(departments: Transports, bundle: string): Promise<void>;
  last(transport: Transport): Look | undefined;
}

export interface LooksOptions {
  readonly log: Logger;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly clock: () => Date;
}

interface Looked {
  begunAt: number;
  underWay: Promise<void> | null;
  last: Look | undefined;
}

/**
 * Asks departments whether they would answer, for all who want to know together: calls alone do not tell, since a department without its
 * database answers them with 200.
 */
export function createLooks({ log, now, clock }: LooksOptions): Looks {
  const byTransport = new WeakMap<Transport, Looked>();

  const isReady = async (name: string, transport: Transport, bundle: string): Promise<boolean> => {
    try {
      return decidesBy(bundle, await within(transport.ready(), lookMs));
    } catch (err) {
      log.debug({ err, department: name }, 'department is not ready');
      return false;
    }
  };
  const lookAt = async (looked: Looked, ready: Promise<boolean>): Promise<void> => {
    looked.last = { isReady: await ready, at: clock() };
    looked.underWay = null;
  };
  const lookedAt = (transport: Transport): Looked => {
    const known = byTransport.get(transport) ?? { begunAt: -Infinity, underWay: null, last: undefined };
    byTransport.set(transport, known);
    return known;
  };
  return {
    async refresh(departments, bundle) {
      const waits = [...departments].map(async ([name, transport]) => {
        const looked = lookedAt(transport);
        if (!looked.underWay && now() - looked.begunAt >= lookAgainMs) {
          looked.begunAt = now();
          looked.underWay = lookAt(looked, isReady(name, transport, bundle));
        }
        const patience = looked.begunAt + patienceMs - now();
        if (looked.underWay && patience > 0) await within(looked.underWay, patience).catch(() => undefined);
      });
      await Promise.all(waits);
    },
    last: (transport) => byTransport.get(transport)?.last,
  };
}

/** One with another policy refuses whatever this gateway asks; a foreign one tells none. */
const decidesBy = (bundle: string, policy: DepartmentPolicy | null): boolean =>
  bundle === '' || policy === null || policy.bundle === bundle;

/** @throws Error when it takes longer */
async function within<T>(answer: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing came within ${ms} ms.`)), ms);
    // Nobody's request is held open by it alone.
    timer.unref();
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
