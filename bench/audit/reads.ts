import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { allSeeing } from '#shared/testing/testPrincipals';
import { compareCpu } from '../permissions/compareCpu';
import { startContestant, type Contestant } from '../permissions/contestant';
import { operations, type Operation } from '../permissions/operations';
import { seedFor } from '../permissions/seedFor';
import { tokenFor } from '../permissions/stack';

/** One operation against the graph with the log off and on; medians over alternated rounds. */
export interface ReadRow {
  readonly operation: string;
  readonly offMs: number;
  readonly onMs: number;
  readonly ratio: number;
}

/** Pairs of rounds: compareCpu.ts says why so many. */
const rounds = 60;

/** Reads of public data, as a page of a public site asks for them. */
const publicReads: readonly Operation[] = [
  {
    name: 'a page of 20 firms, public',
    bodies: [
      JSON.stringify({
        query:
          '{ enterprises(first: 20) { totalCount nodes { uscc name status regCapital foundedOn region { name } } } }',
      }),
    ],
    requests: 50,
  },
  {
    name: 'one division, public',
    bodies: [JSON.stringify({ query: '{ region(code: "430281000000") { name level parent { name } } }' })],
    requests: 150,
  },
];

/** CPU of the whole graph for a request with the log off and on, both lines of the policy at work. */
export async function measureReads(): Promise<readonly ReadRow[]> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'yiyu-bench-'));
  const running: Contestant[] = [];
  try {
    seedFor(dataDir);
    const off = await startContestant(dataDir, 'with');
    running.push(off);
    const on = await startContestant(dataDir, 'recorded');
    running.push(on);
    const rows: ReadRow[] = [];
    const measure = async (operation: Operation, token: string | null): Promise<void> => {
      const { first, second, ratio } = await compareCpu([off, on], operation, token, rounds);
      rows.push({ operation: operation.name, offMs: first, onMs: second, ratio });
    };
    for (const operation of publicReads) await measure(operation, null);
    const token = await tokenFor(dataDir, allSeeing);
    for (const operation of operations) await measure(operation, token);
    return rows;
  } finally {
    await Promise.all(running.map((one) => one.stop()));
    rmSync(dataDir, { recursive: true, force: true });
  }
}
