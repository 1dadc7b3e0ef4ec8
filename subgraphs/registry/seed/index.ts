import type { DepartmentSeed, SeedTable } from '#shared/seed/seedTable';
import { householdCount } from '#shared/synthetic/person';
import type { World } from '#shared/synthetic/world';
import { migrations } from '../migrations/index';
import { entities } from '../src/entities/index';
import { GridEntity } from '../src/entities/grid.entity';
import { GridAssignmentEntity } from '../src/entities/gridAssignment.entity';
import { HouseholdEntity } from '../src/entities/household.entity';
import { PersonEntity } from '../src/entities/person.entity';
import { RegionEntity } from '../src/entities/region.entity';
import { RegionCodeMappingEntity } from '../src/entities/regionCodeMapping.entity';
import { assignmentRows, gridCount, gridRows, householdRows, personRows } from './people';
import { formerRegions, mappingRows, regionRow } from './regions';

/** The divisions: real ones of 株洲, or of the whole country when they are given. */
function* regionRows(world: World): Generator<RegionEntity> {
  for (const { code, name } of world.places.all) yield regionRow(code, name);
  yield* formerRegions();
}

export const tables: DepartmentSeed = (world): readonly SeedTable[] => [
  { entity: RegionEntity, count: world.places.all.length + 1, rows: regionRows(world) },
  { entity: RegionCodeMappingEntity, count: 73, rows: mappingRows() },
  { entity: GridEntity, count: gridCount(world), rows: gridRows(world) },
  { entity: GridAssignmentEntity, count: gridCount(world) * 2, rows: assignmentRows(world) },
  { entity: HouseholdEntity, count: householdCount(world), rows: householdRows(world) },
  { entity: PersonEntity, count: world.volume.persons, rows: personRows(world) },
];

export const seed = { name: 'registry', entities, migrations, tables } as const;
