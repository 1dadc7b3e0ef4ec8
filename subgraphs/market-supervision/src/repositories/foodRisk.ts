import DataLoader from 'dataloader';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { eq } from '#shared/db/where';
import { countWithin } from '#shared/loaders/countWithin';
import type { Access } from '#shared/policy/access';
import { countByDivisionAnd } from '#shared/statistics/countByDivision';
import { publicationOf } from '#shared/statistics/publication';
import type { Statistic } from '#shared/statistics/statistic';
import { FoodOperatorEntity } from '../entities/foodOperator.entity';

export interface FoodRiskCount {
  readonly grade: string;
  /** Null when withheld. */
  readonly operators: number | null;
  readonly suppressed: boolean;
}

const grades = ['A', 'B', 'C', 'D'] as const;

/** Who may read the grade of each operator (`FoodOperator.riskGrade`) could count them out: nothing is withheld. */
export const gradeReaders = [['staff:internal:read']] as const;

/** Operators are listed in public, their grades are not. */
const gradesByDivision: Statistic = {
  columns: grades.length,
  totals: 'KNOWN',
  count: (db) => countByDivisionAnd(db, FoodOperatorEntity, 'riskGrade', grades),
};

type Row = readonly (number | null)[];

async function exactRows(db: ScopedDatabase, codes: readonly string[]): Promise<Row[]> {
  const counts = await Promise.all(
    grades.map((grade) => countWithin(db, FoodOperatorEntity, codes, eq('riskGrade', grade))),
  );
  return codes.map((_, i) => counts.map((byCode) => byCode[i] ?? 0));
}

async function publishedRows(db: ScopedDatabase, codes: readonly string[]): Promise<Row[]> {
  const published = await publicationOf(db, gradesByDivision);
  return codes.map((code) => published.rowOf(code));
}

/**
 * Food operators by risk grade, by division: all grades, in order. Exact for readers of grades, one count for each grade;
 * for others the published numbers, one statement when they are counted anew.
 */
export const foodRiskCounts = (db: ScopedDatabase, access: Access) =>
  new DataLoader<string, FoodRiskCount[]>(async (codes) => {
    const rows = access.mayPass(gradeReaders) ? await exactRows(db, codes) : await publishedRows(db, codes);
    return rows.map((row) =>
      grades.map((grade, i) => {
        const operators = row[i] ?? null;
        return { grade, operators, suppressed: operators === null };
      }),
    );
  });
