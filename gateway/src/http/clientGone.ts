import type { ServerResponse } from 'node:http';
import { CallOff, type CallSignal } from '#shared/http/callOff';

/**
 * Says when the client of a request goes away before its answer is out, so that what is asked on its behalf can be called off. Made on
 * first use: a request that asks nothing pays nothing.
 * @returns the signal, the same each time; aborted already if the client is gone already
 */
export function clientGone(res: ServerResponse): () => CallSignal {
  let signal: CallOff | undefined;
  return () => (signal ??= signalOf(res));
}

function signalOf(res: ServerResponse): CallOff {
  const signal = new CallOff();
  const gone = (): void => {
    // A response closes after its end as well.
    if (!res.writableFinished) signal.abort();
  };
  if (res.closed) gone();
  else res.once('close', gone);
  return signal;
}
