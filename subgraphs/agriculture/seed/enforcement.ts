import { caseCount, type CasePlan } from '#shared/synthetic/case';
import { caseRow } from '#shared/synthetic/caseRow';
import { inspection, inspectionCount } from '#shared/synthetic/inspection';
import { inspectionRow } from '#shared/synthetic/inspectionRow';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { AgriCaseEntity } from '../src/entities/agriCase.entity';
import type { AgriInspectionEntity } from '../src/entities/agriInspection.entity';

/** Value of the goods and the fine as its multiple, within the bounds of items that know such a multiple. */
function goodsOf(world: World, plan: CasePlan, fine: string | null, j: number) {
  const bounds = plan.item.goodsMultiple;
  if (bounds === null || fine === null || Number(fine) === 0) return { goodsValue: null, multiple: null };
  const share = draw(world.seed, 'agri-case-goods', j).next();
  const multiple = Number((bounds.min + (bounds.max - bounds.min) * share).toFixed(2));
  return { goodsValue: (Number(fine) / multiple).toFixed(2), multiple };
}

export function* caseRows(world: World): Generator<AgriCaseEntity> {
  for (let j = 0; j < caseCount(world, 'agriculture'); j++) {
    const { plan, ...columns } = caseRow(world, 'agriculture', j);
    yield { ...columns, ...goodsOf(world, plan, columns.fine, j) };
  }
}

export function* inspectionRows(world: World): Generator<AgriInspectionEntity> {
  for (let j = 0; j < inspectionCount(world); j++) {
    const row = inspectionRow(inspection(world, 'agriculture', j));
    if (row) yield row;
  }
}
