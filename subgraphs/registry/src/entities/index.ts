import { BlindIndexKeyEntity } from './blindIndexKey.entity';
import { GridEntity } from './grid.entity';
import { GridAssignmentEntity } from './gridAssignment.entity';
import { HouseholdEntity } from './household.entity';
import { PersonEntity } from './person.entity';
import { RegionEntity } from './region.entity';
import { RegionCodeMappingEntity } from './regionCodeMapping.entity';

export const entities = [
  RegionEntity,
  RegionCodeMappingEntity,
  GridEntity,
  GridAssignmentEntity,
  HouseholdEntity,
  PersonEntity,
  BlindIndexKeyEntity,
];
