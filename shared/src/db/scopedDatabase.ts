import type { DataSource, EntityTarget, ObjectLiteral, QueryRunner, SelectQueryBuilder } from 'typeorm';
import type { Principal } from '#shared/auth/principal';
import type { RowRule } from '#shared/policy/rules';
import type { RowScopes } from './rowScopes';
import { partsOf } from './scopeParts';
import { scopeComment } from './scopeTag';
import { sealed } from './sealedQuery';
import { alias, applyConditions, noRow, type Condition } from './where';

/**
 * A department's database as one caller sees it: the only way to its rows. Every statement begins here, so that none can
 * forget the row scope; it is applied first, and no later condition can loosen it. Statements on scoped tables carry a
 * comment that says under which scope they run; in tests a statement without one fails (db/statementLog.ts).
 */
export class ScopedDatabase {
  private readonly visible = new Map<EntityTarget<ObjectLiteral>, readonly Condition[] | 'NONE'>();

  constructor(
    readonly dataSource: DataSource,
    readonly principal: Principal,
    private readonly scopes: RowScopes,
    private readonly today: string,
    private readonly reading: 'ROWS' | 'STATISTICS' = 'ROWS',
    private readonly runner?: QueryRunner,
  ) {}

  /**
   * The same database for counts over all rows, whoever asks. What comes of it may leave only as numbers that
   * statistics/suppression.ts has been over.
   */
  get statistics(): ScopedDatabase {
    return new ScopedDatabase(
      this.dataSource,
      this.principal,
      this.scopes,
      this.today,
      'STATISTICS',
      this.runner,
    );
  }

  /** The same database on a connection of its own, for what a transaction reads. */
  on(runner: QueryRunner): ScopedDatabase {
    return new ScopedDatabase(this.dataSource, this.principal, this.scopes, this.today, this.reading, runner);
  }

  /** Whether no row of the table exists for the caller: then no statement is needed to answer. */
  seesNothing<E extends ObjectLiteral>(entity: EntityTarget<E>): boolean {
    return this.conditionsOn(entity) === 'NONE';
  }

  /** Begins a statement on a table, with the caller's row scope in it. */
  from<E extends ObjectLiteral>(entity: EntityTarget<E>): SelectQueryBuilder<E> {
    const conditions = this.conditionsOn(entity);
    return this.begin(entity, conditions === 'NONE' ? [noRow] : conditions);
  }

  /** Begins one statement for each part of the caller's row scope, which an index serves; a row may be in several. */
  fromParts<E extends ObjectLiteral>(entity: EntityTarget<E>): SelectQueryBuilder<E>[] {
    const conditions = this.conditionsOn(entity);
    return partsOf(conditions === 'NONE' ? [noRow] : conditions).map((part) => this.begin(entity, part));
  }

  /** Runs a statement that was begun by `from`. */
  run(sql: string, parameters: readonly unknown[]): Promise<unknown> {
    return this.dataSource.query(sql, [...parameters], this.runner);
  }

  /** The rule of a table's rows. @throws for a table without one */
  ruleOf<E extends ObjectLiteral>(entity: EntityTarget<E>): RowRule {
    return this.scopes.ruleOf(entity);
  }

  /** What cursors are bound to: a cursor is good for the caller it was issued to, under the same scope. */
  scopeText<E extends ObjectLiteral>(entity: EntityTarget<E>): string {
    return JSON.stringify([this.principal.subject, this.conditionsOn(entity)]);
  }

  private begin<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    scope: readonly Condition[],
  ): SelectQueryBuilder<E> {
    const query = this.dataSource.createQueryBuilder(entity, alias, this.runner);
    if (!this.scopes.isScoped(entity)) return sealed(query);
    const tag = this.reading === 'STATISTICS' ? 'statistics' : 'rows';
    return sealed(applyConditions(query.comment(scopeComment(tag)), scope));
  }

  private conditionsOn<E extends ObjectLiteral>(entity: EntityTarget<E>): readonly Condition[] | 'NONE' {
    if (this.reading === 'STATISTICS') return [];
    let conditions = this.visible.get(entity);
    if (!conditions) {
      conditions = this.scopes.conditionsFor(entity, this.principal, this.today);
      this.visible.set(entity, conditions);
    }
    return conditions;
  }
}
