import { blindIndex, keyCheckOf } from '#shared/auth/blindIndex';
import { regionSegments } from '#shared/codes/regionCode';
import { birthDateOf } from '#shared/codes/residentId';
import { addDays } from '#shared/calendar/civilDate';
import { householdIdOf, personIdOf } from '#shared/synthetic/identity';
import { gridCodeOf, householdCount, householdVillage, person } from '#shared/synthetic/person';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { BlindIndexKeyEntity } from '../src/entities/blindIndexKey.entity';
import type { GridEntity } from '../src/entities/grid.entity';
import type { GridAssignmentEntity } from '../src/entities/gridAssignment.entity';
import type { HouseholdEntity } from '../src/entities/household.entity';
import type { PersonEntity } from '../src/entities/person.entity';
import { indexedFields } from '../src/repositories/personLookup';

const gridsPerVillage = 2;

export const gridCount = (world: World): number => world.places.villages.length * gridsPerVillage;

/** Households per grid follow from where households live, counted before the grids are written. */
function householdsByGrid(world: World): Map<string, number> {
  const counts = new Map<string, number>();
  for (let h = 0; h < householdCount(world); h++) {
    const code = gridCodeOf(householdVillage(world, h), h);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

export function* gridRows(world: World): Generator<GridEntity> {
  const households = householdsByGrid(world);
  for (const village of world.places.villages) {
    for (let i = 0; i < gridsPerVillage; i++) {
      const code = gridCodeOf(village, i);
      yield {
        code,
        kind: 'BASIC',
        polygon: null,
        householdCount: households.get(code) ?? 0,
        regionCode: village.code,
        ...regionSegments(village.code),
      };
    }
  }
}

/** A leader and a full-time worker for each grid; one post in ten changed hands a year ago. */
export function* assignmentRows(world: World): Generator<GridAssignmentEntity> {
  let index = 0;
  for (const village of world.places.villages) {
    for (let i = 0; i < gridsPerVillage; i++) {
      const gridCode = gridCodeOf(village, i);
      const random = draw(world.seed, 'grid-assignment', index++);
      const post = (role: string, validFrom: string, validTo: string | null): GridAssignmentEntity => ({
        id: `${gridCode}-${role.charAt(0)}${validFrom.replaceAll('-', '')}`,
        gridCode,
        personId: personIdOf(random.below(world.volume.persons)),
        role,
        validFrom,
        validTo,
      });
      const changed = random.chance(0.1) ? addDays(world.date, -365) : null;
      yield post('LEADER', addDays(world.date, -1000), null);
      yield post('FULL_TIME', addDays(world.date, -900), changed);
      if (changed) yield post('FULL_TIME', addDays(changed, 1), null);
    }
  }
}

const needs = [
  ['ELDERLY_ALONE', 0.05],
  ['LEFT_BEHIND_CHILD', 0.03],
  ['DISABLED', 0.04],
  ['LOW_INCOME', 0.03],
  ['SPECIAL_FAMILY', 0.005],
  ['NEW_EMPLOYMENT', 0.06],
] as const;

export function* householdRows(world: World): Generator<HouseholdEntity> {
  const households = householdCount(world);
  for (let h = 0; h < households; h++) {
    const village = householdVillage(world, h);
    const random = draw(world.seed, 'household', h);
    yield {
      id: householdIdOf(h),
      address: `${village.name}${random.between(1, 40)}组${random.between(1, 300)}号`,
      gridCode: gridCodeOf(village, h),
      size: h === households - 1 ? world.volume.persons - 3 * h : 3,
      needGroups: needs.flatMap(([group, share]) => (random.chance(share) ? [group] : [])),
      regionCode: village.code,
      ...regionSegments(village.code),
    };
  }
}

/** @param key under which numbers are indexed for exact look-up */
export function* personRows(world: World, key: Buffer): Generator<PersonEntity> {
  for (let i = 0; i < world.volume.persons; i++) {
    const { id, name, sex, residentId, phone, householdId, householdIndex, village } = person(world, i);
    yield {
      id,
      name,
      sex,
      residentId,
      residentIdIndex: blindIndex(key, indexedFields.residentIdIndex, residentId),
      phone,
      phoneIndex: blindIndex(key, indexedFields.phoneIndex, phone),
      birthDate: birthDateOf(residentId),
      householdId,
      gridCode: gridCodeOf(village, householdIndex),
      regionCode: village.code,
      ...regionSegments(village.code),
    };
  }
}

/** Tells under which key the persons above were indexed. */
export const keyRows = (key: Buffer): readonly BlindIndexKeyEntity[] => [
  { id: 'person', keyCheck: keyCheckOf(key) },
];
