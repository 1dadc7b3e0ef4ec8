import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const table = 'complaint12315';
const index = new TableIndex({
  name: 'complaint12315_kind',
  columnNames: ['kind', 'receivedOn', 'no', 'closedOn'],
});

/** For the complaints that are shown to anybody, which a list reads in their order and counts without the table. */
export class IndexComplaintsByKind1793404800000 implements MigrationInterface {
  readonly name = 'IndexComplaintsByKind1793404800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex(table, index);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(table, index);
  }
}
