import type { DepartmentSeed, SeedTable } from '#shared/seed/seedTable';
import { caseCount } from '#shared/synthetic/case';
import { inspectionCount } from '#shared/synthetic/inspection';
import { migrations } from '../migrations/index';
import { AbnormalListingEntity } from '../src/entities/abnormalListing.entity';
import { ComplaintEntity } from '../src/entities/complaint.entity';
import { EnterpriseEntity } from '../src/entities/enterprise.entity';
import { FoodOperatorEntity } from '../src/entities/foodOperator.entity';
import { IndustryEntity } from '../src/entities/industry.entity';
import { LicenceEntity } from '../src/entities/licence.entity';
import { MarketCaseEntity } from '../src/entities/marketCase.entity';
import { MarketInspectionEntity } from '../src/entities/marketInspection.entity';
import { SampleTestEntity } from '../src/entities/sampleTest.entity';
import { SeriousListingEntity } from '../src/entities/seriousListing.entity';
import { SpecialEquipmentEntity } from '../src/entities/specialEquipment.entity';
import { entities } from '../src/entities/index';
import { marketCaseRows, marketInspectionRows } from './casework';
import { complaintCount, complaintRows } from './complaints';
import { allEquipmentRows } from './equipment';
import { abnormalListingRows, enterpriseRows, industryRows, seriousListingRows } from './firms';
import { allLicenceRows, foodOperatorRows } from './licences';
import { sampleCount, sampleTestRows } from './samples';

/** Counts of what firms hold are shares as they come out of the draws, for the progress line only. */
export const tables: DepartmentSeed = (world): readonly SeedTable[] => {
  const firms = world.volume.enterprises;
  const share = (part: number) => Math.round(firms * part);
  return [
    { entity: IndustryEntity, count: industryRows().length, rows: industryRows() },
    { entity: EnterpriseEntity, count: firms, rows: enterpriseRows(world) },
    { entity: AbnormalListingEntity, count: share(0.07), rows: abnormalListingRows(world) },
    { entity: SeriousListingEntity, count: share(0.006), rows: seriousListingRows(world) },
    { entity: LicenceEntity, count: share(0.92), rows: allLicenceRows(world) },
    { entity: FoodOperatorEntity, count: share(0.15), rows: foodOperatorRows(world) },
    { entity: SpecialEquipmentEntity, count: share(0.66), rows: allEquipmentRows(world) },
    { entity: SampleTestEntity, count: sampleCount(world), rows: sampleTestRows(world) },
    { entity: ComplaintEntity, count: complaintCount(world), rows: complaintRows(world) },
    { entity: MarketCaseEntity, count: caseCount(world, 'market-supervision'), rows: marketCaseRows(world) },
    { entity: MarketInspectionEntity, count: inspectionCount(world), rows: marketInspectionRows(world) },
  ];
};

export const seed = { name: 'market-supervision', entities, migrations, tables } as const;
