import type { CallSignal } from '#shared/http/callOff';
import type { Logger } from 'pino';
import type { Subgraph } from '#shared/subgraph/contract';
import { executeOperation } from '#shared/subgraph/execute';
import { callTime } from './callTime';
import { type FailureKind, type DepartmentFailure, departmentFailure } from './failure';
import type { Transport } from './transport';

/**
 * A department in this very process: no HTTP and no token between, the same claims and the same answers.
 * @param deadlineMs time for the whole answer; left out, a call ends when the department or the client ends it
 */
export function localTransport(subgraph: Subgraph, log: Logger, deadlineMs = Infinity): Transport {
  return {
    async send(operation, request, call) {
      const { ms, late } = callTime(deadlineMs, call, performance.now());
      const fail = (kind: FailureKind): DepartmentFailure => departmentFailure(subgraph.name, kind);
      if (call?.signal?.aborted) throw fail('CLIENT_GONE');
      if (ms <= 0) throw fail(late);
      const answer = executeOperation(subgraph, operation, request, log, call?.signal);
      return ms === Infinity && !call?.signal
        ? answer
        : within(answer, { ms, late, signal: call?.signal, fail });
    },
    async ready() {
      await subgraph.ready();
      return { version: subgraph.policy.version, bundle: subgraph.policy.bundle };
    },
    close: () => subgraph.close(),
  };
}

interface Limits {
  readonly ms: number;
  readonly late: FailureKind;
  readonly signal: CallSignal | undefined;
  readonly fail: (kind: FailureKind) => DepartmentFailure;
}

/** Stops waiting; what the department is about it finishes, within the time limits of its database. */
function within<T>(answer: Promise<T>, { ms, late, signal, fail }: Limits): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', gone);
    };
    const giveUp = (kind: FailureKind): void => {
      end();
      reject(fail(kind));
    };
    const gone = (): void => giveUp('CLIENT_GONE');
    const timer = ms === Infinity ? undefined : setTimeout(giveUp, ms, late);
    signal?.addEventListener('abort', gone);
    answer.then(resolve, reject).finally(end);
  });
}
