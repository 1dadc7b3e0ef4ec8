import path from 'node:path';
import { isWitnessed, type Checkpoint, type WitnessSignature } from '#shared/audit/checkpoint';
import { DurableLines, tailOf } from '#shared/audit/durableLines';
import { suiteOf, type Suite } from '#shared/audit/suite';
import { mostLeaves } from '#shared/audit/witness/submission';
import { lastCheckpoint } from './checkpoints';
import { recordLeaves } from './recordLeaves';
import { WitnessFreshness } from './witnessFreshness';
import { postLeaves } from './witnessPost';
import type { WitnessClient, WitnessClientOptions } from './witnessOptions';
import { WitnessTail } from './witnessTail';

export type { WitnessClient, WitnessClientOptions } from './witnessOptions';
export type { WitnessState } from './witnessFreshness';

/** More corrections of where to go on than this, for one checkpoint, and the witness does not know what it wants. */
const mostTurns = 1000;
const longestPause = 64;
/** How long the end of the process waits for an answer, ms. */
const closeMs = 2_000;

/**
 * Has a node's checkpoints signed by a witness, beside the requests' path; the newest speaks for all before it. What the witness
 * signed is a line of `witnessed.jsonl` beside `checkpoints.jsonl`. After a restart, or when the witness was away for long, the leaves
 * are read from the segments.
 */
export function createWitnessClient(options: WitnessClientOptions): WitnessClient {
  const client = new Client(options);
  return {
    onCheckpoint: (checkpoint, leaves) => client.add(checkpoint, leaves),
    state: () => client.freshness.state(),
    close: () => client.close(),
  };
}

class Client {
  readonly freshness: WitnessFreshness;
  private readonly witnessSuite: Suite;
  private readonly lines: DurableLines;
  private readonly tail = new WitnessTail(mostLeaves);
  private readonly pause = new AbortController();
  private readonly requests = new AbortController();
  private newest: Checkpoint | undefined;
  /** Size that is signed. */
  private size = 0;
  /** When the first checkpoint came after the one that is being sent, ms. */
  private cameMeanwhile: number | null = null;
  private sending: Promise<void> | undefined;
  private isClosed = false;

  constructor(private readonly options: WitnessClientOptions) {
    this.witnessSuite = suiteOf(options.publicKey);
    this.freshness = new WitnessFreshness(options);
    const file = path.join(options.folder, 'witnessed.jsonl');
    this.lines = new DurableLines(file);
    const signed = lastCheckpoint(file);
    this.size = signed?.body.size ?? 0;
    this.freshness.signed(signed?.witnesses[0]?.at ?? null, null);
    this.goOn();
  }

  add(checkpoint: Checkpoint, leaves: readonly Buffer[]): void {
    const now = this.options.clock().getTime();
    this.newest = checkpoint;
    this.tail.add(checkpoint.body.size, leaves);
    this.freshness.waits(now);
    this.cameMeanwhile ??= now;
    this.start();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.pause.abort();
    const deadline = setTimeout(() => this.requests.abort(), closeMs);
    await this.sending;
    clearTimeout(deadline);
    await this.lines.close();
  }

  /** What was signed before this process and is not witnessed: the age of the oldest counts on. */
  private goOn(): void {
    const signed = tailOf(path.join(this.options.folder, 'checkpoints.jsonl'), 1 << 20).lines.map(
      (line) => JSON.parse(line) as Checkpoint,
    );
    const oldest = signed.find(({ body }) => body.size > this.size) ?? signed.at(-1);
    this.newest = signed.at(-1);
    if (!oldest || !this.target()) return;
    this.freshness.waits(Date.parse(oldest.body.at));
    this.start();
  }

  private start(): void {
    if (this.isClosed) return;
    this.sending ??= this.sendAll();
  }

  private async sendAll(): Promise<void> {
    await Promise.resolve();
    let pause = 1;
    for (let target = this.target(); target; target = this.target()) {
      try {
        if (await this.witness(target)) {
          pause = 1;
          continue;
        }
        // Only an operator helps here.
        pause = longestPause;
      } catch (error) {
        this.freshness.failed(error);
      }
      // What is not signed now is after the next start.
      if (this.isClosed) break;
      this.freshness.state();
      await this.rest(pause);
      pause = Math.min(pause * 2, longestPause);
    }
    this.sending = undefined;
  }

  /** A log that is now shorter than what was witnessed is shown to the witness as well: it has to know. */
  private target(): Checkpoint | undefined {
    return this.newest?.body.size === this.size ? undefined : this.newest;
  }

  /** @returns false when the witness refuses for good */
  private async witness(checkpoint: Checkpoint): Promise<boolean> {
    const { url, batch = mostLeaves, fetch: fetchIt = fetch } = this.options;
    this.cameMeanwhile = null;
    const to = checkpoint.body.size;
    let from = Math.min(this.size, to);
    for (let turn = 0; turn < mostTurns; turn++) {
      const leaves = await this.leaves(from, Math.min(to, from + batch));
      const posted = await postLeaves(
        { fetchIt, url, signal: this.requests.signal },
        checkpoint,
        from,
        leaves,
      );
      if (posted.kind === 'FORKED') {
        this.freshness.fork(posted.message);
        return false;
      }
      if (posted.kind === 'SIGNED') {
        await this.keep(checkpoint, posted.signature);
        return true;
      }
      if (posted.size > to) throw new Error(`The witness knows ${posted.size} records, this log has ${to}.`);
      from = posted.size;
    }
    throw new Error('The witness did not come to an end.');
  }

  private async leaves(from: number, to: number): Promise<readonly Buffer[]> {
    const { folder, suite } = this.options;
    return this.tail.between(from, to) ?? recordLeaves(folder, suite, from, to);
  }

  private async keep(checkpoint: Checkpoint, signature: WitnessSignature): Promise<void> {
    const { key, suite, at } = signature;
    const witness = { key, signature: signature.signature, suite, at };
    if (!isWitnessed(this.witnessSuite, this.options.publicKey, checkpoint.body, witness)) {
      throw new Error('The answer is not signed by the key pinned for the witness.');
    }
    await this.lines.append({ ...checkpoint, witnesses: [witness] });
    this.size = checkpoint.body.size;
    this.freshness.signed(at, this.cameMeanwhile);
    this.freshness.state();
  }

  /** Half the pause and up to as much again, so that many nodes do not come back at once. */
  private async rest(times: number): Promise<void> {
    const { retryMs = 1000, random = Math.random } = this.options;
    const ms = retryMs * times * (0.5 + random() / 2);
    await new Promise<void>((resolve) => {
      const { signal } = this.pause;
      if (signal.aborted) return resolve();
      const timer = setTimeout(resolve, ms).unref();
      signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
    });
  }
}
