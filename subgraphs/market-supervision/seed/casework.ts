import { caseCount } from '#shared/synthetic/case';
import { caseRow } from '#shared/synthetic/caseRow';
import { inspection, inspectionCount } from '#shared/synthetic/inspection';
import { inspectionRow } from '#shared/synthetic/inspectionRow';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { MarketCaseEntity } from '../src/entities/marketCase.entity';
import type { MarketInspectionEntity } from '../src/entities/marketInspection.entity';

/** Case j: the value of the goods is established where the article counts by it, illegal gains where there were any. */
export function marketCaseRow(world: World, j: number): MarketCaseEntity {
  const { plan, ...row } = caseRow(world, 'market-supervision', j);
  const random = draw(world.seed, 'market-case', j);
  const decided = row.decidedOn !== null;
  const goodsValue = (random.between(2, 95) * 100).toFixed(2);
  const illegalGains = random.chance(0.3) ? (random.between(1, 60) * 50).toFixed(2) : null;
  return {
    ...row,
    goodsValue: decided && plan.item.goodsMultiple !== null ? goodsValue : null,
    illegalGains: decided ? illegalGains : null,
  };
}

export function* marketCaseRows(world: World): Generator<MarketCaseEntity> {
  const cases = caseCount(world, 'market-supervision');
  for (let j = 0; j < cases; j++) yield marketCaseRow(world, j);
}

export function* marketInspectionRows(world: World): Generator<MarketInspectionEntity> {
  const inspections = inspectionCount(world);
  for (let j = 0; j < inspections; j++) {
    const row = inspectionRow(inspection(world, 'market-supervision', j));
    if (row) yield row;
  }
}
