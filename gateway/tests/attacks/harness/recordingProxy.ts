import { once } from 'node:events';
import { Agent, createServer, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What passed between the gateway and a department, as someone who listens on the wire has it. */
export interface Exchange {
  readonly department: string;
  readonly headers: IncomingHttpHeaders;
  /** The gateway's bytes. */
  readonly body: string;
  readonly status: number;
  /** The department's bytes. */
  readonly answer: string;
}

export interface RecordingProxy {
  readonly url: string;
  close(): Promise<void>;
}

interface Sent {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly answer: string;
}

/** Stands on the way to a department, passes everything on unchanged and keeps a copy. */
export async function startRecordingProxy(
  department: string,
  target: string,
  exchanges: Exchange[],
): Promise<RecordingProxy> {
  const agent = new Agent({ keepAlive: true });
  const passOn = async (
    path: string,
    method: string,
    headers: IncomingHttpHeaders,
    body: string,
  ): Promise<Sent> => {
    const outgoing = request(`${target}${path}`, { method, headers, agent });
    outgoing.end(body);
    const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, answer: await text(incoming) };
  };
  const server = createServer((req, res) => {
    text(req)
      .then(async (body) => {
        const { status, headers, answer } = await passOn(
          req.url ?? '/',
          req.method ?? 'GET',
          req.headers,
          body,
        );
        exchanges.push({ department, headers: req.headers, body, status, answer });
        const { 'transfer-encoding': _, connection: __, ...kept } = headers;
        res.writeHead(status, kept).end(answer);
      })
      .catch(() => res.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
