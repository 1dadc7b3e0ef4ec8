import './telemetryOff';
import type { Logger } from 'pino';
import { grantKeysOf } from '#shared/auth/regionKeys';
import { signerKey } from '#shared/policy/signerKey';
import { projectPath } from '#shared/project/projectPath';
import type { CommandLine } from './commandLine';
import type { GatewayConfig } from './config';
import { distributedTransports } from './departments/distributedTransports';
import type { Transport, Transports } from './departments/transport';
import { keepLastGood, readServableOrLastGood } from './reload/lastGood';
import { createReloader } from './reload/reloader';
import { filesOf, type Servable, type ServablePlaces } from './reload/servable';
import { watchFiles } from './reload/watchFiles';
import { startGateway, type RunningGateway } from './start';
import { tokenVerifierOf } from './tokenVerifier';

/**
 * The gateway over departments that run elsewhere: the committed supergraph, or the one named on the command line. It
 * starts whether they answer or not, and serves anew when the files of the supergraph or its policy change.
 * @throws Error when the supergraph cannot be read or served, or our own departments get no token: neither
 * INTERNAL_SECRET nor INTERNAL_SIGNING_KEY is set.
 */
export async function startDistributed(
  config: GatewayConfig,
  { supergraph, unprotected }: Pick<CommandLine, 'supergraph' | 'unprotected'>,
  log: Logger,
): Promise<RunningGateway> {
  if (supergraph === undefined && !config.internalSecret && !config.internalSigningKey) {
    throw new Error(
      'Neither INTERNAL_SECRET nor INTERNAL_SIGNING_KEY is set: departments answer only to requests signed with it. Make one with: npm run -s graph -- keys',
    );
  }
  const places: ServablePlaces = {
    supergraph: supergraph ?? projectPath('gateway/supergraph.graphql'),
    policyBundle: config.policyBundle,
    signer: unprotected ? null : signerKey(config.policySigner),
    dataDir: config.dataDir,
  };
  const { fault, ...served } = readServableOrLastGood(places);
  if (fault)
    log.error({ err: fault }, 'the supergraph or its policy is refused; what was served last is served on');
  const clock = (): Date => new Date();
  const ways = new Map<string, Transport>();
  const transportsOf = ({ supergraphSdl }: Servable): Transports =>
    distributedTransports(supergraphSdl, config, clock, log, ways);
  const gateway = await startGateway({
    config,
    ...served,
    transports: transportsOf(served),
    verifier: tokenVerifierOf(config, clock),
    grantSigner:
      config.grantVerifyKey ?? (config.internalSecret && grantKeysOf(config.internalSecret).signer),
    log,
  });
  if (!fault) keepLastGood(places, served);
  const serve = async (next: Servable): Promise<void> => {
    const transports = transportsOf(next);
    await gateway.serveNext({ ...next, transports });
    // The others are closed with what used them.
    const kept = new Set(transports.values());
    for (const [key, way] of ways) if (!kept.has(way)) ways.delete(key);
  };
  const reload = createReloader({ places, served, serve, log });
  const stopReloading = reloadWhenChanged(filesOf(places), config.supergraphPollMs, reload);
  return {
    ...gateway,
    close() {
      stopReloading();
      return gateway.close();
    },
  };
}

/** When files change, and on SIGHUP. */
function reloadWhenChanged(
  files: readonly string[],
  everyMs: number,
  reload: () => Promise<unknown>,
): () => void {
  const again = (): void => void reload();
  const watch = watchFiles(files, everyMs, again);
  process.on('SIGHUP', again);
  return () => {
    watch.close();
    process.off('SIGHUP', again);
  };
}
