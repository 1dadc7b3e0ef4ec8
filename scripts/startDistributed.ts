import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { KeyObject } from 'node:crypto';
import { blindIndexKeys } from '#shared/auth/blindIndexKeys';
import { deriveKey } from '#shared/auth/deriveKey';
import { departmentMachine } from '#shared/auth/departmentMachine';
import { privateBytesOf, publicBytesOf } from '#shared/auth/internalTokenKey';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import { auditTokenKeyOf, grantKeysOf, grantSigningKeyOf } from '#shared/auth/regionKeys';
import { localSecret } from '#shared/auth/localSecret';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { databaseUrlsFrom } from '#shared/config/databaseUrls';
import type { Secret } from '#shared/config/secret';
import { projectPath } from '#shared/project/projectPath';
import { worldFor } from '#shared/seed/seedFolder';
import { readGatewayConfig, type GatewayConfig } from '#gateway/config';
import { readSupergraphConfig } from '#gateway/supergraph/supergraphConfig';
import { runSeed } from './commands/seed';

const help = `Starts every department as its own HTTP process and the gateway over HTTP, with the demonstration data.

  npm run start:distributed              embedded databases under DATA_DIR (./data)
  DATABASE_URL_<NAME>=mysql://… npm run start:distributed

Departments listen on the ports of gateway/supergraph.yaml (4001–4007), or of SUBGRAPH_URL_<NAME>, such as
SUBGRAPH_URL_ECOLOGY=http://127.0.0.1:5003/graphql; the gateway on PORT (4000); all on 127.0.0.1.
Ctrl+C stops them all. Other variables are those of "npm start -- --help".`;

const runsFromSources = __filename.endsWith('.ts');
const logLevel = process.env['LOG_LEVEL'] ?? 'warn';

/** What a department verifies the gateway's tokens with, and nothing it could sign with for another one. */
function tokenVariables(
  name: DepartmentName,
  secret: Secret,
  signingKey: KeyObject | undefined,
): Record<string, string> {
  const withheld = {
    INTERNAL_SECRET: '',
    INTERNAL_SIGNING_KEY: '',
    INTERNAL_KEY: '',
    INTERNAL_VERIFY_KEY: '',
  };
  return signingKey
    ? { ...withheld, INTERNAL_VERIFY_KEY: publicBytesOf(signingKey).toString('base64url') }
    : { ...withheld, INTERNAL_KEY: deriveKey(secret, `internal-token:${name}`).toString('base64url') };
}

/** What a department honours grants with; the audit department also what it signs them with, and its way to the graph. */
function grantVariables(name: DepartmentName, secret: Secret, config: GatewayConfig): Record<string, string> {
  const { signer, pseudonymKey } = grantKeysOf(secret);
  const honours = {
    GRANT_VERIFY_KEY: publicBytesOf(signer).toString('base64url'),
    PSEUDONYM_KEY: pseudonymKey.toString('base64url'),
    GRANT_SIGNING_KEY: '',
    AUDIT_TOKEN_KEY: '',
  };
  if (name !== 'audit') return honours;
  return {
    ...honours,
    GRANT_SIGNING_KEY: privateBytesOf(grantSigningKeyOf(secret)).toString('base64url'),
    AUDIT_TOKEN_KEY: (config.audit.tokenKey ?? auditTokenKeyOf(secret)).toString('base64url'),
    AUDIT_DIR: path.resolve(config.audit.directory),
    GRAPH_URL: `http://127.0.0.1:${config.port}/graphql`,
    GRAPH_TOKEN_FILE: machineTokenFile(config),
  };
}

const machineTokenFile = ({ dataDir }: GatewayConfig): string =>
  path.resolve(dataDir, 'keys', 'audit-machine.token');

/** The audit department's token for the graph, made anew long before it runs out. */
async function keepMachineToken(config: GatewayConfig): Promise<void> {
  const issuer = openLocalIssuer({ directory: config.dataDir, environment: config.environment });
  const write = async (): Promise<void> => {
    const token = await issuer.issue(departmentMachine('audit', '430200000000'), { now: new Date() });
    writeFileSync(machineTokenFile(config), token, { mode: 0o600 });
  };
  await write();
  setInterval(() => void write(), 6 * 3600 * 1000).unref();
}

/** Runs a main of the project in a process of its own, from the sources or from dist/ as this process itself runs. */
function spawnMain(file: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  const command = runsFromSources
    ? ['--conditions=source', '--import', 'tsx', projectPath(`${file}.ts`)]
    : [projectPath('dist', `${file}.js`)];
  return spawn(process.execPath, [...command, ...args], {
    cwd: projectPath(),
    env: { ...process.env, LOG_LEVEL: logLevel, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Passes a department's lines on, each with its name before it, and says when it is gone. */
function watchDepartment(name: DepartmentName, child: ChildProcess, isStopping: () => boolean): void {
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n')) if (line) process.stdout.write(`[${name}] ${line}\n`);
  });
  child.once('exit', (code, signal) => {
    if (isStopping()) return;
    process.stderr.write(
      `[${name}] ended with ${signal ?? `code ${code}`}. Its fields are null; the rest goes on.\n`,
    );
  });
}

/** Seeds what is absent, then starts one process a department and one for the gateway, which stop together. */
async function startRegion(): Promise<void> {
  const config = readGatewayConfig({ ...process.env, LOCAL_ISSUER: 'on' });
  const { dataDir, seedSize } = config;
  await runSeed({
    dataDir,
    world: { size: seedSize },
    environment: process.env,
    only: departments,
    mode: 'IF_ABSENT',
    mysql: null,
    regions: 'ZHUZHOU',
    out: process.stderr,
  });
  const secret = config.internalSecret ?? localSecret(dataDir);
  const indexKeys = blindIndexKeys(process.env, () => secret);
  const databaseUrls = databaseUrlsFrom(process.env, dataDir);
  const { date } = worldFor(dataDir, {});
  const listed = readSupergraphConfig(projectPath('gateway', 'supergraph.yaml'));
  const addresses = new Map(listed.map(({ name, routingUrl }) => [name, routingUrl]));

  let isStopping = false;
  const children = departments.map((name) => {
    const indexKey = indexKeys.get(name);
    const address = new URL(config.subgraphUrls.get(name) ?? addresses.get(name) ?? '');
    const child = spawnMain(`subgraphs/${name}/src/server`, [], {
      HOST: address.hostname,
      PORT: address.port,
      DATABASE_URL: databaseUrls[name],
      ...tokenVariables(name, secret, config.internalSigningKey),
      CURSOR_KEY: deriveKey(secret, `cursor:${name}`).toString('base64url'),
      ...(indexKey ? { BLIND_INDEX_KEY: indexKey.toString('base64url') } : {}),
      TODAY: date,
      ...grantVariables(name, secret, config),
    });
    watchDepartment(name, child, () => isStopping);
    return child;
  });
  await keepMachineToken(config);
  const gateway = spawnMain('gateway/src/main', ['--local-issuer'], { INTERNAL_SECRET: secret.reveal() });
  gateway.stdout?.pipe(process.stdout);

  const stop = (): void => {
    isStopping = true;
    for (const child of [gateway, ...children]) child.kill('SIGTERM');
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // The region goes on without a department; without its gateway it is over.
  gateway.once('exit', (code) => {
    process.exitCode = code ?? (isStopping ? 0 : 1);
    stop();
  });
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) process.stdout.write(`${help}\n`);
  else await startRegion();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
