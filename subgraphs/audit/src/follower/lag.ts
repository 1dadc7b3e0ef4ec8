import path from 'node:path';
import type { FollowerPositionEntity } from '../entities/followerPosition.entity';
import { beginning, emptying } from './position';
import { lastLine, linesFrom, nodesIn } from './segments';

/** How far the access log is behind a node's log. */
export interface Lag {
  readonly node: string;
  readonly records: number;
  readonly seconds: number;
}

interface End {
  readonly seq: number;
  readonly at: string;
}

function placeOf(line: Buffer | null | undefined): End | null {
  try {
    const { seq, at } = JSON.parse(line?.toString('utf8') ?? '{}') as Partial<End>;
    return typeof seq === 'number' && typeof at === 'string' ? { seq, at } : null;
  } catch {
    return null;
  }
}

const secondsSince = (at: string | Date, now: Date): number => {
  const seconds = Math.floor((now.getTime() - new Date(at).getTime()) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
};

async function lagOfNode(
  folder: string,
  position: FollowerPositionEntity | undefined,
  now: Date,
): Promise<Lag | null> {
  const node = path.basename(folder);
  const from = position && position.segment !== emptying ? position : beginning;
  const last = placeOf(await lastLine(folder));
  if (!last && !position) return null;
  // A log that does not go on holds at least the record that stopped it, whatever its end says.
  const records = Math.max((last?.seq ?? 0) - from.seq, position?.trouble == null ? 0 : 1);
  if (records === 0) return { node, records: 0, seconds: 0 };
  const next = await linesFrom(folder, from).catch(() => null);
  const oldest = placeOf(next?.lines[0])?.at ?? from.at ?? last?.at ?? now;
  return { node, records, seconds: secondsSince(oldest, now) };
}

/**
 * Of every node with a log here, from the ends of the logs alone.
 * @param positions by node
 * @throws whatever the disk says
 */
export async function lagOf(
  logs: string,
  positions: ReadonlyMap<string, FollowerPositionEntity>,
  now: Date,
): Promise<Lag[]> {
  const nodes = await nodesIn(logs);
  const lags = await Promise.all(
    nodes.map((node) => lagOfNode(path.join(logs, node), positions.get(node), now)),
  );
  return lags.filter((lag) => lag !== null);
}
