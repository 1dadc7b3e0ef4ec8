import type { DataSource } from 'typeorm';

/**
 * Takes the indexes off a SQLite file that is being loaded and gives what puts them back. Over millions of rows an index
 * built at the end takes a fraction of the time of one kept up row by row, and no pages all over the file.
 */
export async function deferIndexes(db: DataSource): Promise<() => Promise<void>> {
  // Without text are the indexes of primary keys, which belong to their tables.
  const indexes = (await db.query(
    `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`,
  )) as { name: string; sql: string }[];
  for (const { name } of indexes) await db.query(`DROP INDEX ${db.driver.escape(name)}`);
  return async () => {
    for (const { sql } of indexes) await db.query(sql);
  };
}
