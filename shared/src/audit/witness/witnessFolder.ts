import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { writeDurably } from '#shared/audit/durableFile';
import { DurableLines } from '#shared/audit/durableLines';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { unknownNode, type WitnessState, type WitnessStore } from './witnessedNode';

/** A witness's folder: `<node>.json` is what it knows, `evidence.jsonl` both checkpoints of every fork it saw. */
export class WitnessFolder implements WitnessStore {
  private readonly evidence: DurableLines;

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.evidence = new DurableLines(path.join(folder, 'evidence.jsonl'));
  }

  /** @throws Error for a file that is not a witness's state: what is known must not be lost by a mistake */
  read(node: string): WitnessState {
    const file = this.fileOf(node);
    if (!existsSync(file)) return unknownNode(node);
    const state = JSON.parse(readFileSync(file, 'utf8')) as WitnessState;
    if (state.format !== 'yiyu-witness-state/1' || state.node !== node) {
      throw new Error(
        `${file} is not what a witness knows of ${node}. Restore it, or start once with --forget ${node}.`,
      );
    }
    return state;
  }

  async save(state: WitnessState): Promise<void> {
    await writeDurably(this.fileOf(state.node), `${canonicalJson(state)}\n`);
  }

  async keepEvidence(evidence: Parameters<WitnessStore['keepEvidence']>[0]): Promise<void> {
    await this.evidence.append(evidence);
  }

  /** Begins anew with a node; what was known stays beside it under another name. */
  forget(node: string, now: Date): void {
    const file = this.fileOf(node);
    if (existsSync(file)) renameSync(file, `${file}.forgotten-${now.getTime()}`);
  }

  async close(): Promise<void> {
    await this.evidence.close();
  }

  private fileOf(node: string): string {
    return path.join(this.folder, `${node}.json`);
  }
}
