import type { IncomingMessage } from 'node:http';

/** The whole body, once it is there. A sender that goes away before ends nothing: whoever holds the response notes that. */
export function readBody(req: IncomingMessage, done: (bytes: Buffer) => void): void {
  const chunks: Buffer[] = [];
  req.on('data', (chunk: Buffer) => chunks.push(chunk));
  req.on('end', () => done(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
}
