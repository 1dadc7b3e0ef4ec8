import { pino } from 'pino';
import { readGatewayConfig } from '#gateway/config';
import { distributedTransports } from '#gateway/departments/distributedTransports';
import { unprotectedPolicy } from '#gateway/policy/gatewayPolicy';
import { startGateway } from '#gateway/start';
import { tokenVerifierOf } from '#gateway/tokenVerifier';
import { composeBenchGraph } from './graph';

const clock = (): Date => new Date();

/** The gateway in a process of its own, as configured by the parent; permissions and audit have nothing to do with faults. */
async function main(): Promise<void> {
  const log = pino({ level: 'silent' });
  const config = readGatewayConfig(process.env);
  const supergraphSdl = await composeBenchGraph();
  const { url } = await startGateway({
    config,
    supergraphSdl,
    transports: distributedTransports(supergraphSdl, config, clock, log),
    verifier: tokenVerifierOf(config, clock),
    policy: unprotectedPolicy,
    audit: 'NONE',
    log,
  });
  process.send?.({ url });
}

// Nothing stays behind when the parent ends, however it ends.
process.once('disconnect', () => process.exit());
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
