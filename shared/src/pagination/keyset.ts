import type { DataSource, EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { alias } from '#shared/db/where';

export interface SortColumn {
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
}

const flipped = (direction: 'ASC' | 'DESC', reading: 'FORWARD' | 'BACKWARD'): 'ASC' | 'DESC' =>
  reading === 'FORWARD' ? direction : direction === 'ASC' ? 'DESC' : 'ASC';

/** An order over rows: columns that are never null, ending in the unique key, so that every row has one place. */
export class Keyset<E extends ObjectLiteral> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly entity: EntityTarget<E>,
    private readonly columns: readonly SortColumn[],
  ) {
    for (const { column } of columns) {
      const metadata = this.columnOf(column);
      if (metadata.isNullable) throw new Error(`A list cannot be sorted by ${column}: it may be null.`);
    }
  }

  private columnOf(name: string) {
    const column = this.dataSource.getMetadata(this.entity).findColumnWithPropertyName(name);
    if (!column) throw new Error(`There is no column ${name} to sort by.`);
    return column;
  }

  /** The values that place a row, as they go into a cursor. */
  valuesOf(row: E): unknown[] {
    return this.columns.map(({ column }) => {
      const value = (row as Record<string, unknown>)[column];
      return value instanceof Date ? value.toISOString() : value;
    });
  }

  private fromCursor(column: string, value: unknown): unknown {
    return this.columnOf(column).type === 'datetime' ? new Date(value as string) : value;
  }

  /** The columns as they are read in a direction. */
  order(reading: 'FORWARD' | 'BACKWARD'): SortColumn[] {
    return this.columns.map(({ column, direction }) => ({ column, direction: flipped(direction, reading) }));
  }

  /** Adds order, limit and, given the values of a cursor, the position after it in reading direction. */
  apply(
    query: SelectQueryBuilder<E>,
    reading: 'FORWARD' | 'BACKWARD',
    limit: number,
    after: readonly unknown[] | null,
  ): SelectQueryBuilder<E> {
    const flip = (direction: 'ASC' | 'DESC') => flipped(direction, reading);
    for (const { column, direction } of this.order(reading))
      query.addOrderBy(`${alias}.${column}`, direction);
    if (after) {
      const parameters: Record<string, unknown> = {};
      const alternatives = this.columns.map(({ column, direction }, depth) => {
        parameters[`k${depth}`] = this.fromCursor(column, after[depth]);
        const equal = this.columns.slice(0, depth).map((c, i) => `${alias}.${c.column} = :k${i}`);
        return [...equal, `${alias}.${column} ${flip(direction) === 'ASC' ? '>' : '<'} :k${depth}`].join(
          ' AND ',
        );
      });
      const [leading] = this.columns;
      // The first column alone bounds the range, so that the engine can start in the index instead of filtering.
      const bound = leading
        ? `${alias}.${leading.column} ${flip(leading.direction) === 'ASC' ? '>=' : '<='} :k0 AND `
        : '';
      query.andWhere(`(${bound}(${alternatives.map((text) => `(${text})`).join(' OR ')}))`, parameters);
    }
    return query.limit(limit);
  }
}
