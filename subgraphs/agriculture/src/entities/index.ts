import { AgriCaseEntity } from './agriCase.entity';
import { AgriInspectionEntity } from './agriInspection.entity';
import { AgriLicenceEntity } from './agriLicence.entity';
import { AnimalEventEntity } from './animalEvent.entity';
import { ComplianceCertificateEntity } from './complianceCertificate.entity';
import { FarmEntity } from './farm.entity';
import { InputDealerEntity } from './inputDealer.entity';
import { InputPurchaseEntity } from './inputPurchase.entity';
import { PlotEntity } from './plot.entity';
import { ProductBatchEntity } from './productBatch.entity';
import { ProductSampleEntity } from './productSample.entity';
import { QuarantineCertificateEntity } from './quarantineCertificate.entity';

export const entities = [
  AgriLicenceEntity,
  InputDealerEntity,
  InputPurchaseEntity,
  FarmEntity,
  PlotEntity,
  ProductBatchEntity,
  ComplianceCertificateEntity,
  ProductSampleEntity,
  QuarantineCertificateEntity,
  AnimalEventEntity,
  AgriInspectionEntity,
  AgriCaseEntity,
];
