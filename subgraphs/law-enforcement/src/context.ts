import DataLoader from 'dataloader';
import { eq, inForceOn, isNotNull, oneOf, onOrAfter, onOrBefore } from '#shared/db/where';
import { countBy } from '#shared/loaders/counts';
import { perArguments } from '#shared/loaders/perArguments';
import { rowByKey, rowsByParent } from '#shared/loaders/rowLoaders';
import { List } from '#shared/pagination/list';
import type { SubgraphContext } from '#shared/subgraph/defineSubgraph';
import { CompetenceGrantEntity } from './entities/competenceGrant.entity';
import { InspectionItemEntity } from './entities/inspectionItem.entity';
import { InspectionPlanEntity } from './entities/inspectionPlan.entity';
import { InspectionTaskEntity } from './entities/inspectionTask.entity';
import { LegalProvisionEntity } from './entities/legalProvision.entity';
import { OfficerEntity } from './entities/officer.entity';
import { OrganEntity } from './entities/organ.entity';
import { PenaltyItemEntity } from './entities/penaltyItem.entity';
import { TeamEntity } from './entities/team.entity';
import { TeamMemberEntity } from './entities/teamMember.entity';
import { TeamServiceEntity } from './entities/teamService.entity';
import { UrbanCaseEntity } from './entities/urbanCase.entity';
import { UrbanInspectionEntity } from './entities/urbanInspection.entity';
import {
  grantList,
  inspectionItemList,
  officerList,
  organList,
  penaltyItemList,
  planList,
  teamList,
} from './repositories/lists';
import { taskList, urbanCaseList, urbanInspectionList } from './repositories/taskLists';
import { workloads } from './repositories/workload';

const active = (asOf: string) => inForceOn('activeFrom', 'activeTo', asOf);

/** Loaders and lists of one request. */
export function openContext(base: SubgraphContext) {
  const { db, cursorKey, today } = base;
  const serving = inForceOn('validFrom', 'validTo', today());
  const teamOrder = ['activeFrom', 'id'] as const;
  return {
    ...base,
    organ: rowByKey(db, OrganEntity, 'id'),
    townshipBureau: rowByKey(db, OrganEntity, 'regionCode', [
      ...eq('department', 'LAW_ENFORCEMENT'),
      ...eq('level', 'TOWNSHIP'),
    ]),
    team: rowByKey(db, TeamEntity, 'id'),
    teamsOf: perArguments((asOf: string) => rowsByParent(db, TeamEntity, 'organId', teamOrder, active(asOf))),
    dispatchedTeamsOf: perArguments((asOf: string) =>
      rowsByParent(db, TeamEntity, 'dispatchedBy', teamOrder, active(asOf)),
    ),
    predecessorsOf: rowsByParent(db, TeamEntity, 'successorId', teamOrder),
    successionsOf: rowsByParent(db, TeamEntity, 'department', ['activeTo', 'id'], isNotNull('successorId')),
    servicesOf: rowsByParent(db, TeamServiceEntity, 'teamId', ['regionCode']),
    servicesAt: rowsByParent(db, TeamServiceEntity, 'regionCode', ['id']),
    membersOf: rowsByParent(db, TeamMemberEntity, 'teamId', ['certNo'], serving),
    membershipsOf: rowsByParent(db, TeamMemberEntity, 'certNo', ['id'], serving),
    officer: rowByKey(db, OfficerEntity, 'certNo'),
    penaltyItem: rowByKey(db, PenaltyItemEntity, 'code'),
    inspectionItem: rowByKey(db, InspectionItemEntity, 'code'),
    provision: rowByKey(db, LegalProvisionEntity, 'id'),
    competenceGrant: rowByKey(db, CompetenceGrantEntity, 'id'),
    plan: rowByKey(db, InspectionPlanEntity, 'id'),
    visitCount: new DataLoader<string, number>((plans) => countBy(db, InspectionTaskEntity, 'planId', plans)),
    task: rowByKey(db, InspectionTaskEntity, 'id'),
    tasksInYear: perArguments((year: string) =>
      rowsByParent(
        db,
        InspectionTaskEntity,
        'uscc',
        ['plannedOn', 'id'],
        [
          ...onOrAfter('plannedOn', `${year}-01-01`),
          ...onOrBefore('plannedOn', `${year}-12-31`),
          ...oneOf('state', ['PLANNED', 'DONE', 'MERGED']),
        ],
      ),
    ),
    urbanCase: rowByKey(db, UrbanCaseEntity, 'caseNo'),
    urbanInspection: rowByKey(db, UrbanInspectionEntity, 'id'),
    workload: workloads(db),
    organs: new List(db, cursorKey, organList),
    teams: new List(db, cursorKey, teamList),
    officers: new List(db, cursorKey, officerList),
    penaltyItems: new List(db, cursorKey, penaltyItemList),
    inspectionItems: new List(db, cursorKey, inspectionItemList),
    grants: new List(db, cursorKey, grantList),
    plans: new List(db, cursorKey, planList),
    tasks: new List(db, cursorKey, taskList),
    urbanCases: new List(db, cursorKey, urbanCaseList),
    urbanInspections: new List(db, cursorKey, urbanInspectionList),
  };
}

export type Context = ReturnType<typeof openContext>;
