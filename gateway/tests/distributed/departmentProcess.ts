import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { DepartmentName } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import { defaultWorld } from '#shared/synthetic/world';
import { testDatabaseUrl } from '#shared/testing/testDatabases';
import { departmentKeys, type Configuration } from './configurations';

/** A department as the compose file runs it: its own main, process and environment, and nothing of this one's. */
export interface DepartmentProcess {
  readonly child: ChildProcess;
  readonly url: string;
}

const children: ChildProcess[] = [];

/** @throws Error with what it said, when it ends before it is ready */
export async function startDepartment(
  name: DepartmentName,
  keys: Configuration,
  port = '0',
): Promise<DepartmentProcess> {
  const main = projectPath('subgraphs', name, 'src', 'server.ts');
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', main], {
    cwd: projectPath(),
    env: {
      PATH: process.env['PATH'],
      PORT: port,
      DATABASE_URL: testDatabaseUrl(name),
      ...keys.department(name),
      ...departmentKeys(name),
      TODAY: defaultWorld.date,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (more: string): void => {
      said += more;
      const ready = /^Ready: \S+ at (\S+)$/m.exec(said)?.[1];
      if (ready) resolve(ready);
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.once('exit', () => reject(new Error(`${name} ended before it was ready: ${said}`)));
  });
  return { child, url };
}

/** Ends a process, unless it has ended, and waits until it is gone; @returns how it ended. */
export async function endProcess(
  child: ChildProcess,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<number | NodeJS.Signals | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
  return child.signalCode ?? child.exitCode;
}

/** For an `afterAll` of its own: whatever failed before it, no process is left. */
export const endEveryProcess = (): Promise<unknown> =>
  Promise.all(children.map((child) => endProcess(child, 'SIGKILL')));
