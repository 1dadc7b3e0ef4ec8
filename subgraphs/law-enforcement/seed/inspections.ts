import { regionSegments } from '#shared/codes/regionCode';
import { inspectionItems } from '#shared/synthetic/catalogue/index';
import { inspection, inspectionCount, type InspectionFact } from '#shared/synthetic/inspection';
import { inspectionRow } from '#shared/synthetic/inspectionRow';
import { lineDepartments } from '#shared/synthetic/organ';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { InspectionPlanEntity } from '../src/entities/inspectionPlan.entity';
import type { InspectionTaskEntity } from '../src/entities/inspectionTask.entity';
import type { UrbanInspectionEntity } from '../src/entities/urbanInspection.entity';
import { departmentCode } from '../src/repositories/departments';

/** Plans of this year and the three before it; visits of the next year have no plan yet. */
const plannedYears = (world: World): readonly number[] => {
  const year = Number(world.date.slice(0, 4));
  return [year - 3, year - 2, year - 1, year];
};

const planIdOf = (organId: string, year: number): string => `plan-${organId}-${year}`;

/** A plan for each organ of the city and the counties, filed between the first and the last day of March. */
export function* planRows(world: World): Generator<InspectionPlanEntity> {
  for (const { index, id, department, level, regionCode } of world.organs) {
    if (level === 'TOWNSHIP') continue;
    for (const year of plannedYears(world)) {
      const random = draw(world.seed, 'inspection-plan', index * 10_000 + year);
      yield {
        id: planIdOf(id, year),
        organId: id,
        department: departmentCode(department),
        year,
        filedOn: `${year}-03-${String(random.between(1, 31)).padStart(2, '0')}`,
        itemCodes: inspectionItems.filter((item) => item.department === department).map(({ code }) => code),
        regionCode,
        ...regionSegments(regionCode),
      };
    }
  }
}

type Doing = Pick<InspectionTaskEntity, 'state' | 'evaluation'>;

/** One planned visit in twenty-five is cancelled, never a planted one; one firm in three rates the visit. */
function doingOf(world: World, fact: InspectionFact, j: number): Doing {
  const random = draw(world.seed, `inspection-task:${fact.department}`, j);
  if (fact.inspectedOn === null) {
    const cancelled = fact.planted === null && random.chance(0.04);
    return { state: cancelled ? 'CANCELLED' : 'PLANNED', evaluation: null };
  }
  const rated = random.chance(0.35);
  return {
    state: 'DONE',
    evaluation: rated
      ? random.weighted([
          [5, 60],
          [4, 25],
          [3, 10],
          [2, 3],
          [1, 2],
        ])
      : null,
  };
}

export const taskCount = (world: World): number => lineDepartments.length * inspectionCount(world);

/** Every visit of every line department, planned and done. */
export function* taskRows(world: World): Generator<InspectionTaskEntity> {
  const years = plannedYears(world);
  for (const department of lineDepartments) {
    for (let j = 0; j < inspectionCount(world); j++) {
      const fact = inspection(world, department, j);
      const year = Number(fact.plannedOn.slice(0, 4));
      const { code } = fact.firm.village;
      yield {
        id: fact.taskId,
        department: departmentCode(department),
        organId: fact.organ.id,
        planId: years.includes(year) ? planIdOf(fact.organ.id, year) : null,
        uscc: fact.firm.uscc,
        mode: fact.mode,
        plannedOn: fact.plannedOn,
        ...doingOf(world, fact, j),
        mergedIntoId: null,
        officerCertNos: [...fact.officers],
        itemCodes: [...fact.items],
        result: fact.result,
        regionCode: code,
        ...regionSegments(code),
      };
    }
  }
}

export function* urbanInspectionRows(world: World): Generator<UrbanInspectionEntity> {
  for (let j = 0; j < inspectionCount(world); j++) {
    const row = inspectionRow(inspection(world, 'law-enforcement', j));
    if (row) yield row;
  }
}
