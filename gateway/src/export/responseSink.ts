import type { Response } from 'express';
import type { Sink } from './runExport';

/** A reader who takes nothing for so long is gone, ms. */
const stalledMs = 120_000;

/** Bytes to a client, as fast as it takes them. */
export function responseSink(res: Response): Sink {
  const roomOrEnd = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => res.destroy(), stalledMs);
      const done = (): void => {
        clearTimeout(timer);
        res.removeListener('drain', done);
        res.removeListener('close', done);
        resolve();
      };
      res.once('drain', done);
      res.once('close', done);
    });
  return {
    async write(bytes) {
      if (res.destroyed) return false;
      if (!res.write(bytes)) await roomOrEnd();
      return !res.destroyed;
    },
  };
}
