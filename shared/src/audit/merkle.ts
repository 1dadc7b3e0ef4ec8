import type { Suite } from './suite';

const leafPrefix = Buffer.from([0]);
const nodePrefix = Buffer.from([1]);

/**
 * A growing Merkle tree over records, as RFC 6962 §2.1 defines its hash; kept as the roots of its perfect subtrees, so that a
 * record costs one hash on average and the tree of ten million takes 24 hashes of memory.
 */
export class MerkleTree {
  private readonly subtrees: { readonly size: number; readonly hash: Buffer }[] = [];
  private count = 0;

  constructor(
    private readonly suite: Suite,
    from: MerkleState = { size: 0, subtrees: [] },
  ) {
    let rest = from.size;
    for (const hash of from.subtrees) {
      const size = 2 ** Math.floor(Math.log2(rest));
      this.subtrees.push({ size, hash: Buffer.from(hash, 'hex') });
      rest -= size;
    }
    if (rest !== 0)
      throw new Error(`A tree of ${from.size} records does not have ${from.subtrees.length} subtrees.`);
    this.count = from.size;
  }

  get size(): number {
    return this.count;
  }

  /** Leaf hash of a record: what a witness is sent instead of the record. */
  static leafOf(suite: Suite, record: Buffer): Buffer {
    return suite.hash(leafPrefix, record);
  }

  /** The same of a record's text. */
  static leafOfText(suite: Suite, record: string): Buffer {
    return Buffer.from(suite.hashOfText(`\0${record}`), 'hex');
  }

  append(leaf: Buffer): void {
    let node = { size: 1, hash: leaf };
    for (let last = this.subtrees.at(-1); last?.size === node.size; last = this.subtrees.at(-1)) {
      this.subtrees.pop();
      node = { size: node.size * 2, hash: this.suite.hash(nodePrefix, last.hash, node.hash) };
    }
    this.subtrees.push(node);
    this.count++;
  }

  /** The tree hash; of no records, the hash of nothing. */
  root(): Buffer {
    const [smallest, ...larger] = [...this.subtrees].reverse();
    if (!smallest) return this.suite.hash();
    return larger.reduce((right, left) => this.suite.hash(nodePrefix, left.hash, right), smallest.hash);
  }

  /** What it takes to go on later. */
  state(): MerkleState {
    return { size: this.count, subtrees: this.subtrees.map(({ hash }) => hash.toString('hex')) };
  }
}

export interface MerkleState {
  readonly size: number;
  /** Roots of the perfect subtrees, the largest first, lower-case hexadecimal. */
  readonly subtrees: readonly string[];
}
