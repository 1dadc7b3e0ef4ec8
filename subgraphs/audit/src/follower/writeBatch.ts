import { setImmediate as turn } from 'node:timers/promises';
import { In, type DataSource, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import { AccessCoordinateEntity } from '../entities/accessCoordinate.entity';
import { AccessEntityEntity } from '../entities/accessEntity.entity';
import { AccessRecordEntity } from '../entities/accessRecord.entity';
import { AccessRegionEntity } from '../entities/accessRegion.entity';
import { accessRowsOf, earlierIntents, recordIdOf } from './accessRows';
import type { Position } from './position';
import { movePosition } from './positions';
import type { Read } from './readRecords';
import { inTransaction } from './transaction';

const rowsPerStatement = 200;

async function insert<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly E[],
  replaced: readonly (keyof E & string)[] = [],
): Promise<void> {
  const keys = manager.connection.getMetadata(entity).primaryColumns.map(({ propertyName }) => propertyName);
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    const some = rows.slice(from, from + rowsPerStatement) as QueryDeepPartialEntity<E>[];
    const query = manager.createQueryBuilder().insert().into(entity).values(some).updateEntity(false);
    await (replaced.length > 0 ? query.orUpdate([...replaced], keys) : query).execute();
    // On SQLite all of this runs in the process that answers requests.
    await turn();
  }
}

async function timesOf(
  manager: EntityManager,
  node: string,
  intents: readonly number[],
): Promise<ReadonlyMap<string, Date>> {
  if (intents.length === 0) return new Map();
  const found = await manager.find(AccessRecordEntity, {
    select: { id: true, at: true },
    where: { id: In(intents.map((seq) => recordIdOf(node, seq))) },
  });
  return new Map(found.map(({ id, at }) => [id, at]));
}

/**
 * Takes records in, and with them the position, in one transaction.
 * @returns false when somebody else has moved the position meanwhile: then nothing was written
 */
export function writeBatch(
  dataSource: DataSource,
  node: string,
  from: Position,
  { records, next }: Read,
): Promise<boolean> {
  return inTransaction(dataSource, async (manager) => {
    if (!(await movePosition(manager, node, from, next))) return false;
    const earlier = await timesOf(manager, node, earlierIntents(records));
    const rows = accessRowsOf(records, earlier);
    await insert(manager, AccessRecordEntity, rows.records);
    await insert(manager, AccessRegionEntity, rows.regions);
    await insert(manager, AccessCoordinateEntity, rows.coordinates, ['level']);
    // A token that an answer showed twice is there once.
    await insert(manager, AccessEntityEntity, rows.entities, ['at']);
    for (const [id, completion] of rows.completions)
      await manager.update(AccessRecordEntity, { id }, completion);
    return true;
  });
}
