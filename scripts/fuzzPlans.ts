import { readFileSync } from 'node:fs';
import path from 'node:path';
import { composeSubgraphs } from '../gateway/src/supergraph/compose';
import { compareAll, createArena } from '../gateway/tests/plan/differential';
import { plainRegion, smallRegion } from '../gateway/tests/plan/smallRegion';
import { createWorld } from '../gateway/tests/plan/world';
import {
  planFuzzArgumentsFrom,
  planFuzzHelp,
  WrongPlanFuzzArguments,
  type Region,
} from './fuzzPlansArguments';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const supergraphOf = async (region: Region): Promise<string> => {
  switch (region) {
    case 'small':
      return (await composeSubgraphs(smallRegion)).supergraphSdl;
    case 'plain':
      return (await composeSubgraphs(plainRegion)).supergraphSdl;
    case 'real':
      return readFileSync(path.join(__dirname, '../gateway/supergraph.graphql'), 'utf8');
  }
};

/** Cases between two lines that tell how far it is; memory is given back there. */
const stretch = 4000;

async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    say(planFuzzHelp);
    return 0;
  }
  const { cases, seed, region } = planFuzzArgumentsFrom(argv, new Date());
  const world = await createWorld(await supergraphOf(region));
  const started = Date.now();
  let texts = 0;
  for (let done = 0; done < cases; done += stretch) {
    const arena = createArena(world);
    const size = Math.min(stretch, cases - done);
    const difference = await compareAll(arena, { cases: size, seed: seed + done });
    if (difference) {
      say(
        `${difference.message}\n\nAgain: npm run fuzz:plans -- --region ${region} --seed ${difference.seed} --cases 1`,
      );
      return 1;
    }
    const { counts } = arena.byText.executor;
    texts += counts.text;
    const rate = ((done + size) / ((Date.now() - started) / 1000)).toFixed(0);
    say(
      `${done + size} cases, ${texts} answers from texts; ${rate} a second; not as text: ${JSON.stringify(counts.reasons)}`,
    );
  }
  say(`No difference in ${cases} cases from seed ${seed}.`);
  return 0;
}

void main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    const isWrong = error instanceof WrongPlanFuzzArguments;
    process.stderr.write(
      `${isWrong ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = isWrong ? 2 : 1;
  },
);
