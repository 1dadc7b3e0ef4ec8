import { defineSubgraph } from '#shared/subgraph/defineSubgraph';
import { migrations } from '../migrations/index';
import { openContext } from './context';
import { AirStationEntity } from './entities/airStation.entity';
import { DischargePermitEntity } from './entities/dischargePermit.entity';
import { EcologyCaseEntity } from './entities/ecologyCase.entity';
import { EcologyInspectionEntity } from './entities/ecologyInspection.entity';
import { EiaApprovalEntity } from './entities/eiaApproval.entity';
import { HazWasteManifestEntity } from './entities/hazWasteManifest.entity';
import { PollutionSourceEntity } from './entities/pollutionSource.entity';
import { WaterSectionEntity } from './entities/waterSection.entity';
import { entities } from './entities/index';
import { resolvers } from './resolvers/index';

export const createSubgraph = defineSubgraph({
  name: 'ecology',
  resolvers,
  entities,
  migrations,
  rows: {
    HazWasteManifest: HazWasteManifestEntity,
    EiaApproval: EiaApprovalEntity,
    AirStation: AirStationEntity,
    EcologyInspection: EcologyInspectionEntity,
    PollutionSource: PollutionSourceEntity,
    DischargePermit: DischargePermitEntity,
    EcologyCase: EcologyCaseEntity,
    WaterSection: WaterSectionEntity,
  },
  context: openContext,
});
