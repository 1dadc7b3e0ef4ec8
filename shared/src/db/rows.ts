import type { EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import type { EntityMetadata } from 'typeorm/metadata/EntityMetadata';
import { selectColumns, unionText, type Order, type RowsWanted, type Statement } from './rowStatements';
import type { ScopedDatabase } from './scopedDatabase';

/**
 * The one way in which statements on a department's tables begin: every column under its property's name, no joins.
 * Tables meet in loaders, so one call is one batch and one statement.
 */
export function selectRows<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
): SelectQueryBuilder<E> {
  return selectColumns(db.dataSource, entity, db.from(entity));
}

/** `selectRows` in parts that an index serves each (ScopedDatabase.fromParts): a row may come of several. */
export const selectParts = <E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
): SelectQueryBuilder<E>[] =>
  db.fromParts(entity).map((query) => selectColumns(db.dataSource, entity, query));

/** What was built, as it is run. */
export function statementOf<E extends ObjectLiteral>(query: SelectQueryBuilder<E>): Statement {
  const [text, parameters] = query.getQueryAndParameters();
  return { text, parameters, isShared: false };
}

/** Column types whose values both drivers give as they are to be: TypeORM asks a dozen questions of each. */
const plainTypes: ReadonlySet<unknown> = new Set(['varchar', 'text', 'integer', 'int', 'double', 'decimal']);

interface Column {
  readonly name: string;
  /** Undefined for a value that is taken as it comes. */
  readonly metadata: ColumnMetadata | undefined;
}

const columnsByEntity = new WeakMap<EntityMetadata, readonly Column[]>();

function columnsOf(entity: EntityMetadata): readonly Column[] {
  let columns = columnsByEntity.get(entity);
  if (!columns) {
    columns = entity.columns.map((metadata) => ({
      name: metadata.propertyName,
      metadata: !metadata.transformer && plainTypes.has(metadata.type) ? undefined : metadata,
    }));
    columnsByEntity.set(entity, columns);
  }
  return columns;
}

function hydrate<E extends ObjectLiteral>(metadata: EntityMetadata, raw: Record<string, unknown>): E {
  const entity = metadata.create() as Record<string, unknown>;
  const { driver } = metadata.dataSource;
  for (const { name, metadata: column } of columnsOf(metadata)) {
    const value = raw[name];
    entity[name] = column ? driver.prepareHydratedValue(value, column) : value;
  }
  return entity as E;
}

/** Runs SQL whose columns carry property names and returns entities. */
export async function fetchRows<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  sql: string,
  parameters: readonly unknown[],
): Promise<E[]> {
  const metadata = db.dataSource.getMetadata(entity);
  const rows = (await db.run(sql, parameters)) as Record<string, unknown>[];
  return rows.map((row) => hydrate<E>(metadata, row));
}

/** Runs one select made by `selectRows`. */
export async function fetchSelected<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  query: SelectQueryBuilder<E>,
): Promise<E[]> {
  return db.seesNothing(entity) ? [] : fetchRows(db, entity, ...query.getQueryAndParameters());
}

/** The rows wanted of a table, of those that exist for the caller: one statement, or none where no row does. */
export async function rowsOf<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  wanted: RowsWanted,
): Promise<E[]> {
  if (db.seesNothing(entity)) return [];
  const { text, parameters } = db.select(entity, wanted);
  return fetchRows(db, entity, text, parameters);
}

/**
 * Runs several selects as one statement.
 * @param order of the rows within each select, by property names. A derived table keeps its limit but not its order:
 * MariaDB hands its rows on as they lie, so the whole is ordered again.
 */
export async function unionOf<E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  statements: readonly Statement[],
  order: Order = [],
): Promise<E[]> {
  if (db.seesNothing(entity)) return [];
  const [only, ...more] = statements;
  if (only && more.length === 0) return fetchRows(db, entity, only.text, only.parameters);
  return fetchRows(
    db,
    entity,
    unionText(
      db.dataSource,
      statements.map(({ text }) => text),
      order,
    ),
    statements.flatMap(({ parameters }) => parameters),
  );
}

/** The same for selects that were built one by one. */
export const fetchUnion = <E extends ObjectLiteral>(
  db: ScopedDatabase,
  entity: EntityTarget<E>,
  queries: readonly SelectQueryBuilder<E>[],
  order: Order = [],
): Promise<E[]> => unionOf(db, entity, queries.map(statementOf), order);
