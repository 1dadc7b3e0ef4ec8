import { AbnormalListingEntity } from './abnormalListing.entity';
import { ComplaintEntity } from './complaint.entity';
import { EnterpriseEntity } from './enterprise.entity';
import { FoodOperatorEntity } from './foodOperator.entity';
import { IndustryEntity } from './industry.entity';
import { LicenceEntity } from './licence.entity';
import { MarketCaseEntity } from './marketCase.entity';
import { MarketInspectionEntity } from './marketInspection.entity';
import { SampleTestEntity } from './sampleTest.entity';
import { SeriousListingEntity } from './seriousListing.entity';
import { SpecialEquipmentEntity } from './specialEquipment.entity';

export const entities = [
  IndustryEntity,
  EnterpriseEntity,
  AbnormalListingEntity,
  SeriousListingEntity,
  LicenceEntity,
  FoodOperatorEntity,
  SpecialEquipmentEntity,
  SampleTestEntity,
  ComplaintEntity,
  MarketCaseEntity,
  MarketInspectionEntity,
];
