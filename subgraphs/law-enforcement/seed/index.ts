import type { SeedTable } from '#shared/seed/seedTable';
import { inspectionItems, penaltyItems } from '#shared/synthetic/catalogue/index';
import { caseCount } from '#shared/synthetic/case';
import { inspectionCount } from '#shared/synthetic/inspection';
import { officerCount } from '#shared/synthetic/officer';
import type { World } from '#shared/synthetic/world';
import { migrations } from '../migrations/index';
import { CompetenceGrantEntity } from '../src/entities/competenceGrant.entity';
import { entities } from '../src/entities/index';
import { InspectionItemEntity } from '../src/entities/inspectionItem.entity';
import { InspectionPlanEntity } from '../src/entities/inspectionPlan.entity';
import { InspectionTaskEntity } from '../src/entities/inspectionTask.entity';
import { LegalProvisionEntity } from '../src/entities/legalProvision.entity';
import { OfficerEntity } from '../src/entities/officer.entity';
import { OrganEntity } from '../src/entities/organ.entity';
import { PenaltyItemEntity } from '../src/entities/penaltyItem.entity';
import { TeamEntity } from '../src/entities/team.entity';
import { TeamMemberEntity } from '../src/entities/teamMember.entity';
import { TeamServiceEntity } from '../src/entities/teamService.entity';
import { UrbanCaseEntity } from '../src/entities/urbanCase.entity';
import { UrbanInspectionEntity } from '../src/entities/urbanInspection.entity';
import { urbanCaseRows } from './cases';
import { inspectionItemRows, penaltyItemRows, provisionFacts, provisionRows } from './catalogue';
import { grantRows } from './competence';
import { planRows, taskCount, taskRows, urbanInspectionRows } from './inspections';
import { officerRows } from './officers';
import { branchTownships, organRows } from './organs';
import { memberRows, serviceRows, teamRows } from './teams';

export const tables = (world: World): readonly SeedTable[] => {
  const organs = world.organs.length + branchTownships(world).length;
  return [
    { entity: OrganEntity, count: organs, rows: organRows(world) },
    { entity: TeamEntity, count: organs, rows: teamRows(world) },
    { entity: TeamServiceEntity, count: organs, rows: serviceRows(world) },
    { entity: OfficerEntity, count: officerCount(world), rows: officerRows(world) },
    { entity: TeamMemberEntity, count: officerCount(world), rows: memberRows(world) },
    { entity: LegalProvisionEntity, count: provisionFacts.length, rows: provisionRows() },
    { entity: PenaltyItemEntity, count: penaltyItems.length, rows: penaltyItemRows() },
    { entity: InspectionItemEntity, count: inspectionItems.length, rows: inspectionItemRows() },
    { entity: CompetenceGrantEntity, count: 2000, rows: grantRows(world) },
    { entity: InspectionPlanEntity, count: 200, rows: planRows(world) },
    { entity: InspectionTaskEntity, count: taskCount(world), rows: taskRows(world) },
    { entity: UrbanInspectionEntity, count: inspectionCount(world), rows: urbanInspectionRows(world) },
    { entity: UrbanCaseEntity, count: caseCount(world, 'law-enforcement'), rows: urbanCaseRows(world) },
  ];
};

export const seed = { name: 'law-enforcement', entities, migrations, tables } as const;
