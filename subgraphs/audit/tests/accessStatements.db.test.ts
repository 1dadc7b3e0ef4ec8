import { schemaDifferences } from '#shared/testing/schemaInSync';
import type { ScratchDatabase } from '#shared/testing/scratchDatabase';
import { testEngine } from '#shared/testing/testDatabases';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { accessEntities } from '../src/entities/access';
import { createSubgraph } from '../src/index';
import { personKey, writeHistory } from './accessHistory';
import { accessDatabase, takeIn } from './accessTables';
import { logFolder } from './logFolder';

const page = (filter: string, rest: string) =>
  `{ accessLog(filter: ${filter}, first: 20) { nodes { id subject coordinates { coordinate level } } ${rest} } }`;

interface Step {
  readonly table: string;
  /** How the table is read, in the engine's words. */
  readonly reading: string;
}

describe('statements of the access log', () => {
  let scratch: ScratchDatabase;
  let audit: TestSubgraph;
  beforeAll(async () => {
    const filled = await accessDatabase();
    const folder = logFolder();
    writeHistory(folder.logs, 5000);
    await takeIn(filled.dataSource, folder.logs);
    folder.remove();
    const names = accessEntities.map((entity) => filled.dataSource.getMetadata(entity).tableName);
    await filled.dataSource.query(testEngine() === 'mysql' ? `ANALYZE TABLE ${names.join(', ')}` : 'ANALYZE');
    scratch = { url: filled.url, drop: filled.drop };
    audit = await startTestSubgraph('audit', createSubgraph, filled.url);
    await audit.subgraph.open();
  }, 120_000);
  afterAll(async () => {
    await audit.close();
    await scratch.drop();
  });

  /** How the engine would run a statement: the tables it reads (not its own), and whether it sorts one of them. */
  async function planOf(sql: string, parameters: readonly unknown[]): Promise<Step[]> {
    const db = audit.database();
    if (testEngine() === 'mysql') {
      const rows = (await db.query(`EXPLAIN ${sql}`, [...parameters])) as Record<string, string | null>[];
      return rows
        .filter(({ table }) => table !== null && !table?.startsWith('<'))
        .map(({ table, type, key, Extra }) => ({ table: table ?? '', reading: `${type} ${key} ${Extra}` }));
    }
    const rows = (await db.query(`EXPLAIN QUERY PLAN ${sql}`, [...parameters])) as { detail: string }[];
    const isUnion = sql.includes('UNION ALL');
    return rows
      .filter(
        ({ detail }) => /^(SCAN|SEARCH) [eb]\b/.test(detail) || (!isUnion && /TEMP B-TREE/.test(detail)),
      )
      .map(({ detail }) => ({ table: detail.split(' ')[1] ?? '', reading: detail }));
  }

  const statementsOf = async (query: string) => {
    const log = audit.statements();
    log.captured = [];
    const { errors } = await audit.query(query, {}, 'auditor');
    const { captured } = log;
    log.captured = null;
    expect(errors).toBeUndefined();
    return captured;
  };

  it('finds the migrated tables as the entities describe them', async () => {
    const names = accessEntities.map((entity) => audit.database().getMetadata(entity).tableName);
    const differences = await schemaDifferences(audit.database());
    expect(differences.filter((one) => names.some((name) => one.startsWith(name)))).toEqual([]);
  });

  const person = `{ type: "Person", key: "${personKey(3)}" }`;
  const until = '"2026-11-20T00:20:00Z"';
  it.each([
    ['everything', '{}', 'access_region_of'],
    ['a time', `{ before: ${until} }`, 'access_region_of'],
    ['a subject', '{ subject: "persona:7" }', 'access_record_subject'],
    ['a subject until a time', `{ subject: "persona:7", before: ${until} }`, 'access_record_subject'],
    ['an organisation', '{ organisation: "organisation-3" }', 'access_record_organisation'],
    ['a grant', '{ grantId: "grant-2" }', 'access_record_grantId'],
    ['a purpose', '{ purposes: [SUPERVISION] }', 'access_record_purpose'],
    ['several purposes', '{ purposes: [SUPERVISION, COORDINATION] }', 'access_record_purpose'],
    ['an outcome', '{ outcomes: [UNKNOWN] }', 'access_record_outcome'],
    ['several outcomes', '{ outcomes: [REFUSED, FAILED] }', 'access_record_outcome'],
    ['a node', '{ node: "gateway-2" }', 'access_record_node'],
    ['a field', '{ coordinate: "Type3.field" }', 'access_coordinate_of'],
    ['a field of a subject', '{ coordinate: "Type3.field", subject: "persona:7" }', 'access_coordinate_of'],
    ['an entity', `{ entity: ${person} }`, 'access_entity_of'],
    ['an entity for a purpose', `{ entity: ${person}, purposes: [SUPERVISION] }`, 'access_entity_of'],
  ])('reads %s in the order of an index, without a sort', async (_what, filter, index) => {
    const paged = (await statementsOf(page(filter, 'pageInfo { hasNextPage }'))).filter(
      ({ sql }) => /ORDER BY/.test(sql) && /LIMIT 21/.test(sql),
    );
    expect(paged).toHaveLength(1);
    for (const { sql, parameters } of paged) {
      const steps = await planOf(sql, parameters);
      const read = steps.filter(({ table }) => table === 'e');
      expect(read.length).toBeGreaterThan(0);
      expect(read.filter(({ reading }) => !reading.includes(index))).toEqual([]);
      expect(steps.filter(({ reading }) => /filesort|TEMP B-TREE|^ALL/.test(reading))).toEqual([]);
    }
  });

  it.each([
    ['everything', '{}'],
    ['purposes', '{ purposes: [SUPERVISION, COORDINATION] }'],
    ['a field', '{ coordinate: "Type3.field" }'],
    ['an entity', `{ entity: ${person} }`],
  ])('costs the same number of statements for 2 and 20 records of %s', async (_what, filter) => {
    const many = await statementsOf(page(filter, 'totalCount'));
    const few = await statementsOf(page(filter, 'totalCount').replace('first: 20', 'first: 2'));
    expect(few.length).toBe(many.length);
    expect(many.length).toBeLessThanOrEqual(4);
  });
});
