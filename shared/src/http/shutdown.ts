import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ListenOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** The variable that sets the port, named when the port cannot be had; `PORT` by default. */
  readonly portVariable?: string;
  /** How long `close` waits for requests under way; 10,000 ms by default. */
  readonly deadlineMs?: number;
}

export interface Listening {
  /** Without a trailing slash, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops accepting, lets requests under way finish until the deadline, then cuts them off. May be called twice. */
  close(): Promise<void>;
}

function listenError(
  error: NodeJS.ErrnoException,
  { host, port, portVariable = 'PORT' }: ListenOptions,
): Error {
  const remedy = `set ${portVariable} to another port (0 for any free one)`;
  switch (error.code ?? '') {
    case 'EADDRINUSE':
      return new Error(`Port ${port} on ${host} is in use. Stop the program that uses it, or ${remedy}.`);
    case 'EACCES':
      return new Error(`Port ${port} on ${host} may not be opened by this user; ${remedy}, 1024 or above.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Error(`${host} is no address of this machine. Set the host to 127.0.0.1 or 0.0.0.0.`);
    default:
      return error;
  }
}

/** An address one can open: a server on all interfaces is reached on the own machine. */
function urlOf(host: string, port: number): string {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`;
  if (host === '::') return `http://[::1]:${port}`;
  return host.includes(':') ? `http://[${host}]:${port}` : `http://${host}:${port}`;
}

/** Closes a server once, remembering the promise. */
function closer(server: Server, deadlineMs: number): () => Promise<void> {
  let closing: Promise<void> | undefined;
  server.on('request', (_req, res) => {
    // A connection kept alive is asked to end with its last answer, or it would be waited for.
    if (closing) res.setHeader('connection', 'close');
    res.once('close', () => {
      if (closing) setImmediate(() => server.closeIdleConnections());
    });
  });
  return () => {
    closing ??= new Promise<void>((resolve) => {
      const deadline = setTimeout(() => server.closeAllConnections(), deadlineMs);
      server.close(() => {
        clearTimeout(deadline);
        resolve();
      });
      server.closeIdleConnections();
    });
    return closing;
  };
}

/**
 * Serves `app` until `close`.
 * @throws Error naming the port and the variable to change, if the port cannot be had
 */
export async function listen(app: RequestListener, options: ListenOptions): Promise<Listening> {
  const { host, port, deadlineMs = 10_000 } = options;
  // Slow senders hold a connection, so headers and bodies must be whole in time.
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 });
  const close = closer(server, deadlineMs);
  server.on('request', app);
  await new Promise<void>((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(listenError(error, options));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.removeListener('error', refuse);
      resolve();
    });
  });
  return { url: urlOf(host, (server.address() as AddressInfo).port), close };
}
