import { Table, type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';

const tables: TableOptions[] = [
  {
    name: 'audit_sample',
    columns: [
      { name: 'id', type: 'varchar', length: '36', isPrimary: true },
      { name: 'purpose', type: 'varchar', length: '200' },
      { name: 'grantId', type: 'varchar', length: '64', isNullable: true },
      { name: 'drawnBy', type: 'varchar', length: '255' },
      { name: 'drawnAt', type: 'datetime', precision: 3 },
      { name: 'seed', type: 'varchar', length: '200' },
      { name: 'strata', type: 'text' },
      { name: 'size', type: 'integer' },
      { name: 'poolSize', type: 'integer' },
      { name: 'poolHash', type: 'varchar', length: '64' },
      { name: 'hash', type: 'varchar', length: '64' },
      { name: 'departments', type: 'text' },
      { name: 'regions', type: 'text' },
      { name: 'decidedFrom', type: 'date', isNullable: true },
      { name: 'decidedTo', type: 'date' },
      { name: 'findings', type: 'text' },
    ],
    indices: [
      { name: 'audit_sample_drawn', columnNames: ['drawnAt', 'id'] },
      { name: 'audit_sample_own', columnNames: ['drawnBy', 'drawnAt', 'id'] },
    ],
  },
  {
    name: 'sample_stratum',
    columns: [
      { name: 'id', type: 'varchar', length: '48', isPrimary: true },
      { name: 'sampleId', type: 'varchar', length: '36' },
      { name: 'ordinal', type: 'integer' },
      { name: 'stratum', type: 'text' },
      { name: 'pool', type: 'integer' },
      { name: 'drawn', type: 'integer' },
    ],
    indices: [{ name: 'sample_stratum_order', columnNames: ['sampleId', 'ordinal'] }],
  },
  {
    name: 'sample_item',
    columns: [
      { name: 'id', type: 'varchar', length: '48', isPrimary: true },
      { name: 'sampleId', type: 'varchar', length: '36' },
      { name: 'position', type: 'integer' },
      { name: 'caseType', type: 'varchar', length: '24' },
      { name: 'caseNo', type: 'varchar', length: '64' },
      { name: 'stratum', type: 'text' },
      { name: 'checks', type: 'text' },
    ],
    indices: [{ name: 'sample_item_order', columnNames: ['sampleId', 'position', 'id'] }],
  },
  {
    name: 'sample_pool',
    columns: [
      { name: 'id', type: 'varchar', length: '48', isPrimary: true },
      { name: 'sampleId', type: 'varchar', length: '36' },
      { name: 'ordinal', type: 'integer' },
      { name: 'lines', type: 'text' },
    ],
    indices: [{ name: 'sample_pool_order', columnNames: ['sampleId', 'ordinal'] }],
  },
];

export class CreateSampleTables1795478400000 implements MigrationInterface {
  readonly name = 'CreateSampleTables1795478400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(new Table(table), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...tables].reverse()) await runner.dropTable(name);
  }
}
