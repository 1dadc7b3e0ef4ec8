import { MerkleTree } from '#shared/audit/merkle';
import type { Suite } from '#shared/audit/suite';
import { linesOf } from './segment';
import { SegmentFiles } from './segmentFiles';

/**
 * Leaf hashes of a node's records after `from` up to `to`, read from its segments. Only for records that are durable.
 * @throws Error when the log has fewer
 */
export async function recordLeaves(
  folder: string,
  suite: Suite,
  from: number,
  to: number,
): Promise<readonly Buffer[]> {
  const files = new SegmentFiles(folder);
  const leaves: Buffer[] = [];
  let size = 0;
  for (const index of files.indexes()) {
    if (size >= to) break;
    const end = files.endOf(index)?.position.size;
    if (end !== undefined && end <= from) {
      size = end;
      continue;
    }
    for await (const line of linesOf(files.find(index))) {
      if (++size > from) leaves.push(MerkleTree.leafOf(suite, line.subarray(0, -1)));
      if (size >= to) break;
    }
  }
  if (size < to) throw new Error(`${folder} has ${size} records, ${to} were signed.`);
  return leaves;
}
