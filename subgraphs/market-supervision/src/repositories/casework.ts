import { caseListOf } from '#shared/case/caseList';
import { inspectionListOf } from '#shared/inspection/inspectionList';
import { MarketCaseEntity } from '../entities/marketCase.entity';
import { MarketInspectionEntity } from '../entities/marketInspection.entity';

export const marketCaseList = caseListOf('MarketCase', MarketCaseEntity);

export const marketInspectionList = inspectionListOf('MarketInspection', MarketInspectionEntity);
