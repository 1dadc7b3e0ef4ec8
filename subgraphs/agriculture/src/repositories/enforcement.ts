import { caseListOf } from '#shared/case/caseList';
import { inspectionListOf } from '#shared/inspection/inspectionList';
import { AgriCaseEntity } from '../entities/agriCase.entity';
import { AgriInspectionEntity } from '../entities/agriInspection.entity';

export const inspectionList = inspectionListOf('AgriInspection', AgriInspectionEntity);

export const caseList = caseListOf('AgriCase', AgriCaseEntity);
