import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { benchDepartments, type BenchDepartment } from '../graph/sdl';
import { answersOf } from './answers';

/** What the parent may say: every answer from now on comes so many milliseconds later. */
export interface Delay {
  readonly latencyMs: number;
}
/** What it is told once all listen: where each department is. */
export interface Listening {
  readonly urls: Readonly<Record<string, string>>;
}

let latencyMs = 0;

function listen(name: BenchDepartment): Promise<string> {
  const answerTo = answersOf(name);
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const body = (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString('utf8');
      answerTo(body).then(
        (answer) => {
          const send = (): void => {
            res.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
            res.end(answer);
          };
          if (latencyMs > 0) setTimeout(send, latencyMs);
          else send();
        },
        (error: unknown) => {
          res.writeHead(500);
          res.end(String(error));
        },
      );
    });
  });
  // Contestants keep their connections open between rounds.
  server.keepAliveTimeout = 600_000;
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`),
    ),
  );
}

async function main(): Promise<void> {
  const urls = Object.fromEntries(
    await Promise.all(benchDepartments.map(async (name) => [name, await listen(name)] as const)),
  );
  process.on('message', (delay: Delay) => {
    latencyMs = delay.latencyMs;
  });
  process.once('disconnect', () => process.exit());
  process.send?.({ urls } satisfies Listening);
}

void main();
