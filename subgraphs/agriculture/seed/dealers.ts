import { addDays } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import { brandName } from '#shared/synthetic/names';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { InputDealerEntity } from '../src/entities/inputDealer.entity';
import type { InputPurchaseEntity } from '../src/entities/inputPurchase.entity';
import { firmAt, groupCount, richPlace } from './firms';
import { licence } from './licences';
import { serial } from './serial';

export type InputKind = 'PESTICIDE' | 'VETERINARY_DRUG' | 'SEED';

/** Places of a group whose firms deal, and in what; the dealer's first licence is the one it deals under. */
const dealing = [
  { place: 0, kind: 'PESTICIDE' },
  { place: 1, kind: 'VETERINARY_DRUG' },
  { place: richPlace, kind: 'PESTICIDE' },
  { place: 3, kind: 'SEED' },
  { place: 8, kind: 'PESTICIDE' },
] as const satisfies readonly { place: number; kind: InputKind }[];

export const dealersPerGroup = dealing.length;
export const dealerCount = (world: World): number => groupCount(world) * dealersPerGroup;
export const dealerKind = (d: number): InputKind => (dealing[d % dealersPerGroup] ?? dealing[0]).kind;
const dealerIdOf = (d: number): string => `dealer-${serial(d, 6)}`;

export function* dealerRows(world: World): Generator<InputDealerEntity> {
  for (let d = 0; d < dealerCount(world); d++) {
    const group = Math.floor(d / dealersPerGroup);
    const { place, kind } = dealing[d % dealersPerGroup] ?? dealing[0];
    const firm = firmAt(world, group, place);
    yield {
      id: dealerIdOf(d),
      uscc: firm.uscc,
      kind,
      licenceNo: licence(world, group, place, 0).no,
      regionCode: firm.village.code,
      ...regionSegments(firm.village.code),
    };
  }
}

/** Purchases reach back beyond the two years for which they must be kept (农药管理条例 art. 26). */
export const purchasesPerDealer = 24;
/** A dealer buys once in each span of this many days. */
const span = 35;

const goods: Readonly<Record<InputKind, readonly string[]>> = {
  PESTICIDE: [
    '30%草甘膦水剂',
    '80%代森锰锌可湿性粉剂',
    '200克/升氯虫苯甲酰胺悬浮剂',
    '5%甲氨基阿维菌素苯甲酸盐水分散粒剂',
  ],
  VETERINARY_DRUG: ['恩诺沙星注射液', '氟苯尼考粉', '阿莫西林可溶性粉'],
  SEED: ['杂交水稻种子', '辣椒种子', '豇豆种子'],
};

/** Registrations of the year 2099, so that they belong to no product. */
const registrationOf = (kind: InputKind, number: number): string =>
  ({
    PESTICIDE: `PD2099${serial(number, 4)}`,
    VETERINARY_DRUG: `兽药字990${serial(number, 6)}`,
    SEED: `湘审稻2099${serial(number, 4)}`,
  })[kind];

export const purchaseIdOf = (d: number, q: number): string => `purchase-${serial(d, 6)}-${serial(q, 2)}`;

/** Purchase q of dealer d; the greater q, the longer ago: between 35q + 5 and 35q + 35 days before the world's date. */
export function purchase(world: World, d: number, q: number): InputPurchaseEntity {
  const random = draw(world.seed, 'input-purchase', d * purchasesPerDealer + q);
  const kind = dealerKind(d);
  const which = random.below(goods[kind].length);
  return {
    id: purchaseIdOf(d, q),
    dealerId: dealerIdOf(d),
    product: goods[kind][which] as string,
    registration: registrationOf(kind, which * 100 + random.below(100)),
    supplier: `${brandName(random)}农资批发部（演示）`,
    quantityKg: random.between(20, 4000) / 4,
    boughtOn: addDays(world.date, -(q * span + random.between(5, span))),
  };
}

/** The latest purchase that is certain to lie before a day so many days before the world's date. */
export const purchaseBefore = (daysAgo: number): number => Math.ceil(daysAgo / span);

export function* purchaseRows(world: World): Generator<InputPurchaseEntity> {
  for (let d = 0; d < dealerCount(world); d++) {
    for (let q = 0; q < purchasesPerDealer; q++) yield purchase(world, d, q);
  }
}
