import { inspection, inspectionCount } from '#shared/synthetic/inspection';
import { inspectionRow } from '#shared/synthetic/inspectionRow';
import type { World } from '#shared/synthetic/world';
import type { CultureInspectionEntity } from '../src/entities/cultureInspection.entity';

/** The department's visits that took place; planned ones stand in the register of tasks alone. */
export function* inspectionRows(world: World): Generator<CultureInspectionEntity> {
  for (let j = 0; j < inspectionCount(world); j++) {
    const row = inspectionRow(inspection(world, 'culture-tourism', j));
    if (row) yield row;
  }
}
