import { rowByKey, rowsByParent } from '#shared/loaders/rowLoaders';
import { List } from '#shared/pagination/list';
import type { SubgraphContext } from '#shared/subgraph/defineSubgraph';
import { AirStationEntity } from './entities/airStation.entity';
import { DischargePermitEntity } from './entities/dischargePermit.entity';
import { EcologyCaseEntity } from './entities/ecologyCase.entity';
import { EcologyInspectionEntity } from './entities/ecologyInspection.entity';
import { EiaApprovalEntity } from './entities/eiaApproval.entity';
import { ExecutionReportEntity } from './entities/executionReport.entity';
import { HazWasteManifestEntity } from './entities/hazWasteManifest.entity';
import { OutletEntity } from './entities/outlet.entity';
import { PollutionSourceEntity } from './entities/pollutionSource.entity';
import { WaterSectionEntity } from './entities/waterSection.entity';
import { ecologyCaseList, ecologyInspectionList, hazWasteManifestList } from './repositories/enforcement';
import {
  airReadingList,
  airStationList,
  waterReadingList,
  waterSectionList,
} from './repositories/monitoring';
import {
  cemsReadingList,
  dischargePermitList,
  eiaApprovalList,
  pollutionSourceList,
} from './repositories/sources';
import { stationFor } from './repositories/stationFor';

/** Loaders and lists of one request. */
export function openContext(base: SubgraphContext) {
  const { db, cursorKey } = base;
  return {
    ...base,
    pollutionSource: rowByKey(db, PollutionSourceEntity, 'code22'),
    outlet: rowByKey(db, OutletEntity, 'id'),
    outletsOf: rowsByParent(db, OutletEntity, 'code22', ['code']),
    dischargePermit: rowByKey(db, DischargePermitEntity, 'no'),
    reportsOf: rowsByParent(db, ExecutionReportEntity, 'permitNo', ['due', 'id']),
    eiaApproval: rowByKey(db, EiaApprovalEntity, 'no'),
    hazWasteManifest: rowByKey(db, HazWasteManifestEntity, 'no'),
    airStation: rowByKey(db, AirStationEntity, 'code'),
    stationFor: stationFor(db),
    waterSection: rowByKey(db, WaterSectionEntity, 'id'),
    ecologyInspection: rowByKey(db, EcologyInspectionEntity, 'id'),
    ecologyCase: rowByKey(db, EcologyCaseEntity, 'caseNo'),
    pollutionSources: new List(db, cursorKey, pollutionSourceList),
    dischargePermits: new List(db, cursorKey, dischargePermitList),
    cemsReadings: new List(db, cursorKey, cemsReadingList),
    eiaApprovals: new List(db, cursorKey, eiaApprovalList),
    hazWasteManifests: new List(db, cursorKey, hazWasteManifestList),
    airStations: new List(db, cursorKey, airStationList),
    airReadings: new List(db, cursorKey, airReadingList),
    waterSections: new List(db, cursorKey, waterSectionList),
    waterReadings: new List(db, cursorKey, waterReadingList),
    ecologyInspections: new List(db, cursorKey, ecologyInspectionList),
    ecologyCases: new List(db, cursorKey, ecologyCaseList),
  };
}

export type Context = ReturnType<typeof openContext>;
