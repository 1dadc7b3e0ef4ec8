import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, isRequiredArgument } from 'graphql';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { departments } from '#shared/auth/principal';
import { statementLogOf } from '#shared/db/database';
import { projectPath } from '#shared/project/projectPath';
import { enterprise, richResidue } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { startTestGraph, type TestGraph } from './startTestGraph';

/** Other databases than the seeded ones, e.g. of size m: JSON, department → URL. */
const urls = z
  .partialRecord(z.enum(departments), z.string())
  .parse(JSON.parse(process.env['EXPLAIN_DATABASES'] ?? '{}'));

/** So few rows are read and sorted as fast as through an index, and MySQL does so where most of them pass. */
const fewRows = 2000;

/** Tables that may be read whole, and why: they have few rows in every size. */
const readWhole: Readonly<Record<string, string>> = {
  air_station: 'six stations',
  water_section: 'some thirty sections',
  inspection_plan: 'one plan of an organ a year',
  region:
    'all divisions of the demonstration but the province lie in one city; an index would leave out none',
};

const rich = enterprise(createWorld(defaultWorld), richResidue);
const village = rich.village.code;
const township = `${village.slice(0, 9)}000`;
/** One division of each level, each in the one before. */
const levels = [village.slice(0, 2), village.slice(0, 4), village.slice(0, 6), township, village];

const operation = (name: string): string =>
  readFileSync(projectPath('docs', 'operations', `${name}.graphql`), 'utf8');
const listWithin = (field: string): string =>
  `query ($region: RegionCode) {
    ${field}(filter: { region: $region }, first: 20) { totalCount nodes { __typename } pageInfo { endCursor } }
  }`;

/** Lists at the root that a client may narrow to a division. */
function regionalLists(): string[] {
  const schema = buildSchema(readFileSync(projectPath('gateway', 'api.graphql'), 'utf8'), {
    assumeValid: true,
  });
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ type, args }) => {
      const filter = args.find(({ name }) => name === 'filter');
      const input = filter && getNamedType(filter.type);
      const byRegion = isInputObjectType(input) && 'region' in input.getFields();
      return byRegion && getNamedType(type).name.endsWith('Connection') && !args.some(isRequiredArgument);
    })
    .map(({ name }) => name);
}

interface Request {
  readonly name: string;
  readonly document: string;
  readonly variables: Record<string, unknown>;
  /** How many departments' databases are asked; a statement that never came proves nothing. */
  readonly asks: number;
}

const requests: readonly Request[] = [
  {
    name: 'the dossier of a firm',
    document: operation('enterprise-dossier'),
    variables: { uscc: rich.uscc },
    asks: departments.length,
  },
  {
    name: 'the team of a township',
    document: operation('regional-team'),
    variables: { region: township, asOf: '2026-10-01' },
    asks: 2,
  },
  ...regionalLists().flatMap((field) =>
    levels.map((region) => ({
      name: `${field} within ${region}`,
      document: listWithin(field),
      variables: { region },
      asks: 1,
    })),
  ),
];

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The tables of a statement by the name its plan calls them. */
function tablesOf(sql: string): Map<string, string> {
  const found = sql.matchAll(
    /\b(?:FROM|JOIN)\s+[`"]?(\w+)[`"]?(?:\s+(?:AS\s+)?[`"]?(?!WHERE\b|ORDER\b|GROUP\b)(\w+)[`"]?)?/gi,
  );
  return new Map([...found].map(([, table = '', alias = table]) => [alias, table]));
}

/**
 * Whether a page or a count may go along a whole index: the statement leaves out no row, or only those of other
 * provinces, of which one region's database has none.
 */
function leavesOutNone(sql: string): boolean {
  const condition = /\bWHERE\b(.*?)(?:\bORDER BY\b|$)/s.exec(sql)?.[1]?.replace(/[`"\s]/g, '');
  const all = condition === undefined || condition === 'e.regionCode>=?ANDe.regionCode<=?';
  return all && /\bLIMIT\b|\bCOUNT\(\*\)/.test(sql);
}

/** What is wrong with the way in which an engine reads the tables of a statement. */
type Judge = (
  db: DataSource,
  statement: Statement,
  sizeOf: (table: string) => Promise<number>,
) => Promise<string[]>;

/** Rows of the tables of a database, counted once each. */
function tableSizes(db: DataSource): (table: string) => Promise<number> {
  const known = new Map<string, Promise<number>>();
  const count = async (table: string): Promise<number> => {
    const sql = `SELECT COUNT(*) AS n FROM ${db.driver.escape(table)}`;
    const [row] = (await db.query(sql)) as [{ n: number | string }];
    return Number(row.n);
  };
  return (table) => {
    const counted = known.get(table) ?? count(table);
    known.set(table, counted);
    return counted;
  };
}

interface MysqlStep {
  readonly table: string | null;
  readonly type: string | null;
  readonly possible_keys: string | null;
  readonly key: string | null;
  readonly rows: number | string | null;
  readonly Extra: string | null;
}

const judgeMysql: Judge = async (db, { sql, parameters }, sizeOf) => {
  const tables = tablesOf(sql);
  const steps = (await db.query(`EXPLAIN ${sql}`, [...parameters])) as MysqlStep[];
  const problems: string[] = [];
  for (const step of steps) {
    const table = tables.get(step.table ?? '');
    if (!table || table in readWhole) continue;
    const rows = Number(step.rows ?? 0);
    const whole = step.type === 'ALL' || (step.type === 'index' && !leavesOutNone(sql));
    // Where most rows pass the condition, the engine rightly takes a page from an index in its order instead.
    const soonFull = step.type === 'index' && /\bLIMIT\b/.test(sql) && rows <= fewRows;
    const chosen = step.possible_keys !== null && (soonFull || (await sizeOf(table)) < fewRows);
    if (whole && !chosen) problems.push(`${table} is read whole (${step.type}, ${rows} rows)`);
    if (step.Extra?.includes('filesort') && rows > fewRows)
      problems.push(`${rows} rows of ${table} are sorted`);
  }
  return problems;
};

interface SqliteStep {
  readonly id: number;
  readonly parent: number;
  readonly detail: string;
}

const judgeSqlite: Judge = async (db, { sql, parameters }, sizeOf) => {
  const tables = tablesOf(sql);
  const steps = (await db.query(`EXPLAIN QUERY PLAN ${sql}`, [...parameters])) as SqliteStep[];
  const problems: string[] = [];
  for (const { detail, parent } of steps) {
    const [, way, alias = '', index] = /^(SCAN|SEARCH) (\w+)( USING (?:COVERING )?INDEX)?/.exec(detail) ?? [];
    const table = tables.get(alias);
    if (!table || table in readWhole) continue;
    if (way === 'SCAN' && !(index && leavesOutNone(sql))) problems.push(`${table} is read whole`);
    const sorted = steps.some(
      (step) => step.parent === parent && step.detail === 'USE TEMP B-TREE FOR ORDER BY',
    );
    if (sorted && /\bLIMIT\b/.test(sql) && (await sizeOf(table)) >= fewRows)
      problems.push(`${table} is sorted`);
  }
  return problems;
};

describe('the statements behind the graph', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({ as: 'bootstrap', databaseUrls: urls });
  });
  afterAll(() => graph.close());

  it.each(requests)('read through indexes for $name', async ({ document, variables, asks }) => {
    const warm = await graph.query(document, variables);
    expect(warm.errors).toBeUndefined();
    for (const db of graph.databases.values()) statementLogOf(db).captured = [];
    await graph.query(document, variables);
    const problems: string[] = [];
    let asked = 0;
    for (const [department, db] of graph.databases) {
      const log = statementLogOf(db);
      const statements = log.captured ?? [];
      log.captured = null;
      const sizeOf = tableSizes(db);
      const judge = db.options.type === 'mysql' ? judgeMysql : judgeSqlite;
      for (const statement of statements) {
        const found = await judge(db, statement, sizeOf);
        problems.push(...found.map((problem) => `${department}: ${problem}: ${statement.sql}`));
      }
      if (statements.length > 0) asked += 1;
    }
    expect(problems).toEqual([]);
    expect(asked).toBe(asks);
  });
});
