import type { Logger as TypeOrmLogger } from 'typeorm';
import type { Logger } from 'pino';

/** Statements on the way to the database: counts them (tests hold lists to a constant number) and logs slow and failed ones without their parameters, which may be personal. */
export class StatementLog implements TypeOrmLogger {
  count = 0;
  /** Set to an array to collect statements with their parameters (tests, EXPLAIN); null costs nothing. */
  captured: { sql: string; parameters: readonly unknown[] }[] | null = null;

  constructor(private readonly sink: Logger) {}

  logQuery(sql: string, parameters: unknown[] = []): void {
    this.count += 1;
    this.captured?.push({ sql, parameters });
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
