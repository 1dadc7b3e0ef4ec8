import { createHash, randomUUID, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { mintInternalToken } from '#shared/auth/internalToken';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import { localKey } from '#shared/auth/localKeyFile';
import type { DepartmentName, Principal } from '#shared/auth/principal';
import { statementLogOf } from '#shared/db/database';
import type { PolicyBundle, PolicySlice } from '#shared/policy/bundle';
import { signerKey } from '#shared/policy/signerKey';
import { projectPath } from '#shared/project/projectPath';
import { internalTokenHeader } from '#shared/subgraph/serve';
import { testAuditServices } from '#shared/testing/testAuditServices';
import { testGrantKeys } from '#shared/testing/testGrant';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { readGatewayConfig } from '../../../src/config';
import { distributedTransports } from '../../../src/departments/distributedTransports';
import { loadPolicy, policyOf } from '../../../src/policy/gatewayPolicy';
import { startGateway } from '../../../src/start';
import { tokenVerifierOf } from '../../../src/tokenVerifier';
import { serveDepartments, type ServedDepartment } from './departments';
import { captureLog } from './logCapture';
import { plant } from './plant';
import type { Planted } from './planted';
import { startRecordingProxy, type Exchange } from './recordingProxy';
import { AuditTrace } from './auditTrace';
import { canariesOf } from './canaries';
import { replyOf, type Reply } from './reply';
import { seededCopies } from './seededCopies';
import { secretText } from './secretText';
import { openStores } from './stores';

/** A persona by name, anybody made of one, or nobody: `public`. */
export type Caller = string | Principal;

export interface Asking {
  readonly as?: Caller;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly headers?: Record<string, string>;
}

export interface RegionOptions {
  readonly bundleFor?: (bundle: PolicyBundle) => PolicyBundle;
  /** Given the slice and the hash of the bundle in force. */
  readonly sliceFor?: (slice: PolicySlice, bundleHash: string) => PolicySlice;
  readonly env?: Record<string, string>;
}

export interface AttackedRegion {
  readonly url: string;
  readonly planted: Planted;
  readonly departments: ReadonlyMap<DepartmentName, ServedDepartment>;
  /** Every line that the gateway and the departments logged, at level trace. */
  readonly lines: readonly string[];
  readonly exchanges: readonly Exchange[];
  readonly bundleHash: string;
  /** The private key that callers' tokens are signed with. */
  readonly issuerKey: KeyObject;
  /** Sends an operation to the gateway over HTTP. */
  ask(query: string, asking?: Asking): Promise<Reply>;
  /** Sends whatever request to the gateway. */
  send(at: string, init: RequestInit): Promise<Reply>;
  tokenOf(caller: Principal): Promise<string>;
  /** Asks a department itself, as the gateway would: the first line is not there. */
  direct(department: DepartmentName, query: string, asking?: Asking): Promise<Reply>;
  /** A department's database as its administrator has it. */
  database(department: DepartmentName): DataSource;
  close(): Promise<void>;
}

const principalOf = (caller: Caller): Principal =>
  typeof caller === 'string' ? testPrincipal(caller) : caller;

/**
 * The gateway and all departments, each behind an HTTP server of its own, over copies of the seeded databases with canaries
 * in them. Callers' scopes come from their roles, as in earnest. On the way to each department somebody listens in.
 */
export async function startAttackedRegion(options: RegionOptions = {}): Promise<AttackedRegion> {
  const { bundleFor = (bundle) => bundle, sliceFor = (slice) => slice, env = {} } = options;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-attacks-'));
  const lines: string[] = [];
  const exchanges: Exchange[] = [];
  const supergraphSdl = readFileSync(projectPath('gateway', 'supergraph.graphql'), 'utf8');
  const signed = loadPolicy(supergraphSdl, signerKey());
  if (signed.kind !== 'BUNDLE') throw new Error('The committed policy is a bundle.');
  const policy = policyOf(bundleFor(signed.bundle));

  const databases = await seededCopies();
  const stores = await openStores(databases);
  const planted = await plant(stores.of);
  const departments = await serveDepartments({
    databases,
    sliceFor: (slice) => sliceFor(slice, policy.hash),
    logFor: (name) => captureLog(name, lines),
  });
  const departmentOf = (name: DepartmentName): ServedDepartment => {
    const found = departments.get(name);
    if (!found) throw new Error(`${name} is not served.`);
    return found;
  };
  const sources = [...departments].map(([name, { subgraph }]) => [name, subgraph.dataSource] as const);
  await Promise.all([...departments.values()].map(({ subgraph }) => subgraph.open()));
  const proxies = await Promise.all(
    [...departments].map(
      async ([name, { url }]) => [name, await startRecordingProxy(name, url, exchanges)] as const,
    ),
  );
  const config = readGatewayConfig({
    PORT: '0',
    DATA_DIR: folder,
    LOCAL_ISSUER: 'on',
    NODE_ENV: 'test',
    EXECUTOR: process.env['EXECUTOR'],
    INTERNAL_SECRET: secretText,
    AUDIT_TOKEN_KEY: testAuditServices().tokenKey.toString('base64url'),
    ...Object.fromEntries(
      proxies.map(([name, { url }]) => [
        `SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`,
        `${url}/graphql`,
      ]),
    ),
    ...env,
  });
  const log = captureLog('gateway', lines);
  const clock = (): Date => new Date();
  const gateway = await startGateway({
    config,
    supergraphSdl,
    transports: distributedTransports(supergraphSdl, config, clock, log),
    verifier: tokenVerifierOf(config, clock),
    policy,
    grantSigner: testGrantKeys.signer,
    log,
  });
  const issuer = openLocalIssuer({ directory: folder, environment: 'test' });
  const statements = (): number => sources.reduce((sum, [, source]) => sum + statementLogOf(source).count, 0);

  /** Runs a request and notes what it made the gateway and the departments do. */
  const noted = async (request: () => Promise<Response>): Promise<Reply> => {
    const before = { exchanges: exchanges.length, lines: lines.length, statements: statements() };
    const response = await request();
    const text = await response.text();
    return replyOf(response, text, {
      exchanges: exchanges.slice(before.exchanges),
      lines: lines.slice(before.lines),
      statements: statements() - before.statements,
    });
  };
  const tokenOf = (caller: Principal): Promise<string> => issuer.issue(caller, { now: new Date() });
  const trace = new AuditTrace(config.audit.directory);
  const send = async (at: string, init: RequestInit): Promise<Reply> => {
    const reply = await noted(() => fetch(`${gateway.url}${at}`, init));
    if (at.startsWith('/graphql')) trace.expect(reply);
    return reply;
  };

  return {
    url: gateway.url,
    planted,
    departments,
    lines,
    exchanges,
    bundleHash: policy.hash,
    issuerKey: localKey(path.join(folder, 'keys', 'local-issuer.json')),
    send,
    tokenOf,
    ask: async (query, { as = 'public', variables, operationName, headers = {} } = {}) => {
      const caller = principalOf(as);
      const sent = new Headers({ 'content-type': 'application/json' });
      if (caller.kind !== 'PUBLIC') sent.set('authorization', `Bearer ${await tokenOf(caller)}`);
      for (const [name, value] of Object.entries(headers)) sent.set(name, value);
      return send('/graphql', {
        method: 'POST',
        headers: sent,
        body: JSON.stringify({ query, variables, operationName }),
      });
    },
    direct: (department, query, { as = 'public', variables, operationName, headers = {} } = {}) => {
      const { url, tokenKey, subgraph } = departmentOf(department);
      const body = JSON.stringify({ query, variables, operationName });
      const token = mintInternalToken({
        key: tokenKey,
        audience: department,
        principal: principalOf(as),
        language: 'en',
        requestId: randomUUID(),
        bodySha256: createHash('sha256').update(body).digest('hex'),
        bundle: subgraph.policy.bundle,
        purpose: 'SUPERVISION',
        grant: null,
        now: new Date(),
      });
      return noted(() =>
        fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', [internalTokenHeader]: token, ...headers },
          body,
        }),
      );
    },
    database: (department) => {
      const store = stores.of.get(department);
      if (!store) throw new Error(`There is no database of ${department}.`);
      return store;
    },
    close: async () => {
      await gateway.close();
      const untold = trace.faults(canariesOf(planted));
      await Promise.all(proxies.map(([, proxy]) => proxy.close()));
      await Promise.all([...departments.values()].map((department) => department.close()));
      await stores.close();
      await Promise.all([...databases.values()].map((database) => database.drop()));
      rmSync(folder, { recursive: true, force: true });
      if (untold.length > 0) throw new Error(`The audit log:\n${untold.join('\n')}`);
    },
  };
}
