import { createPublicKey, type KeyObject } from 'node:crypto';
import type { EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import { fetchSelected, selectRows } from '#shared/db/rows';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { inTransaction } from '#shared/db/transaction';
import { alias, applyConditions, eq, type Condition } from '#shared/db/where';
import { notFound } from '#shared/db/writeRefusals';
import type { AuditGrantEntity } from '../entities/auditGrant.entity';
import { GrantEventEntity } from '../entities/grantEvent.entity';
import { chainFault, nextEvent, type EventFacts } from '../grants/eventChain';
import { termsOf } from '../grants/grantTerms';
import { adjustRows } from './grantBudget';

/** Grants, their events and requests for sharing, within one transaction. Events are added; nothing here changes one. */
export class GrantStore {
  constructor(
    private readonly db: ScopedDatabase,
    private readonly runner: QueryRunner,
    private readonly key: KeyObject,
  ) {}

  /**
   * A row, held until the transaction ends.
   * @param visible which rows there are for the caller
   * @throws AppError NOT_FOUND
   */
  async take<E extends ObjectLiteral & { id: string }>(
    entity: EntityTarget<E>,
    id: string,
    visible: readonly Condition[] = [],
  ): Promise<E> {
    const query = applyConditions(selectRows(this.db, entity), [...eq('id', id), ...visible]);
    if (this.db.dataSource.options.type === 'mysql') query.setLock('pessimistic_write');
    const [row] = await fetchSelected(this.db, entity, query);
    if (!row) throw notFound();
    return row;
  }

  async insert<E extends ObjectLiteral>(entity: EntityTarget<E>, row: E): Promise<void> {
    await this.db.dataSource
      .createQueryBuilder(this.runner)
      .insert()
      .into(entity)
      .values(row as QueryDeepPartialEntity<E>)
      .execute();
  }

  /** Changes a row that was taken, and gives it as it then is. */
  async update<E extends ObjectLiteral & { id: string }>(
    entity: EntityTarget<E>,
    row: E,
    changes: Partial<E>,
  ): Promise<E> {
    await this.db.dataSource
      .createQueryBuilder(this.runner)
      .update(entity)
      .set(changes as QueryDeepPartialEntity<E>)
      .where('id = :id', { id: row.id })
      .execute();
    return { ...row, ...changes };
  }

  /** Takes rows from a grant's budget, or gives some back (negative). @returns false when they do not fit */
  charge(grantId: string, rows: number): Promise<boolean> {
    return rows === 0 ? Promise.resolve(true) : adjustRows(this.db.dataSource, this.runner, grantId, rows);
  }

  /** Events of a grant as they stand, oldest first. */
  private events(grant: AuditGrantEntity): Promise<GrantEventEntity[]> {
    const query = applyConditions(selectRows(this.db, GrantEventEntity), eq('grantId', grant.id));
    return fetchSelected(this.db, GrantEventEntity, query.addOrderBy(`${alias}.sequence`, 'ASC'));
  }

  /**
   * Events of a grant, oldest first, for what is decided by them.
   * @throws Error when they are not what was signed, or speak of other terms than the grant now has: nothing is signed then
   */
  async checkedEvents(grant: AuditGrantEntity): Promise<GrantEventEntity[]> {
    const events = await this.events(grant);
    const fault = chainFault(createPublicKey(this.key), events);
    if (fault !== null) throw new Error(`The events of grant ${grant.id} were tampered with: ${fault}.`);
    if (events.length === 0 || events.some(({ terms }) => terms !== termsOf(grant)))
      throw new Error(`Grant ${grant.id} no longer says what was asked for.`);
    return events;
  }

  /** Adds events after those that there are. Never refused for what stands there: a grant that was tampered with can be ended. */
  async append(grant: AuditGrantEntity, facts: readonly EventFacts[]): Promise<GrantEventEntity[]> {
    const events = await this.events(grant);
    const named = { id: grant.id, terms: termsOf(grant) };
    for (const one of facts) {
      const event = nextEvent(this.key, named, events.at(-1) ?? null, one);
      await this.insert(GrantEventEntity, event);
      events.push(event);
    }
    return events;
  }
}

/** Runs work on grants in one transaction. */
export const changeGrants = <T>(
  db: ScopedDatabase,
  key: KeyObject,
  work: (store: GrantStore) => Promise<T>,
): Promise<T> => inTransaction(db, (own, runner) => work(new GrantStore(own, runner, key)));
