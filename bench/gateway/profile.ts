import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunningDepartments } from './departments/start';
import { askVariants } from './measure/compareAnswers';
import { prepareLoad, load } from './measure/load';
import type { Pinning } from './measure/pinning';
import { startContestant } from './measure/runningContestant';
import type { Options } from './options';
import type { Workspace } from './workspace';

/** Loads one contestant under V8's profiler and says where the profile lies: one for each query, from a fresh process. */
export async function profile(
  {
    options: { contestants, queries, connections, seconds },
    departments: { urls },
    workspace,
    pinning,
  }: {
    readonly options: Options;
    readonly departments: RunningDepartments;
    readonly workspace: Workspace;
    readonly pinning: Pinning;
  },
  say: (line: string) => void,
): Promise<void> {
  const [contestant] = contestants;
  if (!contestant) return;
  for (const query of queries.filter(({ name }) => contestant.queries.includes(name))) {
    const profileTo = mkdtempSync(path.join(tmpdir(), `yiyu-profile-${contestant.name}-${query.name}-`));
    const running = await startContestant(contestant, { workspace, urls, pinning, profileTo });
    try {
      await askVariants(running, query);
      const prepared = prepareLoad(running, query.name, query.bodies);
      const { requests } = await load(running, prepared, { connections, seconds: seconds * 5 });
      say(`${query.name}: ${requests} requests under the profiler.`);
    } finally {
      await running.stop();
    }
    for (const file of readdirSync(profileTo)) process.stdout.write(`${path.join(profileTo, file)}\n`);
  }
}
