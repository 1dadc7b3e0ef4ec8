import path from 'node:path';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { NodeFollower } from './nodeFollower';
import { LogNotFollowed } from './position';
import { nodesIn } from './segments';

export interface FollowOptions {
  readonly dataSource: DataSource;
  /** Folder of all nodes' logs. */
  readonly logs: string;
  readonly log: Logger;
  /** Between two looks at the logs, ms; 500 by default. */
  readonly pollMs?: number;
}

/** What is wrong, said once until it is something else. */
function oncePerPlace(log: Logger): (place: string, error: unknown) => void {
  const said = new Map<string, string>();
  return (place, error) => {
    const message = error instanceof Error ? error.message : String(error);
    if (said.get(place) === message) return;
    said.set(place, message);
    log.error({ err: error, place }, 'the access log cannot follow the audit logs');
  };
}

/** All nodes' logs, followed in turn. */
class LogFollower {
  private readonly followers = new Map<string, NodeFollower>();
  /** Nodes whose log does not go on where it was left: an operator looks at them, and starts the department anew. */
  readonly stopped = new Map<string, LogNotFollowed>();

  constructor(private readonly options: Omit<FollowOptions, 'pollMs'>) {}

  /** The nodes that are followed. @throws whatever the disk says */
  async nodes(): Promise<readonly string[]> {
    const found = await nodesIn(this.options.logs);
    return found.filter((node) => !this.stopped.has(node));
  }

  /** Takes in a batch of a node. @throws whatever disk and database say */
  async step(node: string): Promise<{ readonly records: number; readonly isEnd: boolean }> {
    const { dataSource, logs } = this.options;
    const follower = this.followers.get(node) ?? new NodeFollower(dataSource, path.join(logs, node));
    this.followers.set(node, follower);
    try {
      return await follower.step();
    } catch (error) {
      if (error instanceof LogNotFollowed) this.stopped.set(node, error);
      throw error;
    }
  }
}

/**
 * Keeps the access log up with the gateways' logs until it is closed, beside the requests. What goes wrong is logged and tried
 * again, but for a log that does not go on where it was left.
 */
export function followLogs(options: FollowOptions): { close(): Promise<void> } {
  const { log, pollMs = 500 } = options;
  const follower = new LogFollower(options);
  const closing = new AbortController();
  const say = oncePerPlace(log);

  /** Whether some node may have more. */
  const round = async (): Promise<boolean> => {
    let isMore = false;
    for (const node of await follower.nodes()) {
      if (closing.signal.aborted) return false;
      try {
        const { isEnd } = await follower.step(node);
        isMore ||= !isEnd;
      } catch (error) {
        say(node, error);
      }
    }
    return isMore;
  };
  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      const isMore = await round().catch((error: unknown) => {
        say(options.logs, error);
        return false;
      });
      await (isMore ? turn() : wait(pollMs, undefined, { signal: closing.signal, ref: false })).catch(
        () => undefined,
      );
    }
  };
  const running = run();
  return {
    close: () => {
      closing.abort();
      return running;
    },
  };
}

export interface Followed {
  readonly node: string;
  readonly records: number;
  /** Why not all of it; null when the end was reached. */
  readonly trouble: string | null;
}

/**
 * Takes in what the logs have now, to their ends.
 * @param progress called after each batch with the records of a node so far
 * @throws whatever disk and database say
 */
export async function followToEnd(
  options: Omit<FollowOptions, 'pollMs'>,
  progress: (node: string, records: number) => void = () => undefined,
): Promise<readonly Followed[]> {
  const follower = new LogFollower(options);
  const followed: Followed[] = [];
  for (const node of await follower.nodes()) {
    let records = 0;
    try {
      for (let isEnd = false; !isEnd;) {
        const step = await follower.step(node);
        ({ isEnd } = step);
        records += step.records;
        if (!isEnd) progress(node, records);
      }
    } catch (error) {
      if (!(error instanceof LogNotFollowed)) throw error;
    }
    followed.push({ node, records, trouble: follower.stopped.get(node)?.message ?? null });
  }
  return followed;
}
