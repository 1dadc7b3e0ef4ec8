import type { SeedTable } from '#shared/seed/seedTable';
import { caseCount } from '#shared/synthetic/case';
import { inspectionCount } from '#shared/synthetic/inspection';
import type { World } from '#shared/synthetic/world';
import { migrations } from '../migrations/index';
import { AgriCaseEntity } from '../src/entities/agriCase.entity';
import { AgriInspectionEntity } from '../src/entities/agriInspection.entity';
import { AgriLicenceEntity } from '../src/entities/agriLicence.entity';
import { AnimalEventEntity } from '../src/entities/animalEvent.entity';
import { ComplianceCertificateEntity } from '../src/entities/complianceCertificate.entity';
import { FarmEntity } from '../src/entities/farm.entity';
import { entities } from '../src/entities/index';
import { InputDealerEntity } from '../src/entities/inputDealer.entity';
import { InputPurchaseEntity } from '../src/entities/inputPurchase.entity';
import { PlotEntity } from '../src/entities/plot.entity';
import { ProductBatchEntity } from '../src/entities/productBatch.entity';
import { ProductSampleEntity } from '../src/entities/productSample.entity';
import { QuarantineCertificateEntity } from '../src/entities/quarantineCertificate.entity';
import { animalEventCount, animalEventRows, quarantineRows } from './animals';
import { batchCount, batchRows, certificateRows } from './batches';
import { dealerCount, dealerRows, purchaseRows, purchasesPerDealer } from './dealers';
import { caseRows, inspectionRows } from './enforcement';
import { farmCount, farmRows, plotCount, plotRows } from './farms';
import { faults } from './faults';
import { licenceCount, licenceRows } from './licences';
import { sampleRows } from './samples';

export const tables = (world: World): readonly SeedTable[] => [
  { entity: AgriLicenceEntity, count: licenceCount(world), rows: licenceRows(world) },
  { entity: InputDealerEntity, count: dealerCount(world), rows: dealerRows(world) },
  { entity: InputPurchaseEntity, count: dealerCount(world) * purchasesPerDealer, rows: purchaseRows(world) },
  { entity: FarmEntity, count: farmCount(world), rows: farmRows(world) },
  { entity: PlotEntity, count: plotCount(world), rows: plotRows(world) },
  { entity: ProductBatchEntity, count: batchCount(world), rows: batchRows(world) },
  { entity: ComplianceCertificateEntity, count: batchCount(world), rows: certificateRows(world) },
  { entity: ProductSampleEntity, count: batchCount(world), rows: sampleRows(world) },
  { entity: QuarantineCertificateEntity, count: farmCount(world), rows: quarantineRows(world) },
  { entity: AnimalEventEntity, count: animalEventCount(world), rows: animalEventRows(world) },
  { entity: AgriInspectionEntity, count: inspectionCount(world), rows: inspectionRows(world) },
  { entity: AgriCaseEntity, count: caseCount(world, 'agriculture'), rows: caseRows(world) },
];

export const seed = { name: 'agriculture', entities, migrations, tables, faults } as const;
