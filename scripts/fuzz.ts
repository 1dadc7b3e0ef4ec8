import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { loadSeed } from '#shared/seed/loadSeed';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { testBlindIndexKeys } from '#shared/testing/testSecret';
import { fuzz, newTally, subjectsOfCase, type Tally } from '../gateway/tests/proof/differential';
import { mutantsReport } from '../gateway/tests/proof/mutation/mutantsReport';
import { startProofGround, withRandomPolicy, type ProofGround } from '../gateway/tests/proof/proofGround';
import { departmentSeed } from './departmentSeeds';
import { fuzzArgumentsFrom, fuzzHelp, WrongFuzzArguments, type FuzzArguments } from './fuzzArguments';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function seedAll(folder: string, size: FuzzArguments['size']): Promise<Record<DepartmentName, string>> {
  const world = createWorld({ ...defaultWorld, size });
  const urls = Object.fromEntries(
    departments.map((name) => [name, `sqlite:${path.join(folder, `${name}.sqlite`)}`]),
  ) as Record<DepartmentName, string>;
  for (const name of departments) {
    await loadSeed(await departmentSeed(name), {
      url: urls[name],
      world,
      blindIndexKey: testBlindIndexKeys.get(name),
      log: pino({ level: 'silent' }),
      mode: 'REPLACE',
      progress: () => undefined,
    });
  }
  return urls;
}

/** Operations of one stretch: progress is told, and memory given back, between two. */
const stretch = 500;

const told = ({ cases, withData, withDenials, refused, invalid }: Tally): string =>
  `${cases} cases: ${withData} with data, ${withDenials} with something taken out, ${refused} refused, ${invalid} operations left out`;

async function compare(
  ground: ProofGround,
  { cases, seed, path: failurePath, policy }: FuzzArguments,
): Promise<number> {
  const tally = newTally();
  const started = Date.now();
  for (let round = 0; tally.cases < cases; round++) {
    const operations = Math.min(stretch, Math.ceil((cases - tally.cases) / subjectsOfCase));
    const failure = await fuzz(ground, { operations, seed: seed + round, path: failurePath, tally });
    if (failure) {
      const under = policy === undefined ? '' : ` --policy ${policy}`;
      say(
        `\n${failure.message}\n\nAgain: npm run fuzz --${under} --seed ${failure.seed} --path ${failure.path}`,
      );
      return 1;
    }
    const seconds = (Date.now() - started) / 1000;
    say(`${told(tally)}; ${(tally.cases / seconds).toFixed(1)} a second (seed ${seed + round})`);
    if (failurePath !== undefined) break;
  }
  say(`No difference in ${tally.cases} cases from seed ${seed}.`);
  return 0;
}

async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    say(fuzzHelp);
    return 0;
  }
  const args = fuzzArgumentsFrom(argv, new Date());
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-fuzz-'));
  try {
    const databases = await seedAll(folder, args.size);
    const ground = await startProofGround(databases);
    const { policy } = args;
    const other = policy === undefined ? undefined : await withRandomPolicy(ground, databases, policy);
    try {
      return args.mode === 'COMPARE'
        ? await compare(other ?? ground, args)
        : await mutantsReport(ground, databases, say);
    } finally {
      await other?.close();
      await ground.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    const isWrong = error instanceof WrongFuzzArguments;
    process.stderr.write(
      `${isWrong ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = isWrong ? 2 : 1;
  },
);
