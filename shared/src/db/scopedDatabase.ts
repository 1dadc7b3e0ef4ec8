import type { DataSource, EntityTarget, ObjectLiteral, QueryRunner, SelectQueryBuilder } from 'typeorm';
import type { Principal } from '#shared/auth/principal';
import type { RowRule } from '#shared/policy/rules';
import type { RowScopes } from './rowScopes';
import {
  rowStatement,
  scopeParameters,
  withParameter,
  type RowsWanted,
  type Scope,
  type Statement,
} from './rowStatements';
import { partsOf } from './scopeParts';
import { scopeComment } from './scopeTag';
import { sealed } from './sealedQuery';
import { alias, applyConditions, noRow, type Condition } from './where';

const nothing: readonly Condition[] = [noRow];
const unscoped: Scope = { tag: '', conditions: [] };

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
    return this.begin(entity, this.visibleRows(entity));
  }

  /** Begins one statement for each part of the caller's row scope, which an index serves; a row may be in several. */
  fromParts<E extends ObjectLiteral>(entity: EntityTarget<E>): SelectQueryBuilder<E>[] {
    return partsOf(this.visibleRows(entity)).map((part) => this.begin(entity, part));
  }

  /** The statement that selects whole rows, with the caller's row scope in it. */
  select<E extends ObjectLiteral>(entity: EntityTarget<E>, wanted: RowsWanted): Statement {
    return this.selectIn(entity, this.visibleRows(entity), wanted);
  }

  /** One statement for each value of a column, all with the same conditions beside it. */
  selectEach<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    column: keyof E & string,
    values: readonly string[],
    wanted: RowsWanted,
  ): Statement[] {
    const wantedOf = (value: string): RowsWanted => ({
      ...wanted,
      conditions: [{ kind: 'compare', column, op: '=', value }, ...wanted.conditions],
    });
    const [first, ...others] = values;
    if (first === undefined) return [];
    const statement = this.select(entity, wantedOf(first));
    if (!statement.isShared) return values.map((value) => this.select(entity, wantedOf(value)));
    const index = scopeParameters(this.scopeWith(entity, this.visibleRows(entity)));
    return [statement, ...others.map((value) => withParameter(statement, index, value))];
  }

  /** One statement for each part of the caller's row scope, which an index serves; a row may be in several. */
  selectParts<E extends ObjectLiteral>(entity: EntityTarget<E>, wanted: RowsWanted): Statement[] {
    return partsOf(this.visibleRows(entity)).map((part) => this.selectIn(entity, part, wanted));
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
    const { tag, conditions } = this.scopeWith(entity, scope);
    return sealed(tag === '' ? query : applyConditions(query.comment(tag), conditions));
  }

  private selectIn<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    scope: readonly Condition[],
    wanted: RowsWanted,
  ): Statement {
    return rowStatement(this.dataSource, entity, this.scopeWith(entity, scope), wanted, () =>
      this.begin(entity, scope),
    );
  }

  private scopeWith<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    conditions: readonly Condition[],
  ): Scope {
    if (!this.scopes.isScoped(entity)) return unscoped;
    return { tag: scopeComment(this.reading === 'STATISTICS' ? 'statistics' : 'rows'), conditions };
  }

  private visibleRows<E extends ObjectLiteral>(entity: EntityTarget<E>): readonly Condition[] {
    const conditions = this.conditionsOn(entity);
    return conditions === 'NONE' ? nothing : conditions;
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
