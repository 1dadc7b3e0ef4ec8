import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { deriveKey } from '#shared/auth/deriveKey';
import { localSecret } from '#shared/auth/localSecret';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { databaseUrlsFrom } from '#shared/config/databaseUrls';
import { projectPath } from '#shared/project/projectPath';
import { worldFor } from '#shared/seed/seedFolder';
import { readSupergraphConfig } from '#gateway/supergraph/supergraphConfig';
import { runSeed } from './commands/seed';

const help = `Starts every department as its own HTTP process and the gateway over HTTP, with the demonstration data.

  npm run start:distributed              embedded databases under DATA_DIR (./data)
  DATABASE_URL_<NAME>=mysql://… npm run start:distributed

Departments listen on the ports of gateway/supergraph.yaml (4001–4006), the gateway on PORT (4000), all on 127.0.0.1.
Ctrl+C stops them all. Other variables are those of "npm start -- --help".`;

const dataDir = process.env['DATA_DIR'] ?? './data';
const secret = localSecret(dataDir);

/** Runs a main of the project in a process of its own: from dist/ where it is built and asked for, else from the sources. */
function spawnMain(file: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  const built = projectPath('dist', file.replace(/\.ts$/, '.js'));
  const command =
    process.env['USE_DIST'] === '1' && existsSync(built)
      ? [built]
      : ['--conditions=source', '--import', 'tsx', projectPath(file)];
  return spawn(process.execPath, [...command, ...args], {
    cwd: projectPath(),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Passes a process's lines on, each with its name before it. */
function showLines(name: string, child: ChildProcess): void {
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n')) if (line) process.stdout.write(`[${name}] ${line}\n`);
  });
}

function startDepartment(name: DepartmentName, url: string, today: string): ChildProcess {
  return spawnMain(`subgraphs/${name}/src/server.ts`, [], {
    PORT: new URL(url).port,
    DATABASE_URL: databaseUrlsFrom(process.env, dataDir)[name],
    INTERNAL_KEY: deriveKey(secret, `internal-token:${name}`).toString('base64url'),
    CURSOR_KEY: deriveKey(secret, `cursor:${name}`).toString('base64url'),
    TODAY: today,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
  });
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    process.stdout.write(`${help}\n`);
    return;
  }
  const size = process.env['SEED_SIZE'];
  await runSeed({
    dataDir,
    world: size === 's' || size === 'm' || size === 'l' ? { size } : {},
    only: departments,
    mode: 'IF_ABSENT',
    mysql: null,
    regions: 'ZHUZHOU',
    out: process.stderr,
  });
  const { date } = worldFor(dataDir, {});
  const addresses = new Map(
    readSupergraphConfig(projectPath('gateway', 'supergraph.yaml')).map(({ name, routingUrl }) => [name, routingUrl]),
  );
  const children = departments.map((name) => {
    const child = startDepartment(name, addresses.get(name) ?? '', date);
    showLines(name, child);
    return child;
  });
  const gateway = spawnMain('gateway/src/main.ts', ['--local-issuer'], {
    INTERNAL_SECRET: secret.reveal(),
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
  });
  gateway.stdout?.pipe(process.stdout);

  const all = [gateway, ...children];
  const stop = (): void => all.forEach((child) => void child.kill('SIGTERM'));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // The region goes on without a department; without its gateway it is over.
  gateway.once('exit', (code) => {
    stop();
    process.exitCode = code ?? 0;
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
