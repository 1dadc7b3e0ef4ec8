import { CompetenceGrantEntity } from './competenceGrant.entity';
import { InspectionItemEntity } from './inspectionItem.entity';
import { InspectionPlanEntity } from './inspectionPlan.entity';
import { InspectionTaskEntity } from './inspectionTask.entity';
import { LegalProvisionEntity } from './legalProvision.entity';
import { OfficerEntity } from './officer.entity';
import { OrganEntity } from './organ.entity';
import { PenaltyItemEntity } from './penaltyItem.entity';
import { TeamEntity } from './team.entity';
import { TeamMemberEntity } from './teamMember.entity';
import { TeamServiceEntity } from './teamService.entity';
import { UrbanCaseEntity } from './urbanCase.entity';
import { UrbanInspectionEntity } from './urbanInspection.entity';

export const entities = [
  OrganEntity,
  TeamEntity,
  TeamServiceEntity,
  TeamMemberEntity,
  OfficerEntity,
  PenaltyItemEntity,
  InspectionItemEntity,
  LegalProvisionEntity,
  CompetenceGrantEntity,
  InspectionPlanEntity,
  InspectionTaskEntity,
  UrbanCaseEntity,
  UrbanInspectionEntity,
];
