import { caseListOf } from '#shared/case/caseList';
import { eq, oneOf, onOrAfter, onOrBefore, within } from '#shared/db/where';
import { inspectionListOf } from '#shared/inspection/inspectionList';
import type { ListSpec } from '#shared/pagination/list';
import { InspectionTaskEntity } from '../entities/inspectionTask.entity';
import { UrbanCaseEntity } from '../entities/urbanCase.entity';
import { UrbanInspectionEntity } from '../entities/urbanInspection.entity';
import type { InspectionTaskFilterInput, InspectionTaskOrder } from '../generated/types';

export const taskList: ListSpec<InspectionTaskEntity, InspectionTaskFilterInput, InspectionTaskOrder> = {
  name: 'InspectionTask',
  entity: InspectionTaskEntity,
  key: 'id',
  sorts: { PLANNED_ON_DESC: [['plannedOn', 'DESC']], PLANNED_ON_ASC: [['plannedOn', 'ASC']] },
  defaultSort: 'PLANNED_ON_DESC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('department', filter.department),
    ...eq('state', filter.state),
    ...oneOf('mode', filter.modes),
    ...eq('organId', filter.organ),
    ...eq('uscc', filter.enterprise),
    ...onOrAfter('plannedOn', filter.plannedFrom),
    ...onOrBefore('plannedOn', filter.plannedTo),
  ],
};

export const urbanCaseList = caseListOf('UrbanCase', UrbanCaseEntity);

export const urbanInspectionList = inspectionListOf('UrbanInspection', UrbanInspectionEntity);
