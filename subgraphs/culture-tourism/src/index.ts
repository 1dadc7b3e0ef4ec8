import { defineSubgraph } from '#shared/subgraph/defineSubgraph';
import { migrations } from '../migrations/index';
import { openContext } from './context';
import { CultureCaseEntity } from './entities/cultureCase.entity';
import { CultureInspectionEntity } from './entities/cultureInspection.entity';
import { CultureLicenceEntity } from './entities/cultureLicence.entity';
import { HeritageSiteEntity } from './entities/heritageSite.entity';
import { PerformanceEntity } from './entities/performance.entity';
import { ScenicAreaEntity } from './entities/scenicArea.entity';
import { TravelAgencyEntity } from './entities/travelAgency.entity';
import { VenueEntity } from './entities/venue.entity';
import { entities } from './entities/index';
import { resolvers } from './resolvers/index';

export const createSubgraph = defineSubgraph({
  name: 'culture-tourism',
  resolvers,
  entities,
  migrations,
  rows: {
    Venue: VenueEntity,
    CultureLicence: CultureLicenceEntity,
    Performance: PerformanceEntity,
    HeritageSite: HeritageSiteEntity,
    CultureCase: CultureCaseEntity,
    ScenicArea: ScenicAreaEntity,
    TravelAgency: TravelAgencyEntity,
    CultureInspection: CultureInspectionEntity,
  },
  context: openContext,
});
