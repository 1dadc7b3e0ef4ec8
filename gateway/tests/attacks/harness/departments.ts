import type { Logger } from 'pino';
import { deriveKey } from '#shared/auth/deriveKey';
import type { DepartmentName } from '#shared/auth/principal';
import { signerKey } from '#shared/policy/signerKey';
import type { PolicySlice } from '#shared/policy/bundle';
import { readSlice } from '#shared/policy/slice';
import type { ScratchDatabase } from '#shared/testing/scratchDatabase';
import { testAuditServices } from '#shared/testing/testAuditServices';
import { testBlindIndexKeys } from '#shared/testing/testSecret';
import { testGrantKeys } from '#shared/testing/testGrant';
import type { Subgraph } from '#shared/subgraph/contract';
import { serveSubgraph } from '#shared/subgraph/serve';
import { defaultWorld } from '#shared/synthetic/world';
import { embeddedDepartments } from '../../../src/embedded';
import { secretText } from './secretText';

export interface ServedDepartment {
  readonly subgraph: Subgraph;
  /** Of its own HTTP server, which no proxy stands before. */
  readonly url: string;
  readonly tokenKey: Buffer;
  close(): Promise<void>;
}

/** Every department behind its own HTTP server, as its process serves it, under slices that the test may change. */
export async function serveDepartments(options: {
  readonly databases: ReadonlyMap<DepartmentName, ScratchDatabase>;
  readonly sliceFor: (slice: PolicySlice) => PolicySlice;
  readonly logFor: (department: DepartmentName) => Logger;
}): Promise<ReadonlyMap<DepartmentName, ServedDepartment>> {
  const { databases, sliceFor, logFor } = options;
  const signer = signerKey();
  const serve = async ({ createSubgraph, seed: { name } }: (typeof embeddedDepartments)[number]) => {
    const log = logFor(name);
    const subgraph = createSubgraph({
      databaseUrl: databases.get(name)?.url ?? '',
      log,
      cursorKey: deriveKey(secretText, `cursor:${name}`),
      lookup: { key: testBlindIndexKeys.get(name) ?? null },
      today: () => defaultWorld.date,
      policy: sliceFor(readSlice(name, signer)),
      statements: 'CHECKED',
      grants: testGrantKeys,
      ...(name === 'audit' ? { audit: testAuditServices() } : {}),
    });
    const tokenKey = deriveKey(secretText, `internal-token:${name}`);
    const served = await serveSubgraph({
      subgraph,
      host: '127.0.0.1',
      port: 0,
      tokenKey,
      log,
      clock: () => new Date(),
    });
    const close = async (): Promise<void> => {
      await served.close();
      await subgraph.close();
    };
    return [name, { subgraph, url: served.url, tokenKey, close }] as const;
  };
  return new Map(await Promise.all(embeddedDepartments.map(serve)));
}
