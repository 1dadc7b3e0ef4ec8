import { Table, type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';

const tables: TableOptions[] = [
  {
    name: 'blind_index_key',
    columns: [
      { name: 'id', type: 'varchar', length: '32', isPrimary: true },
      { name: 'keyCheck', type: 'varchar', length: '16' },
    ],
    indices: [],
  },
  {
    name: 'grid',
    columns: [
      { name: 'regionCode', type: 'varchar', length: '12' },
      { name: 'city4', type: 'varchar', length: '4', isNullable: true },
      { name: 'county6', type: 'varchar', length: '6', isNullable: true },
      { name: 'town9', type: 'varchar', length: '9', isNullable: true },
      { name: 'code', type: 'varchar', length: '15', isPrimary: true },
      { name: 'kind', type: 'varchar', length: '16' },
      { name: 'polygon', type: 'text', isNullable: true },
      { name: 'householdCount', type: 'integer' },
    ],
    indices: [
      { name: 'IDX_966446ed516f42ad03b9590395', columnNames: ['regionCode', 'code'] },
      { name: 'IDX_6c334fe00f854d7bbf29bde3f6', columnNames: ['county6', 'code'] },
      { name: 'IDX_917ac4ebea4ca624b32b8f5e8b', columnNames: ['town9', 'code'] },
    ],
  },
  {
    name: 'grid_assignment',
    columns: [
      { name: 'id', type: 'varchar', length: '32', isPrimary: true },
      { name: 'gridCode', type: 'varchar', length: '15' },
      { name: 'personId', type: 'varchar', length: '16' },
      { name: 'role', type: 'varchar', length: '16' },
      { name: 'validFrom', type: 'date' },
      { name: 'validTo', type: 'date', isNullable: true },
    ],
    indices: [{ name: 'IDX_85aba70212d70c8aca2b51cb99', columnNames: ['gridCode', 'validFrom'] }],
  },
  {
    name: 'household',
    columns: [
      { name: 'regionCode', type: 'varchar', length: '12' },
      { name: 'city4', type: 'varchar', length: '4', isNullable: true },
      { name: 'county6', type: 'varchar', length: '6', isNullable: true },
      { name: 'town9', type: 'varchar', length: '9', isNullable: true },
      { name: 'id', type: 'varchar', length: '16', isPrimary: true },
      { name: 'address', type: 'varchar', length: '200' },
      { name: 'gridCode', type: 'varchar', length: '15' },
      { name: 'size', type: 'integer' },
      { name: 'needGroups', type: 'text' },
    ],
    indices: [
      { name: 'IDX_0624123ed71209895badad8e19', columnNames: ['regionCode', 'id'] },
      { name: 'IDX_b75a28913cbfe1af75dbc7b622', columnNames: ['city4', 'id'] },
      { name: 'IDX_2f1bfa78b3b1dfb0fd1aa582c5', columnNames: ['county6', 'id'] },
      { name: 'IDX_7ed27f5a4fb0f914e9fb335369', columnNames: ['town9', 'id'] },
      { name: 'IDX_cd22c0db1b8db3a750b0701995', columnNames: ['gridCode', 'id'] },
    ],
  },
  {
    name: 'person',
    columns: [
      { name: 'regionCode', type: 'varchar', length: '12' },
      { name: 'city4', type: 'varchar', length: '4', isNullable: true },
      { name: 'county6', type: 'varchar', length: '6', isNullable: true },
      { name: 'town9', type: 'varchar', length: '9', isNullable: true },
      { name: 'id', type: 'varchar', length: '16', isPrimary: true },
      { name: 'name', type: 'varchar', length: '50' },
      { name: 'residentId', type: 'varchar', length: '18' },
      { name: 'residentIdIndex', type: 'varchar', length: '32' },
      { name: 'phone', type: 'varchar', length: '11', isNullable: true },
      { name: 'phoneIndex', type: 'varchar', length: '32', isNullable: true },
      { name: 'sex', type: 'varchar', length: '8' },
      { name: 'birthDate', type: 'date' },
      { name: 'householdId', type: 'varchar', length: '16' },
      { name: 'gridCode', type: 'varchar', length: '15' },
    ],
    indices: [
      { name: 'IDX_1956030b5f8d508089b77f41cc', columnNames: ['phoneIndex'] },
      { name: 'IDX_b46b03b017a735158175aeed21', columnNames: ['residentIdIndex'], isUnique: true },
      { name: 'IDX_c7afe84dd1db93bbc7f8fa64f2', columnNames: ['regionCode', 'id'] },
      { name: 'IDX_41d73025afad94ea70143a4bfa', columnNames: ['city4', 'id'] },
      { name: 'IDX_069e523d0441e92b90957ab4b8', columnNames: ['county6', 'id'] },
      { name: 'IDX_7ac0d300598f04830d24dc9581', columnNames: ['town9', 'id'] },
      { name: 'IDX_2cb99c2f39c415622986becd57', columnNames: ['gridCode', 'id'] },
      { name: 'IDX_5e6ea1fedd80997bbe3062e386', columnNames: ['householdId', 'id'] },
    ],
  },
  {
    name: 'region',
    columns: [
      { name: 'id', type: 'varchar', length: '40', isPrimary: true },
      { name: 'code', type: 'varchar', length: '12' },
      { name: 'codeSystem', type: 'varchar', length: '12' },
      { name: 'name', type: 'varchar', length: '100' },
      { name: 'pinyin', type: 'varchar', length: '200', isNullable: true },
      { name: 'level', type: 'varchar', length: '12' },
      { name: 'kind', type: 'varchar', length: '32' },
      { name: 'urbanRural', type: 'varchar', length: '3', isNullable: true },
      { name: 'parentCode', type: 'varchar', length: '12', isNullable: true },
      { name: 'province2', type: 'varchar', length: '2' },
      { name: 'city4', type: 'varchar', length: '4', isNullable: true },
      { name: 'county6', type: 'varchar', length: '6', isNullable: true },
      { name: 'town9', type: 'varchar', length: '9', isNullable: true },
      { name: 'lon', type: 'double', isNullable: true },
      { name: 'lat', type: 'double', isNullable: true },
      { name: 'validFrom', type: 'date', isNullable: true },
      { name: 'validTo', type: 'date', isNullable: true },
      { name: 'successorCode', type: 'varchar', length: '12', isNullable: true },
    ],
    indices: [
      { name: 'IDX_59cf875f02a7941c204021f0c0', columnNames: ['level', 'code', 'id'] },
      { name: 'IDX_64c6664c61ba0648ac63d7e00d', columnNames: ['town9', 'level', 'code', 'id'] },
      { name: 'IDX_265cc705a8cff517836ec2fef7', columnNames: ['county6', 'level', 'code', 'id'] },
      { name: 'IDX_ac8094405b46755c125b1cd59c', columnNames: ['city4', 'level', 'code', 'id'] },
      { name: 'IDX_13d4bdfa815a2378df5f3dc6c0', columnNames: ['province2', 'code', 'id'] },
      { name: 'IDX_c4f56f587ed6c9628a7cec7fab', columnNames: ['parentCode', 'code', 'id'] },
      { name: 'IDX_ebf96d13ee60a653874a4a8174', columnNames: ['codeSystem', 'code'] },
    ],
  },
  {
    name: 'region_code_mapping',
    columns: [
      { name: 'id', type: 'varchar', length: '32', isPrimary: true },
      { name: 'fromSystem', type: 'varchar', length: '16' },
      { name: 'fromCode', type: 'varchar', length: '12' },
      { name: 'fromName', type: 'varchar', length: '100', isNullable: true },
      { name: 'toCode', type: 'varchar', length: '12', isNullable: true },
      { name: 'validFrom', type: 'date', isNullable: true },
      { name: 'validTo', type: 'date', isNullable: true },
      { name: 'evidence', type: 'varchar', length: '200' },
    ],
    indices: [{ name: 'IDX_5c5f1a6724f8bfe0efb1ddb795', columnNames: ['fromCode', 'fromSystem'] }],
  },
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
