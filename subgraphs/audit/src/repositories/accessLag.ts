import { fetchSelected, selectRows } from '#shared/db/rows';
import { FollowerPositionEntity } from '../entities/followerPosition.entity';
import { lagOf, type Lag } from '../follower/lag';
import type { AuditBase } from '../services';

/** How far the access log is behind each node's log, looked up once a request. Nothing where the logs lie elsewhere. */
export function createLagReader({ db, services: { logs } }: AuditBase): () => Promise<Lag[]> {
  const read = async (): Promise<Lag[]> => {
    if (logs === null) return [];
    const positions = await fetchSelected(db, FollowerPositionEntity, selectRows(db, FollowerPositionEntity));
    return lagOf(logs, new Map(positions.map((one) => [one.node, one])), new Date());
  };
  let lag: Promise<Lag[]> | undefined;
  return () => (lag ??= read());
}
