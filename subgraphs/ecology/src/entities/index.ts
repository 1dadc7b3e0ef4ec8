import { AirReadingEntity } from './airReading.entity';
import { AirStationEntity } from './airStation.entity';
import { CemsReadingEntity } from './cemsReading.entity';
import { DischargePermitEntity } from './dischargePermit.entity';
import { EcologyCaseEntity } from './ecologyCase.entity';
import { EcologyInspectionEntity } from './ecologyInspection.entity';
import { EiaApprovalEntity } from './eiaApproval.entity';
import { ExecutionReportEntity } from './executionReport.entity';
import { HazWasteManifestEntity } from './hazWasteManifest.entity';
import { OutletEntity } from './outlet.entity';
import { PollutionSourceEntity } from './pollutionSource.entity';
import { WaterReadingEntity } from './waterReading.entity';
import { WaterSectionEntity } from './waterSection.entity';

export const entities = [
  AirReadingEntity,
  AirStationEntity,
  CemsReadingEntity,
  DischargePermitEntity,
  EcologyCaseEntity,
  EcologyInspectionEntity,
  EiaApprovalEntity,
  ExecutionReportEntity,
  HazWasteManifestEntity,
  OutletEntity,
  PollutionSourceEntity,
  WaterReadingEntity,
  WaterSectionEntity,
];
