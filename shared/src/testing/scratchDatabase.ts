import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import { testEngine } from './testDatabases';

/** How scripts/test.ts tells the suites where the MySQL server is. */
export const testServerVariable = 'TEST_MYSQL_URL';

export interface ScratchDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

function scratchFile(): ScratchDatabase {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-scratch-'));
  return {
    url: `sqlite:${path.join(folder, 'scratch.sqlite')}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function scratchSchema(): Promise<ScratchDatabase> {
  const server = process.env[testServerVariable];
  if (!server) throw new Error('There is no MySQL server for the suites: run them with "npm test".');
  const name = `yiyu_test_scratch_${randomBytes(6).toString('hex')}`;
  const run = async (sql: string) => {
    const connection = await createConnection({ uri: server });
    await connection.query(sql);
    await connection.end();
  };
  await run(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  return { url: `${server}/${name}`, drop: () => run(`DROP DATABASE IF EXISTS \`${name}\``) };
}

/** An empty database of its own name on the engine of the running project; drop it when done. */
export const scratchDatabase = async (): Promise<ScratchDatabase> =>
  testEngine() === 'sqlite' ? scratchFile() : scratchSchema();
