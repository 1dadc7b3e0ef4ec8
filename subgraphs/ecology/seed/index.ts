import type { ExpectedFault, SeedTable } from '#shared/seed/seedTable';
import { firmsOf } from '#shared/synthetic/enterprise';
import { inspectionCount } from '#shared/synthetic/inspection';
import type { World } from '#shared/synthetic/world';
import { migrations } from '../migrations/index';
import { entities } from '../src/entities/index';
import { AirReadingEntity } from '../src/entities/airReading.entity';
import { AirStationEntity } from '../src/entities/airStation.entity';
import { CemsReadingEntity } from '../src/entities/cemsReading.entity';
import { DischargePermitEntity } from '../src/entities/dischargePermit.entity';
import { EcologyCaseEntity } from '../src/entities/ecologyCase.entity';
import { EcologyInspectionEntity } from '../src/entities/ecologyInspection.entity';
import { EiaApprovalEntity } from '../src/entities/eiaApproval.entity';
import { ExecutionReportEntity } from '../src/entities/executionReport.entity';
import { HazWasteManifestEntity } from '../src/entities/hazWasteManifest.entity';
import { OutletEntity } from '../src/entities/outlet.entity';
import { PollutionSourceEntity } from '../src/entities/pollutionSource.entity';
import { WaterReadingEntity } from '../src/entities/waterReading.entity';
import { WaterSectionEntity } from '../src/entities/waterSection.entity';
import { airReadingCount, airReadingRows } from './air';
import { approvalRows } from './approvals';
import { caseRows, ecologyCases, inspectionRows } from './cases';
import { cemsHours, cemsRows } from './cems';
import { episodeFault, foreignRegionFaults } from './faults';
import { manifestCount, manifestRows } from './manifests';
import { reportRows } from './reports';
import { sections } from './sections';
import { sourceCount } from './sourcePlan';
import { outletRows, permitRows, sourceRows } from './sources';
import { stationRow, stations } from './stations';
import { waterMonths, waterReadingRows } from './water';

/** Counts of tables whose rows depend on chance are what is to be expected, for the progress line. */
export const tables = (world: World): readonly SeedTable[] => {
  const sources = sourceCount(world);
  return [
    { entity: PollutionSourceEntity, count: sources, rows: sourceRows(world) },
    { entity: OutletEntity, count: Math.round(sources * 1.4), rows: outletRows(world) },
    { entity: DischargePermitEntity, count: Math.round(sources * 0.45), rows: permitRows(world) },
    { entity: ExecutionReportEntity, count: Math.round(sources * 1.3), rows: reportRows(world) },
    { entity: CemsReadingEntity, count: Math.round(sources * 0.33) * cemsHours, rows: cemsRows(world) },
    {
      entity: EiaApprovalEntity,
      count: Math.round(firmsOf(world, 'ecology') * 0.38),
      rows: approvalRows(world),
    },
    { entity: HazWasteManifestEntity, count: manifestCount(world), rows: manifestRows(world) },
    { entity: AirStationEntity, count: stations.length, rows: stations.map(stationRow) },
    { entity: AirReadingEntity, count: airReadingCount(world), rows: airReadingRows(world) },
    { entity: WaterSectionEntity, count: sections.length, rows: sections },
    { entity: WaterReadingEntity, count: sections.length * waterMonths, rows: waterReadingRows(world) },
    { entity: EcologyInspectionEntity, count: inspectionCount(world), rows: inspectionRows(world) },
    { entity: EcologyCaseEntity, count: ecologyCases(world), rows: caseRows(world) },
  ];
};

/** What is planted in the tables of this department, for expected.jsonl. */
export const faults = (world: World): readonly ExpectedFault[] => [
  ...foreignRegionFaults(world).map((fault) => ({ ...fault })),
  { ...episodeFault(world) },
];

export const seed = { name: 'ecology', entities, migrations, tables, faults } as const;
