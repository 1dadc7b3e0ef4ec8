import path from 'node:path';
import { pino } from 'pino';
import { blindIndexKeys } from '#shared/auth/blindIndexKeys';
import { localSecret } from '#shared/auth/localSecret';
import type { Secret } from '#shared/config/secret';
import { databaseUrlsFrom } from '#shared/config/databaseUrls';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { rememberWorld, worldFor } from '#shared/seed/seedFolder';
import { seedDepartments, type Seeded } from '#shared/seed/seedDepartments';
import { writeExpectedFaults } from '#shared/seed/writeExpectedFaults';
import { createWorld, type WorldOptions } from '#shared/synthetic/world';
import { progressLine } from '#gateway/demo/progressLine';
import { departmentSeed } from '../departmentSeeds';
import { connectMysql, createSchema, schemaName } from '../mysqlSchemas';

export interface SeedCommand {
  readonly dataDir: string;
  readonly world: Partial<WorldOptions>;
  /** `BLIND_INDEX_KEY_<NAME>` or `INTERNAL_SECRET`; without them, keys derive from the secret in dataDir. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly only: readonly DepartmentName[];
  readonly mode: 'IF_ABSENT' | 'REPLACE';
  /** Makes the schemas `<prefix>_<department>` on this server (as its administrator) and loads into them. */
  readonly mysql: { readonly serverUrl: string; readonly prefix: string } | null;
  /** ALL: the divisions of the whole country instead of 株洲's. */
  readonly regions: 'ZHUZHOU' | 'ALL';
  readonly out: NodeJS.WriteStream;
}

async function mysqlUrls(
  { serverUrl, prefix }: { serverUrl: string; prefix: string },
  names: readonly DepartmentName[],
  mode: SeedCommand['mode'],
): Promise<Record<DepartmentName, string>> {
  const connection = await connectMysql(serverUrl, 5000);
  if (!connection) throw new Error('No MySQL server answers at the URL given with --mysql.');
  try {
    for (const name of names) {
      const schema = schemaName(prefix, name);
      const [found] = await connection.query('SHOW DATABASES LIKE ?', [schema.replaceAll('_', '\\_')]);
      if (mode === 'REPLACE' || (found as unknown[]).length === 0) await createSchema(connection, schema);
    }
  } finally {
    await connection.end();
  }
  return Object.fromEntries(
    departments.map((name) => [name, `${serverUrl.replace(/\/+$/, '')}/${schemaName(prefix, name)}`]),
  ) as Record<DepartmentName, string>;
}

/** As the gateway has it: the variable, or the secret of the folder. */
function secretOf(environment: SeedCommand['environment'], dataDir: string): Secret | string {
  const given = environment['INTERNAL_SECRET'];
  return given?.trim() ? given : localSecret(dataDir);
}

/** Loads demonstration data and writes expected.jsonl beside it. */
export async function runSeed(command: SeedCommand): Promise<readonly Seeded[]> {
  const { dataDir, environment, only, mode, mysql, out } = command;
  const options = worldFor(dataDir, command.world);
  const world = createWorld(options);
  const all = await Promise.all(departments.map((name) => departmentSeed(name, command.regions)));
  const seeds = all.filter(({ name }) => only.includes(name));
  const line = progressLine(out);
  const seeded = await seedDepartments({
    seeds,
    urls: mysql ? await mysqlUrls(mysql, only, mode) : databaseUrlsFrom(environment, dataDir),
    world,
    blindIndexKeys: blindIndexKeys(environment, () => secretOf(environment, dataDir)),
    mode,
    log: pino({ level: 'silent' }),
    place: mysql ? 'the MySQL server' : dataDir,
    progress: (progress) => line.show(progress),
  });
  line.end();
  rememberWorld(dataDir, options);
  writeExpectedFaults(path.join(dataDir, 'expected.jsonl'), world, all);
  return seeded;
}
