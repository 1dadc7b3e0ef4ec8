import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Mood } from './department';
import type { GatewayUsage } from './gateway';
import { composeBenchGraph, departmentNames, type BenchDepartment, type Version } from './graph';
import type { RoundAsked } from './loader';
import type { Load, Measured } from './openLoop';
import { run, type Running } from './running';

/** Gateway and departments, each in a process of its own. */
export interface Stage {
  readonly gateway: string;
  tell(department: BenchDepartment, mood: Mood): void;
  /** A process that sends this load, a round each time it is called. */
  startLoad(load: Load): Promise<(seconds: number) => Promise<Measured>>;
  /** Of the time since it was called last. */
  usage(): Promise<GatewayUsage>;
  /** Replaces the supergraph's file, whole. */
  putSupergraph(version: Version): void;
  stop(): void;
}

/** @param before the command that starts the gateway on a core of its own */
export async function startStage(
  env: Readonly<Record<string, string>>,
  before: readonly string[],
): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'yiyu-faults-'));
  const supergraph = path.join(folder, 'supergraph.graphql');
  const texts: Record<Version, string> = {
    'without seal': await composeBenchGraph('without seal'),
    'with seal': await composeBenchGraph('with seal'),
  };
  const putSupergraph = (version: Version): void => {
    writeFileSync(`${supergraph}.new`, texts[version]);
    renameSync(`${supergraph}.new`, supergraph);
  };
  putSupergraph('without seal');

  const all: Running[] = [];
  const start = async (...given: Parameters<typeof run>): Promise<Running> => {
    const running = await run(...given);
    all.push(running);
    return running;
  };
  const serving = new Map<BenchDepartment, Running>();
  for (const name of departmentNames) serving.set(name, await start('department', { args: [name] }));
  const urls = [...serving].map(([name, { url }]) => [`SUBGRAPH_URL_${name.toUpperCase()}`, url]);
  const gateway = await start('gateway', {
    args: [supergraph],
    env: {
      ...{ PORT: '0', DATA_DIR: folder },
      ...(Object.fromEntries(urls) as Record<string, string>),
      ...env,
    },
    before,
  });
  return {
    gateway: gateway.url,
    tell: (department, mood) => serving.get(department)?.tell(mood),
    async startLoad(load) {
      const loader = await start('loader', { args: [gateway.url, String(load.connections)] });
      return (seconds) => loader.ask<Measured>({ load, seconds } satisfies RoundAsked);
    },
    usage: () => gateway.ask<GatewayUsage>('usage'),
    putSupergraph,
    stop() {
      for (const running of all) running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
