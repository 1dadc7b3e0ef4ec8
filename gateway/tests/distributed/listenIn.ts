import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { internalTokenHeader } from '#shared/subgraph/serve';

/** A request of the gateway to a department. */
export interface Captured {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Somebody on the way to a department. */
export interface Listener {
  readonly url: string;
  readonly captured: readonly Captured[];
  readonly close: () => void;
}

/** Sends a request to a department with the headers that departments read. */
export const send = (url: string, { headers, body }: Captured): Promise<Response> => {
  const kept = ['accept-language', 'x-request-id', internalTokenHeader].flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as [string, string]] : [];
  });
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: [['content-type', 'application/json'], ...kept],
    body,
  });
};

/** Passes everything on to a department and keeps a copy. */
export async function listenIn(target: string): Promise<Listener> {
  const captured: Captured[] = [];
  const passOn = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const request = { headers: req.headers, body: await text(req) };
    captured.push(request);
    const answer = await send(target, request);
    res.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  };
  const server = createServer((req, res) => {
    passOn(req, res).catch(() => res.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    captured,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
