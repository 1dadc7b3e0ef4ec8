import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import { allSeeing } from '#shared/testing/testPrincipals';
import { seedFor } from '../../permissions/seedFor';
import { contestants } from '../contestantList';
import { installPackages } from '../install';
import { openConnection, postRequest } from '../measure/connection';
import type { Target } from '../measure/load';
import type { Pinning } from '../measure/pinning';
import { measureRounds, type Measured } from '../measure/rounds';
import type { Options } from '../options';
import { cpuTable, rateTable, ratioTable } from '../report/sections';
import { benchEnvironment, type Workspace } from '../workspace';
import { firmsQuery, wholeStackQueries } from './queries';
import { startSide, type RunningSide } from './side';

interface Place {
  readonly options: Options;
  readonly workspace: Workspace;
  readonly pinning: Pinning;
}

async function firmsOf(target: Target): Promise<readonly string[]> {
  const connection = await openConnection(target.url);
  try {
    const { body } = await connection.send(postRequest(target.url, target.headers, firmsQuery));
    const text = body.toString('utf8');
    const { data } = JSON.parse(text) as {
      data?: { enterprises: { nodes: readonly { uscc: string }[] } | null } | null;
    };
    if (!data?.enterprises) throw new Error(`it did not say which firms there are: ${text.slice(0, 400)}`);
    return data.enterprises.nodes.map(({ uscc }) => uscc);
  } finally {
    connection.close();
  }
}

/** Starts both sides; why one did not start is among the failures. */
async function startSides(
  dataDir: string,
  { pinning }: Place,
  workspace: Workspace,
  failures: Map<string, string>,
) {
  const running: RunningSide[] = [];
  for (const side of ['stock', 'ours'] as const) {
    try {
      const notInstalled = side === 'stock' ? installPackages() : undefined;
      if (notInstalled) throw new Error(notInstalled);
      running.push(await startSide(side, dataDir, { workspace, pinning }));
    } catch (error) {
      failures.set(`${side}, whole stack`, messageOf(error));
    }
  }
  return running;
}

async function measureSides(
  sides: readonly RunningSide[],
  { options }: Place,
  failures: Map<string, string>,
  say: (line: string) => void,
): Promise<readonly Measured[]> {
  const [first] = sides;
  if (!first) return [];
  const { rounds, connections, seconds, requests } = options;
  const measured: Measured[] = [];
  for (const query of wholeStackQueries(await firmsOf(first))) {
    const load = { connections, seconds: seconds * 2, requests };
    const one = await measureRounds(sides, query, { rounds, load, say });
    for (const [name, reason] of one.failures) failures.set(`${name}, whole stack, ${query.name}`, reason);
    measured.push(one);
  }
  return measured;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Our gateway over the region's own departments, guarded and recorded, beside stock over the same departments bare behind Apollo
 * Server: both over HTTP, on one copy of the data. CPU is that of gateway and departments together.
 */
export async function measureWholeStack(
  place: Place,
  failures: Map<string, string>,
  say: (line: string) => void,
): Promise<string> {
  const dataDir = path.join(place.workspace.directory, 'region');
  mkdirSync(dataDir);
  seedFor(dataDir);
  const token = await openLocalIssuer({ directory: dataDir, environment: benchEnvironment }).issue(
    allSeeing,
    {
      now: new Date(),
    },
  );
  const workspace = {
    ...place.workspace,
    callerHeaders: { authorization: `Bearer ${token}`, 'x-purpose': 'SUPERVISION', 'accept-language': 'zh' },
  };
  const running = await startSides(dataDir, place, workspace, failures);
  try {
    const measured = await measureSides(running, place, failures, say);
    if (measured.length === 0) return '';
    const sides = contestants
      .filter(({ name }) => name === 'stock' || name === 'ours')
      .map((one) => ({ ...one, label: labels[one.name] ?? one.label }));
    return [
      "The whole stack, gateway and departments together: the region's seven departments on SQLite (size s), behind HTTP. Q2 is the dossier of docs/operations, Q3 a list of 100 firms with what five departments know.",
      cpuTable(sides, measured),
      ratioTable(sides, measured) ?? '',
      rateTable(sides, measured),
    ].join('\n\n');
  } catch (error) {
    failures.set('whole stack', messageOf(error));
    return '';
  } finally {
    await Promise.all(running.map((one) => one.stop()));
  }
}

const labels: Readonly<Record<string, string>> = {
  stock: 'stock + Apollo Server departments, nothing guarded',
  ours: '**ours + our departments: permission, masks, audit**',
};
