import type { Sex } from '#shared/codes/residentId';
import { householdIdOf, mobilePhoneOf, personIdOf, residentIdOf } from './identity';
import { personName } from './names';
import type { Place } from './places';
import { draw } from './random';
import type { World } from './world';

export interface PersonFact {
  readonly id: string;
  readonly name: string;
  readonly sex: Sex;
  readonly residentId: string;
  readonly phone: string;
  readonly householdIndex: number;
  readonly householdId: string;
  readonly village: Place;
}

const personsPerHousehold = 3;

export const householdCount = (world: World): number => Math.ceil(world.volume.persons / personsPerHousehold);

/** Where household h lives. */
export const householdVillage = (world: World, household: number): Place =>
  draw(world.seed, 'household-place', household).pick(world.places.weightedVillages);

/** Sequence of the grid within its village that a household or firm belongs to: 1 or 2. */
export const gridCodeOf = (village: Place, index: number): string => `${village.code}00${1 + (index % 2)}`;

export function person(world: World, index: number): PersonFact {
  const random = draw(world.seed, 'person', index);
  const sex: Sex = random.chance(0.51) ? 'MALE' : 'FEMALE';
  const householdIndex = Math.floor(index / personsPerHousehold);
  return {
    id: personIdOf(index),
    name: personName(random, sex),
    sex,
    residentId: residentIdOf(index, sex),
    phone: mobilePhoneOf(index),
    householdIndex,
    householdId: householdIdOf(householdIndex),
    village: householdVillage(world, householdIndex),
  };
}
