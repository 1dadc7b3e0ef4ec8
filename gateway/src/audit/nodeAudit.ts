import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { suites } from '#shared/audit/suite';
import { localSecret } from '#shared/auth/localSecret';
import { auditTokenKeyOf } from '#shared/auth/regionKeys';
import type { GatewayConfig } from '../config';
import type { GatewayPolicy } from '../policy/gatewayPolicy';
import { AuditLog } from './auditLog';
import { nodeKey } from './nodeKey';
import { Recorder } from './recorder';
import { createWitnessClient, type WitnessClient } from './witnessClient';

/** The audit log of this gateway, open, with its witness if there is one. */
export interface NodeAudit {
  readonly recorder: Recorder;
  readonly log: AuditLog;
  /** @throws Error while the log takes no records */
  ready(): Promise<void>;
  close(): Promise<void>;
}

type NodeAuditConfig = Pick<GatewayConfig, 'audit' | 'dataDir' | 'internalSecret'>;

/** @throws Error for a file that is none or holds no public key */
const witnessKeyOf = ({ audit: { witness } }: NodeAuditConfig): KeyObject | null =>
  witness ? createPublicKey(readFileSync(witness.keyFile, 'utf8')) : null;

function witnessOf(
  { audit }: NodeAuditConfig,
  publicKey: KeyObject | null,
  log: AuditLog,
  logger: Logger,
  clock: () => Date,
): WitnessClient | null {
  const { witness, suite } = audit;
  if (!witness || !publicKey) return null;
  const client = createWitnessClient({
    url: witness.url,
    publicKey,
    folder: log.folder,
    suite: suites[suite],
    log: logger,
    clock,
    warnAfterMs: witness.warnAfterMs,
    refuseAfterMs: witness.refuseAfterMs,
  });
  log.checkpoints.onCheckpoint = client.onCheckpoint;
  return client;
}

const isMaskedBy = (policy: GatewayPolicy, coordinate: string): boolean => {
  if (policy.kind === 'UNPROTECTED') return false;
  const { fields } = policy.bundle.rules;
  return Object.hasOwn(fields, coordinate) && fields[coordinate]?.mask !== undefined;
};

/**
 * Opens the log that every request of this gateway leaves a record in.
 * @param policy under which requests are decided now
 * @throws NodeNameTaken, LogBroken, or Error for keys that are none: without a log no gateway starts
 */
export async function openNodeAudit(
  config: NodeAuditConfig,
  policy: () => GatewayPolicy,
  logger: Logger,
  openFile?: Parameters<typeof AuditLog.open>[0]['openFile'],
): Promise<NodeAudit> {
  const { node, directory, suite: suiteName, keyFile, tokenKey } = config.audit;
  const suite = suites[suiteName];
  const clock = (): Date => new Date();
  // Before the log: one that was opened and then not used would keep the node's name.
  const witnessKey = witnessKeyOf(config);
  const log = await AuditLog.open({
    directory,
    node,
    suite,
    key: nodeKey(keyFile, suite),
    clock,
    log: logger,
    ...(openFile ? { openFile } : {}),
  });
  const witness = witnessOf(config, witnessKey, log, logger, clock);
  const recorder = new Recorder({
    sink: log,
    tokenKey: tokenKey ?? auditTokenKeyOf(config.internalSecret ?? localSecret(config.dataDir)),
    policy: () => policy().hash,
    isMasked: (coordinate) => isMaskedBy(policy(), coordinate),
    witness: witness && (() => witness.state()),
    clock: () => performance.now(),
    log: logger,
  });
  return {
    recorder,
    log,
    ready: async () => {
      if (log.trouble) throw new Error(log.trouble.reason);
    },
    async close() {
      await log.close();
      await witness?.close();
    },
  };
}
