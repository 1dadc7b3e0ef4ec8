import { addDays, addMonths } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import type { EnterpriseFact } from '#shared/synthetic/enterprise';
import { organFor } from '#shared/synthetic/inspection';
import { organIdOf } from '#shared/synthetic/organ';
import { draw, type Draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import { noEnd, type AgriLicenceEntity } from '../src/entities/agriLicence.entity';
import { firmAt, groupCount, richPlace } from './firms';
import { serial } from './serial';

export type LicenceKind =
  | 'PESTICIDE_BUSINESS'
  | 'PESTICIDE_PRODUCTION'
  | 'SEED'
  | 'VETERINARY_DRUG_BUSINESS'
  | 'VETERINARY_DRUG_PRODUCTION'
  | 'ANIMAL_EPIDEMIC_PREVENTION'
  | 'PIG_SLAUGHTER'
  | 'RAW_MILK_PURCHASE'
  | 'FEED_PRODUCTION';

interface LicenceRule {
  /** Months of validity; null: the rules set no end. */
  readonly months: number | null;
  readonly renewBy: (endsOn: string) => string | null;
  readonly issuer: 'COUNTY' | 'CITY';
  /** Numbers in the form of real ones; a 9 in front of the firm's index keeps them out of blocks in use. */
  readonly no: (county6: string, year: string, index: string) => string;
}

const days90 = (endsOn: string): string => addDays(endsOn, -90);
const months6 = (endsOn: string): string => addMonths(endsOn, -6);
const never = (): null => null;

/**
 * Validity and renewal: 农药管理条例 art. 18, 25; 兽药管理条例 art. 13, 23; 农作物种子生产经营许可管理办法 (five years);
 * 乳品质量安全监督管理条例 art. 20 (two years); 饲料和饲料添加剂生产许可管理办法 art. 11.
 */
const rules: Readonly<Record<LicenceKind, LicenceRule>> = {
  PESTICIDE_BUSINESS: {
    months: 60,
    renewBy: days90,
    issuer: 'COUNTY',
    no: (c, _, i) => `农药经许（湘）${c}${i}`,
  },
  PESTICIDE_PRODUCTION: {
    months: 60,
    renewBy: days90,
    issuer: 'CITY',
    no: (_c, _y, i) => `农药生许（湘）${i}`,
  },
  SEED: { months: 60, renewBy: never, issuer: 'COUNTY', no: (_, y, i) => `D（湘）农种许字（${y}）第${i}号` },
  VETERINARY_DRUG_BUSINESS: {
    months: 60,
    renewBy: months6,
    issuer: 'COUNTY',
    no: (c, y, i) => `（${y}）兽药经营证字${c}${i}号`,
  },
  VETERINARY_DRUG_PRODUCTION: {
    months: 60,
    renewBy: months6,
    issuer: 'CITY',
    no: (_, y, i) => `（${y}）兽药生产证字${i}号`,
  },
  ANIMAL_EPIDEMIC_PREVENTION: {
    months: null,
    renewBy: never,
    issuer: 'COUNTY',
    no: (c, y, i) => `（${c}）动防合字第${y}${i}号`,
  },
  PIG_SLAUGHTER: { months: null, renewBy: never, issuer: 'CITY', no: (_c, _y, i) => `A18${i}` },
  RAW_MILK_PURCHASE: { months: 24, renewBy: never, issuer: 'COUNTY', no: (c, y, i) => `湘${c}（${y}）${i}` },
  FEED_PRODUCTION: { months: 60, renewBy: months6, issuer: 'CITY', no: (_, y, i) => `湘饲证（${y}）${i}` },
};

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
  const rule = rules[kind];
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
