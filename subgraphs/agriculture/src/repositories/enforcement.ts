import { caseConditions, caseSorts, type CaseFilter, type CaseOrder } from '#shared/case/caseFilter';
import {
  inspectionConditions,
  inspectionSorts,
  type InspectionFilter,
  type InspectionOrder,
} from '#shared/inspection/inspectionFilter';
import type { ListSpec } from '#shared/pagination/list';
import { AgriCaseEntity } from '../entities/agriCase.entity';
import { AgriInspectionEntity } from '../entities/agriInspection.entity';

export const inspectionList: ListSpec<AgriInspectionEntity, InspectionFilter, InspectionOrder> = {
  name: 'AgriInspection',
  entity: AgriInspectionEntity,
  key: 'id',
  sorts: inspectionSorts,
  defaultSort: 'INSPECTED_ON_DESC',
  where: inspectionConditions,
};

export const caseList: ListSpec<AgriCaseEntity, CaseFilter, CaseOrder> = {
  name: 'AgriCase',
  entity: AgriCaseEntity,
  key: 'caseNo',
  sorts: caseSorts,
  defaultSort: 'FILED_ON_DESC',
  where: caseConditions,
};
