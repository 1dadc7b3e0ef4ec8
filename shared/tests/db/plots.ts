import { Entity, Index, Table, type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { publicPrincipal, type Principal } from '#shared/auth/principal';
import { regionSegments } from '#shared/codes/regionCode';
import { CodeColumn, columnTypes, DayColumn, KeyColumn, TextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';
import { RowScopes } from '#shared/db/rowScopes';
import { ScopedDatabase } from '#shared/db/scopedDatabase';
import type { RowRule } from '#shared/policy/rules';

/** A table of rows that lie somewhere and may be published. */
@Entity('plot')
@Index(['county6', 'id'])
export class Plot extends RegionScoped {
  @KeyColumn(16)
  id!: string;
  @TextColumn(50)
  name!: string;
  @CodeColumn(16)
  publicityState!: string;
  @DayColumn({ nullable: true })
  publicityEndsOn!: string | null;
}

export class CreatePlot1790000000001 implements MigrationInterface {
  readonly name = 'CreatePlot1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    const text = (name: string, length: number, more: object = {}) => ({
      name,
      type: 'varchar',
      length: String(length),
      ...more,
    });
    await runner.createTable(
      new Table({
        name: 'plot',
        columns: [
          text('id', 16, { isPrimary: true }),
          text('regionCode', 12),
          text('city4', 4, { isNullable: true }),
          text('county6', 6, { isNullable: true }),
          text('town9', 9, { isNullable: true }),
          text('name', 50),
          text('publicityState', 16),
          { name: 'publicityEndsOn', type: String(columnTypes.day().type), isNullable: true },
        ],
        indices: [{ columnNames: ['county6', 'id'] }],
      }),
    );
    // A migration moves rows without asking whose they are.
    await runner.query(`DELETE FROM plot WHERE name = 'left over'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('plot');
  }
}

export const today = '2026-11-01';

export const plot = (id: string, regionCode: string, more: Partial<Plot> = {}): Plot => ({
  id,
  regionCode,
  ...regionSegments(regionCode),
  name: '一号地块',
  publicityState: 'PENDING',
  publicityEndsOn: null,
  ...more,
});

export const published = { publicityState: 'PUBLISHED', publicityEndsOn: '2027-01-01' } as const;

export const insertPlots = (db: DataSource, plots: readonly Plot[]): Promise<unknown> =>
  db.getRepository(Plot).insert([...plots]);

/** Holds what a rule's `otherwise` asks for in these tests. */
export const filesScope = 'ecology:case:read';
export const regionRule: RowRule = { region: 'ROWS' };
export const caseRule: RowRule = {
  region: 'ROWS',
  publicWhile: { policy: 'publicity.active', otherwise: [[filesScope]] },
};

export const worksIn = (regionCodes: readonly string[], more: Partial<Principal> = {}): Principal => ({
  ...publicPrincipal,
  subject: 'test:somebody',
  kind: 'PERSON',
  regionCodes,
  scopes: [filesScope],
  ...more,
});

export const plotsFor = (db: DataSource, principal: Principal, rule: RowRule): ScopedDatabase =>
  new ScopedDatabase(db, principal, new RowScopes(new Map([[Plot, rule]])), today);
