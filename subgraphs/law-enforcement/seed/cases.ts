import { caseCount } from '#shared/synthetic/case';
import { caseRow } from '#shared/synthetic/caseRow';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { UrbanCaseEntity } from '../src/entities/urbanCase.entity';

/** The chapter of the catalogue an item stands in, by the two digits after the letter. */
const kindOfChapter: Readonly<Record<string, string>> = {
  '01': 'WASTE',
  '02': 'AIR',
  '03': 'DUST',
  '04': 'NOISE',
  '05': 'ROAD',
  '06': 'APPEARANCE',
  '07': 'GREENERY',
  '08': 'GAS',
  '09': 'PROPERTY',
};

export const cityAppearanceKindOf = (actCode: string): string =>
  kindOfChapter[actCode.slice(1, 3)] ?? 'OTHER';

const spots = ['沿街门店', '施工工地', '居民小区', '农贸市场周边', '主干道路口'] as const;

export function* urbanCaseRows(world: World): Generator<UrbanCaseEntity> {
  for (let j = 0; j < caseCount(world, 'law-enforcement'); j++) {
    const { plan, ...row } = caseRow(world, 'law-enforcement', j);
    const random = draw(world.seed, 'urban-case', j);
    const township = world.places.nameOf(`${plan.regionCode.slice(0, 9)}000`);
    yield {
      ...row,
      place: `${township}${world.places.nameOf(plan.regionCode)}${random.pick(spots)}`,
      cityAppearanceKind: cityAppearanceKindOf(plan.item.code),
    };
  }
}
