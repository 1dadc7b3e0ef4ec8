import { addDays } from '#shared/calendar/civilDate';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { ProductSampleEntity, ResidueItem } from '../src/entities/productSample.entity';
import { batch, batchCount, lacksSample } from './batches';
import type { Species } from './farms';
import { serial } from './serial';

/** Substance and limit in milligrams per kilogram. */
type Limit = readonly [substance: string, limitMgKg: number];

const pesticides = 'GB 2763-2021';
const veterinaryDrugs = 'GB 31650-2019';

const limits: Readonly<Record<Species, { readonly standard: string; readonly items: readonly Limit[] }>> = {
  RICE: {
    standard: pesticides,
    items: [
      ['毒死蜱', 0.5],
      ['三唑磷', 0.05],
    ],
  },
  VEGETABLE: {
    standard: pesticides,
    items: [
      ['克百威', 0.02],
      ['氧乐果', 0.02],
      ['甲胺磷', 0.05],
    ],
  },
  PIG: {
    standard: veterinaryDrugs,
    items: [
      ['恩诺沙星', 0.1],
      ['磺胺类', 0.1],
    ],
  },
  CATTLE: {
    standard: veterinaryDrugs,
    items: [
      ['恩诺沙星', 0.1],
      ['磺胺类', 0.1],
    ],
  },
  CHICKEN: {
    standard: veterinaryDrugs,
    items: [
      ['恩诺沙星', 0.1],
      ['氟苯尼考', 0.1],
    ],
  },
  FISH: {
    standard: veterinaryDrugs,
    items: [
      ['恩诺沙星', 0.1],
      ['氟苯尼考', 1],
    ],
  },
};

/** One batch in twenty-five exceeds a limit. */
const exceeds = (n: number): boolean => n % 25 === 6;

/** Batches with a second sample, taken two days later. */
const sampledTwice = (n: number): boolean => n % 20 === 0;

function sample(world: World, n: number, k: number): ProductSampleEntity {
  const random = draw(world.seed, `product-sample:${k}`, n);
  const { batchNo, harvestedOn, species } = batch(world, n);
  const { standard, items } = limits[species];
  const bad = exceeds(n) ? random.below(items.length) : -1;
  const residues = items.map(([substance, limitMgKg], i): ResidueItem => {
    const share = i === bad ? random.between(120, 400) / 100 : random.between(5, 70) / 100;
    const found = i !== bad && random.chance(0.7) ? null : Number((limitMgKg * share).toFixed(4));
    return { substance, foundMgKg: found, limitMgKg, standard };
  });
  return {
    id: `sample-${serial(n, 6)}-${k + 1}`,
    batchNo,
    sampledOn: addDays(harvestedOn, random.between(1, 2) + 2 * k),
    lab: '株洲市农产品质量检验检测机构（演示）',
    items: residues,
    result: bad >= 0 ? 'UNQUALIFIED' : 'QUALIFIED',
  };
}

export function* sampleRows(world: World): Generator<ProductSampleEntity> {
  for (let n = 0; n < batchCount(world); n++) {
    if (lacksSample(n)) continue;
    yield sample(world, n, 0);
    if (sampledTwice(n)) yield sample(world, n, 1);
  }
}
