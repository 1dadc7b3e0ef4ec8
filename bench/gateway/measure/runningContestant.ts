import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Contestant, Launch } from '../contestantList';
import type { Workspace } from '../workspace';
import { openConnection, postRequest } from './connection';
import type { Target } from './load';
import type { Pinning } from './pinning';

export interface RunningContestant extends Target {
  readonly contestant: Contestant;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly workspace: Workspace;
  readonly urls: Readonly<Record<string, string>>;
  readonly pinning: Pinning;
  /** Folder for a CPU profile, of Node's own processes. */
  readonly profileTo?: string | undefined;
}

const startLimitMs = 60_000;

/** Nobody phones home from a benchmark. */
const telemetryOff = {
  APOLLO_TELEMETRY_DISABLED: '1',
  GRAFBASE_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  OTEL_SDK_DISABLED: 'true',
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(target: Target): Promise<boolean> {
  try {
    const connection = await openConnection(target.url);
    const asked = connection.send(postRequest(target.url, target.headers, '{"query":"{ __typename }"}'));
    const answer = await Promise.race([asked, sleep(2000, null, { ref: false })]);
    connection.close();
    return answer?.status === 200;
  } catch {
    return false;
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const isLate = await Promise.race([ended.then(() => false), sleep(10_000, true, { ref: false })]);
  if (isLate) {
    child.kill('SIGKILL');
    await ended;
  }
}

const profiled = ([program = '', ...rest]: readonly string[], folder: string): readonly string[] => [
  program,
  ...(program === process.execPath ? ['--cpu-prof', '--cpu-prof-dir', folder] : []),
  ...rest,
];

function spawnPinned({ command, env, cwd }: Launch, options: StartOptions, logFile: string): ChildProcess {
  const words = options.profileTo ? profiled(command, options.profileTo) : command;
  const [program = '', ...rest] = [...options.pinning.before, ...words];
  const output = openSync(logFile, 'w');
  const child = spawn(program, rest, {
    env: { ...process.env, ...telemetryOff, NODE_ENV: 'production', ...env },
    ...(cwd === undefined ? {} : { cwd }),
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return child;
}

/**
 * Starts a contestant in a process of its own and waits until it answers.
 * @throws Error with the end of what it printed when it ends, or does not answer within a minute
 */
export async function startContestant(
  contestant: Contestant,
  options: StartOptions,
): Promise<RunningContestant> {
  const { workspace, urls } = options;
  const port = await freePort();
  const launch = contestant.launch({ workspace, urls, port });
  const logs = path.join(workspace.directory, 'logs');
  mkdirSync(logs, { recursive: true });
  const logFile = path.join(logs, `${contestant.name}.log`);
  const child = spawnPinned(launch, options, logFile);
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  const target: Target = {
    url: new URL(launch.path ?? '/graphql', `http://127.0.0.1:${port}`),
    headers: contestant.isCallerKnown ? workspace.callerHeaders : {},
  };
  const until = Date.now() + startLimitMs;
  while (!(await answers(target))) {
    if (failure) throw failure;
    if (hasEnded(child) || Date.now() > until) {
      await stop(child);
      const said = readFileSync(logFile, 'utf8').trim().slice(-600);
      throw new Error(`it ${Date.now() > until ? 'did not answer within a minute' : 'ended'}: ${said}`);
    }
    await sleep(200);
  }
  return { ...target, contestant, pid: child.pid as number, stop: () => stop(child) };
}
