import { addDays } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import { enterprise, firmsOf, nthFirm, richResidue, round } from '#shared/synthetic/enterprise';
import { organIdOf } from '#shared/synthetic/organ';
import { organFor } from '#shared/synthetic/inspection';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { EiaApprovalEntity } from '../src/entities/eiaApproval.entity';

const projects = ['生产线技术改造项目', '新建厂房项目', '扩建项目', '污染防治设施升级项目'] as const;

/** Approvals: every firm that all departments know has one, and one in three of the others. */
export function* approvalRows(world: World): Generator<EiaApprovalEntity> {
  for (let j = 0; j < firmsOf(world, 'ecology'); j++) {
    const index = nthFirm('ecology', j);
    const random = draw(world.seed, 'ecology-eia', j);
    if (!random.chance(0.33) && index % round !== richResidue) continue;
    const { uscc, village } = enterprise(world, index);
    const kind = random.chance(0.2) ? 'REPORT' : 'FORM';
    const approvedOn = addDays(world.date, -random.between(60, 1500));
    const accepted = addDays(approvedOn, random.between(90, 400));
    yield {
      no: `株环评〔${approvedOn.slice(0, 4)}〕${j + 1}号`,
      uscc,
      project: random.pick(projects),
      kind,
      // Reports are the city's to approve, forms its branches'.
      organId:
        kind === 'REPORT'
          ? organIdOf('ecology', '430200000000', 'CITY')
          : organFor(world, 'ecology', village.code).id,
      approvedOn,
      acceptedOn: accepted < world.date && random.chance(0.8) ? accepted : null,
      regionCode: village.code,
      ...regionSegments(village.code),
    };
  }
}
