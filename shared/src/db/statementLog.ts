import type { Logger as TypeOrmLogger } from 'typeorm';
import type { Logger } from 'pino';
import { lacksScope } from './scopeTag';

/**
 * Statements on the way to the database: counts them (tests hold lists to a constant number), logs slow and failed ones
 * without their parameters, which may be personal, and in tests refuses those that forgot the row scope.
 */
export class StatementLog implements TypeOrmLogger {
  count = 0;
  /** Set to an array to collect statements with their parameters (tests, EXPLAIN); null costs nothing. */
  captured: { sql: string; parameters: readonly unknown[] }[] | null = null;

  /** Statements refused because they named a scoped table without a scope. */
  readonly refused: string[] = [];
  private scopedTables: ReadonlySet<string> | null = null;

  constructor(private readonly sink: Logger) {}

  /** From now on a statement on one of these tables that does not carry its row scope fails before it is run. */
  requireScopeOn(tables: ReadonlySet<string>): void {
    this.scopedTables = tables;
  }

  /** @throws for a statement on a scoped table without a scope, where that is asked for */
  logQuery(sql: string, parameters: unknown[] = []): void {
    this.count += 1;
    this.captured?.push({ sql, parameters });
    if (this.scopedTables && lacksScope(sql, this.scopedTables)) {
      this.refused.push(sql);
      throw new Error(`This statement has no row scope; begin it with ScopedDatabase.from: ${sql}`);
    }
  }

  logQueryError(error: string | Error, sql: string): void {
    const reason = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : 'error';
    this.sink.warn({ sql, reason }, 'statement failed');
  }

  logQuerySlow(milliseconds: number, sql: string): void {
    this.sink.warn({ sql, milliseconds }, 'slow statement');
  }

  logSchemaBuild(): void {}

  logMigration(): void {}

  /** TypeORM's own remarks. */
  log(level: 'log' | 'info' | 'warn', message: unknown): void {
    this.sink.debug({ level, message }, 'typeorm');
  }
}
