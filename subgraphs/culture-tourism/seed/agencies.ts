import { addDays } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import { brandName } from '#shared/synthetic/names';
import { person } from '#shared/synthetic/person';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { TourGuideEntity } from '../src/entities/tourGuide.entity';
import type { TravelAgencyEntity } from '../src/entities/travelAgency.entity';
import { depositRequired } from '../src/repositories/deposit';
import { businessesOf, firms } from './business';
import { licenceOf } from './licences';

interface Agency extends TravelAgencyEntity {
  readonly firmIndex: number;
}

function* agencies(world: World): Generator<Agency> {
  for (const firm of firms(world)) {
    if (!businessesOf(firm).includes('TRAVEL_AGENCY')) continue;
    const no = licenceOf(world, firm, 'TRAVEL_AGENCY')?.no;
    if (no === undefined) throw new Error(`Travel agency ${firm.uscc} has no licence.`);
    const random = draw(world.seed, 'travel-agency', firm.index);
    const outbound = random.chance(0.2);
    const branches = random.below(4);
    const outboundBranches = outbound ? random.below(2) : 0;
    const required = Number(depositRequired({ outbound, branches, outboundBranches }));
    // One agency in twelve pays in less than it must.
    const missing = random.chance(1 / 12) ? 50_000 : 0;
    yield {
      firmIndex: firm.index,
      no,
      name: `${brandName(random)}旅行社`,
      uscc: firm.uscc,
      outbound,
      branches,
      outboundBranches,
      deposit: (required - missing).toFixed(2),
      regionCode: firm.village.code,
      ...regionSegments(firm.village.code),
    };
  }
}

export function* agencyRows(world: World): Generator<TravelAgencyEntity> {
  for (const { firmIndex: _firmIndex, ...agency } of agencies(world)) yield agency;
}

/** Two to six guides of every agency; one licence in twenty has run out. */
export function* guideRows(world: World): Generator<TourGuideEntity> {
  for (const { firmIndex, no } of agencies(world)) {
    const random = draw(world.seed, 'tour-guides', firmIndex);
    const guides = random.between(2, 6);
    for (let k = 0; k < guides; k++) {
      const { id, name } = person(world, (firmIndex * 31 + k * 17 + 5) % world.volume.persons);
      yield {
        certificateNo: `XT${String(firmIndex * 10 + k).padStart(7, '0')}`,
        agencyNo: no,
        name,
        personId: id,
        validTo: addDays(world.date, random.chance(0.05) ? -random.between(1, 90) : random.between(1, 1095)),
      };
    }
  }
}
