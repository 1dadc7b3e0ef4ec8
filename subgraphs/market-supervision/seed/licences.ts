import { addDays, addMonths } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import type { EnterpriseFact } from '#shared/synthetic/enterprise';
import { organIdOf } from '#shared/synthetic/organ';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { FoodOperatorEntity } from '../src/entities/foodOperator.entity';
import { noEnd, type LicenceEntity } from '../src/entities/licence.entity';
import { equipmentRows } from './equipment';
import { ageOf, countyOrgan, supervisedFirms } from './firms';
import {
  deviceNo,
  drugNo,
  foodBusinessNo,
  foodProductionNo,
  industrialNo,
  measurementNo,
} from './licenceNumbers';
import { foodBusinessOf, foodCategoryOf, isRich, roundOf, type FoodBusinessType } from './trades';

/** Licences of these kinds hold for five years. */
const validMonths = 60;

type Kind =
  | 'FOOD_BUSINESS'
  | 'FOOD_PRODUCTION'
  | 'DRUG_BUSINESS'
  | 'MEDICAL_DEVICE_BUSINESS'
  | 'MEASUREMENT'
  | 'INDUSTRIAL_PRODUCT';

const standingOf: Readonly<Record<EnterpriseFact['status'], LicenceEntity['standing']>> = {
  IN_OPERATION: 'ISSUED',
  DEREGISTERED: 'CANCELLED',
  MOVED_OUT: 'CANCELLED',
  REVOKED: 'REVOKED',
};

/** The licence of a kind that the firm holds: begun within the firm's life, one in twenty run out, one in twenty within 90 days of it. */
function licence(
  world: World,
  firm: EnterpriseFact,
  kind: Kind,
  numberFor: (validFrom: string) => string,
): LicenceEntity {
  const random = draw(world.seed, `licence:${kind}`, firm.index);
  const validFrom = addDays(world.date, -random.between(20, Math.min(ageOf(world, firm) - 5, 1915)));
  const city = kind === 'DRUG_BUSINESS' || kind === 'MEDICAL_DEVICE_BUSINESS';
  return {
    no: numberFor(validFrom),
    kind,
    uscc: firm.uscc,
    organId: city ? organIdOf('market-supervision', firm.village.code, 'CITY') : countyOrgan(firm),
    validFrom,
    expiresOn: addDays(addMonths(validFrom, validMonths), -1),
    standing: firm.status === 'IN_OPERATION' && random.chance(0.01) ? 'CANCELLED' : standingOf[firm.status],
    regionCode: firm.village.code,
    ...regionSegments(firm.village.code),
  };
}

const shops: ReadonlySet<string> = new Set(['5211', '5212', '5213']);
const works: ReadonlySet<string> = new Set(['3073', '3360', '4511', '8111']);
const listedProducts: ReadonlySet<string> = new Set(['2611', '2614', '3011']);

/** Whether a firm holds one of the rarer kinds: by its trade, or, where all departments know it, in turn. */
function holds(
  world: World,
  firm: EnterpriseFact,
  kind: Kind,
  trades: ReadonlySet<string>,
  turn: number,
): boolean {
  if (isRich(firm)) return roundOf(firm) % 5 === turn;
  return trades.has(firm.industry) && draw(world.seed, `holds:${kind}`, firm.index).chance(0.5);
}

/** Licences of the firm other than registrations of equipment. */
export function licenceRows(world: World, firm: EnterpriseFact): LicenceEntity[] {
  const { index } = firm;
  const business = foodBusinessOf(firm);
  const category = foodCategoryOf(firm);
  const rows: LicenceEntity[] = [];
  if (business) rows.push(licence(world, firm, 'FOOD_BUSINESS', () => foodBusinessNo(business, index)));
  if (category) rows.push(licence(world, firm, 'FOOD_PRODUCTION', () => foodProductionNo(category, index)));
  if (holds(world, firm, 'DRUG_BUSINESS', shops, 0))
    rows.push(licence(world, firm, 'DRUG_BUSINESS', () => drugNo(index)));
  if (holds(world, firm, 'MEDICAL_DEVICE_BUSINESS', shops, 1)) {
    rows.push(licence(world, firm, 'MEDICAL_DEVICE_BUSINESS', (from) => deviceNo(index, from)));
  }
  if (holds(world, firm, 'MEASUREMENT', works, 2)) {
    rows.push(licence(world, firm, 'MEASUREMENT', (from) => measurementNo(index, from)));
  }
  if (holds(world, firm, 'INDUSTRIAL_PRODUCT', listedProducts, 3)) {
    rows.push(licence(world, firm, 'INDUSTRIAL_PRODUCT', () => industrialNo(index)));
  }
  return rows;
}

/** Use registrations of the firm's equipment: they carry its number and have no end (TSG 08). */
export function registrationRows(world: World, firm: EnterpriseFact): LicenceEntity[] {
  return equipmentRows(world, firm).map(
    ({ regNo, uscc, registeredOn, regionCode, city4, county6, town9 }) => ({
      no: regNo,
      kind: 'SPECIAL_EQUIPMENT_USE',
      uscc,
      organId: countyOrgan(firm),
      validFrom: registeredOn,
      expiresOn: noEnd,
      standing: standingOf[firm.status],
      regionCode,
      city4,
      county6,
      town9,
    }),
  );
}

export function* allLicenceRows(world: World): Generator<LicenceEntity> {
  for (const firm of supervisedFirms(world)) {
    yield* licenceRows(world, firm);
    yield* registrationRows(world, firm);
  }
}

const itemsOf: Readonly<Record<FoodBusinessType, readonly string[]>> = {
  SALES: ['预包装食品销售', '散装食品销售', '特殊食品销售'],
  CATERING: ['热食类食品制售', '冷食类食品制售', '糕点类食品制售', '自制饮品制售'],
  CANTEEN: ['热食类食品制售', '糕点类食品制售'],
};

/** At least one inspection of all points every two years (食品生产经营监督检查管理办法 art. 22). */
export const coverMonths = 24;

/** The firm as a food operator: one in twelve was never inspected in full, a few are past the two years. */
export function foodOperatorRow(world: World, firm: EnterpriseFact): FoodOperatorEntity | null {
  const businessType = foodBusinessOf(firm);
  const own = licenceRows(world, firm).find(({ kind }) => kind === 'FOOD_BUSINESS');
  if (!businessType || !own) return null;
  const random = draw(world.seed, 'food-operator', firm.index);
  const inspected = addDays(world.date, -random.between(1, random.chance(0.08) ? 1100 : 700));
  const never = random.chance(0.08) || inspected < own.validFrom;
  const items = itemsOf[businessType];
  return {
    licenceNo: own.no,
    uscc: firm.uscc,
    businessType,
    items: items.slice(0, random.between(1, items.length)),
    riskGrade: random.weighted([
      ['A', 40],
      ['B', 38],
      ['C', 16],
      ['D', 6],
    ]),
    lastFullInspectionOn: never ? null : inspected,
    fullInspectionDueBy: addMonths(never ? own.validFrom : inspected, coverMonths),
    regionCode: own.regionCode,
    city4: own.city4,
    county6: own.county6,
    town9: own.town9,
  };
}

export function* foodOperatorRows(world: World): Generator<FoodOperatorEntity> {
  for (const firm of supervisedFirms(world)) {
    const row = foodOperatorRow(world, firm);
    if (row) yield row;
  }
}
