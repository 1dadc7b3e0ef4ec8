import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import { testPrincipal } from '#shared/testing/testPrincipals';
import type { Answer } from '#shared/testing/testSubgraph';
import { readGatewayConfig } from '../../src/config';
import { startDistributed } from '../../src/startDistributed';
import { silent } from '../fixtures/fixtureGraph';
import type { Configuration } from './configurations';
import { startDepartment, type DepartmentProcess } from './departmentProcess';
import { listenIn, type Listener } from './listenIn';

/** The gateway over departments that run as processes of their own. */
export interface DistributedGraph {
  readonly url: string;
  /** Between the gateway and market supervision. */
  readonly listener: Listener;
  /** The processes, by department: one that is started anew is put here. */
  readonly running: Map<DepartmentName, DepartmentProcess>;
  department(name: DepartmentName): DepartmentProcess;
  /** Asks the gateway an operation of docs/operations as a persona, or without a token. */
  ask(operation: string, variables: Record<string, unknown>, as?: string): Promise<Answer>;
  /** Closes the gateway; the processes stay. */
  close(): Promise<void>;
}

/** The text of an operation of docs/operations. */
export const operationText = (name: string): string =>
  readFileSync(projectPath('docs', 'operations', `${name}.graphql`), 'utf8');

export async function startDistributedGraph(keys: Configuration): Promise<DistributedGraph> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-distributed-'));
  const running = new Map(
    await Promise.all(departments.map(async (name) => [name, await startDepartment(name, keys)] as const)),
  );
  const department = (name: DepartmentName): DepartmentProcess => {
    const found = running.get(name);
    if (!found) throw new Error(`${name} was not started.`);
    return found;
  };
  const listener = await listenIn(department('market-supervision').url);
  const addresses = departments.map((name) => [
    `SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`,
    `${name === 'market-supervision' ? listener.url : department(name).url}/graphql`,
  ]);
  const config = readGatewayConfig({
    PORT: '0',
    DATA_DIR: folder,
    LOCAL_ISSUER: 'on',
    NODE_ENV: 'test',
    ...keys.gateway,
    ...Object.fromEntries(addresses),
  });
  const gateway = await startDistributed(config, { supergraph: undefined, unprotected: false }, silent);
  const issuer = openLocalIssuer({ directory: folder, environment: 'test' });

  return {
    url: gateway.url,
    listener,
    running,
    department,
    ask: async (operation, variables, as) => {
      const headers = new Headers({ 'content-type': 'application/json' });
      if (as) {
        headers.set('authorization', `Bearer ${await issuer.issue(testPrincipal(as), { now: new Date() })}`);
      }
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query: operationText(operation), variables }),
      });
      return (await response.json()) as Answer;
    },
    close: async () => {
      await gateway.close();
      listener.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
