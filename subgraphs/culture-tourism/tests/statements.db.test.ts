import { isObjectType } from 'graphql';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { schemaDifferences } from '#shared/testing/schemaInSync';
import { countStatements, entityTypes, statementCases } from '#shared/testing/statementCounts';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { CultureCaseEntity } from '../src/entities/cultureCase.entity';
import { CultureInspectionEntity } from '../src/entities/cultureInspection.entity';
import { CultureLicenceEntity } from '../src/entities/cultureLicence.entity';
import { HeritageSiteEntity } from '../src/entities/heritageSite.entity';
import { PerformanceEntity } from '../src/entities/performance.entity';
import { ScenicAreaEntity } from '../src/entities/scenicArea.entity';
import { TravelAgencyEntity } from '../src/entities/travelAgency.entity';
import { VenueEntity } from '../src/entities/venue.entity';

type Operation = Parameters<typeof countStatements>[1];

/** Only those who handle a case read how many minors it is about: nobody reads it of fifty. */
const withoutMinors = ({ query, variables }: Operation): Operation => ({
  query: query.replace(/ minorsInvolved(?=[ }])/g, ''),
  variables,
});

describe('statements', () => {
  let culture: TestSubgraph;
  beforeAll(async () => {
    culture = await startTestSubgraph('culture-tourism', createSubgraph);
    await culture.subgraph.open();
  });
  afterAll(() => culture.close());

  const keysOf = async <E extends ObjectLiteral>(entity: EntityTarget<E>, key: keyof E & string) =>
    (await culture.database().getRepository(entity).find({ take: 50 })).map((row) => ({
      [key]: row[key] as string,
    }));

  it('finds the migrated tables as the entities describe them', async () => {
    expect(await schemaDifferences(culture.database())).toEqual([]);
  });

  it('costs the same number of statements for 5 and for 50 parents, in every list and reference', async () => {
    const db = culture.database();
    const licences = await db.getRepository(CultureLicenceEntity).find({ take: 500 });
    // Cases about a venue come first, so that five are enough to load one.
    const cases = await db
      .getRepository(CultureCaseEntity)
      .find({ order: { minorsInvolved: 'DESC' }, take: 50 });
    const distinct = (values: (string | null)[]) =>
      [...new Set(values)].filter((v) => v !== null).slice(0, 50);
    const keys = {
      Enterprise: distinct(licences.map(({ uscc }) => uscc)).map((uscc) => ({ uscc })),
      Region: distinct(licences.map(({ town9 }) => town9)).map((town) => ({ code: `${town}000` })),
      CultureLicence: await keysOf(CultureLicenceEntity, 'no'),
      Venue: await keysOf(VenueEntity, 'id'),
      Performance: await keysOf(PerformanceEntity, 'id'),
      // The demonstration has 40 scenic areas; a batch of 50 repeats some, as a gateway's may.
      ScenicArea: await keysOf(ScenicAreaEntity, 'id').then((areas) => [...areas, ...areas].slice(0, 50)),
      TravelAgency: await keysOf(TravelAgencyEntity, 'no'),
      HeritageSite: await keysOf(HeritageSiteEntity, 'id'),
      CultureInspection: await keysOf(CultureInspectionEntity, 'id'),
      CultureCase: cases.map(({ caseNo }) => ({ caseNo })),
    };
    expect(Object.values(keys).map(({ length }) => length)).toEqual(Array(10).fill(50));
    // Stubs of other departments' entities have their key and nothing to load.
    const { schema } = culture.subgraph;
    const own = entityTypes(schema).filter((name) => {
      const type = schema.getType(name);
      return isObjectType(type) && Object.keys(type.getFields()).length > 1;
    });
    expect(Object.keys(keys).sort()).toEqual(own.sort());

    const operations = statementCases(schema, keys, {
      'expiringCultureLicences.expiresBy': '"2027-03-01"',
      // Acts about venues.
      'cultureCases.filter': '{ actCode: "C0201" }',
    });
    const differing: string[] = [];
    for (const { coordinate, operation } of operations) {
      const few = await countStatements(culture, withoutMinors(operation(5)));
      const many = await countStatements(culture, withoutMinors(operation(50)));
      if (few !== many || few === 0) differing.push(`${coordinate}: ${few} for 5, ${many} for 50`);
    }
    expect(differing).toEqual([]);
    expect(operations.length).toBeGreaterThan(60);
  });

  it('costs the same for the alerts about 2 venues and about 8, with everything below them', async () => {
    const below = 'venue { name licence { no } } enterprise { uscc } priorDecisions { docNo venue { name } }';
    const costs = async (field: string, arguments_: string) => {
      const query = `query ($n: Int!) { ${field}(first: $n${arguments_}) { ${below} } }`;
      return [
        await countStatements(culture, { query, variables: { n: 2 } }),
        await countStatements(culture, { query, variables: { n: 8 } }),
      ];
    };
    // Venues at the threshold, their decisions, their files; then venues and licences.
    expect(await costs('escalationTriggers', '')).toEqual([5, 5]);
    expect(await costs('minorsAlerts', ', county: "4302"')).toEqual([4, 4]);
  });
});
