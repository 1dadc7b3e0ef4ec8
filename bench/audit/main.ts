import { mkdtempSync, rmSync } from 'node:fs';
import os, { cpus } from 'node:os';
import path from 'node:path';
import { suites } from '#shared/audit/suite';
import { groupedAppend, loads, measureBytes, measureLog, plainAppend, type Measured } from './durable';
import { measureReads } from './reads';
import { measureVerifier } from './verifying';

const rounds = 5;
const verifiedRequests = 100_000;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const whole = (value: number): string => Math.round(value).toLocaleString('en');

async function durability(base: string): Promise<void> {
  console.log(
    '\n| at once | suite | log, records/s | plain append, records/s | ratio | bare groups, records/s | half of the records durable within, ms |\n|---:|---|---:|---:|---:|---:|---:|',
  );
  for (const { atOnce, requests } of loads) {
    for (const suite of Object.values(suites)) {
      const log: Measured[] = [];
      const plain: Measured[] = [];
      const grouped: Measured[] = [];
      const run = [
        async () => void log.push(await measureLog(base, suite, atOnce, requests)),
        // A tenth of the records: each waits for the disk alone.
        async () => void plain.push(await measureBytes(base, plainAppend, atOnce, Math.ceil(requests / 10))),
        async () => void grouped.push(await measureBytes(base, groupedAppend, atOnce, requests)),
      ];
      for (let round = 0; round < rounds; round++) {
        // The order turns with every round, so that none is always last on a warm machine.
        for (const one of round % 2 ? [...run].reverse() : run) await one();
      }
      const [a = NaN, b = NaN, c = NaN] = [log, plain, grouped].map((all) =>
        median(all.map(({ perSecond }) => perSecond)),
      );
      const ms = median(log.map(({ medianMs }) => medianMs)).toFixed(2);
      console.log(
        `| ${atOnce} | ${suite.name} | ${whole(a)} | ${whole(b)} | ${(a / b).toFixed(2)} | ${whole(c)} | ${ms} |`,
      );
    }
  }
}

async function verification(base: string): Promise<void> {
  console.log(
    '\n| suite | records | verified, records/s | bytes a record | bytes beside records, a million records |\n|---|---:|---:|---:|---:|',
  );
  for (const suite of Object.values(suites)) {
    const { records, perSecond, bytesPerRecord, bytesBeside } = await measureVerifier(
      base,
      suite,
      verifiedRequests,
      3,
    );
    const beside = whole((bytesBeside / records) * 1e6);
    console.log(
      `| ${suite.name} | ${whole(records)} | ${whole(perSecond)} | ${whole(bytesPerRecord)} | ${beside} |`,
    );
  }
}

async function reads(): Promise<void> {
  const rows = await measureReads();
  console.log('\n| operation | log off, CPU ms | log on, CPU ms | ratio |\n|---|---:|---:|---:|');
  for (const { operation, offMs, onMs, ratio } of rows) {
    console.log(`| ${operation} | ${offMs.toFixed(2)} | ${onMs.toFixed(2)} | ${ratio.toFixed(3)} |`);
  }
}

/**
 * `npm run bench:audit`: durable records per second of the audit log beside the same bytes by as many callers, each appended and synced
 * by itself, and in bare groups without chain or hashes, in the same run, alternated; records per second of the verifier, and sizes; what the log costs a request.
 */
async function main(): Promise<void> {
  // Beside the checkout and not in the system's temporary folder, which may lie in memory.
  const base = mkdtempSync(path.join(process.env['BENCH_DIR'] ?? os.tmpdir(), 'yiyu-bench-audit-'));
  try {
    console.log(
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, ${rounds} rounds, medians.`,
    );
    await durability(base);
    await verification(base);
    await reads();
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
