import { schemaDifferences } from '#shared/testing/schemaInSync';
import { countStatements, entityTypes, statementCases } from '#shared/testing/statementCounts';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { HouseholdEntity } from '../src/entities/household.entity';
import { PersonEntity } from '../src/entities/person.entity';
import { GridEntity } from '../src/entities/grid.entity';
import { RegionEntity } from '../src/entities/region.entity';

describe('statements', () => {
  let registry: TestSubgraph;
  beforeAll(async () => {
    registry = await startTestSubgraph('registry', createSubgraph);
    await registry.subgraph.open();
  });
  afterAll(() => registry.close());

  it('finds the migrated tables as the entities describe them', async () => {
    expect(await schemaDifferences(registry.database())).toEqual([]);
  });

  it('costs the same number of statements for 5 and for 50 parents, in every list and reference', async () => {
    const db = registry.database();
    const villages = await db.getRepository(RegionEntity).find({ where: { level: 'TOWNSHIP' }, take: 50 });
    const keys = {
      Region: villages.map(({ code }) => ({ code })),
      Grid: (await db.getRepository(GridEntity).find({ take: 50 })).map(({ code }) => ({ code })),
      Household: (await db.getRepository(HouseholdEntity).find({ take: 50 })).map(({ id }) => ({ id })),
      Person: (await db.getRepository(PersonEntity).find({ take: 50 })).map(({ id }) => ({ id })),
    };
    expect(Object.keys(keys).sort()).toEqual(entityTypes(registry.subgraph.schema).sort());

    const cases = statementCases(registry.subgraph.schema, keys, {
      'descendants.level': 'VILLAGE',
      // Divisions of different levels lie in different columns, a statement each; of one level, in one.
      'regions.filter': '{ level: TOWNSHIP }',
    });
    // Published numbers are counted by the first who asks, and then stand for all.
    await registry.query('{ region(code: "43") { population { persons } } }');
    const differing: string[] = [];
    for (const { coordinate, operation } of cases) {
      const few = await countStatements(registry, operation(5));
      const many = await countStatements(registry, operation(50));
      if (few !== many || few === 0) differing.push(`${coordinate}: ${few} for 5, ${many} for 50`);
    }
    expect(differing).toEqual([]);
    expect(cases.length).toBeGreaterThan(15);
  });
});
