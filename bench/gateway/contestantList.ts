import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectPath } from '#shared/project/projectPath';
import { queryNames, type QueryName } from './graph/queries';
import type { Workspace } from './workspace';

/** What a contestant is started from. */
export interface StartPlace {
  readonly workspace: Workspace;
  /** Departments by name. */
  readonly urls: Readonly<Record<string, string>>;
  readonly port: number;
}

export interface Launch {
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Of the graph; `/graphql` when left out. */
  readonly path?: string;
}

export interface Contestant {
  /** As options name it. */
  readonly name: string;
  readonly label: string;
  readonly queries: readonly QueryName[];
  /** Whether it is started from the packages of bench/gateway/contestants. */
  readonly isFromNpm: boolean;
  /** Requests carry the token of the bench's caller and a purpose. */
  readonly isCallerKnown?: boolean;
  launch(place: StartPlace): Launch;
}

export const packages = projectPath('bench', 'gateway', 'contestants');
const inPackages = (...file: string[]): string => path.join(packages, ...file);
const own = (name: string): string => projectPath('dist', 'bench', 'gateway', 'own', `${name}.js`);

const firmQueries = ['Q1', 'Q2', 'Q3'] as const satisfies readonly QueryName[];

const hive =
  (more: readonly string[]) =>
  ({ workspace, port }: StartPlace): Launch => ({
    command: [
      process.execPath,
      inPackages('node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.cjs'),
      'supergraph',
      workspace.plainSupergraph,
      ...['--host', '127.0.0.1', '--port', String(port), '--fork', '1', ...more],
    ],
    cwd: packages,
    env: { LOG_LEVEL: 'warn' },
  });

const ours =
  (protection: 'on' | 'off') =>
  ({ workspace, port }: StartPlace): Launch => ({
    command: [process.execPath, own('ours')],
    env: {
      PORT: String(port),
      BENCH_PROTECTION: protection,
      BENCH_SUPERGRAPH: workspace.annotatedSupergraph,
      BENCH_BUNDLE: workspace.bundle,
      BENCH_SIGNER: workspace.signer,
      BENCH_DATA_DIR: workspace.dataDir,
      BENCH_SECRET: 'the secret of a benchmark, known to everybody who reads it',
    },
  });

/** Grafbase composes for itself, from files that it names in its own way. Its binary is of Linux on x86_64: elsewhere it is reported missing. */
function grafbase({ workspace, urls, port }: StartPlace): Launch {
  const home = path.join(workspace.directory, 'grafbase');
  mkdirSync(home);
  const sections = Object.entries(workspace.plainSdls).map(([name, file]) => {
    copyFileSync(file, path.join(home, `${name}.graphql`));
    return `[subgraphs.${name}]\nurl = "${urls[name]}"\nschema_path = "${name}.graphql"\n`;
  });
  writeFileSync(path.join(home, 'overrides.toml'), sections.join('\n'));
  writeFileSync(path.join(home, 'grafbase.toml'), '[telemetry]\n');
  return {
    command: [
      inPackages('node_modules', '@grafbase', 'cli-x86_64-unknown-linux-musl', 'grafbase'),
      ...['--home', home, 'dev', '--gateway-config', 'grafbase.toml', '--graph-overrides', 'overrides.toml'],
      ...['--port', String(port)],
    ],
    cwd: home,
  };
}

/** In the order of the table. The first that runs is what others are compared with, in answers and in figures. */
export const contestants: readonly Contestant[] = [
  {
    name: 'stock',
    label: '@apollo/gateway + @apollo/server',
    queries: queryNames,
    isFromNpm: true,
    launch: ({ workspace, port }) => ({
      command: [process.execPath, inPackages('stock.mjs')],
      env: { PORT: String(port), BENCH_SUPERGRAPH: workspace.plainSupergraph },
      path: '/',
    }),
  },
  { name: 'hive', label: 'Hive Gateway, JS', queries: queryNames, isFromNpm: true, launch: hive([]) },
  {
    name: 'hive-rust',
    label: 'Hive Gateway, Rust planner',
    queries: queryNames,
    isFromNpm: true,
    launch: hive(['--hive-router-runtime']),
  },
  {
    name: 'mercurius',
    label: '@mercuriusjs/gateway (federation 1)',
    queries: firmQueries,
    isFromNpm: true,
    launch: ({ workspace, urls, port }) => ({
      command: [process.execPath, inPackages('mercurius.mjs')],
      env: {
        PORT: String(port),
        BENCH_DEPARTMENTS: JSON.stringify(urls),
        BENCH_FEDERATION_ONE: JSON.stringify(workspace.federationOneSdls),
      },
    }),
  },
  { name: 'grafbase', label: 'Grafbase (Rust)', queries: queryNames, isFromNpm: true, launch: grafbase },
  {
    name: 'bff',
    label: 'written by hand, same calls',
    queries: firmQueries,
    isFromNpm: false,
    launch: ({ urls, port }) => ({
      command: [process.execPath, own('bff')],
      env: { PORT: String(port), BENCH_DEPARTMENTS: JSON.stringify(urls) },
    }),
  },
  {
    name: 'floor',
    label: 'written by hand, no calls (the floor)',
    queries: firmQueries,
    isFromNpm: false,
    launch: ({ port }) => ({ command: [process.execPath, own('floor')], env: { PORT: String(port) } }),
  },
  {
    name: 'ours-off',
    label: 'ours, unprotected',
    queries: queryNames,
    isFromNpm: false,
    launch: ours('off'),
  },
  {
    name: 'ours',
    label: '**ours: permission, masks, audit**',
    queries: queryNames,
    isFromNpm: false,
    isCallerKnown: true,
    launch: ours('on'),
  },
];
