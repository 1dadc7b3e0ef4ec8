import { setImmediate as turn } from 'node:timers/promises';
import { In, type DataSource, type EntityManager } from 'typeorm';
import { suiteNames } from '#shared/audit/suite';
import { AccessCoordinateEntity } from '../entities/accessCoordinate.entity';
import { AccessEntityEntity } from '../entities/accessEntity.entity';
import { AccessRecordEntity } from '../entities/accessRecord.entity';
import { AccessRegionEntity } from '../entities/accessRegion.entity';
import { FollowerPositionEntity } from '../entities/followerPosition.entity';
import { beginning, emptying, type Position } from './position';
import { inTransaction } from './transaction';

/** Records deleted in one transaction. */
const deletedAtOnce = 500;

const positionOf = ({ segment, bytes, seq, hash, suite, at }: FollowerPositionEntity): Position => ({
  ...{ segment, bytes, seq, hash, at },
  suite: suiteNames.find((name) => name === suite) ?? null,
});

/** Where a node's log was left; its beginning when it never was followed. */
export async function loadPosition(dataSource: DataSource, node: string): Promise<Position> {
  const known = await dataSource.getRepository(FollowerPositionEntity).findOneBy({ node });
  return known ? positionOf(known) : beginning;
}

/** Makes sure of a row to move or to mark. */
async function notePosition(manager: EntityManager, node: string): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(FollowerPositionEntity)
    .values({ ...beginning, node, trouble: null })
    .orIgnore()
    .execute();
}

/**
 * Moves a position, first in a transaction: others who follow the same log wait, and find it moved.
 * @returns false when it is not where it was thought to be; then nothing may be written
 */
export async function movePosition(
  manager: EntityManager,
  node: string,
  from: Pick<Position, 'segment' | 'seq'>,
  to: Position,
): Promise<boolean> {
  const { segment, seq } = from;
  if (seq === 0) await notePosition(manager, node);
  const { affected } = await manager.update(
    FollowerPositionEntity,
    { node, segment, seq },
    { ...to, trouble: null },
  );
  return affected === 1;
}

export async function noteTrouble(dataSource: DataSource, node: string, trouble: string): Promise<void> {
  await inTransaction(dataSource, async (manager) => {
    await notePosition(manager, node);
    await manager.update(FollowerPositionEntity, { node }, { trouble });
  });
}

async function deleteSome(manager: EntityManager, node: string): Promise<boolean> {
  const at = { node, segment: emptying };
  // Held until the end: another process that deletes waits, and one that has begun to read stops this.
  const { affected } = await manager.update(FollowerPositionEntity, at, { bytes: 0 });
  if (affected !== 1) return false;
  const some = await manager.find(AccessRecordEntity, {
    select: { id: true },
    where: { node },
    take: deletedAtOnce,
  });
  if (some.length === 0) {
    await manager.update(FollowerPositionEntity, at, beginning);
    return false;
  }
  const recordId = In(some.map(({ id }) => id));
  for (const part of [AccessCoordinateEntity, AccessEntityEntity, AccessRegionEntity])
    await manager.delete(part, { recordId });
  await manager.delete(AccessRecordEntity, { id: recordId });
  return true;
}

/** Deletes what was taken in of a node whose position says so, in bounded pieces; it may be broken off and gone on with. */
export async function emptyNode(dataSource: DataSource, node: string): Promise<void> {
  while (await inTransaction(dataSource, (manager) => deleteSome(manager, node))) await turn();
}

/** Deletes all that was taken in. Whoever follows the logs meanwhile begins anew with a node when it is empty. */
export async function forgetAll(dataSource: DataSource): Promise<void> {
  await dataSource
    .createQueryBuilder()
    .update(FollowerPositionEntity)
    .set({ ...beginning, segment: emptying, trouble: null })
    .execute();
  for (const { node } of await dataSource.getRepository(FollowerPositionEntity).find())
    await emptyNode(dataSource, node);
}
