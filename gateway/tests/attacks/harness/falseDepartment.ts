import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Answers one request of the gateway, whose body is given. */
export type FalseAnswer = (body: string, res: ServerResponse) => void;

export interface FalseDepartment {
  readonly url: string;
  /** How it answers from now on. */
  answerBy(answer: FalseAnswer): void;
  /** Requests it was sent so far. */
  readonly received: readonly string[];
  close(): Promise<void>;
}

/** Somebody in the place of a department, who answers as the test says. */
export async function startFalseDepartment(): Promise<FalseDepartment> {
  const received: string[] = [];
  let current: FalseAnswer = (_body, res) => res.writeHead(500).end();
  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const body = await text(req);
    received.push(`${req.url ?? ''} ${body}`);
    current(body, res);
  };
  const server = createServer((req, res) => {
    answer(req, res).catch(() => res.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answerBy: (next) => {
      current = next;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
