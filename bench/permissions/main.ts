import { cpus } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { allSeeing } from '#shared/testing/testPrincipals';
import { publicPrincipal } from '#shared/auth/principal';
import { personas } from '#shared/auth/personas';
import { startContestant, type Contestant } from './contestant';
import { compareCpu, median } from './compareCpu';
import { hostile, operations } from './operations';
import { seedFor } from './seedFor';
import { tokenFor } from './stack';

/** Pairs of rounds of a third of a second: enough for the median to settle on a machine that does other things too. */
const rounds = 60;
const hostileTimes = 9;

async function compareAll(contestants: readonly [Contestant, Contestant], token: string): Promise<void> {
  console.log('\n| operation | without, CPU ms | with, CPU ms | ratio |\n|---|---:|---:|---:|');
  for (const operation of operations) {
    const { first, second, ratio } = await compareCpu(contestants, operation, token, rounds);
    console.log(`| ${operation.name} | ${first.toFixed(2)} | ${second.toFixed(2)} | ${ratio.toFixed(3)} |`);
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
    seedFor(dataDir);
    const token = await tokenFor(dataDir, allSeeing);
    const bare = await startContestant(dataDir, 'without');
    running.push(bare);
    const guarded = await startContestant(dataDir, 'with');
    running.push(guarded);
    console.log(
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, ${rounds} rounds, medians.`,
    );
    await compareAll([bare, guarded], token);
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
