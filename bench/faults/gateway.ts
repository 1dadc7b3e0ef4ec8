import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pino } from 'pino';
import { readGatewayConfig } from '#gateway/config';
import { startDistributed } from '#gateway/startDistributed';

/** What the parent hears of the gateway when it asks: of the time since it asked last. */
export interface GatewayUsage {
  /** CPU of all threads, milliseconds. */
  readonly cpuMs: number;
  /** The longest time between two turns of the event loop, milliseconds. */
  readonly longestTurnMs: number;
}

/** Milliseconds between two looks at the event loop. */
const resolutionMs = 5;
const turns = monitorEventLoopDelay({ resolution: resolutionMs });
let cpu = process.cpuUsage();

function usage(): GatewayUsage {
  const { user, system } = process.cpuUsage(cpu);
  cpu = process.cpuUsage();
  const longestTurnMs = Math.max(0, turns.max / 1e6 - resolutionMs);
  turns.reset();
  return { cpuMs: (user + system) / 1000, longestTurnMs };
}

/** The gateway in a process of its own, as main.ts starts it; permissions and audit have nothing to do with faults. */
async function main(): Promise<void> {
  const [, , supergraph] = process.argv;
  const log = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' });
  const { url } = await startDistributed(
    readGatewayConfig(process.env),
    { supergraph, unprotected: true },
    log,
  );
  turns.enable();
  process.on('message', () => process.send?.(usage()));
  process.send?.({ url });
}

// Nothing stays behind when the parent ends, however it ends.
process.once('disconnect', () => process.exit());
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
