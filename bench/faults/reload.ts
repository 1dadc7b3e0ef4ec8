import { setTimeout as pause } from 'node:timers/promises';
import { untilAnswered } from './client';
import { asksForSeal, manyPlans, type Version } from './graph';
import { comparison, heading, requireWell, row, sentIn, type Round } from './report';
import { startStage, type Stage } from './stage';

/** Between one exchange and the next. */
const everyMs = 2500;

/** Has another version served, and waits until it is. */
async function exchange(stage: Stage, version: Version): Promise<void> {
  stage.putSupergraph(version);
  // What the schema does not have is refused, without data.
  await untilAnswered(
    stage.gateway,
    asksForSeal,
    ({ data }) => (data !== undefined) === (version === 'with seal'),
  );
}

/** The supergraph is replaced under load: is anything lost, and what does it cost? */
export async function reload(rounds: number, seconds: number, before: readonly string[]): Promise<void> {
  const stage = await startStage({ SUPERGRAPH_POLL_MS: '100' }, before);
  try {
    const load = await stage.startLoad(manyPlans);
    let version: Version = 'without seal';
    let exchanges = 0;
    const round = async (): Promise<Round> => {
      await stage.usage();
      const measured = await load(seconds);
      return { ...measured, ...(await stage.usage()) };
    };
    const reloading = async (): Promise<Round> => {
      let isOver = false;
      const measured = round().finally(() => (isOver = true));
      await pause(everyMs / 5);
      while (!isOver) {
        version = version === 'with seal' ? 'without seal' : 'with seal';
        await exchange(stage, version);
        exchanges++;
        await pause(everyMs);
      }
      return measured;
    };
    requireWell([await round(), await reloading()]);
    exchanges = 0;
    const quiet: Round[] = [await round()];
    const troubled: Round[] = [];
    for (let count = 0; count < rounds; count++) {
      troubled.push(await reloading());
      quiet.push(await round());
    }
    requireWell(quiet);
    console.log(heading('the supergraph'));
    console.log(row(['stays', manyPlans.name], quiet));
    console.log(row(['is replaced', manyPlans.name], troubled));
    const failed = troubled.flatMap(({ failures }) => failures).reduce((sum, [, count]) => sum + count, 0);
    console.log(
      `\n${exchanges} exchanges: ${failed} of ${sentIn(troubled)} requests failed, goal 0. p99 of rounds with exchanges against quiet ones: ${comparison(troubled, quiet, 2)}.`,
    );
  } finally {
    stage.stop();
  }
}
