import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import { readGatewayConfig } from '../../../src/config';
import { distributedTransports } from '../../../src/departments/distributedTransports';
import { startGateway } from '../../../src/start';
import { tokenVerifierOf } from '../../../src/tokenVerifier';
import { captureLog } from './logCapture';
import { startRecordingProxy, type Exchange } from './recordingProxy';
import { replyOf, type Reply } from './reply';
import { secretText } from './secretText';
import { callerWith, serveSmallDepartment, smallName, type SmallDepartment } from './smallDepartment';

export interface SmallGraph extends Pick<SmallDepartment, 'direct' | 'close'> {
  readonly lines: readonly string[];
  /** Asks the gateway as somebody signed in with these scopes. */
  ask(query: string, scopes: readonly string[], variables?: Record<string, unknown>): Promise<Reply>;
}

/** A gateway and one department of the test's own making, each behind an HTTP server, under both lines. */
export async function startSmallGraph(sdl: string, resolvers: object): Promise<SmallGraph> {
  const lines: string[] = [];
  const exchanges: Exchange[] = [];
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-small-'));
  const department = await serveSmallDepartment(sdl, resolvers, lines);
  const proxy = await startRecordingProxy(smallName, department.url, exchanges);
  const config = readGatewayConfig({
    PORT: '0',
    DATA_DIR: folder,
    LOCAL_ISSUER: 'on',
    NODE_ENV: 'test',
    EXECUTOR: process.env['EXECUTOR'],
    INTERNAL_SECRET: secretText,
    SUBGRAPH_URL_MARKET_SUPERVISION: `${proxy.url}/graphql`,
  });
  const log = captureLog('gateway', lines);
  const clock = (): Date => new Date();
  const { supergraphSdl, policy } = department;
  const gateway = await startGateway({
    config,
    supergraphSdl,
    transports: distributedTransports(supergraphSdl, config, clock, log),
    // Scopes count as they stand: no role of the region gives those of a test's own schema.
    verifier: tokenVerifierOf(config, clock, (_facts, asked) => asked ?? []),
    policy,
    log,
  });
  const issuer = openLocalIssuer({ directory: folder, environment: 'test' });
  return {
    lines,
    direct: department.direct,
    ask: async (query, scopes, variables = {}) => {
      const before = { exchanges: exchanges.length, lines: lines.length };
      const token = await issuer.issue(callerWith(scopes), { now: clock() });
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      return replyOf(response, await response.text(), {
        exchanges: exchanges.slice(before.exchanges),
        lines: lines.slice(before.lines),
        statements: 0,
      });
    },
    close: async () => {
      await gateway.close();
      await proxy.close();
      await department.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
