import { richResidue, round, type EnterpriseFact } from '#shared/synthetic/enterprise';

export type FoodBusinessType = 'SALES' | 'CATERING' | 'CANTEEN';
export type EquipmentCategory =
  | 'BOILER'
  | 'PRESSURE_VESSEL'
  | 'PRESSURE_PIPELINE'
  | 'ELEVATOR'
  | 'LIFTING_APPLIANCE'
  | 'PASSENGER_ROPEWAY'
  | 'AMUSEMENT_DEVICE'
  | 'SITE_VEHICLE';

/** What follows from the line of business, by class of GB/T 4754-2017. */
const foodBusiness: Readonly<Record<string, FoodBusinessType>> = {
  '5211': 'SALES',
  '5212': 'SALES',
  '5213': 'SALES',
  '6110': 'CATERING',
  '6210': 'CATERING',
  '6220': 'CATERING',
  '6233': 'CATERING',
};

/** Categories of food in numbers of production licences: 01 粮食加工品, 04 肉制品, 15 酒类, 24 糕点, 31 其他食品. */
const foodProduction: Readonly<Record<string, string>> = {
  '1311': '101',
  '1353': '104',
  '1411': '124',
  '1512': '115',
};
const otherFood = '131';

const equipment: Readonly<Record<string, readonly EquipmentCategory[]>> = {
  '1353': ['BOILER', 'PRESSURE_VESSEL'],
  '1512': ['BOILER', 'SITE_VEHICLE'],
  '2611': ['PRESSURE_VESSEL', 'PRESSURE_PIPELINE'],
  '2614': ['PRESSURE_PIPELINE', 'PRESSURE_VESSEL'],
  '2631': ['PRESSURE_VESSEL', 'SITE_VEHICLE'],
  '3011': ['LIFTING_APPLIANCE', 'SITE_VEHICLE'],
  '3072': ['SITE_VEHICLE', 'LIFTING_APPLIANCE'],
  '3073': ['LIFTING_APPLIANCE', 'PRESSURE_VESSEL'],
  '3360': ['LIFTING_APPLIANCE', 'BOILER'],
  '4511': ['PRESSURE_PIPELINE', 'PRESSURE_VESSEL'],
  '4512': ['PRESSURE_VESSEL', 'SITE_VEHICLE'],
  '5211': ['ELEVATOR', 'ELEVATOR'],
  '5212': ['ELEVATOR', 'SITE_VEHICLE'],
  '6110': ['ELEVATOR', 'BOILER'],
  '6121': ['ELEVATOR', 'ELEVATOR'],
  '7020': ['ELEVATOR', 'ELEVATOR'],
  '7861': ['PASSENGER_ROPEWAY', 'AMUSEMENT_DEVICE'],
};

export const isRich = (firm: EnterpriseFact): boolean => firm.index % round === richResidue;
export const roundOf = (firm: EnterpriseFact): number => Math.floor(firm.index / round);

/** Form of the firm's food business; firms that all departments know run a canteen at least. */
export const foodBusinessOf = (firm: EnterpriseFact): FoodBusinessType | null =>
  foodBusiness[firm.industry] ?? (isRich(firm) ? 'CANTEEN' : null);

/** Category of food the firm makes. */
export const foodCategoryOf = (firm: EnterpriseFact): string | null =>
  foodProduction[firm.industry] ?? (isRich(firm) && roundOf(firm) % 5 === 4 ? otherFood : null);

/** Special equipment of the firm, two pieces at most; every fourth firm that all departments know runs a ropeway. */
export function equipmentOf(firm: EnterpriseFact): readonly EquipmentCategory[] {
  if (isRich(firm)) return ['ELEVATOR', roundOf(firm) % 4 === 0 ? 'PASSENGER_ROPEWAY' : 'PRESSURE_VESSEL'];
  return equipment[firm.industry] ?? [];
}
