import { MerkleTree } from '#shared/audit/merkle';
import { suites, type Suite } from '#shared/audit/suite';

/** RFC 6962 §2.1 as it is written: split at the largest power of two below the size. */
function rootOf(suite: Suite, records: readonly Buffer[]): Buffer {
  const [only] = records;
  if (!only) return suite.hash();
  if (records.length === 1) return suite.hash(Buffer.from([0]), only);
  let half = 1;
  while (half * 2 < records.length) half *= 2;
  const [left, right] = [rootOf(suite, records.slice(0, half)), rootOf(suite, records.slice(half))];
  return suite.hash(Buffer.from([1]), left, right);
}

describe.each(Object.values(suites))('a Merkle tree under $name', (suite) => {
  const records = Array.from({ length: 70 }, (_, i) => Buffer.from(`record ${i}`));

  it('has the root of the definition at every size, also when it goes on from its state', () => {
    let tree = new MerkleTree(suite);
    for (let size = 0; size <= records.length; size++) {
      expect(tree.root()).toEqual(rootOf(suite, records.slice(0, size)));
      tree = new MerkleTree(suite, tree.state());
      const next = records[size];
      if (next) tree.append(MerkleTree.leafOf(suite, next));
    }
  });

  it('is not made from a state that does not fit its size', () => {
    expect(() => new MerkleTree(suite, { size: 3, subtrees: ['00'.repeat(32)] })).toThrow(/subtrees/);
  });
});

it('hashes the empty input as the standards say', () => {
  expect(suites['sha256+ed25519'].hash().toString('hex')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
  // GB/T 32905-2016, example 1.
  expect(suites['sm3+sm2'].hash(Buffer.from('abc')).toString('hex')).toBe(
    '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  );
});
