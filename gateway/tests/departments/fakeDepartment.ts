import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { publicPrincipal } from '#shared/auth/principal';
import type { SubgraphRequest } from '#shared/subgraph/contract';
import { httpTransport, type HttpTransportOptions } from '../../src/departments/httpTransport';
import type { Transport } from '../../src/departments/transport';
import { silent } from '../fixtures/fixtureGraph';

/** A request as it arrived. */
export interface Arrived {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Resolves when its connection was closed before an answer was complete. */
  readonly abandoned: Promise<void>;
}

export interface FakeDepartment {
  readonly url: string;
  readonly port: number;
  readonly arrived: Arrived[];
  /** Connections accepted so far. */
  connections(): number;
  close(): Promise<void>;
}

async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A department that answers as told, over real HTTP. Health checks are its listener's too. */
export async function startFake(listener: RequestListener, port = 0): Promise<FakeDepartment> {
  const arrived: Arrived[] = [];
  let connections = 0;
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const abandoned = new Promise<void>((resolve) => {
        res.once('close', () => {
          if (!res.writableFinished) resolve();
        });
      });
      arrived.push({ headers: req.headers, body: Buffer.concat(chunks).toString(), abandoned });
      listener(req, res);
    });
  });
  server.on('connection', () => connections++);
  const at = await listening(server, port);
  return {
    url: `http://127.0.0.1:${at}/graphql`,
    port: at,
    arrived,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A department below HTTP: what it does with the bytes of a connection is up to `onData`. */
export async function startFakeTcp(onData: (socket: Socket) => void): Promise<FakeDepartment> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createTcpServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', () => onData(socket));
  });
  const port = await listening(server, 0);
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    port,
    arrived: [],
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A listener that answers every request with this. */
export const answering =
  (body: string | Buffer, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (_req, res) => {
    res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };

/** The way to it, as the gateway makes one. */
export const wayTo = ({ url }: { url: string }, options: Partial<HttpTransportOptions> = {}): Transport =>
  httpTransport({
    name: 'ecology',
    url,
    tokenKey: Buffer.alloc(32, 7),
    deadlineMs: 1000,
    answerLimit: 10_000,
    clock: () => new Date(),
    log: silent,
    ...options,
  });

export const someRequest: SubgraphRequest = {
  principal: publicPrincipal,
  language: 'en',
  requestId: 'request-0001',
  bundle: '',
  purpose: null,
  grant: null,
};
