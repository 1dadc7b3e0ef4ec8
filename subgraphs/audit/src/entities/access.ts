import { AccessCoordinateEntity } from './accessCoordinate.entity';
import { AccessEntityEntity } from './accessEntity.entity';
import { AccessRecordEntity } from './accessRecord.entity';
import { AccessRegionEntity } from './accessRegion.entity';
import { FollowerPositionEntity } from './followerPosition.entity';

export const accessEntities = [
  AccessRecordEntity,
  AccessCoordinateEntity,
  AccessEntityEntity,
  AccessRegionEntity,
  FollowerPositionEntity,
];
