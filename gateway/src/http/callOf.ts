import type { ServerResponse } from 'node:http';
import type { GatewayContext } from '../execution/context';
import { clientGone } from './clientGone';

/** When departments need not answer a request any more: its client is gone, or its time is over. */
export function callOf(res: ServerResponse, deadlineMs: number): GatewayContext['call'] {
  const gone = clientGone(res);
  return {
    get signal() {
      return gone();
    },
    deadline: performance.now() + deadlineMs,
  };
}
