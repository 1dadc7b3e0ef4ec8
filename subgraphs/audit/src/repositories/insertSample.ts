import type { DataSource, EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { inTransaction } from '#shared/db/transaction';
import { AuditSampleEntity } from '../entities/auditSample.entity';
import { SampleItemEntity } from '../entities/sampleItem.entity';
import { SamplePoolEntity } from '../entities/samplePool.entity';
import { SampleStratumEntity } from '../entities/sampleStratum.entity';
import type { PoolCase, StratumCount } from '../sampling/draw';
import { poolLine } from '../sampling/poolText';

export interface SampleRows {
  readonly sample: AuditSampleEntity;
  readonly strata: readonly StratumCount[];
  readonly items: readonly (Omit<SampleItemEntity, 'id' | 'sampleId' | 'stratum'> & {
    readonly stratum: readonly string[];
  })[];
  readonly pool: readonly PoolCase[];
}

/** Cases in one piece of a pool: below the 64 KiB that a text column of MySQL holds. */
const casesPerPiece = 500;
/** Rows in one statement. */
const rowsPerStatement = 100;

function* chunks<T>(rows: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

/** Adds rows to a table, on the connection of the transaction. */
type Insert = <E extends ObjectLiteral>(entity: EntityTarget<E>, rows: readonly E[]) => Promise<void>;

/** These tables belong to no division: they have no row rules, and who may write is decided where samples are drawn. */
const inserting =
  (dataSource: DataSource, runner: QueryRunner): Insert =>
  async (entity, rows) => {
    for (const some of chunks(rows, rowsPerStatement)) {
      await dataSource
        .createQueryBuilder(runner)
        .insert()
        .into(entity)
        .values([...some] as QueryDeepPartialEntity<ObjectLiteral>[])
        .updateEntity(false)
        .execute();
    }
  };

/** The pieces of a pool, made one statement's worth at a time. */
async function insertPool(insert: Insert, sampleId: string, pool: readonly PoolCase[]): Promise<void> {
  const sorted = [...pool].sort((a, b) => (a.key < b.key ? -1 : 1));
  let ordinal = 0;
  for (const cases of chunks(sorted, casesPerPiece * 10)) {
    const pieces = [...chunks(cases, casesPerPiece)].map((piece) => ({
      id: `${sampleId}:${++ordinal}`,
      sampleId,
      ordinal,
      lines: piece.map(poolLine).join('\n'),
    }));
    await insert(SamplePoolEntity, pieces);
  }
}

/** Writes a sample with its strata, files and pool: all of it or nothing. */
export const insertSample = (
  db: ScopedDatabase,
  { sample, strata, items, pool }: SampleRows,
): Promise<void> =>
  inTransaction(db, async (_, runner) => {
    const insert = inserting(db.dataSource, runner);
    const sampleId = sample.id;
    await insert(AuditSampleEntity, [sample]);
    await insert(
      SampleStratumEntity,
      strata.map(({ stratum, ...counts }, index) => ({
        ...counts,
        id: `${sampleId}:${index + 1}`,
        sampleId,
        ordinal: index + 1,
        stratum: [...stratum],
      })),
    );
    await insert(
      SampleItemEntity,
      items.map(({ stratum, ...item }) => ({
        ...item,
        id: `${sampleId}:${item.position}`,
        sampleId,
        stratum: [...stratum],
      })),
    );
    await insertPool(insert, sampleId, pool);
  });
