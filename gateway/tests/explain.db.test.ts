import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { statementLogOf } from '#shared/db/database';
import { projectPath } from '#shared/project/projectPath';
import { enterprise, richResidue } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { startTestGraph, type TestGraph } from './startTestGraph';

/** Other databases than the seeded ones, e.g. of size m: JSON, department → URL. */
const urls = z
  .partialRecord(z.enum(departments), z.string())
  .parse(JSON.parse(process.env['EXPLAIN_DATABASES'] ?? '{}'));

/** Tables below this size are read whole as fast as through an index, and engines know it. */
const smallTable = 500;
/** Rows an engine may sort for one page. */
const sortedRows = 500;

/** Tables that are read whole on purpose. They never grow with the region's records. */
const readWhole: Readonly<Record<string, string>> = {};

const rich = enterprise(createWorld(defaultWorld), richResidue);
const village = rich.village.code;
const township = `${village.slice(0, 9)}000`;
/** One division of each level, each in the one before. */
const levels = [village.slice(0, 2), village.slice(0, 4), village.slice(0, 6), township, village];

const operation = (name: string): string =>
  readFileSync(projectPath('docs', 'operations', `${name}.graphql`), 'utf8');
const listWithin = (field: string, input: string, key: string): string =>
  `query ($region: RegionCode) {
    ${field}(filter: { region: $region }, first: 20) { totalCount nodes { ${key} } pageInfo { endCursor } }
  }`.replace('RegionCode', input);

interface Request {
  readonly name: string;
  readonly document: string;
  readonly variables: Record<string, unknown>;
  /** Departments whose databases must be asked. */
  readonly asks: readonly DepartmentName[];
}

const requests: readonly Request[] = [
  {
    name: 'the dossier of a firm',
    document: operation('enterprise-dossier'),
    variables: { uscc: rich.uscc },
    asks: departments.filter((name) => name !== 'audit'),
  },
  {
    name: 'the team of a township',
    document: operation('regional-team'),
    variables: { region: township, asOf: '2026-10-01' },
    asks: ['registry', 'law-enforcement'],
  },
  ...(
    [
      ['registry', 'persons', 'id'],
      ['law-enforcement', 'inspectionTasks', 'id'],
      ['market-supervision', 'enterprises', 'uscc'],
      ['ecology', 'ecologyCases', 'caseNo'],
    ] as const
  ).flatMap(([department, field, key]) =>
    levels.map((region) => ({
      name: `${field} within ${region}`,
      document: listWithin(field, 'RegionCode', key),
      variables: { region },
      asks: [department],
    })),
  ),
];

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The tables of a statement by the name its plan calls them. */
function tablesOf(sql: string): Map<string, string> {
  const found = sql.matchAll(/\b(?:FROM|JOIN)\s+[`"]?(\w+)[`"]?(?:\s+(?:AS\s+)?[`"]?(?!WHERE\b|ORDER\b|GROUP\b)(\w+)[`"]?)?/gi);
  return new Map([...found].map(([, table = '', alias = table]) => [alias, table]));
}

/** What is wrong with the way an engine reads one table for a statement; null when it uses an index as it should. */
type Judge = (db: DataSource, statement: Statement, sizeOf: (table: string) => Promise<number>) => Promise<string[]>;

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
    // A page in an index's own order stops after its rows: the plan shows those, not the table's.
    const whole = step.type === 'ALL' || (step.type === 'index' && rows > sortedRows);
    const chosen = step.possible_keys !== null && (await sizeOf(table)) < smallTable;
    if (whole && !chosen) problems.push(`${table} is read whole (${step.type}, ${rows} rows)`);
    if (step.Extra?.includes('filesort') && rows > sortedRows) problems.push(`${rows} rows of ${table} are sorted`);
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
    const [, way, alias = '', index] = /^(SCAN|SEARCH) (\w+)(?: USING (?:COVERING )?INDEX)?/.exec(detail) ?? [];
    const table = tables.get(alias);
    if (!table || table in readWhole) continue;
    if (way === 'SCAN' && !index) problems.push(`${table} is read whole`);
    const sorted = steps.some((step) => step.parent === parent && step.detail === 'USE TEMP B-TREE FOR ORDER BY');
    if (sorted && /\bLIMIT\b/.test(sql) && (await sizeOf(table)) >= smallTable) problems.push(`${table} is sorted`);
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
    for (const [department, db] of graph.databases) {
      const log = statementLogOf(db);
      const statements = log.captured ?? [];
      log.captured = null;
      const sizes = new Map<string, number>();
      const sizeOf = async (table: string): Promise<number> => {
        const known = sizes.get(table);
        if (known !== undefined) return known;
        const [row] = (await db.query(`SELECT COUNT(*) AS n FROM ${db.driver.escape(table)}`)) as [{ n: number | string }];
        sizes.set(table, Number(row.n));
        return Number(row.n);
      };
      if (process.env['DUMP']) console.log(department, statements.length);
      const judge = db.options.type === 'mysql' ? judgeMysql : judgeSqlite;
      for (const statement of statements) {
        if (process.env['DUMP']) console.log(statement.sql.replace(/SELECT .{200,}? FROM/g,'SELECT … FROM'), statement.parameters, await db.query((db.options.type === 'mysql'?'EXPLAIN ':'EXPLAIN QUERY PLAN ')+statement.sql, [...statement.parameters]));
        const found = await judge(db, statement, sizeOf);
        problems.push(...found.map((problem) => `${department}: ${problem}: ${statement.sql}`));
      }
      expect([department, asks.includes(department) && statements.length === 0]).toEqual([department, false]);
    }
    expect(problems).toEqual([]);
  });
});
