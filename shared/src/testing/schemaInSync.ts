import type { DataSource, EntityMetadata, Table } from 'typeorm';

const columnsWanted = (dataSource: DataSource, metadata: EntityMetadata): string[] =>
  metadata.columns.map((column) => {
    const length = dataSource.driver.getColumnLength(column);
    const type = dataSource.driver.normalizeType(column);
    return `${column.databaseName} ${type}(${length}) null=${column.isNullable} key=${column.isPrimary}`;
  });

const columnsFound = (dataSource: DataSource, table: Table): string[] =>
  table.columns.map(
    (column) =>
      `${column.name} ${dataSource.driver.normalizeType(column)}(${column.length}) null=${column.isNullable} key=${column.isPrimary}`,
  );

const indicesWanted = (metadata: EntityMetadata): string[] =>
  metadata.indices.map(
    (index) => `${index.columns.map((column) => column.databaseName).join(',')} unique=${index.isUnique}`,
  );

const indicesFound = (table: Table): string[] =>
  table.indices.map((index) => `${index.columnNames.join(',')} unique=${index.isUnique}`);

const difference = (table: string, wanted: readonly string[], found: readonly string[]): string[] => [
  ...wanted.filter((one) => !found.includes(one)).map((one) => `${table} lacks ${one}`),
  ...found
    .filter((one) => !wanted.includes(one))
    .map((one) => `${table} has ${one}, which no entity asks for`),
];

/**
 * Where the migrated database differs from what the entities say: columns with type, length, nullability and key, and
 * indexes with their columns in order. Empty when both agree.
 */
export async function schemaDifferences(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    const differences: string[] = [];
    for (const metadata of dataSource.entityMetadatas) {
      const table = await runner.getTable(metadata.tableName);
      if (!table) {
        differences.push(`${metadata.tableName} is missing`);
        continue;
      }
      differences.push(
        ...difference(
          metadata.tableName,
          columnsWanted(dataSource, metadata),
          columnsFound(dataSource, table),
        ),
        ...difference(metadata.tableName, indicesWanted(metadata), indicesFound(table)),
      );
    }
    return differences;
  } finally {
    await runner.release();
  }
}
