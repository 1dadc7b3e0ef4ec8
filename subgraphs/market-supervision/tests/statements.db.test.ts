import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { schemaDifferences } from '#shared/testing/schemaInSync';
import { countStatements, entityTypes, statementCases } from '#shared/testing/statementCounts';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { ComplaintEntity } from '../src/entities/complaint.entity';
import { EnterpriseEntity } from '../src/entities/enterprise.entity';
import { FoodOperatorEntity } from '../src/entities/foodOperator.entity';
import { LicenceEntity } from '../src/entities/licence.entity';
import { MarketCaseEntity } from '../src/entities/marketCase.entity';
import { MarketInspectionEntity } from '../src/entities/marketInspection.entity';
import { SampleTestEntity } from '../src/entities/sampleTest.entity';
import { SpecialEquipmentEntity } from '../src/entities/specialEquipment.entity';
import { createSubgraph } from '../src/index';

/** Fields whose answer is a reference of another department, or no row at all: they need no statement of their own. */
const references =
  /\.(region|grid|organ|officers|act|task|items|issuedBy|listedBy|complainant|legalRep|batch|payments|evidence|decision|publicity|review)$/;

describe('statements', () => {
  let market: TestSubgraph;
  beforeAll(async () => {
    market = await startTestSubgraph('market-supervision', createSubgraph);
    await market.subgraph.open();
  });
  afterAll(() => market.close());

  it('finds the migrated tables as the entities describe them', async () => {
    expect(await schemaDifferences(market.database())).toEqual([]);
  });

  it('costs the same number of statements for 5 and for 50 parents, in every list and reference', async () => {
    const db = market.database();
    const fifty = async <E extends ObjectLiteral>(
      entity: EntityTarget<E>,
      column: keyof E & string,
      key: string,
    ) => (await db.getRepository(entity).find({ take: 50 })).map((row) => ({ [key]: row[column] as string }));
    const firms = await db.getRepository(EnterpriseEntity).find({ take: 50, order: { legalRepId: 'ASC' } });
    const towns = (await db.query(`SELECT DISTINCT town9 FROM enterprise ORDER BY town9 LIMIT 50`)) as {
      town9: string;
    }[];
    const batches = (await db.query(
      `SELECT DISTINCT batchNo FROM sample_test WHERE batchNo LIKE 'B%' ORDER BY batchNo LIMIT 50`,
    )) as { batchNo: string }[];
    const keys = {
      Enterprise: await fifty(EnterpriseEntity, 'uscc', 'uscc'),
      Licence: await fifty(LicenceEntity, 'no', 'no'),
      FoodOperator: await fifty(FoodOperatorEntity, 'licenceNo', 'licenceNo'),
      SpecialEquipment: await fifty(SpecialEquipmentEntity, 'regNo', 'regNo'),
      SampleTest: await fifty(SampleTestEntity, 'sampleNo', 'sampleNo'),
      Complaint12315: await fifty(ComplaintEntity, 'no', 'no'),
      MarketCase: await fifty(MarketCaseEntity, 'caseNo', 'caseNo'),
      MarketInspection: await fifty(MarketInspectionEntity, 'id', 'id'),
      ProductBatch: batches.map(({ batchNo }) => ({ batchNo })),
      Region: towns.map(({ town9 }) => ({ code: `${town9}000` })),
      Person: firms.map(({ legalRepId }) => ({ id: legalRepId })),
    };
    const resolvable = entityTypes(market.subgraph.schema).filter(
      (name) => !/^(Grid|Organ|Officer|PenaltyItem|InspectionItem|InspectionTask)$/.test(name),
    );
    expect(Object.keys(keys).sort()).toEqual(resolvable.sort());
    for (const list of Object.values(keys)) expect(list).toHaveLength(50);

    const cases = statementCases(market.subgraph.schema, keys, {
      expiresBy: '"2027-01-30"',
      dueBefore: '"2030-01-01"',
    });
    const differing: string[] = [];
    for (const { coordinate, operation } of cases) {
      const few = await countStatements(market, operation(5));
      const many = await countStatements(market, operation(50));
      if (few !== many || (few === 0 && !references.test(coordinate))) {
        differing.push(`${coordinate}: ${few} for 5, ${many} for 50`);
      }
    }
    expect(differing).toEqual([]);
    expect(cases.length).toBeGreaterThan(60);
    // Some two hundred operations, which a busy machine does not answer in the five seconds of other tests.
  }, 60_000);
});
