import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { projectPath } from '#shared/project/projectPath';
import { runtimeSupergraph } from '#gateway/supergraph/runtime';
import { departmentAddressesOf } from '#gateway/supergraph/subgraphAddresses';
import { contestants, type Contestant } from '../contestantList';
import type { Listening } from '../departments/main';
import type { Measurable } from '../measure/rounds';
import { startContestant, type StartOptions } from '../measure/runningContestant';
import type { Side } from './departments';

export interface RunningSide extends Measurable {
  stop(): Promise<void>;
}

const benchSecret = 'the secret of a benchmark, known to everybody who reads it';

/** The region's supergraph as stock loads it, with the addresses of the departments that run here. */
function stockSupergraph(urls: Readonly<Record<string, string>>): string {
  const full = readFileSync(projectPath('gateway', 'supergraph.graphql'), 'utf8');
  return [...departmentAddressesOf(full)].reduce(
    (sdl, [name, address]) => sdl.replace(JSON.stringify(address), JSON.stringify(urls[name])),
    runtimeSupergraph(full),
  );
}

const addressVariables = (urls: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(urls).map(([name, url]) => [
      `SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`,
      url,
    ]),
  );

/** The contestant of the first table, started over the region's departments instead of the bench's. */
function overDepartments(side: Side, dataDir: string): Contestant {
  const contestant = contestants.find(({ name }) => name === side);
  if (!contestant) throw new Error(`There is no contestant ${side}.`);
  return {
    ...contestant,
    launch(place) {
      const launched = contestant.launch(place);
      const supergraph = path.join(dataDir, 'stock.graphql');
      if (side === 'stock') writeFileSync(supergraph, stockSupergraph(place.urls));
      const more =
        side === 'stock'
          ? { BENCH_SUPERGRAPH: supergraph }
          : {
              ...addressVariables(place.urls),
              BENCH_SUPERGRAPH: projectPath('gateway', 'supergraph.graphql'),
              BENCH_BUNDLE: projectPath('gateway', 'policy', 'bundle.json'),
              BENCH_SIGNER: projectPath('shared', 'policy', 'signer.pub.pem'),
              BENCH_DATA_DIR: dataDir,
              BENCH_SECRET: benchSecret,
            };
      return { ...launched, env: { ...launched.env, ...more } };
    },
  };
}

/** A gateway, and in another process the region's seven departments on the databases of a folder. */
export async function startSide(
  side: Side,
  dataDir: string,
  options: Omit<StartOptions, 'urls'>,
): Promise<RunningSide> {
  const departments = fork(path.join(__dirname, 'departments.js'), [dataDir, side, benchSecret], {
    env: { ...process.env, APOLLO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const ended = once(departments, 'exit').then(([code]) => {
    throw new Error(`The departments of the side "${side}" ended with ${String(code)}.`);
  });
  const listening = once(departments, 'message').then(([message]) => message as Listening);
  const { urls } = await Promise.race([listening, ended]);
  ended.catch(() => undefined);
  try {
    const gateway = await startContestant(overDepartments(side, dataDir), { ...options, urls });
    return {
      name: side,
      queries: ['Q2', 'Q3'],
      url: gateway.url,
      headers: gateway.headers,
      pids: [gateway.pid, departments.pid as number],
      async stop() {
        await gateway.stop();
        departments.kill();
      },
    };
  } catch (error) {
    departments.kill();
    throw error;
  }
}
