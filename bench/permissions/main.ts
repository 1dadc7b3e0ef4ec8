import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { allSeeing } from '#shared/testing/testPrincipals';
import { publicPrincipal } from '#shared/auth/principal';
import { personas } from '#shared/auth/personas';
import { projectPath } from '#shared/project/projectPath';
import { startContestant, type Contestant } from './contestant';
import { hostile, operations, type Operation } from './operations';
import { tokenFor } from './stack';

/** Rounds of two seconds each: enough for the median to settle on a machine that does other things too. */
const rounds = 15;
const hostileTimes = 9;
const atOnce = 4;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

async function load(contestant: Contestant, { bodies, requests }: Operation, token: string): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < requests) {
        const { status } = await contestant.send(bodies[next++ % bodies.length] as string, token);
        if (status !== 200) throw new Error(`${contestant.name} answered ${status}.`);
      }
    }),
  );
}

/** CPU of the server for one request, ms over all its threads. */
async function cpuOf(contestant: Contestant, operation: Operation, token: string): Promise<number> {
  const before = await contestant.ask<{ cpu: number; rss: number }>('cpu');
  await load(contestant, operation, token);
  const after = await contestant.ask<{ cpu: number; rss: number }>('cpu');
  return (after.cpu - before.cpu) / operation.requests;
}

async function compare(contestants: readonly [Contestant, Contestant], token: string): Promise<void> {
  const [bare, guarded] = contestants;
  console.log('\n| operation | without, CPU ms | with, CPU ms | ratio |\n|---|---:|---:|---:|');
  for (const operation of operations) {
    const answers = await Promise.all(
      operation.bodies.flatMap((body) => contestants.map(async (one) => (await one.send(body, token)).text)),
    );
    for (let i = 0; i < answers.length; i += 2) {
      if (answers[i] !== answers[i + 1]) throw new Error(`The answers to "${operation.name}" differ.`);
    }
    const cpu = new Map<Contestant, number[]>(contestants.map((one) => [one, []]));
    for (const one of contestants) await load(one, operation, token);
    for (let round = 0; round < rounds; round++) {
      // The order turns with every round, so that neither is always second on a warm machine.
      for (const one of round % 2 ? [guarded, bare] : [bare, guarded]) {
        cpu.get(one)?.push(await cpuOf(one, operation, token));
      }
    }
    const [a, b] = contestants.map((one) => median(cpu.get(one) ?? []));
    console.log(
      `| ${operation.name} | ${a?.toFixed(2)} | ${b?.toFixed(2)} | ${((b as number) / (a as number)).toFixed(3)} |`,
    );
  }
}

/** How long one query held the event loop, ms; a comment makes it a document never seen before. */
async function heldBy(guarded: Contestant, query: string, time: number, token: string) {
  await guarded.ask('watch');
  const { text } = await guarded.send(JSON.stringify({ query: `# ${time}\n${query}` }), token);
  const { longest } = await guarded.ask<{ longest: number }>('longest');
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return { longest, code: errors?.[0]?.extensions?.code ?? 'data' };
}

async function hostility(guarded: Contestant, token: string): Promise<void> {
  console.log('\n| hostile query | answered | event loop blocked, ms: median | worst |\n|---|---|---:|---:|');
  for (const [name, query] of Object.entries(hostile)) {
    // The first compiles what no honest request has run yet; it is a cost of the start.
    await heldBy(guarded, query, 0, token);
    const times: number[] = [];
    let answered = '';
    for (let time = 1; time <= hostileTimes; time++) {
      const { longest, code } = await heldBy(guarded, query, time, token);
      times.push(longest);
      answered = code;
    }
    console.log(`| ${name} | ${answered} | ${median(times).toFixed(1)} | ${Math.max(...times).toFixed(1)} |`);
  }
}

/**
 * `npm run bench:permissions`: CPU per request of the whole graph (gateway and departments on SQLite) with both lines of the policy
 * and with neither, in one run, alternated; then how long hostile queries hold the event loop.
 */
async function main(): Promise<void> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'yiyu-bench-'));
  const running: Contestant[] = [];
  try {
    const seed = ['--conditions=source', '--import', 'tsx', projectPath('scripts', 'graph.ts')];
    execFileSync(process.execPath, [...seed, '--data-dir', dataDir, 'seed', '--size', 's'], {
      stdio: 'inherit',
    });
    const token = await tokenFor(dataDir, allSeeing);
    const bare = await startContestant(dataDir, 'without');
    running.push(bare);
    const guarded = await startContestant(dataDir, 'with');
    running.push(guarded);
    console.log(
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, ${rounds} rounds, medians.`,
    );
    await compare([bare, guarded], token);
    await hostility(guarded, await tokenFor(dataDir, personas['officer-ecology'] ?? publicPrincipal));
  } finally {
    await Promise.all(running.map((one) => one.stop()));
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
