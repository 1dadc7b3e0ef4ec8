import type { Classes } from '#shared/db/classes';
import { writeFileSync } from 'node:fs';
import { DataSource, type EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import { SqliteAdapter } from '#shared/db/sqliteAdapter';
import type { DepartmentName } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';

/** A column as the Table API takes it, the same for both engines. */
function columnSource(column: ColumnMetadata): string {
  const facts: Record<string, unknown> = { name: column.databaseName, type: column.type };
  if (column.length) facts['length'] = String(column.length);
  if (column.precision != null) facts['precision'] = column.precision;
  if (column.scale != null) facts['scale'] = column.scale;
  if (column.isPrimary) facts['isPrimary'] = true;
  if (column.isNullable) facts['isNullable'] = true;
  return JSON.stringify(facts);
}

function tableSource(metadata: EntityMetadata): string {
  const indices = metadata.indices.map((index) =>
    JSON.stringify({
      name: index.name,
      columnNames: index.columns.map((column) => column.databaseName),
      ...(index.isUnique ? { isUnique: true } : {}),
    }),
  );
  return `{ name: '${metadata.tableName}', columns: [${metadata.columns.map(columnSource).join(', ')}], indices: [${indices.join(', ')}] }`;
}

/**
 * Writes the first migration of a department: its tables as its entities describe them on the day, frozen from then on.
 * Later migrations are written by hand.
 */
export async function writeFirstMigration(name: DepartmentName, entities: Classes): Promise<string> {
  const db = new DataSource({
    type: 'better-sqlite3',
    driver: SqliteAdapter,
    database: ':memory:',
    entities,
  });
  await db.initialize();
  const tables = db.entityMetadatas.map(tableSource).join(',\n  ');
  await db.destroy();
  const source = `import { Table, type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';

const tables: TableOptions[] = [
  ${tables},
];

export class CreateTables1790812800000 implements MigrationInterface {
  readonly name = 'CreateTables1790812800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(new Table(table), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...tables].reverse()) await runner.dropTable(name);
  }
}
`;
  const file = projectPath('subgraphs', name, 'migrations', '1790812800000-CreateTables.ts');
  writeFileSync(file, source);
  writeFileSync(
    projectPath('subgraphs', name, 'migrations', 'index.ts'),
    `import { CreateTables1790812800000 } from './1790812800000-CreateTables';\n\nexport const migrations = [CreateTables1790812800000];\n`,
  );
  return file;
}
