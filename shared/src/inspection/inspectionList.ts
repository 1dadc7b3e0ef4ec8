import type { EntityTarget } from 'typeorm';
import type { ListSpec } from '#shared/pagination/list';
import type { InspectionColumns } from './inspectionColumns';
import {
  inspectionConditions,
  inspectionSorts,
  type InspectionFilter,
  type InspectionOrder,
} from './inspectionFilter';

/** The list of a department's inspections; `name` is stable, part of every cursor. Newest first unless said otherwise. */
export const inspectionListOf = <E extends InspectionColumns>(
  name: string,
  entity: EntityTarget<E>,
): ListSpec<E, InspectionFilter, InspectionOrder> => ({
  name,
  entity,
  key: 'id',
  sorts: inspectionSorts,
  defaultSort: 'INSPECTED_ON_DESC',
  where: inspectionConditions,
});
