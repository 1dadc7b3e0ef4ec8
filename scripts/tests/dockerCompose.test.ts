import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { blindIndexKeyVariable, indexedDepartments } from '#shared/auth/blindIndexKeys';
import { departments } from '#shared/auth/principal';
import { databaseUrlVariable } from '#shared/config/databaseUrls';
import { databaseUrl } from '#shared/config/variables';
import { projectPath } from '#shared/project/projectPath';
import { subgraphVariables } from '#shared/subgraph/runSubgraph';
import { configHelp } from '#gateway/config';
import { readSupergraphConfig } from '#gateway/supergraph/supergraphConfig';
import { freshKeys } from '../commands/keys';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}

const text = readFileSync(projectPath('docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const initScript = readFileSync(projectPath('docker', 'mysql-init.sh'), 'utf8');
const service = (name: string): Service => {
  const found = compose.services[name];
  if (!found) throw new Error(`docker-compose.yml has no service ${name}.`);
  return found;
};
const own = ['seed', 'gateway', ...departments];
/** The value a container gets when the .env file holds what `graph keys` prints. */
const env = Object.fromEntries(
  freshKeys()
    .split('\n')
    .map((line) => line.split(/=(.*)/s) as [string, string]),
);
const filled = (value: string): string =>
  String(value).replace(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_, name: string, kind?: string, rest?: string) => {
      const given = env[name];
      return given ?? (kind === '-' ? (rest ?? '') : `missing ${name}`);
    },
  );
const ports = new Map(
  readSupergraphConfig(projectPath('gateway', 'supergraph.yaml')).map(({ name, routingUrl }) => [
    name,
    new URL(routingUrl).port,
  ]),
);

/** Of every department. */
const keys = ['INTERNAL_KEY', 'CURSOR_KEY', 'GRANT_VERIFY_KEY', 'PSEUDONYM_KEY'];
/** Where a service finds a folder: the volume, and whether it may write there. */
const mounts = (name: string): ReadonlyMap<string, { volume: string; mode: string }> =>
  new Map(
    (service(name).volumes ?? []).map((text) => {
      const [volume = '', folder = '', mode = 'rw'] = text.split(':');
      return [folder, { volume, mode }];
    }),
  );

describe('docker-compose.yml', () => {
  it('has the gateway, every department, the seed, MySQL and Redis, and nothing else', () => {
    expect(Object.keys(compose.services).sort()).toEqual([...own, 'mysql', 'redis'].sort());
  });

  it.each(own)('runs %s with the one image and a command whose source exists', (name) => {
    const { image, command } = service(name);
    expect(image).toBe('yiyu:0.1.0');
    expect(image).toContain(
      (JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string }).version,
    );
    expect(command?.[0]).toBe('node');
    const source = command?.[1]?.replace(/^dist\//, '').replace(/\.js$/, '.ts') ?? '';
    expect(existsSync(projectPath(source))).toBe(true);
  });

  it.each(departments)('gives %s exactly the variables it knows, with values it takes', (name) => {
    const { environment = {} } = service(name);
    expect(Object.keys(environment).filter((key) => !subgraphVariables.includes(key))).toEqual([]);
    for (const needed of ['PORT', 'DATABASE_URL', ...keys]) {
      expect(Object.keys(environment)).toContain(needed);
    }
    expect(environment['PORT']).toBe(ports.get(name));
    expect(databaseUrl.safeParse(filled(environment['DATABASE_URL'] ?? '')).success).toBe(true);
    for (const key of keys) {
      expect(filled(environment[key] ?? '')).toMatch(/^[A-Za-z0-9_-]{43}$/);
    }
  });

  it('gives what signs grants to the audit department alone, and the gateway nothing to make pseudonyms with', () => {
    const holders = (variable: string) => own.filter((name) => service(name).environment?.[variable]);
    expect(holders('GRANT_SIGNING_KEY')).toEqual(['audit']);
    expect(holders('PSEUDONYM_KEY')).toEqual([...departments]);
    expect(holders('AUDIT_TOKEN_KEY')).toEqual(['gateway', 'audit']);
    for (const name of holders('AUDIT_TOKEN_KEY'))
      expect(service(name).environment?.['AUDIT_TOKEN_KEY']).toContain('${AUDIT_TOKEN_KEY:?');
    expect(filled(service('audit').environment?.['GRANT_SIGNING_KEY'] ?? '')).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it('keeps the log of the gateway and the key that signs it when containers go, and lets the audit department read it', () => {
    const { environment: gateway = {} } = service('gateway');
    const { environment: audit = {} } = service('audit');
    const written = mounts('gateway').get(gateway['AUDIT_DIR'] ?? '');
    expect(written).toEqual({ volume: 'audit', mode: 'rw' });
    expect(mounts('audit').get(audit['AUDIT_DIR'] ?? '')).toEqual({ volume: 'audit', mode: 'ro' });
    const folderOfKey = path.posix.dirname(gateway['AUDIT_KEY'] ?? '');
    expect(mounts('gateway').get(folderOfKey)).toEqual({ volume: 'keys', mode: 'rw' });
    expect([...mounts('audit').keys()]).not.toContain(folderOfKey);
    expect(path.posix.basename(gateway['AUDIT_KEY'] ?? '')).toBe(`audit-${gateway['NODE_NAME']}.pem`);
  });

  it('lets the audit department ask the very graph that the gateway serves', () => {
    const port = service('gateway').environment?.['PORT'];
    expect(service('audit').environment?.['GRAPH_URL']).toBe(`http://gateway:${port}/graphql`);
    expect(mounts('audit').get('/app/tokens')).toEqual({ volume: 'tokens', mode: 'ro' });
  });

  it('gives the gateway variables it knows and the address of every department', () => {
    const { environment = {} } = service('gateway');
    const known = configHelp().map((line) => line.trim().split(/\s+/)[0]);
    const addresses = departments.map(
      (name) => [`SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`, name] as const,
    );
    const others = Object.keys(environment).filter((key) => !key.startsWith('SUBGRAPH_URL_'));
    expect(others.filter((key) => !known.includes(key))).toEqual([]);
    for (const [variable, name] of addresses) {
      expect(environment[variable]).toBe(`http://${name}:${ports.get(name)}/graphql`);
    }
  });

  it('seeds the very databases the departments read', () => {
    const { environment = {}, command = [] } = service('seed');
    expect(command.at(-1)).toBe('seed');
    for (const name of departments) {
      expect(environment[databaseUrlVariable(name)]).toBe(service(name).environment?.['DATABASE_URL']);
    }
  });

  it('seeds under the very keys the departments look up with', () => {
    for (const name of indexedDepartments) {
      const key = service(name).environment?.['BLIND_INDEX_KEY'];
      expect(service('seed').environment?.[blindIndexKeyVariable(name)]).toBe(key);
      expect(filled(key ?? '')).toMatch(/^[A-Za-z0-9_-]{43}$/);
    }
  });

  it('makes one schema and one user a department, each with rights on its own schema only', () => {
    const listed = /departments="([^"]+)"/.exec(initScript)?.[1]?.split(' ') ?? [];
    expect(listed).toEqual(departments.map((name) => name.replaceAll('-', '_')));
    for (const name of departments) {
      const url = new URL(filled(service(name).environment?.['DATABASE_URL'] ?? ''));
      const schema = `yiyu_${name.replaceAll('-', '_')}`;
      expect(url.username).toBe(schema);
      expect(url.pathname).toBe(`/${schema}`);
      expect(url.hostname).toBe('mysql');
      const variable = `MYSQL_PASSWORD_${name.toUpperCase().replaceAll('-', '_')}`;
      expect(url.password).toBe(env[variable]);
      expect(Object.keys(service('mysql').environment ?? {})).toContain(variable);
    }
    expect(initScript).toContain('ON \\`yiyu_${department}\\`.*');
    expect(initScript).not.toMatch(/GRANT ALL|ON \*\.\*/);
    expect(initScript).toMatch(/"\$department" == audit \]\]; then own="\$rights, TRIGGER"/);
    expect(initScript.match(/TRIGGER/g)).toHaveLength(1);
    expect(service('mysql').image).toBe('mysql:8.4');
    expect(service('mysql').command).toContain('--collation-server=utf8mb4_bin');
  });

  it('checks the health of every long-running service at a path that exists', () => {
    for (const name of [...departments, 'gateway']) {
      const port = service(name).environment?.['PORT'];
      expect(service(name).healthcheck?.test).toEqual([
        'CMD',
        'node',
        'dist/scripts/probe.js',
        `http://127.0.0.1:${port}/health/ready`,
      ]);
    }
    expect(existsSync(projectPath('scripts', 'probe.ts'))).toBe(true);
    expect(service('mysql').healthcheck?.test.join(' ')).toContain('mysqladmin ping');
    expect(service('redis').healthcheck?.test.join(' ')).toContain('redis-cli ping');
  });

  it('starts in order: MySQL, then the seed, then the departments; the gateway waits for no department to be well', () => {
    expect(service('seed').depends_on?.['mysql']?.condition).toBe('service_healthy');
    for (const name of departments) {
      expect(service(name).depends_on?.['mysql']?.condition).toBe('service_healthy');
      expect(service(name).depends_on?.['seed']?.condition).toBe('service_completed_successfully');
      expect(service('gateway').depends_on?.[name]?.condition).toBe('service_started');
    }
  });

  it('publishes the gateway alone, on the loopback', () => {
    const published = Object.entries(compose.services).filter(([, { ports: p }]) => p !== undefined);
    expect(published.map(([name]) => name)).toEqual(['gateway']);
    expect(service('gateway').ports).toEqual(['127.0.0.1:4000:4000']);
  });

  it('asks for no variable that "graph keys" does not print', () => {
    const required = [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name as string);
    expect(required.length).toBeGreaterThan(0);
    expect(required.filter((name) => !(name in env))).toEqual([]);
  });

  it('mounts only volumes and files that exist', () => {
    for (const name of Object.keys(compose.services)) {
      for (const volume of service(name).volumes ?? []) {
        const source = volume.split(':')[0] ?? '';
        const exists = source.startsWith('./')
          ? existsSync(projectPath(source))
          : Object.keys(compose.volumes).includes(source);
        expect([volume, exists]).toEqual([volume, true]);
      }
    }
  });
});

describe('the image', () => {
  const dockerfile = readFileSync(projectPath('Dockerfile'), 'utf8');

  it('keeps every file that departments read beside their code', () => {
    const kept = [...dockerfile.matchAll(/! -name (\S+)/g)].map(([, name]) => name);
    const beside = departments.flatMap((name) =>
      readdirSync(projectPath('subgraphs', name)).filter((file) => /\.(?:json|graphql)$/.test(file)),
    );
    expect(kept.sort()).toEqual([...new Set(beside)].sort());
  });

  it('has every folder that a volume is mounted at, its user’s own', () => {
    const [, made = ''] = /mkdir ([a-z ]+) &&/.exec(dockerfile) ?? [];
    const folders = new Set(
      own.flatMap((name) => [...mounts(name).keys()].map((folder) => folder.replace('/app/', ''))),
    );
    expect(made.split(' ').sort()).toEqual([...folders].sort());
    expect(dockerfile).toContain(`chown node ${made}`);
  });
});
