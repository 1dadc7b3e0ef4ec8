import { untilAnswered } from './client';
import { needsNoPermits, needsPermits } from './graph';
import { comparison, heading, requireWell, row, type Round } from './report';
import { startStage } from './stage';

/** Less than the default, so that a round sees a department before and after its breaker opens. */
const deadlineMs = 2000;

interface Both {
  readonly others: Round;
  readonly itsOwn: Round;
}

/** One department hangs under load: what does it cost the operations that do not need it? */
export async function hungDepartment(
  rounds: number,
  seconds: number,
  before: readonly string[],
): Promise<void> {
  const stage = await startStage({ SUBGRAPH_DEADLINE_MS: String(deadlineMs) }, before);
  try {
    const loads = [await stage.startLoad(needsNoPermits), await stage.startLoad(needsPermits)] as const;
    const round = async (): Promise<Both> => {
      await stage.usage();
      const [others, itsOwn] = await Promise.all([loads[0](seconds), loads[1](seconds)]);
      const usage = await stage.usage();
      return { others: { ...others, ...usage }, itsOwn: { ...itsOwn, ...usage } };
    };
    const quietRound = async (): Promise<Both> => {
      // Its breaker is closed again when it answers.
      await untilAnswered(
        stage.gateway,
        '{ firm(id: "1") { permits { id } } }',
        ({ errors }) => errors === undefined,
      );
      const both = await round();
      requireWell([both.others, both.itsOwn]);
      return both;
    };
    const hungRound = async (): Promise<Both> => {
      stage.tell('permits', 'hung');
      const both = await round();
      stage.tell('permits', 'well');
      return both;
    };
    // Both once unmeasured: the first error of a process compiles what no answer before it ran.
    await quietRound();
    await hungRound();
    const quiet: Both[] = [await quietRound()];
    const hung: Both[] = [];
    for (let count = 0; count < rounds; count++) {
      hung.push(await hungRound());
      quiet.push(await quietRound());
    }
    const others = (all: readonly Both[]): Round[] => all.map((both) => both.others);
    const itsOwn = (all: readonly Both[]): Round[] => all.map((both) => both.itsOwn);
    console.log(heading('one of three departments'));
    console.log(row(['well', needsNoPermits.name], others(quiet)));
    console.log(row(['hung', needsNoPermits.name], others(hung)));
    console.log(row(['well', needsPermits.name], itsOwn(quiet)));
    console.log(row(['hung', needsPermits.name], itsOwn(hung)));
    console.log(
      `\np99 of what does not need it, hung against well: ${comparison(others(hung), others(quiet), 1.5)}.`,
    );
  } finally {
    stage.stop();
  }
}
