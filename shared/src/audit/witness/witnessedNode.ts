import type { KeyObject } from 'node:crypto';
import {
  isSignedCheckpoint,
  witnessCheckpoint,
  type Checkpoint,
  type WitnessSignature,
} from '#shared/audit/checkpoint';
import { MerkleTree, type MerkleState } from '#shared/audit/merkle';
import { suites, type Suite } from '#shared/audit/suite';
import type { Submission } from './submission';

/** What a witness knows of a node, as it is stored. */
export interface WitnessState {
  readonly format: 'yiyu-witness-state/1';
  readonly node: string;
  readonly tree: MerkleState;
  /** The last that was witnessed, with this witness's signature. */
  readonly checkpoint: Checkpoint | null;
  /** Since when nothing is signed for the node any more: two histories were seen. */
  readonly forkedAt: string | null;
}

export interface ForkEvidence {
  readonly node: string;
  readonly at: string;
  readonly reason: string;
  readonly known: Checkpoint;
  readonly presented: Checkpoint;
}

/** Where states and evidence outlive the process. Both resolve when they are durable. */
export interface WitnessStore {
  save(state: WitnessState): Promise<void>;
  keepEvidence(evidence: ForkEvidence): Promise<void>;
}

/** `size`: what the witness has, from where a client goes on. */
export type WitnessAnswer =
  | { readonly kind: 'SIGNED'; readonly signature: WitnessSignature; readonly size: number }
  | { readonly kind: 'MORE'; readonly size: number }
  | { readonly kind: 'ELSEWHERE'; readonly size: number }
  | { readonly kind: 'NOT_SIGNED'; readonly reason: string }
  | { readonly kind: 'FORKED'; readonly reason: string; readonly size: number };

export interface WitnessedNodeOptions {
  readonly publicKey: KeyObject;
  readonly store: WitnessStore;
  readonly suite: Suite;
  readonly key: KeyObject;
  readonly clock: () => Date;
}

export const unknownNode = (node: string): WitnessState => ({
  format: 'yiyu-witness-state/1',
  node,
  tree: { size: 0, subtrees: [] },
  checkpoint: null,
  forkedAt: null,
});

/** One node as a witness sees it: a tree that only grows. Submissions are taken one after another. */
export class WitnessedNode {
  /** The tree of batches towards a checkpoint that is not complete; lost with the process, and then sent again. */
  private growing: MerkleTree | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private known: WitnessState,
    private readonly options: WitnessedNodeOptions,
  ) {}

  get state(): WitnessState {
    return this.known;
  }

  /** @throws what the store throws; nothing is signed then */
  submit(submission: Submission): Promise<WitnessAnswer> {
    const answer = this.turn.then(() => this.take(submission));
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  private async take({ checkpoint, from, leaves }: Submission): Promise<WitnessAnswer> {
    const { publicKey } = this.options;
    const { body } = checkpoint;
    const { size } = this.known.tree;
    if (!isSignedCheckpoint(publicKey, checkpoint)) {
      return { kind: 'NOT_SIGNED', reason: 'the checkpoint is not signed by the key pinned for its node' };
    }
    if (this.known.forkedAt !== null) {
      return { kind: 'FORKED', reason: `two histories were seen on ${this.known.forkedAt}`, size };
    }
    if (body.size < size) return this.older(checkpoint);
    if (from !== this.growing?.size && from !== size) return { kind: 'ELSEWHERE', size };
    const tree =
      from === this.growing?.size ? this.growing : new MerkleTree(suites[body.suite], this.known.tree);
    this.growing = undefined;
    if (from + leaves.length > body.size) return { kind: 'ELSEWHERE', size };
    for (const leaf of leaves) tree.append(Buffer.from(leaf, 'hex'));
    if (tree.size < body.size) {
      this.growing = tree;
      return { kind: 'MORE', size: tree.size };
    }
    if (tree.root().toString('hex') !== body.root) {
      return this.forked(checkpoint, 'the records up to what was witnessed are no longer what they were');
    }
    return this.sign(checkpoint, tree);
  }

  /** One that was signed before the last known may be an old one sent again; a later one is of a log that was cut. */
  private older(checkpoint: Checkpoint): Promise<WitnessAnswer> | WitnessAnswer {
    const { size } = this.known.tree;
    if (checkpoint.body.at < (this.known.checkpoint?.body.at ?? '')) return { kind: 'ELSEWHERE', size };
    return this.forked(checkpoint, `the log had ${size} records and now has ${checkpoint.body.size}`);
  }

  private async sign(checkpoint: Checkpoint, tree: MerkleTree): Promise<WitnessAnswer> {
    const { suite, key, clock, store } = this.options;
    const signature = witnessCheckpoint(suite, key, checkpoint.body, clock().toISOString());
    const witnessed: Checkpoint = { ...checkpoint, witnesses: [signature] };
    const next: WitnessState = { ...this.known, tree: tree.state(), checkpoint: witnessed };
    await store.save(next);
    this.known = next;
    return { kind: 'SIGNED', signature, size: tree.size };
  }

  private async forked(presented: Checkpoint, reason: string): Promise<WitnessAnswer> {
    const { clock, store } = this.options;
    const { checkpoint: known, node, tree } = this.known;
    // Nothing is known yet: leaves that do not make the root are a mistake, not a second history.
    if (!known) return { kind: 'ELSEWHERE', size: tree.size };
    const at = clock().toISOString();
    await store.keepEvidence({ node, at, reason, known, presented });
    const next: WitnessState = { ...this.known, forkedAt: at };
    await store.save(next);
    this.known = next;
    return { kind: 'FORKED', reason, size: tree.size };
  }
}
