import { addDays } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import { organFor } from '#shared/synthetic/inspection';
import { twoOfficers } from '#shared/synthetic/officer';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { AnimalEventEntity } from '../src/entities/animalEvent.entity';
import type { QuarantineCertificateEntity } from '../src/entities/quarantineCertificate.entity';
import { farm, farmCount } from './farms';
import { serial } from './serial';

const certificatesPerFarm = 2;

/** Certificates for animals that left a farm; numbers from a block of 43 that is not given out. */
export function* quarantineRows(world: World): Generator<QuarantineCertificateEntity> {
  for (let f = 0; f < farmCount(world); f++) {
    const { id, head, species, regionCode } = farm(world, f);
    if (head === null) continue;
    const organ = organFor(world, 'agriculture', regionCode);
    for (let k = 0; k < certificatesPerFarm; k++) {
      const serialNumber = f * certificatesPerFarm + k;
      const random = draw(world.seed, 'quarantine-certificate', serialNumber);
      yield {
        no: `4399${serial(serialNumber, 8)}`,
        species,
        quantity: random.between(1, Math.min(head, 200)),
        farmId: id,
        destinationCode: random.pick(world.places.townships).code,
        officialVetCertNo: twoOfficers(organ, random)[0],
        issuedOn: addDays(world.date, -random.between(1, 365)),
        regionCode,
        ...regionSegments(regionCode),
      };
    }
  }
}

export const animalEventCount = (world: World): number =>
  Math.max(24, Math.round(world.volume.enterprises / 200));

/** Every fourth epidemic has been reported and not announced. */
export const isUnannounced = (e: number): boolean => e % 4 === 3;

const diseases = [
  'AFRICAN_SWINE_FEVER',
  'FOOT_AND_MOUTH',
  'AVIAN_INFLUENZA',
  'PESTE_DES_PETITS_RUMINANTS',
  'BRUCELLOSIS',
  'NEWCASTLE',
] as const;

export function* animalEventRows(world: World): Generator<AnimalEventEntity> {
  for (let e = 0; e < animalEventCount(world); e++) {
    const random = draw(world.seed, 'animal-event', e);
    const village = random.pick(world.places.villages);
    const reportedOn = addDays(world.date, -random.between(12, isUnannounced(e) ? 40 : 900));
    yield {
      id: `animal-event-${serial(e, 5)}`,
      kind: random.pick(diseases),
      head: random.between(1, 300),
      reportedOn,
      announcedOn: isUnannounced(e) ? null : addDays(reportedOn, random.between(1, 10)),
      regionCode: village.code,
      ...regionSegments(village.code),
    };
  }
}
