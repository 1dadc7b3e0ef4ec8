import { Table, type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';

const instant = { type: 'datetime', precision: 3 } as const;
const varchar = (length: number) => ({ type: 'varchar', length: String(length) });

const tables: TableOptions[] = [
  {
    name: 'audit_grant',
    columns: [
      { name: 'id', ...varchar(36), isPrimary: true },
      { name: 'kind', ...varchar(12) },
      { name: 'requestedBy', ...varchar(128) },
      { name: 'requestedAt', ...instant },
      { name: 'subject', ...varchar(128), isNullable: true },
      { name: 'holderRole', ...varchar(32), isNullable: true },
      { name: 'holderDepartment', ...varchar(32), isNullable: true },
      { name: 'organisation', ...varchar(128) },
      { name: 'purpose', ...varchar(32) },
      { name: 'legalBasis', ...varchar(500) },
      { name: 'matter', ...varchar(128) },
      { name: 'coordinates', type: 'text' },
      { name: 'owners', ...varchar(255) },
      { name: 'operation', ...varchar(64), isNullable: true },
      { name: 'variables', type: 'text' },
      { name: 'regions', type: 'text' },
      { name: 'level', ...varchar(12) },
      { name: 'maxRows', type: 'integer' },
      { name: 'maxQueries', type: 'integer' },
      { name: 'rowsLeft', type: 'integer' },
      { name: 'queriesLeft', type: 'integer' },
      { name: 'notBefore', ...instant },
      { name: 'notAfter', ...instant },
      { name: 'decision', ...varchar(12) },
      { name: 'signed', type: 'text', isNullable: true },
      { name: 'reviewedAt', ...instant, isNullable: true },
    ],
    indices: [
      { columnNames: ['requestedAt', 'id'] },
      { columnNames: ['subject', 'requestedAt', 'id'] },
      { columnNames: ['requestedBy', 'requestedAt', 'id'] },
      { columnNames: ['holderDepartment', 'holderRole', 'requestedAt', 'id'] },
      { columnNames: ['kind', 'requestedAt', 'id'] },
      { columnNames: ['purpose', 'requestedAt', 'id'] },
      { columnNames: ['decision', 'requestedAt', 'id'] },
      { columnNames: ['subject', 'kind', 'reviewedAt', 'requestedAt'] },
    ],
  },
  {
    name: 'grant_event',
    columns: [
      { name: 'id', ...varchar(48), isPrimary: true },
      { name: 'grantId', ...varchar(36) },
      { name: 'sequence', type: 'integer' },
      { name: 'kind', ...varchar(16) },
      { name: 'by', ...varchar(128) },
      { name: 'department', ...varchar(32), isNullable: true },
      { name: 'at', ...instant },
      { name: 'note', ...varchar(1000), isNullable: true },
      { name: 'terms', ...varchar(64) },
      { name: 'previous', ...varchar(64) },
      { name: 'hash', ...varchar(64) },
      { name: 'signature', ...varchar(200) },
    ],
    indices: [{ columnNames: ['grantId', 'sequence'], isUnique: true }],
  },
  {
    name: 'grant_reservation',
    columns: [
      { name: 'id', ...varchar(36), isPrimary: true },
      { name: 'grantId', ...varchar(36) },
      { name: 'rows', type: 'integer' },
      { name: 'reservedAt', ...instant },
      { name: 'settledAt', ...instant, isNullable: true },
      { name: 'came', type: 'integer', isNullable: true },
      { name: 'released', type: 'boolean', isNullable: true },
    ],
  },
  {
    name: 'sharing_request',
    columns: [
      { name: 'id', ...varchar(36), isPrimary: true },
      { name: 'state', ...varchar(12) },
      { name: 'dataset', ...varchar(128) },
      { name: 'coordinates', type: 'text' },
      { name: 'owner', ...varchar(32) },
      { name: 'department', ...varchar(32) },
      { name: 'role', ...varchar(32) },
      { name: 'purpose', ...varchar(32) },
      { name: 'legalBasis', ...varchar(500) },
      { name: 'level', ...varchar(12) },
      { name: 'regions', type: 'text' },
      { name: 'requestedBy', ...varchar(128) },
      { name: 'organisation', ...varchar(128) },
      { name: 'requestedAt', ...instant },
      { name: 'expiresOn', type: 'date' },
      { name: 'decidedBy', ...varchar(128), isNullable: true },
      { name: 'decidedAt', ...instant, isNullable: true },
      { name: 'reason', ...varchar(1000), isNullable: true },
      { name: 'grantId', ...varchar(36), isNullable: true },
    ],
    indices: [
      { columnNames: ['requestedAt', 'id'] },
      { columnNames: ['owner', 'requestedAt', 'id'] },
      { columnNames: ['department', 'requestedAt', 'id'] },
      { columnNames: ['state', 'requestedAt', 'id'] },
    ],
  },
];

export class CreateGrantTables1795392000000 implements MigrationInterface {
  readonly name = 'CreateGrantTables1795392000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(new Table(table), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...tables].reverse()) await runner.dropTable(name);
  }
}
