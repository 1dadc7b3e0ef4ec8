import { copyFileSync, existsSync } from 'node:fs';
import { createConnection } from 'mysql2/promise';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { isSqlite, sqliteFile } from '#shared/db/database';
import { scratchDatabase, type ScratchDatabase } from '#shared/testing/scratchDatabase';
import { testDatabaseUrl } from '#shared/testing/testDatabases';

/** Copies the tables of one schema into another on the same server. */
async function copySchema(from: string, to: string): Promise<void> {
  const connection = await createConnection({ uri: to });
  const source = new URL(from).pathname.slice(1);
  const [tables] = await connection.query(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?',
    [source],
  );
  for (const { name } of tables as { name: string }[]) {
    await connection.query(`CREATE TABLE \`${name}\` LIKE \`${source}\`.\`${name}\``);
    await connection.query(`INSERT INTO \`${name}\` SELECT * FROM \`${source}\`.\`${name}\``);
  }
  await connection.end();
}

async function copyOf(department: DepartmentName): Promise<ScratchDatabase> {
  const seeded = testDatabaseUrl(department);
  const scratch = await scratchDatabase();
  if (isSqlite(seeded)) {
    for (const suffix of ['', '-wal']) {
      const file = `${sqliteFile(seeded)}${suffix}`;
      if (existsSync(file)) copyFileSync(file, `${sqliteFile(scratch.url)}${suffix}`);
    }
  } else {
    await copySchema(seeded, scratch.url);
  }
  return scratch;
}

/** The seeded databases of all departments, copied so that canaries can be planted in them. */
export async function seededCopies(): Promise<ReadonlyMap<DepartmentName, ScratchDatabase>> {
  return new Map(await Promise.all(departments.map(async (name) => [name, await copyOf(name)] as const)));
}
