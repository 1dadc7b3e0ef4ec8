import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Mood } from './department';
import { departmentNames, type BenchDepartment } from './graph';

/** Gateway and departments, each in a process of its own. */
export interface Stage {
  readonly gateway: string;
  tell(department: BenchDepartment, mood: Mood): void;
  stop(): void;
}

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
}

async function start(file: string, args: string[], env: Record<string, string> = {}): Promise<Running> {
  const child = fork(path.join(__dirname, file), args, {
    execArgv: ['--conditions=source', '--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'bench', ...env },
  });
  child.once('exit', (code) => {
    if (code) throw new Error(`${file} ${args.join(' ')} ended with ${code}.`);
  });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return { url, child };
}

/** @param env of the gateway */
export async function startStage(env: Record<string, string>): Promise<Stage> {
  const running = new Map<BenchDepartment, Running>();
  for (const name of departmentNames) running.set(name, await start('department.ts', [name]));
  const urls = [...running].map(([name, { url }]) => [`SUBGRAPH_URL_${name.toUpperCase()}`, url]);
  const gateway = await start('gateway.ts', [], {
    PORT: '0',
    ...(Object.fromEntries(urls) as Record<string, string>),
    ...env,
  });
  return {
    gateway: gateway.url,
    tell: (department, mood) => void running.get(department)?.child.send(mood),
    stop() {
      for (const { child } of [gateway, ...running.values()]) {
        child.removeAllListeners('exit');
        child.kill();
      }
    },
  };
}
