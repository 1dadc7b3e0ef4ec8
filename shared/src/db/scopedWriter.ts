import type { EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import { regionSegments } from '#shared/codes/regionCode';
import { isInOwnRegion, ownRegionRows } from '#shared/policy/regionScope';
import { fetchSelected, selectRows } from './rows';
import type { ScopedDatabase } from './scopedDatabase';
import { scopeComment } from './scopeTag';
import { applyConditions, eq, noRow, type Condition } from './where';
import { forbidden, notFound } from './writeRefusals';

/** Columns that follow from regionCode, and are never written by themselves. */
const segmentColumns = ['city4', 'county6', 'town9'] as const;

/** Changes to a row with the segments of its division worked out, so that a row lies where its code says. */
function withSegments<E extends ObjectLiteral>(changes: Partial<E>): Partial<E> {
  const { regionCode } = changes as { regionCode?: string };
  const given = segmentColumns.filter((column) => column in changes);
  if (regionCode === undefined && given.length > 0) {
    throw new Error(`${given.join(', ')} follow from regionCode: change that.`);
  }
  return regionCode === undefined ? changes : { ...changes, ...regionSegments(regionCode) };
}

/**
 * Writes to tables with row rules as one caller may. Every row is checked before (a row that does not exist for the caller
 * is not found; one that is shown to anybody but lies elsewhere is not changed) and after (no row is made, or moved to,
 * outside the divisions the caller works for). Made by `writeScoped` for one transaction.
 */
export class ScopedWriter {
  /**
   * @param db reads on the transaction's connection, with the caller's row scope
   */
  constructor(
    readonly db: ScopedDatabase,
    private readonly runner: QueryRunner,
  ) {}

  /**
   * The row of a key, held until the transaction ends, to change.
   * @throws AppError NOT_FOUND, FORBIDDEN
   */
  async take<E extends ObjectLiteral>(entity: EntityTarget<E>, key: string): Promise<E> {
    const rule = this.db.ruleOf(entity);
    const query = applyConditions(selectRows(this.db, entity), eq(this.keyOf(entity), key));
    if (this.db.dataSource.options.type === 'mysql') query.setLock('pessimistic_write');
    const [row] = await fetchSelected(this.db, entity, query);
    if (!row) throw notFound();
    const { regionCode } = row as { regionCode?: string };
    if (rule.region !== null && !isInOwnRegion(this.db.principal, regionCode)) throw forbidden();
    return row;
  }

  /**
   * Adds a row. Its key is made by the department, never by the client: that a key is taken must tell nobody of a row.
   * @throws AppError FORBIDDEN
   */
  async insert<E extends ObjectLiteral>(entity: EntityTarget<E>, row: E): Promise<void> {
    this.db.ruleOf(entity);
    await this.db.dataSource
      .createQueryBuilder(this.runner)
      .insert()
      .into(entity)
      .values(withSegments(row) as QueryDeepPartialEntity<E>)
      .comment(scopeComment('write'))
      .execute();
    await this.checkAfter(entity, row[this.keyOf(entity)] as string);
  }

  /**
   * Changes a row and gives it as it then is.
   * @throws AppError NOT_FOUND, FORBIDDEN
   */
  async update<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    key: string,
    changes: Partial<E>,
  ): Promise<E> {
    const before = await this.take(entity, key);
    const column = this.keyOf(entity);
    if (column in changes && changes[column] !== key) throw new Error('The key of a row is never changed.');
    const written = withSegments(changes);
    await this.db.dataSource
      .createQueryBuilder(this.runner)
      .update(entity)
      .set(written as QueryDeepPartialEntity<E>)
      .where(`${column} = :key`, { key })
      .comment(scopeComment('write'))
      .execute();
    await this.checkAfter(entity, key);
    return { ...before, ...written };
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN */
  async delete<E extends ObjectLiteral>(entity: EntityTarget<E>, key: string): Promise<void> {
    await this.take(entity, key);
    await this.db.dataSource
      .createQueryBuilder(this.runner)
      .delete()
      .from(entity)
      .where(`${this.keyOf(entity)} = :key`, { key })
      .comment(scopeComment('write'))
      .execute();
  }

  private keyOf<E extends ObjectLiteral>(entity: EntityTarget<E>): keyof E & string {
    const [key, more] = this.db.dataSource.getMetadata(entity).primaryColumns;
    if (!key || more) throw new Error('Tables with row rules have one key column.');
    return key.propertyName as keyof E & string;
  }

  /** What was written must lie where the caller works, as the database now has it. @throws AppError FORBIDDEN */
  private async checkAfter<E extends ObjectLiteral>(entity: EntityTarget<E>, key: string): Promise<void> {
    if (this.db.ruleOf(entity).region === null) return;
    const own: readonly Condition[] = [
      ownRegionRows(this.db.principal) ?? noRow,
      ...eq(this.keyOf(entity), key),
    ];
    const found = await applyConditions(this.db.statistics.from(entity), own)
      .select('COUNT(*)', 'n')
      .getRawOne<{ n: number | string }>();
    if (Number(found?.n ?? 0) !== 1) throw forbidden();
  }
}
