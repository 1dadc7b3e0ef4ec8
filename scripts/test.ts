import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import type { DepartmentName } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import { loadSeed } from '#shared/seed/loadSeed';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { testServerVariable } from '#shared/testing/scratchDatabase';
import { testBlindIndexKeys } from '#shared/testing/testSecret';
import { testDatabasesVariable } from '#shared/testing/testDatabases';
import { departmentSeed, seededDepartments } from './departmentSeeds';
import { connectMysql, createSchema, dropSchema, schemaName } from './mysqlSchemas';

const help = `Runs the tests. Usage: npm test [-- options] [paths]

  npm test                          everything: SQLite always, MySQL where a server answers
  npm test -- subgraphs/ecology     one department's suites, on its own database
  --engine sqlite|mysql|none        only suites of one engine, or only those that need none

Environment:
  TEST_MYSQL_URL    the server for the MySQL suites (mysql://root@127.0.0.1:3306)
  REQUIRE_MYSQL=1   fail, instead of leaving the MySQL suites out, when no server answers
Everything else goes to jest.`;

type Engine = 'sqlite' | 'mysql';
type Urls = Partial<Record<Engine, Partial<Record<DepartmentName, string>>>>;

const mysqlServer = process.env[testServerVariable] ?? 'mysql://root@127.0.0.1:3306';
const say = (text: string): void => void process.stdout.write(`${text}\n`);

interface Options {
  readonly engines: readonly Engine[];
  readonly jest: readonly string[];
  readonly departments: readonly DepartmentName[];
}

function optionsFrom(argv: readonly string[]): Options {
  const jest = [...argv];
  const at = jest.indexOf('--engine');
  const engine = at < 0 ? 'all' : jest.splice(at, 2)[1];
  const all = seededDepartments();
  const named = all.filter((name) => jest.some((arg) => arg.includes(`subgraphs/${name}`)));
  const onlyNamed =
    named.length > 0 && jest.every((arg) => arg.startsWith('-') || arg.includes('subgraphs/'));
  return {
    engines:
      engine === 'none' ? [] : engine === 'sqlite' || engine === 'mysql' ? [engine] : ['sqlite', 'mysql'],
    jest,
    departments: onlyNamed ? named : all,
  };
}

async function seedAll(urls: Partial<Record<DepartmentName, string>>): Promise<void> {
  const world = createWorld(defaultWorld);
  for (const [name, url] of Object.entries(urls) as [DepartmentName, string][]) {
    await loadSeed(await departmentSeed(name), {
      url,
      world,
      blindIndexKey: testBlindIndexKeys.get(name),
      log: pino({ level: 'silent' }),
      mode: 'REPLACE',
      progress: () => undefined,
    });
  }
}

type Jest = (projects: readonly string[], env?: Readonly<Record<string, string>>) => Promise<number>;

const jestWith =
  (args: readonly string[], urls: Urls): Jest =>
  (projects, env = {}) => {
    const jest = path.join(projectPath(), 'node_modules', 'jest', 'bin', 'jest.js');
    const databases = {
      [testDatabasesVariable]: JSON.stringify(urls),
      [testServerVariable]: mysqlServer,
    };
    const child = spawn(process.execPath, [jest, ...args, '--selectProjects', ...projects], {
      cwd: projectPath(),
      stdio: 'inherit',
      env: { ...process.env, ...databases, ...env },
    });
    return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
  };

/**
 * Everything on two cores: suites of one engine share its databases and run one after the other, those of another engine, and those
 * that need none, beside them. Each line says which project it is of, and each project has a summary.
 */
async function runBeside(jest: Jest, engines: readonly string[]): Promise<number> {
  // Two that move the cursor of one terminal would write over each other.
  const plain = { CI: 'true' };
  const [first = 'unit', ...rest] = engines;
  const [one, other] = await Promise.all([
    jest([first], plain),
    (async () => {
      let worst = 0;
      for (const project of ['unit', ...rest]) worst = Math.max(worst, await jest([project], plain));
      return worst;
    })(),
  ]);
  return Math.max(one, other);
}

async function main(): Promise<number> {
  const argv = process.argv.slice(2);
  if (argv.includes('--help')) {
    say(help);
    return 0;
  }
  const options = optionsFrom(argv);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-test-'));
  const urls: Urls = {};
  const wantsMysql = options.engines.includes('mysql');
  const mysql = wantsMysql ? await connectMysql(mysqlServer, 2000) : null;
  const schemas = options.departments.map((name) => schemaName(`yiyu_test_${process.pid}`, name));
  try {
    if (options.engines.includes('sqlite')) {
      urls.sqlite = Object.fromEntries(
        options.departments.map((name) => [name, `sqlite:${path.join(folder, `${name}.sqlite`)}`]),
      );
      await seedAll(urls.sqlite);
    }
    if (mysql) {
      for (const schema of schemas) await createSchema(mysql, schema);
      urls.mysql = Object.fromEntries(
        options.departments.map((name, i) => [name, `${mysqlServer}/${schemas[i]}`]),
      );
      await seedAll(urls.mysql);
    }
    const leftOut = wantsMysql && !mysql;
    const notice =
      '\n!!! MySQL suites LEFT OUT: no server answers at TEST_MYSQL_URL (mysql://root@127.0.0.1:3306). Every *.db.test.ts ran on SQLite only.\n';
    if (leftOut && process.env['REQUIRE_MYSQL'] === '1') {
      say('REQUIRE_MYSQL is set, but no MySQL server answers at TEST_MYSQL_URL. Start one and run again.');
      return 1;
    }
    if (leftOut) say(notice);
    const jest = jestWith(options.jest, urls);
    const engines = Object.keys(urls);
    const isWhole = options.jest.length === 0 && engines.length > 0;
    const code = isWhole ? await runBeside(jest, engines) : await jest(['unit', ...engines]);
    if (leftOut) say(notice);
    return code;
  } finally {
    if (mysql) {
      for (const schema of schemas) await dropSchema(mysql, schema);
      await mysql.end();
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().then((code) => (process.exitCode = code));
