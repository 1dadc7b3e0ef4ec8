import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { DepartmentPolicy, Transports } from '../execution/transport';

/** `policy-differs`: it would answer, and refuses, because it decides by another policy than this gateway. */
type State = 'ok' | 'failed' | 'policy-differs';

export interface DepartmentStatesOptions {
  readonly transports: Transports;
  /** payloadHash of the policy this gateway decides by; empty without one, when nothing is compared. */
  readonly bundle: string;
  readonly log: Logger;
}

/**
 * `GET /health/departments`: which departments would answer, by name. Always 200: the graph answers without them, their
 * fields being null. Requests that come while departments are asked share the outcome.
 */
export function departmentStates({ transports, bundle, log }: DepartmentStatesOptions): RequestHandler {
  let asking: Promise<Record<string, State>> | undefined;
  const stateOf = (name: string, policy: DepartmentPolicy | null): State => {
    if (bundle === '' || policy?.bundle === bundle) return 'ok';
    log.error({ department: name, gateway: bundle, policy }, 'department decides by another policy');
    return 'policy-differs';
  };
  const ask = async (): Promise<Record<string, State>> => {
    const states = [...transports].map(async ([name, transport]): Promise<[string, State]> => {
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
    res.json({ departments: await asking });
  };
}
