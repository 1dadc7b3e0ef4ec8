import { caseListOf } from '#shared/case/caseList';
import { contains, eq, onOrAfter, onOrBefore, oneOf, within, type Condition } from '#shared/db/where';
import { inspectionListOf } from '#shared/inspection/inspectionList';
import type { ListSpec } from '#shared/pagination/list';
import { CultureCaseEntity } from '../entities/cultureCase.entity';
import { CultureInspectionEntity } from '../entities/cultureInspection.entity';
import { HeritageSiteEntity } from '../entities/heritageSite.entity';
import { PerformanceEntity } from '../entities/performance.entity';
import { ScenicAreaEntity } from '../entities/scenicArea.entity';
import { TravelAgencyEntity } from '../entities/travelAgency.entity';
import { VenueEntity } from '../entities/venue.entity';
import { VisitorFlowEntity } from '../entities/visitorFlow.entity';

interface PlaceFilter {
  readonly region?: string | null;
  readonly nameContains?: string | null;
}
interface FirmFilter extends PlaceFilter {
  readonly uscc?: string | null;
}

/** A flag as both engines store it. */
const flag = (column: string, value: boolean | null | undefined): Condition[] =>
  value == null ? [] : eq(column, value ? 1 : 0);

export interface VenueFilter extends FirmFilter {
  readonly kinds?: readonly string[] | null;
  readonly capacityFrom?: number | null;
}
export const venueList: ListSpec<VenueEntity, VenueFilter, 'ID_ASC' | 'CAPACITY_DESC' | 'NAME_ASC'> = {
  name: 'Venue',
  entity: VenueEntity,
  key: 'id',
  sorts: { ID_ASC: [], CAPACITY_DESC: [['capacity', 'DESC']], NAME_ASC: [['name', 'ASC']] },
  defaultSort: 'ID_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('uscc', filter.uscc),
    ...oneOf('kind', filter.kinds),
    ...onOrAfter('capacity', filter.capacityFrom),
    ...contains('name', filter.nameContains),
  ],
};

export interface PerformanceFilter {
  readonly region?: string | null;
  readonly uscc?: string | null;
  readonly outdoor?: boolean | null;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly titleContains?: string | null;
}
export const performanceList: ListSpec<
  PerformanceEntity,
  PerformanceFilter,
  'STARTS_AT_DESC' | 'STARTS_AT_ASC'
> = {
  name: 'Performance',
  entity: PerformanceEntity,
  key: 'id',
  sorts: { STARTS_AT_DESC: [['startsAt', 'DESC']], STARTS_AT_ASC: [['startsAt', 'ASC']] },
  defaultSort: 'STARTS_AT_DESC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('uscc', filter.uscc),
    ...flag('outdoor', filter.outdoor),
    ...onOrAfter('startsOn', filter.from),
    ...onOrBefore('startsOn', filter.until),
    ...contains('title', filter.titleContains),
  ],
};

/** Performances outdoors that begin on a day in Asia/Shanghai. */
export const outdoorsOn = (day: string): Condition[] => [...eq('startsOn', day), ...eq('outdoor', 1)];

export interface ScenicAreaFilter extends FirmFilter {
  readonly grades?: readonly string[] | null;
}
export const scenicAreaList: ListSpec<
  ScenicAreaEntity,
  ScenicAreaFilter,
  'ID_ASC' | 'MAX_INSTANT_DESC' | 'NAME_ASC'
> = {
  name: 'ScenicArea',
  entity: ScenicAreaEntity,
  key: 'id',
  sorts: { ID_ASC: [], MAX_INSTANT_DESC: [['maxInstant', 'DESC']], NAME_ASC: [['name', 'ASC']] },
  defaultSort: 'ID_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('uscc', filter.uscc),
    ...oneOf('grade', filter.grades),
    ...contains('name', filter.nameContains),
  ],
};

export interface VisitorFlowFilter {
  readonly from?: Date | null;
  readonly until?: Date | null;
}
export const visitorFlowList: ListSpec<VisitorFlowEntity, VisitorFlowFilter, 'AT_DESC' | 'AT_ASC'> = {
  name: 'VisitorFlow',
  entity: VisitorFlowEntity,
  key: 'id',
  sorts: { AT_DESC: [['at', 'DESC']], AT_ASC: [['at', 'ASC']] },
  defaultSort: 'AT_DESC',
  where: (filter) => [...onOrAfter('at', filter.from), ...onOrBefore('at', filter.until)],
};

export interface TravelAgencyFilter extends PlaceFilter {
  readonly outbound?: boolean | null;
}
export const travelAgencyList: ListSpec<TravelAgencyEntity, TravelAgencyFilter, 'NO_ASC' | 'NAME_ASC'> = {
  name: 'TravelAgency',
  entity: TravelAgencyEntity,
  key: 'no',
  sorts: { NO_ASC: [], NAME_ASC: [['name', 'ASC']] },
  defaultSort: 'NO_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...flag('outbound', filter.outbound),
    ...contains('name', filter.nameContains),
  ],
};

export interface HeritageSiteFilter extends PlaceFilter {
  readonly levels?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
}
export const heritageSiteList: ListSpec<HeritageSiteEntity, HeritageSiteFilter, 'ID_ASC' | 'NAME_ASC'> = {
  name: 'HeritageSite',
  entity: HeritageSiteEntity,
  key: 'id',
  sorts: { ID_ASC: [], NAME_ASC: [['name', 'ASC']] },
  defaultSort: 'ID_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...oneOf('level', filter.levels),
    ...oneOf('kind', filter.kinds),
    ...contains('name', filter.nameContains),
  ],
};

export const caseList = caseListOf('CultureCase', CultureCaseEntity);

export const inspectionList = inspectionListOf('CultureInspection', CultureInspectionEntity);
