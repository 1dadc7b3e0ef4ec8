import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Logger } from 'pino';
import type { DepartmentName } from '#shared/auth/principal';
import { databaseTrouble } from '#shared/db/databaseDown';
import { isLoaded, type SeedDefinition } from '#shared/seed/loadSeed';
import { seedDepartments } from '#shared/seed/seedDepartments';
import { seedError } from '#shared/seed/seedError';
import { rememberWorld, worldFor } from '#shared/seed/seedFolder';
import { writeExpectedFaults } from '#shared/seed/writeExpectedFaults';
import { createWorld, type World, type WorldOptions } from '#shared/synthetic/world';
import { progressLine } from './progressLine';

export interface DemoData {
  readonly seeds: readonly SeedDefinition[];
  readonly urls: Readonly<Record<DepartmentName, string>>;
  readonly blindIndexKeys: ReadonlyMap<DepartmentName, Buffer>;
  /** Holds keys, what the data was made from, and embedded databases. */
  readonly dataDir: string;
  /** What the command line or environment asks of the data; the rest follows what is there. */
  readonly asked: Partial<WorldOptions>;
  readonly log: Logger;
  readonly out: NodeJS.WriteStream;
}

/** Departments whose data is not there. One whose database is away is left alone: it shows when it is back. */
async function absentSeeds(demo: DemoData, world: World): Promise<SeedDefinition[]> {
  const absent: SeedDefinition[] = [];
  for (const seed of demo.seeds) {
    try {
      const url = demo.urls[seed.name];
      const blindIndexKey = demo.blindIndexKeys.get(seed.name);
      if (!(await isLoaded(seed, { url, world, blindIndexKey, log: demo.log }))) absent.push(seed);
    } catch (error) {
      if (databaseTrouble(error) !== 'DOWN') throw seedError(error, seed.name, demo.dataDir);
      demo.log.warn({ department: seed.name }, 'its database is away; the department starts without it');
    }
  }
  return absent;
}

/** Loads what is absent, with a line of progress, and notes what it was made from. */
export async function loadDemoData(demo: DemoData): Promise<void> {
  const options = worldFor(demo.dataDir, demo.asked);
  const world = createWorld(options);
  const line = progressLine(demo.out);
  const seeded = await seedDepartments({
    seeds: await absentSeeds(demo, world),
    urls: demo.urls,
    world,
    blindIndexKeys: demo.blindIndexKeys,
    mode: 'IF_ABSENT',
    log: demo.log,
    place: demo.dataDir,
    progress: (progress) => line.show(progress),
  });
  line.end();
  rememberWorld(demo.dataDir, options);
  writeExpectedFaults(path.join(demo.dataDir, 'expected.jsonl'), world, demo.seeds);
  const rows = seeded.reduce((sum, department) => sum + (department.rows ?? 0), 0);
  const seconds = seeded.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  demo.out.write(`Loaded ${rows} rows of demonstration data in ${seconds.toFixed(1)} s.\n`);
}

/** Runs this very command again, only to load the data: what loading takes of memory ends with it. */
function loadInChild(): Promise<void> {
  const [, script = '', ...args] = process.argv;
  const child = spawn(process.execPath, [...process.execArgv, script, ...args, '--load-data'], {
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('Without its data the demonstration does not start.')),
    );
  });
}

/** The world of the demonstration data, after loading it where it is absent. */
export async function ensureDemoData(demo: DemoData): Promise<World> {
  const world = createWorld(worldFor(demo.dataDir, demo.asked));
  if ((await absentSeeds(demo, world)).length > 0) await loadInChild();
  return world;
}
