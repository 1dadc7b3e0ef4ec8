import DataLoader from 'dataloader';
import type { DataSource, EntityTarget } from 'typeorm';
import type { RegionScoped } from '#shared/db/regionScoped';
import { alias, applyConditions, eq, within, type Condition } from '#shared/db/where';
import { EnterpriseEntity } from '../entities/enterprise.entity';
import { FoodOperatorEntity } from '../entities/foodOperator.entity';
import { placeColumns, placeOf } from './places';

type Counts = ReadonlyMap<string, number>;

interface Cell {
  readonly place: string;
  readonly cell: string;
  readonly n: number | string;
}

/**
 * Rows in each division by the value of a column: one statement for each level of divisions in the batch, one for each
 * province.
 */
async function countCells<E extends RegionScoped>(
  db: DataSource,
  entity: EntityTarget<E>,
  column: keyof E & string,
  codes: readonly string[],
  fixed: readonly Condition[] = [],
): Promise<Counts[]> {
  const counts = new Map<string, Map<string, number>>();
  const add = (key: string, { cell, n }: Pick<Cell, 'cell' | 'n'>) => {
    const cells = counts.get(key) ?? new Map<string, number>();
    counts.set(key, cells.set(cell, Number(n)));
  };
  const grouped = (conditions: readonly Condition[]) =>
    applyConditions(db.createQueryBuilder(entity, alias), [...conditions, ...fixed])
      .select(`${alias}.${column}`, 'cell')
      .addSelect('COUNT(*)', 'n')
      .groupBy(`${alias}.${column}`);

  const places = codes.map(placeOf);
  for (const placeColumn of placeColumns) {
    const values = places.flatMap((place) => (place?.column === placeColumn ? [place.value] : []));
    if (values.length === 0) continue;
    const rows = await grouped([{ kind: 'in', column: placeColumn, values }])
      .addSelect(`${alias}.${placeColumn}`, 'place')
      .addGroupBy(`${alias}.${placeColumn}`)
      .getRawMany<Cell>();
    for (const row of rows) add(`${placeColumn}:${row.place}`, row);
  }
  for (const code of codes.filter((_, i) => places[i] === null)) {
    for (const row of await grouped(within(code)).getRawMany<Cell>()) add(code, row);
  }
  return codes.map((code, i) => {
    const place = places[i];
    return counts.get(place ? `${place.column}:${place.value}` : code) ?? new Map<string, number>();
  });
}

/** Numbers of market entities in operation, by division. */
export const firmCounts = (db: DataSource) =>
  new DataLoader<string, number>(async (codes) => {
    const counts = await countCells(db, EnterpriseEntity, 'status', codes, eq('status', 'IN_OPERATION'));
    return counts.map((cells) => cells.get('IN_OPERATION') ?? 0);
  });

export interface FoodRiskCount {
  readonly grade: string;
  /** Null when suppressed. */
  readonly operators: number | null;
  readonly suppressed: boolean;
}

/** Smaller numbers could tell of a single firm, and are withheld. */
const smallestShown = 5;
const grades = ['A', 'B', 'C', 'D'] as const;

export function riskCount(grade: string, operators: number): FoodRiskCount {
  const suppressed = operators < smallestShown;
  return { grade, operators: suppressed ? null : operators, suppressed };
}

/** Food operators by risk grade, by division: all grades, in order. */
export const foodRiskCounts = (db: DataSource) =>
  new DataLoader<string, FoodRiskCount[]>(async (codes) => {
    const counts = await countCells(db, FoodOperatorEntity, 'riskGrade', codes);
    return counts.map((cells) => grades.map((grade) => riskCount(grade, cells.get(grade) ?? 0)));
  });
