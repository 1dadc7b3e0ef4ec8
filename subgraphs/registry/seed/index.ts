import type { SeedDefinition } from '#shared/seed/loadSeed';
import type { DepartmentSeed, SeedKeys, SeedTable } from '#shared/seed/seedTable';
import { householdCount } from '#shared/synthetic/person';
import type { World } from '#shared/synthetic/world';
import { migrations } from '../migrations/index';
import { entities } from '../src/entities/index';
import { BlindIndexKeyEntity } from '../src/entities/blindIndexKey.entity';
import { GridEntity } from '../src/entities/grid.entity';
import { GridAssignmentEntity } from '../src/entities/gridAssignment.entity';
import { HouseholdEntity } from '../src/entities/household.entity';
import { PersonEntity } from '../src/entities/person.entity';
import { RegionEntity } from '../src/entities/region.entity';
import { RegionCodeMappingEntity } from '../src/entities/regionCodeMapping.entity';
import { assignmentRows, gridCount, gridRows, householdRows, keyRows, personRows } from './people';
import { formerRegions, mappingRows, regionRow } from './regions';

type Divisions =
  Iterable<readonly [code: string, name: string]> | AsyncIterable<readonly [code: string, name: string]>;

async function* regionRows(divisions: Divisions): AsyncGenerator<RegionEntity> {
  for await (const [code, name] of divisions) yield regionRow(code, name);
  yield* formerRegions();
}

const tablesOf = (
  world: World,
  { blindIndexKey }: SeedKeys,
  divisions: Divisions,
  count: number,
): readonly SeedTable[] => [
  { entity: RegionEntity, count, rows: regionRows(divisions) },
  { entity: RegionCodeMappingEntity, count: 73, rows: mappingRows() },
  { entity: GridEntity, count: gridCount(world), rows: gridRows(world) },
  { entity: GridAssignmentEntity, count: gridCount(world) * 2, rows: assignmentRows(world) },
  { entity: HouseholdEntity, count: householdCount(world), rows: householdRows(world) },
  { entity: PersonEntity, count: world.volume.persons, rows: personRows(world, blindIndexKey()) },
  { entity: BlindIndexKeyEntity, count: 1, rows: keyRows(blindIndexKey()) },
];

/** The divisions are the real ones of 株洲. */
export const tables: DepartmentSeed = (world, keys) =>
  tablesOf(
    world,
    keys,
    world.places.all.map(({ code, name }) => [code, name] as const),
    world.places.all.length + 1,
  );

const divisionsOfTheCountry = 665_271;

export const seed: SeedDefinition = { name: 'registry', entities, migrations, tables };

/** The same with divisions of a wider list, e.g. of the whole country; people still live in 株洲. */
export const seedWithDivisions = (divisions: AsyncIterable<readonly [string, string]>): SeedDefinition => ({
  ...seed,
  variant: 'divisions of the whole country',
  tables: (world, keys) => tablesOf(world, keys, divisions, divisionsOfTheCountry),
});
