import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { DepartmentHealth } from '../departments/departmentHealth';
import type { DepartmentPolicy, Transports } from '../departments/transport';

/** `policy-differs`: it would answer, and refuses, because it decides by another policy than this gateway. */
type State = 'ok' | 'failed' | 'policy-differs';

export interface DepartmentStatesOptions {
  /** What is served now. */
  readonly transports: () => Transports;
  /** payloadHash of the policy this gateway decides by; empty without one, when nothing is compared. */
  readonly bundle: () => string;
  readonly log: Logger;
}

/** What the gateway's own calls to each department came to, by name; for those whose calls are counted. */
export const departmentCalls = (transports: Transports): Readonly<Record<string, DepartmentHealth>> =>
  Object.fromEntries(
    [...transports].flatMap(([name, transport]) => {
      const health = transport.health?.();
      return health ? [[name, health]] : [];
    }),
  );

/**
 * `GET /health/departments`: `departments`, which of them would answer now, and `calls`, what the calls so far came to, by name. Always
 * 200: the graph answers without them, their fields being null. Requests that come while departments are asked share the outcome.
 */
export function departmentStates({ transports, bundle, log }: DepartmentStatesOptions): RequestHandler {
  let asking: Promise<Record<string, State>> | undefined;
  const stateOf = (name: string, policy: DepartmentPolicy | null): State => {
    const own = bundle();
    if (own === '' || policy?.bundle === own) return 'ok';
    log.error({ department: name, gateway: own, policy }, 'department decides by another policy');
    return 'policy-differs';
  };
  const ask = async (): Promise<Record<string, State>> => {
    const states = [...transports()].map(async ([name, transport]): Promise<[string, State]> => {
      try {
        return [name, stateOf(name, await transport.ready())];
      } catch (err) {
        log.warn({ err, department: name }, 'department is not ready');
        return [name, 'failed'];
      }
    });
    return Object.fromEntries(await Promise.all(states));
  };
  return async (_req, res) => {
    asking ??= ask().finally(() => (asking = undefined));
    res.json({ departments: await asking, calls: departmentCalls(transports()) });
  };
}
