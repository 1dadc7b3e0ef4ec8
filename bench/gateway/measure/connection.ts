import { connect, type Socket } from 'node:net';

export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

/** A connection that carries one request at a time: a tenth of the CPU of a general client, so that the load is not what is measured. */
export interface Connection {
  send(request: Buffer): Promise<HttpAnswer>;
  close(): void;
}

/** A whole POST request, headers and body, to be sent as it is. */
export function postRequest(url: URL, headers: Readonly<Record<string, string>>, body: string): Buffer {
  const lines = Object.entries({
    host: url.host,
    'content-type': 'application/json',
    accept: 'application/json',
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST ${url.pathname} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}

const endOfChunks = '\r\n0\r\n\r\n';

interface Head {
  readonly status: number;
  readonly bodyAt: number;
  /** Bytes of the body; null when it comes in chunks (RFC 9112 §7.1). */
  readonly length: number | null;
}

function headOf(bytes: Buffer): Head | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const text = bytes.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
  return {
    status: Number(text.slice(9, 12)),
    bodyAt: end + 4,
    length: length === undefined ? null : Number(length),
  };
}

function joinedChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = parseInt(body.toString('latin1', at, lineEnd), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
}

/** Collects one answer; `push` gives it when it is whole. JSON holds no raw CR, so the end of chunks is nowhere else. */
function collector(): { push(bytes: Buffer): HttpAnswer | undefined } {
  let parts: Buffer[] = [];
  let size = 0;
  let head: Head | undefined;
  return {
    push(bytes) {
      parts.push(bytes);
      size += bytes.length;
      if (!head) {
        if (parts.length > 1) parts = [Buffer.concat(parts)];
        head = headOf(parts[0] as Buffer);
        if (!head) return undefined;
      }
      const { status, bodyAt, length } = head;
      if (length !== null ? size < bodyAt + length : !endsChunks(parts, bodyAt)) return undefined;
      const body = (parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)).subarray(bodyAt);
      [parts, size, head] = [[], 0, undefined];
      return { status, body: length === null ? joinedChunks(body) : body };
    },
  };
}

function endsChunks(parts: readonly Buffer[], bodyAt: number): boolean {
  const last = parts.at(-1) as Buffer;
  const tail = last.length >= endOfChunks.length ? last : Buffer.concat(parts.slice(-endOfChunks.length));
  if (tail.subarray(-endOfChunks.length).toString('latin1') === endOfChunks) return true;
  // A body without a single chunk.
  return parts.length === 1 && last.toString('latin1', bodyAt) === '0\r\n\r\n';
}

/** Opens a kept-alive connection. @throws Error when it cannot be had, or ends before an answer is whole */
export async function openConnection({ hostname, port }: URL): Promise<Connection> {
  const socket = await connected(hostname, Number(port));
  const answers = collector();
  let waiting: { resolve(answer: HttpAnswer): void; reject(error: Error): void } | undefined;
  const fail = (error: Error): void => {
    waiting?.reject(error);
    waiting = undefined;
  };
  socket.on('data', (bytes) => {
    const answer = answers.push(bytes);
    if (!answer) return;
    const { resolve } = waiting ?? {};
    waiting = undefined;
    resolve?.(answer);
  });
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('The server closed the connection.')));
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => void socket.destroy(),
  };
}

const connected = (host: string, port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true });
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
