import { createServer } from 'node:http';
import type { QueryName } from '../graph/queries';

export interface Asked {
  /** Left out by who only asks whether the server answers. */
  readonly operationName?: QueryName;
  readonly uscc: string;
  readonly from: number;
}

interface Body extends Pick<Asked, 'operationName'> {
  readonly variables?: Partial<Pick<Asked, 'uscc' | 'from'>>;
}

/** A bare node:http server of JSON answers, on PORT. */
export function serveJson(answerTo: (asked: Asked) => Promise<object> | object): void {
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      void (async () => {
        const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Body;
        const asked = { operationName, uscc: variables?.uscc ?? '', from: variables?.from ?? 0 };
        const text = JSON.stringify({ data: await answerTo(asked) });
        res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
        res.end(text);
      })().catch((error: unknown) => {
        res.writeHead(500);
        res.end(String(error));
      });
    });
  });
  server.listen(Number(process.env['PORT']), '127.0.0.1');
  process.once('SIGTERM', () => process.exit(0));
}
