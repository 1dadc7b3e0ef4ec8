import { defineSubgraph } from '#shared/subgraph/defineSubgraph';
import { migrations } from '../migrations/index';
import { openContext } from './context';
import { AgriCaseEntity } from './entities/agriCase.entity';
import { AgriInspectionEntity } from './entities/agriInspection.entity';
import { AgriLicenceEntity } from './entities/agriLicence.entity';
import { AnimalEventEntity } from './entities/animalEvent.entity';
import { FarmEntity } from './entities/farm.entity';
import { InputDealerEntity } from './entities/inputDealer.entity';
import { ProductBatchEntity } from './entities/productBatch.entity';
import { QuarantineCertificateEntity } from './entities/quarantineCertificate.entity';
import { entities } from './entities/index';
import { resolvers } from './resolvers/index';

export const createSubgraph = defineSubgraph({
  name: 'agriculture',
  resolvers,
  entities,
  migrations,
  rows: {
    AgriInspection: AgriInspectionEntity,
    AgriLicence: AgriLicenceEntity,
    AnimalEvent: AnimalEventEntity,
    QuarantineCertificate: QuarantineCertificateEntity,
    Farm: FarmEntity,
    ProductBatch: ProductBatchEntity,
    AgriCase: AgriCaseEntity,
    InputDealer: InputDealerEntity,
  },
  context: openContext,
});
