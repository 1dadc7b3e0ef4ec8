import type { ExpectedFault } from '#shared/seed/seedTable';
import type { World } from '#shared/synthetic/world';
import { batchCount, batchNoOf, lacksCertificate, lacksPurchase, lacksSample } from './batches';

/** Where the chain of batch n breaks off; null when it is whole. */
export function brokenAt(n: number): 'DEALER' | 'CERTIFICATE' | 'SAMPLE' | null {
  if (lacksPurchase(n)) return 'DEALER';
  if (lacksCertificate(n)) return 'CERTIFICATE';
  return lacksSample(n) ? 'SAMPLE' : null;
}

/** Batches whose trace breaks off, with the link that a detector must name. */
export function* faults(world: World): Generator<ExpectedFault> {
  for (let n = 0; n < batchCount(world); n++) {
    const link = brokenAt(n);
    if (link !== null) yield { kind: 'BROKEN_TRACE', batchNo: batchNoOf(n), brokenAt: link };
  }
}
