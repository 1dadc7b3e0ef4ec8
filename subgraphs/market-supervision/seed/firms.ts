import { addDays, epochDay } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import { industries } from '#shared/synthetic/catalogue/index';
import { concerns, enterprise, type EnterpriseFact } from '#shared/synthetic/enterprise';
import { organIdOf } from '#shared/synthetic/organ';
import { person } from '#shared/synthetic/person';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { AbnormalListingEntity } from '../src/entities/abnormalListing.entity';
import type { EnterpriseEntity } from '../src/entities/enterprise.entity';
import type { IndustryEntity } from '../src/entities/industry.entity';
import type { SeriousListingEntity } from '../src/entities/seriousListing.entity';
import { isRich, roundOf } from './trades';

export const industryRows = (): IndustryEntity[] =>
  industries.map(({ code, name, nameEn }) => ({ code, name, nameEn }));

const industryName = new Map(industries.map(({ code, name }) => [code, name]));

/** Kinds whose legal representative is published with the firm; the name of the others is kept as personal information. */
const namePublished: ReadonlySet<string> = new Set(['LIMITED_COMPANY', 'FARMERS_COOPERATIVE']);

export function enterpriseRow(world: World, index: number): EnterpriseEntity {
  const firm = enterprise(world, index);
  const random = draw(world.seed, 'market-firm', index);
  return {
    uscc: firm.uscc,
    name: firm.name,
    kind: firm.kind,
    legalRepId: firm.legalRepId,
    legalRepName: namePublished.has(firm.kind) ? person(world, firm.legalRepIndex).name : null,
    industry: firm.industry,
    regCapital: firm.regCapital,
    foundedOn: firm.foundedOn,
    status: firm.status,
    address: firm.address,
    gridCode: firm.gridCode,
    scope: `${industryName.get(firm.industry) ?? ''}（依法须经批准的项目，经相关部门批准后方可开展经营活动）`,
    phone: firm.phone,
    riskGrade: random.weighted([
      ['A', 55],
      ['B', 30],
      ['C', 11],
      ['D', 4],
    ]),
    regionCode: firm.village.code,
    ...regionSegments(firm.village.code),
  };
}

export function* enterpriseRows(world: World): Generator<EnterpriseEntity> {
  for (let i = 0; i < world.volume.enterprises; i++) yield enterpriseRow(world, i);
}

/** Firms this department licenses, inspects and answers complaints about. */
export function* supervisedFirms(world: World): Generator<EnterpriseFact> {
  for (let i = 0; i < world.volume.enterprises; i++) {
    if (concerns('market-supervision', i)) yield enterprise(world, i);
  }
}

export const countyOrgan = (firm: EnterpriseFact): string =>
  organIdOf('market-supervision', firm.village.code, 'COUNTY');

/** Days since the firm was founded, on the day of the world; 200 at least. */
export const ageOf = (world: World, firm: EnterpriseFact): number =>
  epochDay(world.date) - epochDay(firm.foundedOn);

/**
 * One firm in eight was listed; of those that all departments know, each was and was removed again. Individual
 * businesses are marked in the register instead and enter no list (企业信息公示暂行条例 arts. 17, 24).
 */
export function abnormalListing(world: World, index: number): AbnormalListingEntity | null {
  const firm = enterprise(world, index);
  const random = draw(world.seed, 'abnormal-listing', index);
  if (firm.kind === 'INDIVIDUAL_BUSINESS' || (!isRich(firm) && !random.chance(0.12))) return null;
  const listedOn = addDays(
    world.date,
    -random.between(isRich(firm) ? 160 : 5, Math.min(1500, ageOf(world, firm) - 1)),
  );
  const removedOn = addDays(listedOn, random.between(10, isRich(firm) ? 150 : 900));
  return {
    id: `${firm.uscc}-1`,
    uscc: firm.uscc,
    reason: random.weighted([
      ['NO_ANNUAL_REPORT', 60],
      ['UNREACHABLE', 30],
      ['NO_ORDERED_INFORMATION', 5],
      ['FALSE_INFORMATION', 5],
    ]),
    listedOn,
    removedOn: removedOn < world.date ? removedOn : null,
    organId: countyOrgan(firm),
    regionCode: firm.village.code,
    ...regionSegments(firm.village.code),
  };
}

export function* abnormalListingRows(world: World): Generator<AbnormalListingEntity> {
  for (let i = 0; i < world.volume.enterprises; i++) {
    const row = abnormalListing(world, i);
    if (row) yield row;
  }
}

/** Entries end after three years (市场监督管理严重违法失信名单管理办法). */
const seriousDays = 3 * 365;

export function* seriousListingRows(world: World): Generator<SeriousListingEntity> {
  for (let i = 0; i < world.volume.enterprises; i++) {
    const random = draw(world.seed, 'serious-listing', i);
    const firm = enterprise(world, i);
    if (!(isRich(firm) && roundOf(firm) % 10 === 0) && !random.chance(0.004)) continue;
    const listedOn = addDays(world.date, -random.between(5, Math.min(1500, ageOf(world, firm) - 1)));
    const removedOn = addDays(listedOn, seriousDays);
    yield {
      id: `${firm.uscc}-1`,
      uscc: firm.uscc,
      reason: random.pick(['FOOD_SAFETY', 'FAIR_COMPETITION', 'REFUSED_PENALTY']),
      listedOn,
      removedOn: removedOn < world.date ? removedOn : null,
      organId: countyOrgan(firm),
    };
  }
}
