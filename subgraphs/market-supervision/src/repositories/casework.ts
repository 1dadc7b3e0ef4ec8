import { caseConditions, caseSorts, type CaseFilter, type CaseOrder } from '#shared/case/caseFilter';
import {
  inspectionConditions,
  inspectionSorts,
  type InspectionFilter,
  type InspectionOrder,
} from '#shared/inspection/inspectionFilter';
import type { ListSpec } from '#shared/pagination/list';
import { MarketCaseEntity } from '../entities/marketCase.entity';
import { MarketInspectionEntity } from '../entities/marketInspection.entity';

export const marketCaseList: ListSpec<MarketCaseEntity, CaseFilter, CaseOrder> = {
  name: 'MarketCase',
  entity: MarketCaseEntity,
  key: 'caseNo',
  sorts: caseSorts,
  defaultSort: 'FILED_ON_DESC',
  where: caseConditions,
};

export const marketInspectionList: ListSpec<MarketInspectionEntity, InspectionFilter, InspectionOrder> = {
  name: 'MarketInspection',
  entity: MarketInspectionEntity,
  key: 'id',
  sorts: inspectionSorts,
  defaultSort: 'INSPECTED_ON_DESC',
  where: inspectionConditions,
};
