import type { KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { claimLock } from '#shared/audit/folderLock';
import { keyId, privateKeyOf, publicKeyOf, publicPem, suites, type SuiteName } from '#shared/audit/suite';
import { startWitness } from '#shared/audit/witness/startWitness';
import { stopOnSignals } from '#shared/http/stopOnSignals';
import { createLogger } from '#shared/observability/logger';
import { writeKeys } from './auditKeys';

/** What the command line gives. */
export interface WitnessCommand {
  readonly dir: string;
  readonly nodeKey: readonly string[];
  readonly key?: string;
  readonly suite: SuiteName;
  readonly forget: readonly string[];
  readonly port: string;
  readonly host: string;
}

function nodeKeysFrom(given: readonly string[]): ReadonlyMap<string, KeyObject> {
  return new Map(
    given.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new Error(`Expected --node-key NODE=FILE, got "${text}".`);
      const file = text.slice(at + 1);
      if (!existsSync(file)) throw new Error(`There is no ${file}. Name the file of the node's public key.`);
      return [text.slice(0, at), publicKeyOf(readFileSync(file, 'utf8'))];
    }),
  );
}

/** Reads the witness's private key, or makes one in its folder. */
function ownKey({ dir, key: file, suite }: WitnessCommand): KeyObject {
  const used = file ?? path.join(dir, 'witness.pem');
  if (!existsSync(used) && file === undefined) return writeKeys('witness', dir, suite).key;
  if (!existsSync(used)) throw new Error(`There is no ${used}. Make one: npm run graph -- audit keys.`);
  const key = privateKeyOf(readFileSync(used, 'utf8'));
  if (!suites[suite].takes(key)) throw new Error(`${used} is not a key of ${suite}. Say which: --suite.`);
  return key;
}

/** Runs a witness until a signal ends it; prints one line when it is ready. */
export async function runWitness(options: WitnessCommand): Promise<void> {
  const nodeKeys = nodeKeysFrom(options.nodeKey);
  if (nodeKeys.size === 0) throw new Error('Expected --node-key NODE=FILE for each node to witness.');
  if (!/^\d{1,5}$/.test(options.port)) throw new Error('Expected --port to be a number.');
  mkdirSync(options.dir, { recursive: true, mode: 0o700 });
  const release = claimLock(
    path.join(options.dir, 'lock'),
    (holder) => new Error(`Another witness (${holder}) uses ${options.dir}. Give each a folder of its own.`),
  );
  try {
    const key = ownKey(options);
    const publicFile = path.join(options.dir, 'witness.pub.pem');
    writeFileSync(publicFile, publicPem(key));
    const log = createLogger({ level: 'warn', service: 'audit-witness' });
    const listening = await startWitness({
      ...{ folder: options.dir, nodeKeys, key, forget: options.forget, clock: () => new Date(), log },
      at: { host: options.host, port: Number(options.port) },
    });
    const stopping = { close: () => listening.close().finally(release) };
    stopOnSignals(stopping, log);
    console.log(`Witness ready at ${listening.url}, key ${keyId(key)}, public key ${publicFile}`);
  } catch (error) {
    release();
    throw error;
  }
}
