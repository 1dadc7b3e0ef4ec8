import type { Logger } from 'pino';

/** Ends the process after what is under way is finished, on SIGTERM (orchestrators) and SIGINT (Ctrl+C). */
export function stopOnSignals(running: { close(): Promise<void> }, log: Logger): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    running.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
