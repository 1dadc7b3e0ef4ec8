import { addDays } from '#shared/calendar/civilDate';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { ComplianceCertificateEntity } from '../src/entities/complianceCertificate.entity';
import type { ProductBatchEntity } from '../src/entities/productBatch.entity';
import { dealersPerGroup, purchaseBefore, purchaseIdOf } from './dealers';
import { farm, farmCount, speciesFacts, type Species } from './farms';
import { groupCount } from './firms';
import { serial } from './serial';

export const batchCount = (world: World): number => Math.max(200, Math.round(world.volume.enterprises / 5));

/** Other departments refer to batches by this number. */
export const batchNoOf = (n: number): string => `B${serial(n, 6)}`;

/** Links that are missing on purpose, so that a trace has places to break off. */
export const lacksPurchase = (n: number): boolean => n % 9 === 4;
export const lacksCertificate = (n: number): boolean => n % 7 === 3;
export const lacksSample = (n: number): boolean => n % 5 === 2;

const products: Readonly<Record<Species, readonly string[]>> = {
  RICE: ['稻谷'],
  VEGETABLE: ['辣椒', '小白菜', '豇豆'],
  PIG: ['生猪'],
  CATTLE: ['肉牛'],
  CHICKEN: ['肉鸡'],
  FISH: ['草鱼'],
};

/** The dealer that sold the inputs: crops need pesticides or seed, animals veterinary drugs. */
function dealerOf(world: World, n: number, species: Species): number {
  const group = (n * 7 + 3) % groupCount(world);
  const crops = [0, 2, 3, 4] as const;
  const place = speciesFacts[species].kind === 'CROP' ? (crops[n % crops.length] ?? 0) : 1;
  return group * dealersPerGroup + place;
}

/** Batch n, from farm n counted round, harvested within the last 400 days. */
export function batch(world: World, n: number): ProductBatchEntity & { readonly species: Species } {
  const random = draw(world.seed, 'product-batch', n);
  const { id, species, regionCode, city4, county6, town9 } = farm(world, n % farmCount(world));
  const daysAgo = random.between(5, 400);
  return {
    batchNo: batchNoOf(n),
    species,
    product: random.pick(products[species]),
    farmId: id,
    harvestedOn: addDays(world.date, -daysAgo),
    quantityKg: random.between(200, 40_000) / 4,
    inputPurchaseId: lacksPurchase(n)
      ? null
      : purchaseIdOf(dealerOf(world, n, species), purchaseBefore(daysAgo)),
    regionCode,
    city4,
    county6,
    town9,
  };
}

export function* batchRows(world: World): Generator<ProductBatchEntity> {
  for (let n = 0; n < batchCount(world); n++) yield batch(world, n);
}

export function* certificateRows(world: World): Generator<ComplianceCertificateEntity> {
  for (let n = 0; n < batchCount(world); n++) {
    if (lacksCertificate(n)) continue;
    const random = draw(world.seed, 'compliance-certificate', n);
    const { batchNo, harvestedOn } = batch(world, n);
    yield {
      certificateNo: `HGZ${serial(n, 8)}`,
      batchNo,
      issuedOn: addDays(harvestedOn, random.between(0, 1)),
      basis: random.weighted([
        ['OWN_TEST', 35],
        ['QUALITY_CONTROL', 30],
        ['OWN_PROMISE', 25],
        ['COMMISSIONED_TEST', 10],
      ]),
    };
  }
}
