import { defineSubgraph } from '#shared/subgraph/defineSubgraph';
import { migrations } from '../migrations/index';
import { openContext } from './context';
import { CompetenceGrantEntity } from './entities/competenceGrant.entity';
import { InspectionPlanEntity } from './entities/inspectionPlan.entity';
import { InspectionTaskEntity } from './entities/inspectionTask.entity';
import { OfficerEntity } from './entities/officer.entity';
import { OrganEntity } from './entities/organ.entity';
import { UrbanCaseEntity } from './entities/urbanCase.entity';
import { UrbanInspectionEntity } from './entities/urbanInspection.entity';
import { entities } from './entities/index';
import { resolvers } from './resolvers/index';

export const createSubgraph = defineSubgraph({
  name: 'law-enforcement',
  resolvers,
  entities,
  migrations,
  rows: {
    CompetenceGrant: CompetenceGrantEntity,
    UrbanCase: UrbanCaseEntity,
    Officer: OfficerEntity,
    Organ: OrganEntity,
    InspectionTask: InspectionTaskEntity,
    UrbanInspection: UrbanInspectionEntity,
    InspectionPlan: InspectionPlanEntity,
  },
  context: openContext,
});
