import { regionSegments } from '#shared/codes/regionCode';
import { enterprise, faultFirms, nthFaultFirm } from '#shared/synthetic/enterprise';
import { officer, officerCount } from '#shared/synthetic/officer';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { ConflictRow, OfficerEntity } from '../src/entities/officer.entity';

/** Firms at this place in the round are nobody's to inspect, so that no visit of the demonstration breaks art. 43. */
const uninspected = 48;

/** One officer in fifteen has something to do with a firm. */
function conflictsOf(world: World, index: number): ConflictRow[] {
  if (index % 15 !== 4) return [];
  const random = draw(world.seed, 'officer-conflict', index);
  const firm = enterprise(world, nthFaultFirm(uninspected, random.below(faultFirms(world))));
  return [{ uscc: firm.uscc, relation: random.pick(['RELATIVE', 'SHAREHOLDER', 'FORMER_EMPLOYEE']) }];
}

export function* officerRows(world: World): Generator<OfficerEntity> {
  for (let i = 0; i < officerCount(world); i++) {
    const { certNo, name, organ, certValidFrom, certValidTo, residentId, trainingHours } = officer(world, i);
    yield {
      certNo,
      name,
      organId: organ.id,
      certValidFrom,
      certValidTo,
      idNo: residentId,
      conflicts: conflictsOf(world, i),
      trainingHours,
      regionCode: organ.regionCode,
      ...regionSegments(organ.regionCode),
    };
  }
}
