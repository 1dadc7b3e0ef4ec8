import { regionPrefix, regionSegments, townshipKindOf } from '#shared/codes/regionCode';
import { addMonths } from '#shared/calendar/civilDate';
import { penaltyItems, type PenaltyItemFact } from '#shared/synthetic/catalogue/index';
import { organIdOf, type LineDepartment, type OrganFact } from '#shared/synthetic/organ';
import type { Place } from '#shared/synthetic/places';
import type { World } from '#shared/synthetic/world';
import type { CompetenceGrantEntity } from '../src/entities/competenceGrant.entity';
import { penaltyLaw } from './catalogue';
import { countyCodeOf } from './organs';
import { devolvedSince } from './teams';

/** The revised 行政处罚法, whose art. 18 and 24 the grants rest on, has been in force since this day. */
const lawInForce = '2021-07-15';

const itemOf = (code: string): PenaltyItemFact => {
  const item = penaltyItems.find((one) => one.code === code);
  if (!item) throw new Error(`There is no penalty item ${code}.`);
  return item;
};

/** Waste, spills, noise, street scene and green land: what every township took over, and what every second one did. */
const everywhere = ['F0302', 'F0402', 'F0403', 'F0601', 'F0602'];
const everySecond = ['F0102', 'F0701'];

interface Devolved {
  readonly item: string;
  readonly validTo: string | null;
}

/**
 * The items devolved to a township, by its place in the list of townships. All are items that the cases of the
 * demonstration do not use while the devolution lasts, so that no case was handled by an organ that had lost the power.
 */
export function devolvedTo(index: number, code: string): Devolved[] {
  const lasting = [...everywhere, ...(index % 2 === 0 ? everySecond : [])].map((item) => ({
    item,
    validTo: null,
  }));
  const rural = townshipKindOf(code) !== 'STREET';
  return [
    ...lasting,
    // Unregistered trade: taken back after assessment in one township of sixteen.
    { item: 'M0105', validTo: index % 16 === 3 ? '2025-12-31' : null },
    ...(rural ? [{ item: 'E0602', validTo: null }] : []),
    // Seed labels: a trial of one year.
    ...(index % 8 === 6 ? [{ item: 'A0203', validTo: '2022-09-30' }] : []),
  ];
}

/** Townships in which the ecology branch of the county kept livestock waste beside the township: overlaps to be settled. */
export const overlaps = (index: number, code: string): boolean =>
  index % 14 === 5 && townshipKindOf(code) !== 'STREET';

type Terms = Pick<
  CompetenceGrantEntity,
  'fromOrganId' | 'basisArticle' | 'validFrom' | 'validTo' | 'assessmentDue'
>;

const grantRow = (
  id: string,
  itemCode: string,
  toOrganId: string,
  regionCode: string,
  terms: Terms,
): CompetenceGrantEntity => ({
  id,
  itemCode,
  toOrganId,
  basisLaw: penaltyLaw,
  ...terms,
  regionCode,
  ...regionSegments(regionCode),
});

const concentrated: Terms = {
  fromOrganId: null,
  basisArticle: 18,
  validFrom: lawInForce,
  validTo: null,
  assessmentDue: null,
};

/** Organs of the city and the counties hold all items of their department. */
function* held(organ: OrganFact): Generator<CompetenceGrantEntity> {
  for (const { code } of penaltyItems.filter(({ domain }) => domain === organ.department)) {
    const id = `grant-${regionPrefix(organ.regionCode)}-${code}`;
    yield grantRow(id, code, organ.id, organ.regionCode, concentrated);
  }
}

/** The day by which a devolution is next assessed: every second year counted from its start, after the world's date. */
function nextAssessment(date: string): string {
  let due = addMonths(devolvedSince, 24);
  while (due <= date) due = addMonths(due, 24);
  return due;
}

function* devolved(world: World, township: Place, index: number): Generator<CompetenceGrantEntity> {
  const bureau = organIdOf('law-enforcement', township.code, 'TOWNSHIP');
  for (const { item, validTo } of devolvedTo(index, township.code)) {
    const department = itemOf(item).domain as LineDepartment;
    yield grantRow(`grant-${regionPrefix(township.code)}-${item}`, item, bureau, township.code, {
      fromOrganId: organIdOf(department, countyCodeOf(township.code), 'COUNTY'),
      basisArticle: 24,
      validFrom: devolvedSince,
      validTo,
      assessmentDue: validTo === null ? nextAssessment(world.date) : null,
    });
  }
}

function retained({ code }: Place): CompetenceGrantEntity {
  const organ = organIdOf('ecology', countyCodeOf(code), 'COUNTY');
  return grantRow(`grant-${regionPrefix(code)}-E0602-retained`, 'E0602', organ, code, concentrated);
}

export function* grantRows(world: World): Generator<CompetenceGrantEntity> {
  for (const organ of world.organs) if (organ.level !== 'TOWNSHIP') yield* held(organ);
  for (const [index, township] of world.places.townships.entries()) {
    yield* devolved(world, township, index);
    if (overlaps(index, township.code)) yield retained(township);
  }
}
