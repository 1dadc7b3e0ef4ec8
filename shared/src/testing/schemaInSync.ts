import type { DataSource } from 'typeorm';

/** Statements that would bring the migrated database to what the entities say; none when both agree. */
export async function pendingSchemaChanges(dataSource: DataSource): Promise<string[]> {
  const pending = await dataSource.driver.createSchemaBuilder().log();
  return pending.upQueries.map(({ query }) => query);
}
