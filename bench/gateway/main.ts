import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { startDepartments, type RunningDepartments } from './departments/start';
import { benchQueries } from './graph/queries';
import { installedVersions, installPackages } from './install';
import { pinCores, type Pinning } from './measure/pinning';
import { measureRounds, type Measurable, type Measured } from './measure/rounds';
import { startContestant, type RunningContestant } from './measure/runningContestant';
import { help, readOptions, type Options } from './options';
import { profile } from './profile';
import { cpuTable, failureLines, rateTable, ratioTable } from './report/sections';
import { writeSection } from './report/write';
import { measureWholeStack } from './wholeStack/measureWholeStack';
import { writeWorkspace, type Workspace } from './workspace';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface Bench {
  readonly options: Options;
  readonly departments: RunningDepartments;
  readonly workspace: Workspace;
  readonly pinning: Pinning;
}

const measurable = ({ contestant, url, headers, pid }: RunningContestant): Measurable => ({
  name: contestant.name,
  queries: contestant.queries,
  url,
  headers,
  pids: [pid],
});

/** Starts everybody who can be started; the others are in `failures`. */
async function startAll({ options, departments, workspace, pinning }: Bench, failures: Map<string, string>) {
  const notInstalled = options.contestants.some(({ isFromNpm }) => isFromNpm) ? installPackages() : undefined;
  const running: RunningContestant[] = [];
  for (const contestant of options.contestants) {
    try {
      if (contestant.isFromNpm && notInstalled) throw new Error(notInstalled);
      running.push(await startContestant(contestant, { workspace, urls: departments.urls, pinning }));
      say(`${contestant.name} answers.`);
    } catch (error) {
      failures.set(contestant.name, messageOf(error));
      say(`${contestant.name}: ${messageOf(error)}`);
    }
  }
  return running;
}

async function measureAll(bench: Bench, running: readonly RunningContestant[]) {
  const { options, departments } = bench;
  const { rounds, seconds, requests, connections } = options;
  const all = running.map(measurable);
  const measured: Measured[] = [];
  for (const query of options.queries) {
    const load = { connections, seconds, requests };
    measured.push(await measureRounds(all, query, { rounds, load, say }));
  }
  const dossier = benchQueries.find(({ name }) => name === 'Q2');
  let late: Measured | undefined;
  if (options.latencyMs > 0 && dossier) {
    departments.answerAfter(options.latencyMs);
    const load = { connections: options.latencyConnections, seconds: seconds * 2, requests };
    late = await measureRounds(all, dossier, { rounds: 1, load, say });
    departments.answerAfter(0);
  }
  return { measured, late };
}

const versions = [
  '@apollo/gateway',
  '@apollo/server',
  '@graphql-hive/gateway',
  '@graphql-hive/router-runtime',
  '@mercuriusjs/gateway',
  '@grafbase/cli-x86_64-unknown-linux-musl',
];

function preface({ options, pinning }: Bench): string {
  const { rounds, seconds, connections } = options;
  const cpu = cpus();
  return `${new Date().toISOString().slice(0, 10)}; ${cpu.length} × ${cpu[0]?.model ?? 'unknown CPU'}, Node ${process.version.slice(1)}; ${installedVersions(versions).join(', ')}. ${pinning.note} ${rounds} alternated rounds of ${seconds} s over ${connections} connections, medians.`;
}

async function report(bench: Bench, failures: Map<string, string>): Promise<string> {
  const { options } = bench;
  const running = await startAll(bench, failures);
  const parts = [preface(bench)];
  try {
    const { measured, late } = await measureAll(bench, running);
    for (const one of [...measured, ...(late ? [late] : [])]) {
      for (const [name, reason] of one.failures) failures.set(`${name}, ${one.query.name}`, reason);
    }
    if (measured.length > 0) {
      parts.push(cpuTable(options.contestants, measured), ratioTable(options.contestants, measured) ?? '');
      parts.push(rateTable(options.contestants, measured));
    }
    if (late) {
      parts.push(
        `With ${options.latencyMs} ms in every department and ${options.latencyConnections} connections:`,
        rateTable(options.contestants, [late]),
      );
    }
  } finally {
    await Promise.all(running.map((one) => one.stop()));
  }
  return parts.filter((part) => part !== '').join('\n\n');
}

async function run(options: Options, directory: string): Promise<void> {
  const pinning = pinCores();
  say(pinning.note);
  const departments = await startDepartments();
  try {
    const workspace = await writeWorkspace(directory, departments.urls);
    const bench: Bench = { options, departments, workspace, pinning };
    if (options.profile !== undefined) return await profile(bench, say);
    const failures = new Map<string, string>();
    const parts = [options.contestants.length > 0 ? await report(bench, failures) : ''];
    if (options.wholeStack) parts.push(await measureWholeStack(bench, failures, say));
    if (failures.size > 0) parts.push(`Not measured:\n\n${failureLines(failures)}`);
    const text = parts.filter((part) => part !== '').join('\n\n');
    process.stdout.write(`${text}\n`);
    if (options.write) writeSection(text);
  } finally {
    departments.stop();
  }
}

/** `npm run bench:gateway`: what a request costs ours and other gateways, over the same departments with the same answers. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options) return void process.stdout.write(help);
  const directory = mkdtempSync(path.join(process.env['BENCH_DIR'] ?? tmpdir(), 'yiyu-bench-gateway-'));
  try {
    await run(options, directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
});
