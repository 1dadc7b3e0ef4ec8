import './telemetryOff';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Logger } from 'pino';
import { deriveKey } from '#shared/auth/deriveKey';
import { localSecret } from '#shared/auth/localSecret';
import type { DepartmentName } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import { rememberWorld, worldFor } from '#shared/seed/seedFolder';
import { seedDepartments } from '#shared/seed/seedDepartments';
import { writeExpectedFaults } from '#shared/seed/writeExpectedFaults';
import { createWorld, type World, type WorldOptions } from '#shared/synthetic/world';
import type { GatewayConfig } from './config';
import { progressLine } from './demo/progressLine';
import { embeddedDepartments } from './embedded';
import { localTransport } from './execution/localTransport';
import type { Transports } from './execution/transport';
import { startGateway, type RunningGateway } from './start';
import { tokenVerifierOf } from './tokenVerifier';

export interface EmbeddedOptions {
  readonly config: GatewayConfig;
  readonly databaseUrls: Readonly<Record<DepartmentName, string>>;
  /** What the command line or environment asks of the data; the rest follows what is there. */
  readonly world: Partial<WorldOptions>;
  readonly log: Logger;
  readonly out: NodeJS.WriteStream;
}

export interface RunningEmbedded extends RunningGateway {
  readonly world: World;
}

async function prepareData(options: EmbeddedOptions): Promise<World> {
  const { config, databaseUrls, log, out } = options;
  const asked = worldFor(config.dataDir, options.world);
  const world = createWorld(asked);
  const line = progressLine(out);
  const seeds = embeddedDepartments.map(({ seed }) => seed);
  const seeded = await seedDepartments({
    seeds,
    urls: databaseUrls,
    world,
    mode: 'IF_ABSENT',
    log,
    place: config.dataDir,
    progress: (progress) => line.show(progress),
  });
  line.end();
  const rows = seeded.reduce((sum, department) => sum + (department.rows ?? 0), 0);
  if (rows > 0) {
    rememberWorld(config.dataDir, asked);
    writeExpectedFaults(path.join(config.dataDir, 'expected.jsonl'), world, seeds);
    const seconds = seeded.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
    out.write(`Loaded ${rows} rows of demonstration data in ${seconds.toFixed(1)} s.\n`);
  }
  return world;
}

/**
 * The whole region in one process: loads the demonstration data unless it is there, opens every department and serves
 * the graph over them without HTTP between.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<RunningEmbedded> {
  const { config, databaseUrls, log } = options;
  const world = await prepareData(options);
  const secret = config.internalSecret ?? localSecret(config.dataDir);
  const transports: Transports = new Map(
    embeddedDepartments.map(({ createSubgraph, seed: { name } }) => {
      const subgraph = createSubgraph({
        databaseUrl: databaseUrls[name],
        log: log.child({ department: name }),
        cursorKey: deriveKey(secret, `cursor:${name}`),
        today: () => world.date,
      });
      return [name, localTransport(subgraph, log)];
    }),
  );
  const gateway = await startGateway({
    config,
    supergraphSdl: readFileSync(projectPath('gateway', 'supergraph.graphql'), 'utf8'),
    transports,
    verifier: tokenVerifierOf(config, () => new Date()),
    protection: 'POLICY',
    log,
  });
  return { ...gateway, world };
}
