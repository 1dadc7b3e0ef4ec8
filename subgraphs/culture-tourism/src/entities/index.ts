import { CultureCaseEntity } from './cultureCase.entity';
import { CultureInspectionEntity } from './cultureInspection.entity';
import { CultureLicenceEntity } from './cultureLicence.entity';
import { HeritageSiteEntity } from './heritageSite.entity';
import { PerformanceEntity } from './performance.entity';
import { RealNameDayEntity } from './realNameDay.entity';
import { ScenicAreaEntity } from './scenicArea.entity';
import { TourGuideEntity } from './tourGuide.entity';
import { TravelAgencyEntity } from './travelAgency.entity';
import { VenueEntity } from './venue.entity';
import { VisitorFlowEntity } from './visitorFlow.entity';

export const entities = [
  CultureLicenceEntity,
  VenueEntity,
  RealNameDayEntity,
  PerformanceEntity,
  ScenicAreaEntity,
  VisitorFlowEntity,
  TravelAgencyEntity,
  TourGuideEntity,
  HeritageSiteEntity,
  CultureInspectionEntity,
  CultureCaseEntity,
];
