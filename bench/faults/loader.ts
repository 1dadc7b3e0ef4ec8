import { Pool } from 'undici';
import { openLoop, type Load } from './openLoop';

/** What the parent asks of it: a round. */
export interface RoundAsked {
  readonly load: Load;
  readonly seconds: number;
}

const [gateway = '', connections = '1'] = process.argv.slice(2);
const pool = new Pool(gateway, { connections: Number(connections) });

// Nothing stays behind when the parent ends, however it ends.
process.once('disconnect', () => process.exit());
process.on('message', ({ load, seconds }: RoundAsked) => {
  void openLoop(pool, load, seconds).then((measured) => process.send?.(measured));
});
process.send?.({ url: gateway });
