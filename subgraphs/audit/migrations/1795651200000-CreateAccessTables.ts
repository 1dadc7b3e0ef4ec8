import { Table, type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';

const recordId = { name: 'recordId', type: 'varchar', length: '80', isPrimary: true };
const at = { name: 'at', type: 'datetime', precision: 3 };

const tables: TableOptions[] = [
  {
    name: 'access_record',
    columns: [
      { name: 'id', type: 'varchar', length: '80', isPrimary: true },
      { name: 'node', type: 'varchar', length: '64' },
      { name: 'seq', type: 'integer' },
      at,
      { name: 'requestId', type: 'varchar', length: '128' },
      { name: 'subject', type: 'varchar', length: '128' },
      { name: 'organisation', type: 'varchar', length: '128', isNullable: true },
      { name: 'grantId', type: 'varchar', length: '64', isNullable: true },
      { name: 'purpose', type: 'varchar', length: '64', isNullable: true },
      { name: 'operation', type: 'varchar', length: '255', isNullable: true },
      { name: 'document', type: 'varchar', length: '128', isNullable: true },
      { name: 'highest', type: 'varchar', length: '24' },
      { name: 'outcome', type: 'varchar', length: '12' },
      { name: 'code', type: 'varchar', length: '64', isNullable: true },
      { name: 'durationMs', type: 'integer', isNullable: true },
      { name: 'departments', type: 'text' },
      { name: 'regions', type: 'text' },
      { name: 'rows', type: 'text' },
    ],
    indices: [
      { name: 'access_record_at', columnNames: ['at', 'id'] },
      ...['subject', 'organisation', 'grantId', 'purpose', 'outcome', 'node'].map((column) => ({
        name: `access_record_${column}`,
        columnNames: [column, 'at', 'id'],
      })),
    ],
  },
  {
    name: 'access_coordinate',
    columns: [
      recordId,
      { name: 'coordinate', type: 'varchar', length: '191', isPrimary: true },
      { name: 'level', type: 'varchar', length: '16' },
      at,
    ],
    indices: [{ name: 'access_coordinate_of', columnNames: ['coordinate', 'at', 'recordId'] }],
  },
  {
    name: 'access_entity',
    columns: [
      recordId,
      { name: 'type', type: 'varchar', length: '64', isPrimary: true },
      { name: 'token', type: 'varchar', length: '32', isPrimary: true },
      at,
    ],
    indices: [{ name: 'access_entity_of', columnNames: ['type', 'token', 'at', 'recordId'] }],
  },
  {
    name: 'access_region',
    columns: [recordId, { name: 'place', type: 'varchar', length: '13', isPrimary: true }, at],
    indices: [{ name: 'access_region_of', columnNames: ['place', 'at', 'recordId'] }],
  },
  {
    name: 'follower_position',
    columns: [
      { name: 'node', type: 'varchar', length: '64', isPrimary: true },
      { name: 'segment', type: 'integer' },
      { name: 'bytes', type: 'integer' },
      { name: 'seq', type: 'integer' },
      { name: 'hash', type: 'varchar', length: '64' },
      { name: 'suite', type: 'varchar', length: '24', isNullable: true },
      { ...at, isNullable: true },
      { name: 'trouble', type: 'text', isNullable: true },
    ],
  },
];

/** The access log, and how far the gateways' logs were followed. */
export class CreateAccessTables1795651200000 implements MigrationInterface {
  readonly name = 'CreateAccessTables1795651200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(new Table(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables) await runner.dropTable(name);
  }
}
