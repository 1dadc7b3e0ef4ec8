import { Not, IsNull } from 'typeorm';
import { schemaDifferences } from '#shared/testing/schemaInSync';
import { countStatements, entityTypes, statementCases } from '#shared/testing/statementCounts';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { AgriCaseEntity } from '../src/entities/agriCase.entity';
import { AgriInspectionEntity } from '../src/entities/agriInspection.entity';
import { AgriLicenceEntity } from '../src/entities/agriLicence.entity';
import { AnimalEventEntity } from '../src/entities/animalEvent.entity';
import { ComplianceCertificateEntity } from '../src/entities/complianceCertificate.entity';
import { FarmEntity } from '../src/entities/farm.entity';
import { InputDealerEntity } from '../src/entities/inputDealer.entity';
import { InputPurchaseEntity } from '../src/entities/inputPurchase.entity';
import { ProductBatchEntity } from '../src/entities/productBatch.entity';
import { ProductSampleEntity } from '../src/entities/productSample.entity';
import { QuarantineCertificateEntity } from '../src/entities/quarantineCertificate.entity';
import { createSubgraph } from '../src/index';

/** Types of which this department knows the key alone and which nobody resolves here. */
const keptElsewhere = ['Grid', 'InspectionItem', 'InspectionTask', 'Officer', 'Organ', 'PenaltyItem'];

describe('statements', () => {
  let agriculture: TestSubgraph;
  beforeAll(async () => {
    agriculture = await startTestSubgraph('agriculture', createSubgraph);
    await agriculture.subgraph.open();
  });
  afterAll(() => agriculture.close());

  it('finds the migrated tables as the entities describe them', async () => {
    expect(await schemaDifferences(agriculture.database())).toEqual([]);
  });

  it('costs the same number of statements for 5 and for 50 parents, in every list and reference', async () => {
    const db = agriculture.database();
    const take = 50;
    const farms = await db.getRepository(FarmEntity).find({ take });
    const dealers = await db.getRepository(InputDealerEntity).find({ take });
    const batches = await db
      .getRepository(ProductBatchEntity)
      .find({ take, where: { inputPurchaseId: Not(IsNull()) } });
    const keys = {
      Enterprise: dealers.map(({ uscc }) => ({ uscc })),
      Region: [...new Set(farms.map(({ town9 }) => `${town9}000`))].map((code) => ({ code })),
      Person: farms.map(({ ownerPersonId }) => ({ id: ownerPersonId })),
      AgriLicence: (await db.getRepository(AgriLicenceEntity).find({ take })).map(({ no }) => ({ no })),
      InputDealer: dealers.map(({ id }) => ({ id })),
      InputPurchase: (await db.getRepository(InputPurchaseEntity).find({ take })).map(({ id }) => ({ id })),
      Farm: farms.map(({ id }) => ({ id })),
      ProductBatch: batches.map(({ batchNo }) => ({ batchNo })),
      ComplianceCertificate: (await db.getRepository(ComplianceCertificateEntity).find({ take })).map(
        ({ certificateNo }) => ({ certificateNo }),
      ),
      ProductSample: (await db.getRepository(ProductSampleEntity).find({ take })).map(({ id }) => ({ id })),
      QuarantineCertificate: (await db.getRepository(QuarantineCertificateEntity).find({ take })).map(
        ({ no }) => ({ no }),
      ),
      AnimalEvent: (await db.getRepository(AnimalEventEntity).find({ take })).map(({ id }) => ({ id })),
      AgriInspection: (await db.getRepository(AgriInspectionEntity).find({ take })).map(({ id }) => ({ id })),
      AgriCase: (await db.getRepository(AgriCaseEntity).find({ take })).map(({ caseNo }) => ({ caseNo })),
    };
    const own = entityTypes(agriculture.subgraph.schema).filter((name) => !keptElsewhere.includes(name));
    expect(Object.keys(keys).sort()).toEqual(own.sort());
    for (const representations of Object.values(keys)) expect(representations.length).toBeGreaterThan(5);

    const cases = statementCases(agriculture.subgraph.schema, keys, {
      'expiringAgriLicences.expiresBy': '"2027-03-01"',
    });
    const differing: string[] = [];
    for (const { coordinate, operation } of cases) {
      const few = await countStatements(agriculture, operation(5));
      const many = await countStatements(agriculture, operation(50));
      if (few !== many || few === 0) differing.push(`${coordinate}: ${few} for 5, ${many} for 50`);
    }
    expect(differing).toEqual([]);
    expect(cases.length).toBeGreaterThan(60);
    // Some two hundred operations: more than the default five seconds on a busy machine.
  }, 60_000);

  it('counts the farms of divisions of one level in one statement', async () => {
    const codes = ['430202', '430203', '430204', '430281'].map((county) => ({
      __typename: 'Region',
      code: `${county}000000`,
    }));
    const statements = await countStatements(agriculture, {
      query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { farmCount } } }`,
      variables: { r: codes },
    });
    expect(statements).toBe(1);
  });
});
