import { addDays } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import {
  enterprise,
  faultFirms,
  firmsOf,
  nthFaultFirm,
  nthFirm,
  richResidue,
  type EnterpriseFact,
} from '#shared/synthetic/enterprise';
import { draw, type Draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { SampleTestEntity } from '../src/entities/sampleTest.entity';
import { foodBusinessOf, foodCategoryOf } from './trades';

const perRound = 15;
/** Batches of farm produce that reach the market, in the numbers that agriculture gives to them. */
const sampledBatches = 200;

export const sampleCount = (world: World): number => faultFirms(world) * perRound;

/** Number of the n-th batch of farm produce, as agriculture numbers its certificates. */
export const productBatch = (n: number): string => `B${String(n).padStart(6, '0')}`;

type Product = readonly [product: string, item: string, standard: string];

/** Product, an item it is tested for, and the standard that limits the item. */
const farmProduce: readonly Product[] = [
  ['辣椒', '噻虫胺', 'GB 2763-2021'],
  ['韭菜', '腐霉利', 'GB 2763-2021'],
  ['豇豆', '灭蝇胺', 'GB 2763-2021'],
  ['大白菜', '毒死蜱', 'GB 2763-2021'],
  ['猪肉', '恩诺沙星', 'GB 31650-2019'],
  ['草鱼', '恩诺沙星', 'GB 31650-2019'],
  ['鸡蛋', '恩诺沙星', 'GB 31650.1-2022'],
];

const madeFood: readonly Product[] = [
  ['糕点', '脱氢乙酸及其钠盐', 'GB 2760-2024'],
  ['湿米粉', '脱氢乙酸及其钠盐', 'GB 2760-2024'],
  ['包装饮用水', '铜绿假单胞菌', 'GB 19298-2014'],
  ['白酒', '甲醇', 'GB 2757-2012'],
  ['腊肉', '过氧化值', 'GB 2730-2015'],
  ['大米', '镉', 'GB 2762-2022'],
  ['菜籽油', '酸价', 'GB 2716-2018'],
  ['花生', '黄曲霉毒素B1', 'GB 2761-2017'],
  ['复用餐饮具', '阴离子合成洗涤剂', 'GB 14934-2016'],
];

const laboratories = ['市级食品检验机构', '省级食品检验机构', '第三方食品检验机构'];

/** The first samples come from the firms that all departments know, the others from food firms drawn by lot. */
function sampledFirm(world: World, j: number, random: Draw): EnterpriseFact {
  if (j < faultFirms(world)) return enterprise(world, nthFaultFirm(richResidue, j));
  const firms = firmsOf(world, 'market-supervision');
  // Every round of firms has one with a canteen, so the search is short.
  for (let n = random.below(firms); ; n = (n + 1) % firms) {
    const firm = enterprise(world, nthFirm('market-supervision', n));
    if (foodBusinessOf(firm) || foodCategoryOf(firm)) return firm;
  }
}

/** Sample j. Every other one is farm produce, batch after batch; one in twenty-five fails. */
export function sampleTestRow(world: World, j: number): SampleTestEntity {
  const random = draw(world.seed, 'sample-test', j);
  const firm = sampledFirm(world, j, random);
  const ofFarm = j % 2 === 0;
  const batch = (j / 2) % sampledBatches;
  const [product, item, standard] = ofFarm
    ? (farmProduce[batch % farmProduce.length] as Product)
    : random.pick(madeFood);
  const sampledOn = addDays(world.date, -random.between(5, 180));
  const failed = random.chance(0.04);
  const madeOn = addDays(sampledOn, -random.between(3, 60)).replaceAll('-', '');
  return {
    sampleNo: `XBJ${sampledOn.slice(2, 4)}430299${String(j).padStart(7, '0')}`,
    product,
    batchNo: ofFarm ? productBatch(batch) : `${madeOn}-${random.between(1, 3)}`,
    farmProduce: ofFarm,
    uscc: firm.uscc,
    result: failed ? 'FAILED' : 'PASSED',
    failedItem: failed ? item : null,
    standard,
    sampledOn,
    lab: random.pick(laboratories),
    regionCode: firm.village.code,
    ...regionSegments(firm.village.code),
  };
}

export function* sampleTestRows(world: World): Generator<SampleTestEntity> {
  for (let j = 0; j < sampleCount(world); j++) yield sampleTestRow(world, j);
}
