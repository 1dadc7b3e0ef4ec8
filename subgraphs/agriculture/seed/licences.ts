import { addDays, addMonths } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import type { EnterpriseFact } from '#shared/synthetic/enterprise';
import { organFor } from '#shared/synthetic/inspection';
import { organIdOf } from '#shared/synthetic/organ';
import { draw, type Draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import { noEnd, type AgriLicenceEntity } from '../src/entities/agriLicence.entity';
import { firmAt, groupCount, richPlace } from './firms';
import { licenceRules, type LicenceKind } from './licenceRules';
import { serial } from './serial';

/** What the firm at each place of a group may do. */
const kindsAt = (group: number, place: number): readonly LicenceKind[] => {
  const other = group % 2 === 0;
  const kinds: readonly (readonly LicenceKind[])[] = [
    ['PESTICIDE_BUSINESS'],
    ['VETERINARY_DRUG_BUSINESS'],
    ['PESTICIDE_BUSINESS', 'SEED', 'ANIMAL_EPIDEMIC_PREVENTION'],
    ['SEED'],
    ['PESTICIDE_PRODUCTION'],
    ['ANIMAL_EPIDEMIC_PREVENTION'],
    ['PIG_SLAUGHTER', 'ANIMAL_EPIDEMIC_PREVENTION'],
    [other ? 'RAW_MILK_PURCHASE' : 'FEED_PRODUCTION'],
    ['PESTICIDE_BUSINESS'],
    [other ? 'VETERINARY_DRUG_PRODUCTION' : 'FEED_PRODUCTION'],
    [],
  ];
  return kinds[place] ?? [];
};

const placesWithLicences = 10;

/** Days from the world's date to the end of validity: most far ahead, some within 90 days, some past. */
const daysLeft = (random: Draw, months: number): number =>
  random.weighted([
    [random.between(91, months * 29), 82],
    [random.between(0, 89), 10],
    [-random.between(1, 700), 8],
  ]);

function standingOf(firm: EnterpriseFact, rich: boolean, random: Draw): string {
  if (rich) return 'IN_FORCE';
  if (firm.status === 'DEREGISTERED') return 'CANCELLED';
  return random.weighted([
    ['IN_FORCE', 95],
    ['SUSPENDED', 2],
    ['REVOKED', 2],
    ['CANCELLED', 1],
  ]);
}

/** Licence k of the firm at a place of a group. */
export function licence(world: World, group: number, place: number, k: number): AgriLicenceEntity {
  const kind = kindsAt(group, place)[k];
  if (!kind) throw new Error(`The firm at place ${place} of group ${group} has no licence ${k}.`);
  const firm = firmAt(world, group, place);
  const random = draw(world.seed, `agri-licence:${k}`, firm.index);
  const rule = licenceRules[kind];
  const rich = place === richPlace;
  const left = rule.months === null ? null : rich ? random.between(60, 1500) : daysLeft(random, rule.months);
  const planned =
    rule.months === null || left === null
      ? addDays(world.date, -random.between(100, 3000))
      : addDays(addMonths(world.date, -rule.months), left + 1);
  const validFrom = planned < firm.foundedOn ? firm.foundedOn : planned;
  const endsOn = rule.months === null ? noEnd : addDays(addMonths(validFrom, rule.months), -1);
  return {
    no: rule.no(firm.village.code.slice(0, 6), validFrom.slice(0, 4), `9${serial(firm.index, 6)}`),
    kind,
    uscc: firm.uscc,
    issuedById:
      rule.issuer === 'CITY'
        ? organIdOf('agriculture', '430200000000', 'CITY')
        : organFor(world, 'agriculture', firm.village.code).id,
    restricted: kind === 'PESTICIDE_BUSINESS' ? rich || random.chance(0.2) : null,
    validFrom,
    endsOn,
    renewBy: endsOn === noEnd ? null : rule.renewBy(endsOn),
    standing: standingOf(firm, rich, random),
    regionCode: firm.village.code,
    ...regionSegments(firm.village.code),
  };
}

/** Thirteen licences a group. */
export const licenceCount = (world: World): number => groupCount(world) * 13;

export function* licenceRows(world: World): Generator<AgriLicenceEntity> {
  for (let group = 0; group < groupCount(world); group++) {
    for (let place = 0; place < placesWithLicences; place++) {
      for (let k = 0; k < kindsAt(group, place).length; k++) yield licence(world, group, place, k);
    }
  }
}
