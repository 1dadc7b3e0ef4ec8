import { addDays } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import type { InspectionColumns } from '#shared/inspection/inspectionColumns';
import type { InspectionFact } from './inspection';

/** The shared columns of an inspection that took place; null for a visit that is only planned. */
export function inspectionRow(fact: InspectionFact): InspectionColumns | null {
  if (fact.inspectedOn === null || fact.result === null) return null;
  const toRectify = fact.result === 'TO_RECTIFY';
  return {
    id: fact.id,
    taskId: fact.taskId,
    uscc: fact.firm.uscc,
    organId: fact.organ.id,
    mode: fact.mode,
    inspectedOn: fact.inspectedOn,
    officerCertNos: [...fact.officers],
    itemCodes: [...fact.items],
    result: fact.result,
    findings: toRectify || fact.result === 'CASE_FILED' ? '检查事项存在不符合项，已制作现场笔录。' : null,
    rectifyBy: toRectify ? addDays(fact.inspectedOn, 15) : null,
    regionCode: fact.firm.village.code,
    ...regionSegments(fact.firm.village.code),
  };
}
