import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Delay, Listening } from './main';

export interface RunningDepartments {
  readonly pid: number;
  /** By name, with the path of the graph. */
  readonly urls: Readonly<Record<string, string>>;
  answerAfter(latencyMs: number): void;
  stop(): void;
}

/** All departments of the bench in one process beside, on the core of this one. */
export async function startDepartments(): Promise<RunningDepartments> {
  const child = fork(path.join(__dirname, 'main.js'), {
    env: { ...process.env, NODE_ENV: 'production' },
    // The tables alone go to stdout.
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const [{ urls }] = (await once(child, 'message')) as [Listening];
  return {
    pid: child.pid as number,
    urls,
    answerAfter: (latencyMs) => void child.send({ latencyMs } satisfies Delay),
    stop: () => void child.kill(),
  };
}
