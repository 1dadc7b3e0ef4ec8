import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';

/**
 * Says when the client of a request goes away before its answer is out, so that what is asked on its behalf can be called off. Made on
 * first use: a request that asks nothing pays nothing.
 * @returns the signal, the same each time; aborted already if the client is gone already
 */
export function clientGone(res: ServerResponse): () => AbortSignal {
  let signal: AbortSignal | undefined;
  return () => (signal ??= signalOf(res));
}

function signalOf(res: ServerResponse): AbortSignal {
  const controller = new AbortController();
  // One listener for each call that is under way for the request: many are no leak.
  setMaxListeners(0, controller.signal);
  const gone = (): void => {
    // A response closes after its end as well.
    if (!res.writableFinished) controller.abort();
  };
  if (res.closed) gone();
  else res.once('close', gone);
  return controller.signal;
}
