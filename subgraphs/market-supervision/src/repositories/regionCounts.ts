import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { eq } from '#shared/db/where';
import { countWithin } from '#shared/loaders/countWithin';
import { EnterpriseEntity } from '../entities/enterprise.entity';
import { FoodOperatorEntity } from '../entities/foodOperator.entity';

/** Numbers of market entities in operation, by division. */
export const firmCounts = (db: DataSource) =>
  new DataLoader<string, number>((codes) =>
    countWithin(db, EnterpriseEntity, codes, eq('status', 'IN_OPERATION')),
  );

export interface FoodRiskCount {
  readonly grade: string;
  /** Null when suppressed. */
  readonly operators: number | null;
  readonly suppressed: boolean;
}

/** Smaller numbers could tell of a single firm, and are withheld. */
const smallestShown = 5;
const grades = ['A', 'B', 'C', 'D'] as const;

function riskCount(grade: string, operators: number): FoodRiskCount {
  const suppressed = operators < smallestShown;
  return { grade, operators: suppressed ? null : operators, suppressed };
}

/** Food operators by risk grade, by division: all grades, in order; one count for each grade. */
export const foodRiskCounts = (db: DataSource) =>
  new DataLoader<string, FoodRiskCount[]>(async (codes) => {
    const counts = await Promise.all(
      grades.map((grade) => countWithin(db, FoodOperatorEntity, codes, eq('riskGrade', grade))),
    );
    return codes.map((_, i) => grades.map((grade, g) => riskCount(grade, counts[g]?.[i] ?? 0)));
  });
