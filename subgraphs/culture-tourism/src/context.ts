import { addDays } from '#shared/calendar/civilDate';
import { onOrAfter } from '#shared/db/where';
import { rowByKey, rowsByParent } from '#shared/loaders/rowLoaders';
import { List } from '#shared/pagination/list';
import type { SubgraphContext } from '#shared/subgraph/defineSubgraph';
import { CultureCaseEntity } from './entities/cultureCase.entity';
import { CultureInspectionEntity } from './entities/cultureInspection.entity';
import { CultureLicenceEntity } from './entities/cultureLicence.entity';
import { HeritageSiteEntity } from './entities/heritageSite.entity';
import { PerformanceEntity } from './entities/performance.entity';
import { RealNameDayEntity } from './entities/realNameDay.entity';
import { ScenicAreaEntity } from './entities/scenicArea.entity';
import { TourGuideEntity } from './entities/tourGuide.entity';
import { TravelAgencyEntity } from './entities/travelAgency.entity';
import { VenueEntity } from './entities/venue.entity';
import { licenceList } from './repositories/licences';
import {
  caseList,
  heritageSiteList,
  inspectionList,
  performanceList,
  scenicAreaList,
  travelAgencyList,
  venueList,
  visitorFlowList,
} from './repositories/lists';
import { endOfDay, latestFlows } from './repositories/scenicLoad';

/** Days an internet café keeps its register (互联网上网服务营业场所管理条例 art. 23). */
const registerDays = 60;

/** Loaders and lists of one request. */
export function openContext(base: SubgraphContext) {
  const { db, cursorKey, today } = base;
  const flowsAt = latestFlows(db);
  return {
    ...base,
    licence: rowByKey(db, CultureLicenceEntity, 'no'),
    venue: rowByKey(db, VenueEntity, 'id'),
    performance: rowByKey(db, PerformanceEntity, 'id'),
    scenicArea: rowByKey(db, ScenicAreaEntity, 'id'),
    travelAgency: rowByKey(db, TravelAgencyEntity, 'no'),
    travelAgencyOf: rowByKey(db, TravelAgencyEntity, 'uscc'),
    heritageSite: rowByKey(db, HeritageSiteEntity, 'id'),
    inspection: rowByKey(db, CultureInspectionEntity, 'id'),
    case: rowByKey(db, CultureCaseEntity, 'caseNo'),
    venuesOf: rowsByParent(db, VenueEntity, 'uscc', ['id']),
    guidesOf: rowsByParent(db, TourGuideEntity, 'agencyNo', ['certificateNo']),
    realNameLogOf: rowsByParent(
      db,
      RealNameDayEntity,
      'venueId',
      ['day', 'id'],
      onOrAfter('day', addDays(today(), -registerDays)),
    ),
    /** Latest counts of scenic areas at a moment; at the end of today by default. */
    flowsAt: (at: Date | null | undefined) => flowsAt((at ?? endOfDay(today())).toISOString()),
    licences: new List(db, cursorKey, licenceList),
    venues: new List(db, cursorKey, venueList),
    performances: new List(db, cursorKey, performanceList),
    scenicAreas: new List(db, cursorKey, scenicAreaList),
    visitorFlows: new List(db, cursorKey, visitorFlowList),
    travelAgencies: new List(db, cursorKey, travelAgencyList),
    heritageSites: new List(db, cursorKey, heritageSiteList),
    inspections: new List(db, cursorKey, inspectionList),
    cases: new List(db, cursorKey, caseList),
  };
}

export type Context = ReturnType<typeof openContext>;
