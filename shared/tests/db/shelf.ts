import { Entity, Index, Table, type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  CodeColumn,
  columnTypes,
  DayColumn,
  FlagColumn,
  InstantColumn,
  IntegerColumn,
  KeyColumn,
  ListColumn,
  MoneyColumn,
  TextColumn,
} from '#shared/db/columns';

/** A table with a column of each portable type. */
@Entity('book')
@Index(['shelf', 'day', 'id'])
export class Book {
  @KeyColumn(16)
  id!: string;
  @CodeColumn(8)
  shelf!: string;
  @IntegerColumn()
  rank!: number;
  @DayColumn()
  day!: string;
  @InstantColumn()
  at!: Date;
  @TextColumn(50)
  title!: string;
  @MoneyColumn()
  price!: string;
  @FlagColumn()
  lent!: boolean;
  @ListColumn()
  tags!: string[];
  @TextColumn(50, { nullable: true })
  note!: string | null;
}

export class CreateBook1790000000000 implements MigrationInterface {
  readonly name = 'CreateBook1790000000000';

  async up(runner: QueryRunner): Promise<void> {
    const column = (name: string, type: object, more: object = {}) => {
      const { length, ...rest } = type as { length?: number; type: string };
      return { name, ...rest, ...(length === undefined ? {} : { length: String(length) }), ...more };
    };
    await runner.createTable(
      new Table({
        name: 'book',
        columns: [
          column('id', columnTypes.code(16), { isPrimary: true }),
          column('shelf', columnTypes.code(8)),
          column('rank', columnTypes.integer()),
          column('day', columnTypes.day()),
          column('at', columnTypes.instant()),
          column('title', columnTypes.text(50)),
          column('price', columnTypes.decimal(14, 2)),
          column('lent', columnTypes.flag()),
          column('tags', columnTypes.longText()),
          column('note', columnTypes.text(50), { isNullable: true }),
        ],
        indices: [{ columnNames: ['shelf', 'day', 'id'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('book');
  }
}

export const book = (id: string, more: Partial<Book> = {}): Book => ({
  id,
  shelf: 'A',
  rank: 1,
  day: '2026-01-31',
  at: new Date('2026-01-31T16:00:00.123Z'),
  title: '行政处罚法释义',
  price: '12.30',
  lent: false,
  tags: [],
  note: null,
  ...more,
});

export const insertBooks = (db: DataSource, books: readonly Book[]): Promise<unknown> =>
  db.getRepository(Book).insert([...books]);
