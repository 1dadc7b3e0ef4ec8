import '#gateway/telemetryOff';
import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { readGatewayConfig } from '#gateway/config';
import { distributedTransports } from '#gateway/departments/distributedTransports';
import { loadPolicy, unprotectedPolicy } from '#gateway/policy/gatewayPolicy';
import { startGateway } from '#gateway/start';
import { tokenVerifierOf } from '#gateway/tokenVerifier';

const {
  BENCH_SUPERGRAPH: supergraph = '',
  BENCH_BUNDLE: bundle = '',
  BENCH_SIGNER: signer = '',
} = process.env;

/**
 * The gateway as it is served, from its compiled code: with permission, masks and audit log, or with none of them. The environment's
 * name alone differs from production, where nobody takes the tokens of a local issuer.
 */
async function main(): Promise<void> {
  const isProtected = process.env['BENCH_PROTECTION'] !== 'off';
  const addresses = Object.entries(process.env).filter(([name]) => name.startsWith('SUBGRAPH_URL_'));
  const config = readGatewayConfig({
    ...Object.fromEntries(addresses),
    PORT: process.env['PORT'],
    DATA_DIR: process.env['BENCH_DATA_DIR'],
    NODE_ENV: 'bench',
    LOCAL_ISSUER: 'on',
    INTERNAL_SECRET: process.env['BENCH_SECRET'],
  });
  const clock = (): Date => new Date();
  const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }));
  const supergraphSdl = readFileSync(supergraph, 'utf8');
  const gateway = await startGateway({
    config,
    supergraphSdl,
    transports: distributedTransports(supergraphSdl, config, clock, log),
    // The bench's caller holds what its token says, whatever roles give.
    verifier: tokenVerifierOf(config, clock, (_facts, asked) => asked ?? []),
    policy: isProtected
      ? loadPolicy(supergraphSdl, createPublicKey(readFileSync(signer)), bundle)
      : unprotectedPolicy,
    audit: isProtected ? 'LOG' : 'NONE',
    log,
  });
  // A profile is written when the process ends by itself.
  process.once('SIGTERM', () => void gateway.close().finally(() => process.exit(0)));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
