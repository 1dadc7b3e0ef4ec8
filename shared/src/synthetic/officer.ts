import { addDays } from '#shared/calendar/civilDate';
import type { Sex } from '#shared/codes/residentId';
import { certNoOf, residentIdOf } from './identity';
import { personName } from './names';
import type { OrganFact } from './organ';
import { draw, type Draw } from './random';
import type { World } from './world';

export interface OfficerFact {
  readonly index: number;
  readonly certNo: string;
  readonly name: string;
  readonly organ: OrganFact;
  readonly certValidFrom: string;
  readonly certValidTo: string;
  readonly residentId: string;
  readonly trainingHours: number;
}

/** One officer in forty let the certificate run out; ordinary work never uses them, planted faults do. */
export const hasExpiredCertificate = (index: number): boolean => index % 40 === 2;

/** Beyond the indexes of residents, so that no officer shares a resident ID with one. */
const officerIdentities = 14_000_000;

export const officerCount = (world: World): number =>
  world.organs.reduce((sum, { officers }) => sum + officers, 0);

export function officer(world: World, index: number): OfficerFact {
  const organ = world.organs.find((o) => index < o.firstOfficer + o.officers);
  if (!organ) throw new Error(`There is no officer ${index}.`);
  const random = draw(world.seed, 'officer', index);
  const sex: Sex = random.chance(0.7) ? 'MALE' : 'FEMALE';
  const expired = hasExpiredCertificate(index);
  return {
    index,
    certNo: certNoOf(index),
    name: personName(random, sex),
    organ,
    certValidFrom: addDays(world.date, expired ? -2300 : -random.between(1200, 1700)),
    certValidTo: addDays(world.date, expired ? -random.between(400, 470) : random.between(60, 600)),
    residentId: residentIdOf(officerIdentities + index, sex),
    trainingHours: random.between(20, 120),
  };
}

/** Two officers of the organ with valid certificates (行政处罚法 art. 42). */
export function twoOfficers(organ: OrganFact, random: Draw): [string, string] {
  const valid: number[] = [];
  for (let i = organ.firstOfficer; i < organ.firstOfficer + organ.officers; i++) {
    if (!hasExpiredCertificate(i)) valid.push(i);
  }
  const first = random.below(valid.length);
  const second = (first + 1 + random.below(valid.length - 1)) % valid.length;
  return [certNoOf(valid[first] as number), certNoOf(valid[second] as number)];
}
