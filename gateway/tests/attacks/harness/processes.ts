import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { deriveKey } from '#shared/auth/deriveKey';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import { grantVariables } from '#shared/testing/grantVariables';
import type { ScratchDatabase } from '#shared/testing/scratchDatabase';
import { defaultWorld } from '#shared/synthetic/world';
import { secretText } from './secretText';

export interface Processes {
  /** Of the gateway. */
  readonly url: string;
  /** Everything that any of the processes wrote. */
  output(): string;
  close(): Promise<void>;
}

/** Starts a main of the project in a process of its own, which gets this environment and nothing of ours. */
function start(
  main: string,
  args: readonly string[],
  env: Record<string, string>,
  said: string[],
): ChildProcess {
  // What later versions of Node have removed is removed here too, so that nothing may rest on it.
  const preload = projectPath('gateway', 'tests', 'attacks', 'harness', 'withoutLegacyUtil.mjs');
  const child = spawn(
    process.execPath,
    ['--import', preload, '--conditions=source', '--import', 'tsx', projectPath(main), ...args],
    {
      cwd: projectPath(),
      env: { PATH: process.env['PATH'], LOG_LEVEL: 'trace', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => void said.push(text));
  return child;
}

/** The address it says it is ready at. @throws Error when it ends before */
async function ready(child: ChildProcess, said: readonly string[]): Promise<string> {
  let hasEnded = false;
  child.once('exit', () => (hasEnded = true));
  for (;;) {
    const found = /^Ready(?:: \S+)? at (\S+?)(?:\/graphql)?$/m.exec(said.join(''))?.[1];
    if (found) return found;
    if (hasEnded) throw new Error(`A process ended before it was ready: ${said.join('')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Gateway and departments as processes of their own, over these databases, each logging all it can. */
export async function startProcesses(
  databases: ReadonlyMap<DepartmentName, ScratchDatabase>,
  dataDir: string,
): Promise<Processes> {
  const children: ChildProcess[] = [];
  const said: string[][] = [];
  const run = async (main: string, args: readonly string[], env: Record<string, string>): Promise<string> => {
    const own: string[] = [];
    said.push(own);
    const child = start(main, args, env, own);
    children.push(child);
    return ready(child, own);
  };
  const close = async (): Promise<void> => {
    const running = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    await Promise.all(
      running.map((child) => {
        const exit = once(child, 'exit');
        child.kill('SIGKILL');
        return exit;
      }),
    );
  };
  try {
    const addresses = await Promise.all(
      departments.map(async (name) => {
        const url = await run(`subgraphs/${name}/src/server.ts`, [], {
          PORT: '0',
          DATABASE_URL: databases.get(name)?.url ?? '',
          INTERNAL_KEY: deriveKey(secretText, `internal-token:${name}`).toString('base64url'),
          CURSOR_KEY: deriveKey(secretText, `cursor:${name}`).toString('base64url'),
          TODAY: defaultWorld.date,
          ...grantVariables(secretText, name),
        });
        return [`SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`, `${url}/graphql`] as const;
      }),
    );
    const url = await run('gateway/src/main.ts', ['--local-issuer'], {
      PORT: '0',
      DATA_DIR: dataDir,
      NODE_ENV: 'test',
      INTERNAL_SECRET: secretText,
      ...Object.fromEntries(addresses),
    });
    return { url, output: () => said.flat().join(''), close };
  } catch (error) {
    await close();
    throw error;
  }
}
