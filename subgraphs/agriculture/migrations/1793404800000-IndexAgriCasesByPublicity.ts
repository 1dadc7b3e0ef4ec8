import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const table = 'agri_case';
const index = new TableIndex({
  name: 'agri_case_publicity',
  columnNames: ['publicityState', 'filedOn', 'caseNo', 'publicityEndsOn'],
});

/** For the cases that are shown to anybody, which a list reads in their order and counts without the table. */
export class IndexAgriCasesByPublicity1793404800000 implements MigrationInterface {
  readonly name = 'IndexAgriCasesByPublicity1793404800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex(table, index);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(table, index);
  }
}
