import type { SeedTable } from '#shared/seed/seedTable';
import { firmsOf } from '#shared/synthetic/enterprise';
import { inspectionCount } from '#shared/synthetic/inspection';
import type { World } from '#shared/synthetic/world';
import { migrations } from '../migrations/index';
import { CultureCaseEntity } from '../src/entities/cultureCase.entity';
import { CultureInspectionEntity } from '../src/entities/cultureInspection.entity';
import { CultureLicenceEntity } from '../src/entities/cultureLicence.entity';
import { HeritageSiteEntity } from '../src/entities/heritageSite.entity';
import { entities } from '../src/entities/index';
import { PerformanceEntity } from '../src/entities/performance.entity';
import { RealNameDayEntity } from '../src/entities/realNameDay.entity';
import { ScenicAreaEntity } from '../src/entities/scenicArea.entity';
import { TourGuideEntity } from '../src/entities/tourGuide.entity';
import { TravelAgencyEntity } from '../src/entities/travelAgency.entity';
import { VenueEntity } from '../src/entities/venue.entity';
import { VisitorFlowEntity } from '../src/entities/visitorFlow.entity';
import { agencyRows, guideRows } from './agencies';
import { cultureCaseCount, cultureCaseRows } from './cases';
import { heritageSiteCount, heritageSiteRows } from './heritageSites';
import { inspectionRows } from './inspections';
import { licenceRows } from './licences';
import { performanceRows } from './performances';
import { scenicAreaCount, scenicAreaRows } from './scenicAreas';
import { realNameRows, registerDays, venueRows } from './venues';
import { flowCount, visitorFlowRows } from './visitorFlows';

export const tables = (world: World): readonly SeedTable[] => {
  const firms = firmsOf(world, 'culture-tourism');
  return [
    { entity: CultureLicenceEntity, count: Math.floor(1.3 * firms), rows: licenceRows(world) },
    { entity: VenueEntity, count: Math.floor(0.8 * firms), rows: venueRows(world) },
    {
      entity: RealNameDayEntity,
      count: Math.floor(firms / 5) * registerDays,
      rows: realNameRows(world),
    },
    { entity: PerformanceEntity, count: Math.floor(firms / 2), rows: performanceRows(world) },
    { entity: ScenicAreaEntity, count: scenicAreaCount(world), rows: scenicAreaRows(world) },
    { entity: VisitorFlowEntity, count: flowCount(world), rows: visitorFlowRows(world) },
    { entity: TravelAgencyEntity, count: Math.floor(firms / 6), rows: agencyRows(world) },
    { entity: TourGuideEntity, count: Math.floor(0.6 * firms), rows: guideRows(world) },
    { entity: HeritageSiteEntity, count: heritageSiteCount(world), rows: heritageSiteRows(world) },
    { entity: CultureInspectionEntity, count: inspectionCount(world), rows: inspectionRows(world) },
    { entity: CultureCaseEntity, count: cultureCaseCount(world), rows: cultureCaseRows(world) },
  ];
};

export const seed = { name: 'culture-tourism', entities, migrations, tables } as const;
