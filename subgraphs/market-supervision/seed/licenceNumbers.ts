import { foodLicenceCheckDigit } from '#shared/codes/foodLicence';
import type { FoodBusinessType } from './trades';

/** A division of 株洲 that was never assigned: numbers with it belong to nobody. */
const unassignedDivision = '430299';

const businessDigit: Readonly<Record<FoodBusinessType, string>> = { SALES: '1', CATERING: '2', CANTEEN: '3' };

/** Number of a food business licence: JY, form of business, division, six digits of the firm, check digit. */
export function foodBusinessNo(type: FoodBusinessType, firm: number): string {
  const digits = businessDigit[type] + unassignedDivision + String(firm).padStart(6, '0');
  return `JY${digits}${foodLicenceCheckDigit(digits)}`;
}

const productionBlocks: readonly string[] = Array.from({ length: 42 }, (_, i) => String(430299 - i)).filter(
  // Assigned: 醴陵市, and the development zone as statistics count it.
  (division) => division !== '430281' && division !== '430271',
);

/** Number of a food production licence: SC, category of food, one of forty unassigned divisions, four digits, check digit. */
export function foodProductionNo(category: string, firm: number): string {
  const block = productionBlocks[Math.floor(firm / 10_000)];
  if (block === undefined)
    throw new Error(`There are numbers for 400,000 firms; firm ${firm} is beyond them.`);
  const digits = category + block + String(firm % 10_000).padStart(4, '0');
  return `SC${digits}${foodLicenceCheckDigit(digits)}`;
}

/** Letters that no city of 湖南 has on its registrations. */
const unassignedLetters = [...'ZYXWVTRQ'];

/** Number of a use registration in the form of TSG 08: category, class, place, five digits, year. */
export function equipmentNo(mark: string, serial: number, registeredOn: string): string {
  const letter = unassignedLetters[Math.floor(serial / 100_000)];
  if (letter === undefined)
    throw new Error(`There are numbers for 800,000 pieces; piece ${serial} is beyond them.`);
  return `${mark}湘${letter}${String(serial % 100_000).padStart(5, '0')}(${registeredOn.slice(2, 4)})`;
}

const serialOf = (firm: number): string => `99${String(firm).padStart(6, '0')}`;

export const drugNo = (firm: number): string => `湘CB000${serialOf(firm)}`;
export const deviceNo = (firm: number, validFrom: string): string =>
  `湘械经营许${validFrom.slice(0, 4)}${serialOf(firm)}号`;
export const measurementNo = (firm: number, validFrom: string): string =>
  `〔${validFrom.slice(0, 4)}〕湘量标证字第${serialOf(firm)}号`;
export const industrialNo = (firm: number): string => `（湘）XK00-999-${serialOf(firm)}`;
