import type { Logger } from 'pino';
import { createBreaker, type BreakerState } from './breaker';
import { createBulkhead, type Ask } from './bulkhead';
import { createCallRecord } from './callRecord';
import { stateOf } from './departmentHealth';
import type { DepartmentSettings } from './departmentSettings';
import { type FailureKind, type DepartmentFailure, departmentFailure } from './failure';
import { createRetries } from './retries';
import type { CallOptions, Transport } from './transport';

export interface GuardOptions {
  /** The department's folder name. */
  readonly name: string;
  readonly settings: Pick<DepartmentSettings, 'bulkhead' | 'breaker' | 'retries' | 'windowMs'>;
  readonly log: Logger;
  /** Milliseconds of `performance.now()`. */
  readonly now?: () => number;
  readonly random?: () => number;
}

/**
 * A way to a department that cannot take the gateway down with it: each attempt waits for its turn and passes the breaker, and a query
 * that could not be asked is asked again. The same in process and over HTTP.
 */
export function guardedTransport(transport: Transport, options: GuardOptions): Transport {
  const { name, settings, log, now = () => performance.now(), random = Math.random } = options;
  const fail = (kind: FailureKind): DepartmentFailure => departmentFailure(name, kind);
  const record = createCallRecord(settings.windowMs, now, () => new Date());
  const bulkhead = createBulkhead(settings.bulkhead, fail);
  const onChange = (breaker: BreakerState): void => tell(log, name, breaker);
  const breaker = createBreaker(settings.breaker, { record, fail, now, onChange });
  const retry = createRetries(settings.retries, { now, random });

  const run = <T>(ask: Ask<T>, call: CallOptions | undefined): Promise<T> =>
    retry(async (again) => {
      // Asked before the queue, so that nobody waits in vain, and once more when the turn has come: it may have opened meanwhile.
      if (breaker.refuses()) throw fail('OPEN');
      return bulkhead.run((inTime) => breaker.run(ask, inTime), again);
    }, call);
  const { sendText } = transport;

  return {
    send: (operation, request, call) => run((inTime) => transport.send(operation, request, inTime), call),
    ...(sendText
      ? { sendText: (body, request, call) => run((inTime) => sendText(body, request, inTime), call) }
      : {}),
    // What asks for the state must hear it as it is.
    ready: () => transport.ready(),
    close: () => transport.close(),
    health() {
      const facts = record.facts();
      return {
        ...stateOf(facts, breaker.state()),
        breaker: breaker.state(),
        inFlight: bulkhead.inFlight(),
        queued: bulkhead.queued(),
        lastFailure: facts.lastFailure,
      };
    },
  };
}

function tell(log: Logger, department: string, breaker: BreakerState): void {
  if (breaker === 'OPEN') log.error({ department, breaker }, 'the department fails: it is not asked for now');
  else
    log.info(
      { department, breaker },
      breaker === 'CLOSED' ? 'the department answers again' : 'one call tries',
    );
}
