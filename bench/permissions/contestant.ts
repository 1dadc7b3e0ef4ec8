import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Pool } from 'undici';
import type { Ask, Said } from './server';
import type { Protection } from './stack';

export interface Contestant {
  readonly name: Protection;
  /** Sends one operation; @returns status and body. */
  send(body: string, token: string | null): Promise<{ readonly status: number; readonly text: string }>;
  ask<T extends Said>(question: Ask): Promise<T>;
  stop(): Promise<void>;
}

const execArgv = ['--conditions=source', '--import', 'tsx'];

async function said(child: ChildProcess): Promise<Said> {
  const [message] = (await once(child, 'message')) as [Said];
  return message;
}

/** A server in a process of its own, so that its CPU is its own. */
export async function startContestant(dataDir: string, name: Protection): Promise<Contestant> {
  const child = fork(path.join(__dirname, 'server.ts'), [dataDir, name], {
    execArgv,
    env: { ...process.env, NODE_ENV: 'bench' },
  });
  child.once('exit', (code) => {
    if (code) throw new Error(`The server "${name}" ended with ${code}.`);
  });
  const { ready } = (await said(child)) as { ready: string };
  const pool = new Pool(ready, { connections: 8 });
  return {
    name,
    async send(body, token) {
      const { statusCode, body: answer } = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        body,
      });
      return { status: statusCode, text: await answer.text() };
    },
    async ask<T extends Said>(question: Ask): Promise<T> {
      const answer = said(child);
      child.send(question);
      return (await answer) as T;
    },
    async stop() {
      await pool.close();
      child.removeAllListeners('exit');
      child.kill();
    },
  };
}
