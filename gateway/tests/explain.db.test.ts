import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, isRequiredArgument } from 'graphql';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { dataDepartments, departments, type Principal } from '#shared/auth/principal';
import { statementLogOf } from '#shared/db/database';
import type { PolicyBundle } from '#shared/policy/bundle';
import { projectPath } from '#shared/project/projectPath';
import { enterprise, richResidue } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { allSeeing } from '#shared/testing/testPrincipals';
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
  animal_event: 'outbreaks and losses: some dozens a year',
  region:
    'all divisions of the demonstration but the province lie in one city; an index would leave out none',
};

const rich = enterprise(createWorld(defaultWorld), richResidue);
const village = rich.village.code;
const township = `${village.slice(0, 9)}000`;
/** One division of each level, each in the one before. */
const levels = [village.slice(0, 2), village.slice(0, 4), village.slice(0, 6), township, village];

/** Callers below the city, whose row scope must find its rows through indexes too. */
const callers: readonly Principal[] = [
  { ...allSeeing, level: 'COUNTY', regionCodes: [`${village.slice(0, 6)}000000`] },
  { ...allSeeing, level: 'TOWNSHIP', regionCodes: [township] },
];

const bundle = readFileSync(projectPath('gateway', 'policy', 'bundle.json'), 'utf8');
const { rows: rowRules } = (JSON.parse(bundle) as { payload: PolicyBundle }).payload.rules;

const operation = (name: string): string =>
  readFileSync(projectPath('docs', 'operations', `${name}.graphql`), 'utf8');
const listWithin = (field: string): string =>
  `query ($region: RegionCode) {
    ${field}(filter: { region: $region }, first: 20) { totalCount nodes { __typename } pageInfo { endCursor } }
  }`;

interface RootList {
  readonly field: string;
  /** Whether rows outside the caller's divisions do not exist. */
  readonly isScoped: boolean;
}

/** Lists at the root that a client may narrow to a division. */
function regionalLists(): RootList[] {
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
    .map(({ name, type }) => {
      const node = getNamedType(type).name.slice(0, -'Connection'.length);
      return { field: name, isScoped: rowRules[node]?.region === 'ROWS' };
    });
}

const scopedLists = regionalLists().filter(({ isScoped }) => isScoped);

interface Request {
  readonly name: string;
  readonly document: string;
  readonly variables: Record<string, unknown>;
  readonly as: Principal;
  /** How many departments' databases are asked; a statement that never came proves nothing. */
  readonly asks: number;
}

const requests: readonly Request[] = [
  {
    name: 'the dossier of a firm',
    document: operation('enterprise-dossier'),
    variables: { uscc: rich.uscc },
    as: allSeeing,
    asks: dataDepartments.length,
  },
  {
    name: 'the team of a township',
    document: operation('regional-team'),
    variables: { region: township, asOf: '2026-10-01' },
    as: allSeeing,
    asks: 2,
  },
  ...regionalLists().flatMap(({ field }) =>
    levels.map((region) => ({
      name: `${field} within ${region}`,
      document: listWithin(field),
      variables: { region },
      as: allSeeing,
      asks: 1,
    })),
  ),
  ...scopedLists.flatMap(({ field }) =>
    callers.flatMap((as) =>
      [null, ...as.regionCodes].map((region) => ({
        name: `${field} within ${region ?? 'no division'}, asked by a ${as.level?.toLowerCase()}`,
        document: listWithin(field),
        variables: { region },
        as,
        asks: 1,
      })),
    ),
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

/** Conditions that every row of one city's demonstration fulfils, for callers who work for the city. */
const wholeRegion = new Set(['e.regionCode>=?', 'e.regionCode<=?', 'e.city4=?']);

/**
 * Whether a page or a count may go along a whole index: the statement, or a part of it, leaves out no row, or only those of other
 * provinces and cities, of which one region's database has none.
 */
function leavesOutNone(sql: string): boolean {
  const all = sql.split(/\bUNION(?: ALL)?\b/).some((part) => {
    const condition = /\bWHERE\b(.*?)(?:\bORDER BY\b|\) AS u|$)/s.exec(part)?.[1]?.replace(/[`"\s()]/g, '');
    return condition === undefined || condition.split('AND').every((one) => wholeRegion.has(one));
  });
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
    const sql = `/* scope: statistics */ SELECT COUNT(*) AS n FROM ${db.driver.escape(table)}`;
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
    const none = leavesOutNone(sql);
    const page = /\bLIMIT\b/.test(sql);
    // A count of all rows reads all of something; a page of them is taken from an index in its order.
    const whole = step.type === 'ALL' ? page || !none : step.type === 'index' && !none;
    // Where most rows pass the condition, the engine rightly takes a page from an index in its order instead.
    const soonFull = step.type === 'index' && page && rows <= fewRows;
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
    // A count of all rows reads all of something; a page of them is taken from an index in its order.
    const allowed = leavesOutNone(sql) && (index || !/\bLIMIT\b/.test(sql));
    if (way === 'SCAN' && !allowed) problems.push(`${table} is read whole`);
    const sorted = steps.some(
      (step) => step.parent === parent && step.detail === 'USE TEMP B-TREE FOR ORDER BY',
    );
    if (sorted && /\bLIMIT\b/.test(sql) && (await sizeOf(table)) >= fewRows)
      problems.push(`${table} is sorted`);
  }
  return problems;
};

describe('the statements behind the graph', () => {
  it('are looked at for every list whose rows exist for some callers only', () => {
    const fields = scopedLists.map(({ field }) => field);
    expect(fields).toEqual(
      expect.arrayContaining(['persons', 'marketCases', 'urbanCases', 'complaints12315']),
    );
    expect(fields.length).toBeGreaterThan(7);
  });

  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({ databaseUrls: urls });
  });
  afterAll(() => graph.close());

  it.each(requests)('read through indexes for $name', async ({ document, variables, as, asks }) => {
    const warm = await graph.query(document, variables, as);
    expect(warm.errors).toBeUndefined();
    for (const db of graph.databases.values()) statementLogOf(db).captured = [];
    await graph.query(document, variables, as);
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
