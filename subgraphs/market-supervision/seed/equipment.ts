import { addDays, addMonths } from '#shared/calendar/civilDate';
import { regionSegments } from '#shared/codes/regionCode';
import type { EnterpriseFact } from '#shared/synthetic/enterprise';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { SpecialEquipmentEntity } from '../src/entities/specialEquipment.entity';
import { ageOf, supervisedFirms } from './firms';
import { equipmentNo } from './licenceNumbers';
import { equipmentOf, type EquipmentCategory } from './trades';

const perFirm = 2;

/** Mark of the category and class in registration numbers, and months between two periodic inspections. */
const facts: Readonly<Record<EquipmentCategory, { readonly mark: string; readonly months: number }>> = {
  BOILER: { mark: '锅11', months: 24 },
  PRESSURE_VESSEL: { mark: '容21', months: 36 },
  PRESSURE_PIPELINE: { mark: '管83', months: 36 },
  ELEVATOR: { mark: '梯31', months: 12 },
  LIFTING_APPLIANCE: { mark: '起41', months: 24 },
  PASSENGER_ROPEWAY: { mark: '索91', months: 36 },
  AMUSEMENT_DEVICE: { mark: '游61', months: 12 },
  SITE_VEHICLE: { mark: '车51', months: 12 },
};

const crowded: ReadonlySet<EquipmentCategory> = new Set([
  'ELEVATOR',
  'PASSENGER_ROPEWAY',
  'AMUSEMENT_DEVICE',
]);

/** Pieces of the firm; one in twenty-five is past its inspection. */
export function equipmentRows(world: World, firm: EnterpriseFact): SpecialEquipmentEntity[] {
  return equipmentOf(firm).map((category, k) => {
    const serial = firm.index * perFirm + k;
    const random = draw(world.seed, 'special-equipment', serial);
    const { mark, months } = facts[category];
    const registeredOn = addDays(world.date, -random.between(30, Math.min(ageOf(world, firm) - 10, 5000)));
    const planned = addDays(
      world.date,
      random.chance(0.04) ? -random.between(1, 90) : random.between(0, months * 30),
    );
    const before = addMonths(planned, -months);
    const first = before <= registeredOn;
    const tags = [
      ...(crowded.has(category) ? ['CROWDED_PLACE'] : []),
      ...(registeredOn < addMonths(world.date, -120) ? ['AGED'] : []),
      ...(!first && random.chance(0.08) ? ['DEFECT_FOUND'] : []),
    ];
    return {
      regNo: equipmentNo(mark, serial, registeredOn),
      category,
      uscc: firm.uscc,
      registeredOn,
      lastInspectedOn: first ? null : before,
      nextInspectDue: first ? addMonths(registeredOn, months) : planned,
      tags,
      regionCode: firm.village.code,
      ...regionSegments(firm.village.code),
    };
  });
}

export function* allEquipmentRows(world: World): Generator<SpecialEquipmentEntity> {
  for (const firm of supervisedFirms(world)) yield* equipmentRows(world, firm);
}
