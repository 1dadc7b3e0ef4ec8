import { defineSubgraph } from '#shared/subgraph/defineSubgraph';
import { migrations } from '../migrations/index';
import { openContext } from './context';
import { AbnormalListingEntity } from './entities/abnormalListing.entity';
import { ComplaintEntity } from './entities/complaint.entity';
import { EnterpriseEntity } from './entities/enterprise.entity';
import { FoodOperatorEntity } from './entities/foodOperator.entity';
import { LicenceEntity } from './entities/licence.entity';
import { MarketCaseEntity } from './entities/marketCase.entity';
import { MarketInspectionEntity } from './entities/marketInspection.entity';
import { SampleTestEntity } from './entities/sampleTest.entity';
import { SeriousListingEntity } from './entities/seriousListing.entity';
import { SpecialEquipmentEntity } from './entities/specialEquipment.entity';
import { entities } from './entities/index';
import { resolvers } from './resolvers/index';

export const createSubgraph = defineSubgraph({
  name: 'market-supervision',
  resolvers,
  entities,
  migrations,
  rows: {
    MarketInspection: MarketInspectionEntity,
    FoodOperator: FoodOperatorEntity,
    Enterprise: EnterpriseEntity,
    Complaint12315: ComplaintEntity,
    AbnormalListing: AbnormalListingEntity,
    Licence: LicenceEntity,
    SpecialEquipment: SpecialEquipmentEntity,
    SampleTest: SampleTestEntity,
    MarketCase: MarketCaseEntity,
    SeriousListing: SeriousListingEntity,
  },
  context: openContext,
});
