import { schemaDifferences } from '#shared/testing/schemaInSync';
import { countStatements, entityTypes, statementCases } from '#shared/testing/statementCounts';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { CompetenceGrantEntity } from '../src/entities/competenceGrant.entity';
import { InspectionItemEntity } from '../src/entities/inspectionItem.entity';
import { InspectionPlanEntity } from '../src/entities/inspectionPlan.entity';
import { InspectionTaskEntity } from '../src/entities/inspectionTask.entity';
import { LegalProvisionEntity } from '../src/entities/legalProvision.entity';
import { OfficerEntity } from '../src/entities/officer.entity';
import { OrganEntity } from '../src/entities/organ.entity';
import { PenaltyItemEntity } from '../src/entities/penaltyItem.entity';
import { TeamEntity } from '../src/entities/team.entity';
import { UrbanCaseEntity } from '../src/entities/urbanCase.entity';
import { UrbanInspectionEntity } from '../src/entities/urbanInspection.entity';

const take = 50;

describe('statements', () => {
  let enforcement: TestSubgraph;
  beforeAll(async () => {
    enforcement = await startTestSubgraph('law-enforcement', createSubgraph);
    await enforcement.subgraph.open();
  });
  afterAll(() => enforcement.close());

  it('finds the migrated tables as the entities describe them', async () => {
    expect(await schemaDifferences(enforcement.database())).toEqual([]);
  });

  /** Teams of every sort among the first few, so that few and many take the same ways. */
  async function teamKeys(): Promise<{ id: string }[]> {
    const all = await enforcement
      .database()
      .getRepository(TeamEntity)
      .find({ order: { id: 'ASC' } });
    const former = all.filter(({ successorId }) => successorId !== null);
    const sent = all.filter(({ dispatchedBy }) => dispatchedBy !== null);
    const others = all.filter((team) => !former.includes(team) && !sent.includes(team));
    const first = [...former.slice(0, 2), ...sent.slice(0, 2), ...others.slice(0, 1)];
    return [...first, ...all.filter((team) => !first.includes(team))]
      .slice(0, take)
      .map(({ id }) => ({ id }));
  }

  it('costs the same number of statements for 5 and for 50 parents, in every list and reference', async () => {
    const db = enforcement.database();
    const townships = await db
      .getRepository(OrganEntity)
      .find({ where: { department: 'LAW_ENFORCEMENT', level: 'TOWNSHIP' }, take });
    const tasks = await db.getRepository(InspectionTaskEntity).find({ where: { state: 'DONE' }, take: 400 });
    const grants = await db.getRepository(CompetenceGrantEntity).find({ where: { basisArticle: 24 }, take });
    const keys = {
      Organ: (await db.getRepository(OrganEntity).find({ take, order: { id: 'ASC' } })).map(({ id }) => ({
        id,
      })),
      Team: await teamKeys(),
      Officer: (await db.getRepository(OfficerEntity).find({ take })).map(({ certNo }) => ({ certNo })),
      CompetenceGrant: grants.map(({ id }) => ({ id })),
      PenaltyItem: (await db.getRepository(PenaltyItemEntity).find({ take })).map(({ code }) => ({ code })),
      InspectionItem: (await db.getRepository(InspectionItemEntity).find({ take })).map(({ code }) => ({
        code,
      })),
      LegalProvision: (await db.getRepository(LegalProvisionEntity).find({ take })).map(({ id }) => ({ id })),
      InspectionPlan: (await db.getRepository(InspectionPlanEntity).find({ take })).map(({ id }) => ({ id })),
      InspectionTask: tasks.slice(0, take).map(({ id }) => ({ id })),
      UrbanCase: (await db.getRepository(UrbanCaseEntity).find({ take })).map(({ caseNo }) => ({ caseNo })),
      UrbanInspection: (await db.getRepository(UrbanInspectionEntity).find({ take })).map(({ id }) => ({
        id,
      })),
      Enterprise: [...new Set(tasks.map(({ uscc }) => uscc))].slice(0, take).map((uscc) => ({ uscc })),
      Region: townships.map(({ regionCode }) => ({ code: regionCode })),
    };
    // The registry's entities are references without fields here.
    const own = entityTypes(enforcement.subgraph.schema).filter(
      (type) => type !== 'Grid' && type !== 'Person',
    );
    expect(Object.keys(keys).sort()).toEqual(own.sort());
    for (const [type, list] of Object.entries(keys)) expect([type, list.length > 40]).toEqual([type, true]);

    const cases = statementCases(enforcement.subgraph.schema, keys, {
      'workload.period': '"2026-Q3"',
      // Grants with a former holder; those of art. 18 have none and cost one statement less.
      'competenceGrants.filter': '{ fromOrgan: "organ-law-enforcement-430281" }',
    });
    const differing: string[] = [];
    for (const { coordinate, operation } of cases) {
      const few = await countStatements(enforcement, operation(5));
      const many = await countStatements(enforcement, operation(50));
      if (few !== many || few === 0) differing.push(`${coordinate}: ${few} for 5, ${many} for 50`);
    }
    expect(differing).toEqual([]);
    expect(cases.length).toBeGreaterThan(60);
  }, 60_000);

  it('compares the townships of a county and of the whole city with the same three statements', async () => {
    const operation = (region: string) => ({
      query: `{ forceAdequacy(region: "${region}", level: TOWNSHIP) { region { code } certified openCases } }`,
      variables: {},
    });
    expect(await countStatements(enforcement, operation('430281'))).toBe(3);
    expect(await countStatements(enforcement, operation('4302'))).toBe(3);
  });

  it('answers the history and the teams of all departments with one statement each', async () => {
    const query = `{ departments { enforcingTeams(level: CITY) { nodes { id } } teamHistory { from { id } to { id } } } }`;
    expect(await countStatements(enforcement, { query, variables: {} })).toBe(3);
  });
});
