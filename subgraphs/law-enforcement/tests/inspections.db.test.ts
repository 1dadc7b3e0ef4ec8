import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { enterprise, faultResidues, nthFaultFirm, richResidue } from '#shared/synthetic/enterprise';
import { inspectionCount } from '#shared/synthetic/inspection';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

const world = createWorld(defaultWorld);
const rich = enterprise(world, richResidue).uscc;

describe('the register of inspection tasks', () => {
  let enforcement: TestSubgraph;
  beforeAll(async () => {
    enforcement = await startTestSubgraph('law-enforcement', createSubgraph);
  });
  afterAll(() => enforcement.close());

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await enforcement.query(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const count = async (where: string, table = 'inspection_task'): Promise<number> =>
    Number((await enforcement.database().query(`SELECT COUNT(*) AS n FROM ${table} WHERE ${where}`))[0].n);

  it('holds every visit of every department', async () => {
    const data = await ask(`{
      all: inspectionTasks { totalCount }
      ecology: inspectionTasks(filter: { department: ECOLOGY }) { totalCount }
    }`);
    expect(data.all.totalCount).toBe(5 * inspectionCount(world));
    expect(data.ecology.totalCount).toBe(inspectionCount(world));
  });

  it('has a result exactly for what is done, two officers or more, and the department of the organ', async () => {
    const today = `'${world.date}'`;
    expect(await count(`state = 'DONE' AND (result IS NULL OR plannedOn >= ${today})`)).toBe(0);
    expect(await count(`state <> 'DONE' AND (result IS NOT NULL OR plannedOn < ${today})`)).toBe(0);
    expect(await count(`state = 'PLANNED'`)).toBeGreaterThan(0);
    expect(await count(`state = 'CANCELLED'`)).toBeGreaterThan(0);
    expect(
      await count(`evaluation IS NOT NULL AND (evaluation < 1 OR evaluation > 5 OR state <> 'DONE')`),
    ).toBe(0);
    const data = await ask(`{ inspectionTasks(first: 50) { nodes {
      department officers { certNo } items { department } organ { department } plan { organ { id } year } plannedOn } } }`);
    for (const { department, officers, items, organ, plan, plannedOn } of data.inspectionTasks.nodes) {
      expect(new Set(officers.map(({ certNo }: { certNo: string }) => certNo)).size).toBeGreaterThanOrEqual(
        2,
      );
      expect(organ.department).toBe(department);
      for (const item of items) expect(item.department).toBe(department);
      expect(plan.year).toBe(Number(plannedOn.slice(0, 4)));
    }
  });

  it('narrows by division, state, firm, kind and days, in either order', async () => {
    const data = await ask(
      `query ($uscc: Uscc!) {
        planned: inspectionTasks(filter: { state: PLANNED, region: "430281" }, orderBy: PLANNED_ON_ASC, first: 100) {
          totalCount nodes { state plannedOn region { code } } }
        firm: inspectionTasks(filter: { enterprise: $uscc }) { nodes { enterprise { uscc } department } }
        days: inspectionTasks(filter: { plannedFrom: "2026-09-01", plannedTo: "2026-09-30", modes: [SPECIAL] }) { totalCount }
        organ: inspectionTasks(filter: { organ: "organ-ecology-430281" }) { totalCount }
      }`,
      { uscc: rich },
    );
    expect(data.planned.totalCount).toBe(await count(`state = 'PLANNED' AND county6 = '430281'`));
    const days = data.planned.nodes.map(({ plannedOn }: { plannedOn: string }) => plannedOn);
    expect(days).toEqual([...days].sort());
    for (const { state, region } of data.planned.nodes) {
      expect(state).toBe('PLANNED');
      expect(region.code.startsWith('430281')).toBe(true);
    }
    const departments = new Set(data.firm.nodes.map(({ department }: { department: string }) => department));
    expect(departments.size).toBe(5);
    expect(data.days.totalCount).toBe(
      await count(`plannedOn BETWEEN '2026-09-01' AND '2026-09-30' AND mode = 'SPECIAL'`),
    );
    expect(data.organ.totalCount).toBe(await count(`organId = 'organ-ecology-430281'`));
  });

  const entity = (uscc: string, selection: string) =>
    ask(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { ${selection} } } }`, {
      r: [{ __typename: 'Enterprise', uscc }],
    }).then(({ _entities }) => _entities[0]);

  it('hangs the visits on the firm: all of them, and those of a calendar year', async () => {
    const firm = await entity(
      rich,
      `inspectionTasks { totalCount } now: inspectionsThisYear { plannedOn state }
       past: inspectionsThisYear(asOf: "2025-06-30") { plannedOn }
       urbanInspections { nodes { enterprise { uscc } inspectedOn task { id enterprise { uscc } } } }`,
    );
    expect(firm.inspectionTasks.totalCount).toBe(await count(`uscc = '${rich}'`));
    for (const { plannedOn } of firm.now) expect(plannedOn.slice(0, 4)).toBe('2026');
    for (const { plannedOn } of firm.past) expect(plannedOn.slice(0, 4)).toBe('2025');
    expect(firm.now).toHaveLength(
      await count(`uscc = '${rich}' AND plannedOn LIKE '2026%' AND state <> 'CANCELLED'`),
    );
    expect(firm.urbanInspections.nodes.length).toBeGreaterThan(0);
    for (const { task } of firm.urbanInspections.nodes) expect(task.enterprise.uscc).toBe(rich);
  });

  it('shows three departments within thirty days at a planted firm, none of them cancelled', async () => {
    const uscc = enterprise(world, nthFaultFirm(faultResidues.tripleInspection, 0)).uscc;
    const { inspectionTasks } = await entity(
      uscc,
      `inspectionTasks { nodes { department plannedOn state } }`,
    );
    expect(
      new Set(inspectionTasks.nodes.map(({ department }: { department: string }) => department)).size,
    ).toBe(3);
    const days = inspectionTasks.nodes.map(({ plannedOn }: { plannedOn: string }) => Date.parse(plannedOn));
    expect((Math.max(...days) - Math.min(...days)) / 86_400_000).toBeLessThanOrEqual(30);
    for (const { state } of inspectionTasks.nodes) expect(state).toBe('PLANNED');
  });

  it('keeps the planted visits by an officer whose certificate had run out', async () => {
    const uscc = enterprise(world, nthFaultFirm(faultResidues.expiredCertificate, 0)).uscc;
    const { inspectionTasks } = await entity(
      uscc,
      `inspectionTasks { nodes { plannedOn officers { certValidTo } } }`,
    );
    const [visit] = inspectionTasks.nodes;
    expect(
      visit.officers.some(({ certValidTo }: { certValidTo: string }) => certValidTo < visit.plannedOn),
    ).toBe(true);
  });

  it('agrees with the inspections that took place, task by task', async () => {
    const db = enforcement.database();
    const rows = await db.query(
      `SELECT i.id FROM urban_inspection i LEFT JOIN inspection_task t ON t.id = i.taskId
       WHERE t.id IS NULL OR t.state <> 'DONE' OR t.uscc <> i.uscc OR t.plannedOn <> i.inspectedOn OR t.result <> i.result`,
    );
    expect(rows).toEqual([]);
    expect(await count('1 = 1', 'urban_inspection')).toBe(
      await count(`department = 'LAW_ENFORCEMENT' AND state = 'DONE'`),
    );
    const data =
      await ask(`{ urbanInspections(filter: { region: "430281", results: [TO_RECTIFY] }, first: 100) {
      totalCount nodes { result rectifyBy findings region { code } } } }`);
    expect(data.urbanInspections.totalCount).toBe(
      await count(`county6 = '430281' AND result = 'TO_RECTIFY'`, 'urban_inspection'),
    );
    for (const { rectifyBy, findings } of data.urbanInspections.nodes) {
      expect(rectifyBy).not.toBeNull();
      expect(findings).not.toBeNull();
    }
  });

  it('has a plan of each organ for each year, filed by the end of March, with its visits', async () => {
    const data = await ask(`{
      all: inspectionPlans { totalCount nodes { year } }
      own: inspectionPlans(filter: { organ: "organ-ecology-430281", year: 2026 }) {
        nodes { filedOn items { code } visitCount tasks(first: 5) { totalCount nodes { plannedOn organ { id } } } } }
    }`);
    // Fifty organs of the city and the counties, four years.
    expect(data.all.totalCount).toBe(200);
    expect(new Set(data.all.nodes.map(({ year }: { year: number }) => year))).toEqual(new Set([2026]));
    expect(
      await count(`filedOn > CONCAT(year, '-03-31') OR filedOn < CONCAT(year, '-01-01')`, 'inspection_plan'),
    ).toBe(0);
    const [plan] = data.own.nodes;
    expect(plan.items).toHaveLength(9);
    expect(plan.visitCount).toBe(await count(`organId = 'organ-ecology-430281' AND plannedOn LIKE '2026%'`));
    expect(plan.tasks.totalCount).toBe(plan.visitCount);
    for (const { organ } of plan.tasks.nodes) expect(organ.id).toBe('organ-ecology-430281');
  });

  it('answers null for a task that does not exist and refuses an unknown state', async () => {
    expect(await ask(`{ inspectionTask(id: "task-none") { id } }`)).toEqual({ inspectionTask: null });
    const { errors } = await enforcement.query(`{ inspectionTasks(filter: { state: LOST }) { totalCount } }`);
    expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
