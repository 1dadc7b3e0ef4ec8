import { monitorEventLoopDelay } from 'node:perf_hooks';
import { startStack, type Protection } from './stack';

/** What the parent may ask of a server, and what it says. */
export type Ask = 'cpu' | 'watch' | 'longest';
export type Said =
  | { readonly ready: string }
  /** CPU of the process since its start, ms over all threads. */
  | { readonly cpu: number; readonly rss: number }
  /** The longest time the event loop was blocked since `watch`, ms. */
  | { readonly longest: number }
  | { readonly watching: true };

const [dataDir = '', protection = 'with'] = process.argv.slice(2);
const delay = monitorEventLoopDelay({ resolution: 1 });

const say = (said: Said): void => void process.send?.(said);

async function main(): Promise<void> {
  const { url } = await startStack(dataDir, protection as Protection);
  process.on('message', (ask: Ask) => {
    switch (ask) {
      case 'cpu': {
        const { user, system } = process.cpuUsage();
        return say({ cpu: (user + system) / 1000, rss: process.memoryUsage().rss });
      }
      case 'watch':
        delay.enable();
        delay.reset();
        return say({ watching: true });
      case 'longest':
        // The histogram counts a sample of its own resolution as no delay.
        return say({ longest: Math.max(0, delay.max / 1e6 - 1) });
    }
  });
  say({ ready: url });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
