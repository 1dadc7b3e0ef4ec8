import type { DataSource, QueryRunner } from 'typeorm';
import { AuditGrantEntity } from '../entities/auditGrant.entity';

interface Charge {
  readonly id: string;
  /** Rows to take; negative to give back. */
  readonly rows: number;
  readonly queries: number;
}

const charge = (dataSource: DataSource, runner: QueryRunner, { id, rows, queries }: Charge) =>
  dataSource
    .createQueryBuilder(runner)
    .update(AuditGrantEntity)
    .set({ rowsLeft: () => 'rowsLeft - :rows', queriesLeft: () => 'queriesLeft - :queries' })
    .where('id = :id AND rowsLeft >= :rows AND queriesLeft >= :queries', { id, rows, queries });

const wasDone = ({ affected }: { affected?: number | undefined }): boolean => Number(affected) === 1;

/**
 * Takes rows and a query from the budget of a grant in force, in one statement: of any number at once, no more get through than fit.
 * @returns false when it is not in force or they do not fit
 */
export const reserveRows = async (
  dataSource: DataSource,
  runner: QueryRunner,
  id: string,
  rows: number,
  now: Date,
): Promise<boolean> =>
  wasDone(
    await charge(dataSource, runner, { id, rows, queries: 1 })
      .andWhere("rowsLeft > 0 AND decision = 'SIGNED' AND notBefore <= :now AND notAfter > :now", { now })
      .execute(),
  );

/** Takes more rows, or gives some back (negative). @returns false when they do not fit */
export const adjustRows = async (
  dataSource: DataSource,
  runner: QueryRunner,
  id: string,
  rows: number,
): Promise<boolean> => wasDone(await charge(dataSource, runner, { id, rows, queries: 0 }).execute());
