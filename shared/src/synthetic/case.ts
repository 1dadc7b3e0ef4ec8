import { addDays, addMonths } from '#shared/calendar/civilDate';
import type { PenaltyItemFact } from './catalogue/index';
import { enterprise, faultResidues, firmsOf, nthFaultFirm, nthFirm, type EnterpriseFact } from './enterprise';
import { banningItem, ownActs, planted, sharedActs } from './faults';
import { organFor } from './inspection';
import { twoOfficers } from './officer';
import type { LineDepartment, OrganFact } from './organ';
import { gridCodeOf, person, type PersonFact } from './person';
import { draw, type Draw } from './random';
import type { World } from './world';

export type PlantedCase = 'OVERDUE_CASE' | 'EXPIRED_PUBLICITY_SHOWN' | 'DOUBLE_FINE' | 'BANNED_PERSON';

/** Who, what and when; the columns of a case follow from it (caseRow.ts). */
export interface CasePlan {
  readonly caseNo: string;
  readonly department: LineDepartment;
  readonly party:
    | { readonly kind: 'ENTERPRISE'; readonly firm: EnterpriseFact }
    | { readonly kind: 'PERSON'; readonly person: PersonFact };
  readonly item: PenaltyItemFact;
  readonly filedOn: string;
  readonly occurredFrom: string;
  readonly occurredTo: string;
  /** Null while undecided. */
  readonly decidedOn: string | null;
  readonly bannedPersonId: string | null;
  readonly bannedUntil: string | null;
  readonly planted: PlantedCase | null;
  readonly regionCode: string;
  readonly gridCode: string;
  readonly organ: OrganFact;
  readonly officers: readonly [string, string];
}

type Who = Pick<CasePlan, 'party' | 'item' | 'filedOn' | 'decidedOn' | 'planted'> &
  Partial<Pick<CasePlan, 'occurredFrom' | 'occurredTo' | 'bannedPersonId' | 'bannedUntil'>>;

const firmParty = (world: World, index: number): CasePlan['party'] => ({
  kind: 'ENTERPRISE',
  firm: enterprise(world, index),
});

/** Decisions fall within the 90 days of 行政处罚法 art. 60; cases younger than that may still be open. */
function decisionDay(world: World, filedOn: string, random: Draw): string | null {
  const decidedOn = addDays(filedOn, random.between(20, 84));
  return decidedOn < world.date ? decidedOn : null;
}

function ordinary(world: World, department: LineDepartment, j: number, random: Draw): Who {
  const filedOn = addDays(world.date, -Math.floor(1080 * Math.pow(random.next(), 1.6)) - 1);
  const firms = firmsOf(world, department);
  return {
    party: random.chance(0.12)
      ? { kind: 'PERSON', person: person(world, random.below(world.volume.persons)) }
      : firmParty(world, nthFirm(department, (j * 7) % firms)),
    item: random.pick(ownActs(department)),
    filedOn,
    decidedOn: decisionDay(world, filedOn, random),
    planted: null,
  };
}

function overdue(world: World, department: LineDepartment, q: number, random: Draw): Who {
  return {
    party: firmParty(world, nthFirm(department, (q * 13 + 5) % firmsOf(world, department))),
    item: random.pick(ownActs(department)),
    filedOn: addDays(world.date, -random.between(130, 240)),
    decidedOn: null,
    planted: 'OVERDUE_CASE',
  };
}

function stillShown(world: World, department: LineDepartment, q: number, random: Draw): Who {
  const filedOn = addDays(world.date, -random.between(1280, 1400));
  return {
    party: firmParty(world, nthFirm(department, (q * 17 + 8) % firmsOf(world, department))),
    item: random.pick(ownActs(department)),
    filedOn,
    decidedOn: addDays(filedOn, random.between(20, 60)),
    planted: 'EXPIRED_PUBLICITY_SHOWN',
  };
}

/** A list that follows from the world and the department: made once, asked for with every case. */
function oncePerWorld(make: (world: World, department: LineDepartment) => readonly number[]) {
  const made = new WeakMap<World, Map<LineDepartment, readonly number[]>>();
  return (world: World, department: LineDepartment): readonly number[] => {
    const known = made.get(world) ?? new Map<LineDepartment, readonly number[]>();
    made.set(world, known);
    const list = known.get(department) ?? make(world, department);
    known.set(department, list);
    return list;
  };
}

/** Numbers of the double fines in which the department is one of the two. */
export const doubleFinesOf = oncePerWorld((world, department) => {
  const acts = sharedActs();
  const all = Array.from({ length: planted.doubleFines(world) }, (_, n) => n);
  return all.filter((n) => acts[n % acts.length]?.items.some(({ domain }) => domain === department));
});

function doubleFine(world: World, department: LineDepartment, n: number): Who {
  const acts = sharedActs();
  const act = acts[n % acts.length];
  const item = act?.items.find(({ domain }) => domain === department);
  if (!act || !item) throw new Error(`Double fine ${n} has nothing to do with ${department}.`);
  const random = draw(world.seed, 'double-fine', n);
  const occurredFrom = addDays(world.date, -random.between(150, 500));
  const second = act.items[1] === item;
  const filedOn = addDays(occurredFrom, second ? 9 : 4);
  return {
    party: firmParty(world, nthFaultFirm(faultResidues.doubleFine, n)),
    item,
    filedOn,
    decidedOn: addDays(filedOn, second ? 50 : 40),
    occurredFrom,
    occurredTo: addDays(occurredFrom, 2),
    planted: 'DOUBLE_FINE',
  };
}

/** Numbers of the bans that the department imposed. */
export const bansOf = oncePerWorld((world, department) => {
  const all = Array.from({ length: planted.bannedPersons(world) }, (_, n) => n);
  return all.filter((n) => banningItem(n).department === department);
});

function ban(world: World, n: number, random: Draw): Who {
  const { item } = banningItem(n);
  const filedOn = addDays(world.date, -random.between(200, 900));
  const decidedOn = addDays(filedOn, 70);
  const years = item.ban?.years ?? null;
  return {
    party: firmParty(world, nthFaultFirm(faultResidues.banningFirm, n)),
    item,
    filedOn,
    decidedOn,
    // Who was banned with one firm leads another: the firm of the same number among those of the fault.
    bannedPersonId: enterprise(world, nthFaultFirm(faultResidues.bannedPerson, n)).legalRepId,
    bannedUntil: years === null ? null : addMonths(decidedOn, 12 * years),
    planted: 'BANNED_PERSON',
  };
}

/** Cases of a department: ordinary ones, then the planted ones in a fixed order. */
export function caseCount(world: World, department: LineDepartment): number {
  return (
    world.volume.cases +
    planted.overdueCases(world) +
    planted.expiredPublicity(world) +
    doubleFinesOf(world, department).length +
    bansOf(world, department).length
  );
}

function whoOf(world: World, department: LineDepartment, j: number, random: Draw): Who {
  const { cases } = world.volume;
  if (j < cases) return ordinary(world, department, j, random);
  let q = j - cases;
  if (q < planted.overdueCases(world)) return overdue(world, department, q, random);
  q -= planted.overdueCases(world);
  if (q < planted.expiredPublicity(world)) return stillShown(world, department, q, random);
  q -= planted.expiredPublicity(world);
  const doubles = doubleFinesOf(world, department);
  const n = doubles[q];
  if (n !== undefined) return doubleFine(world, department, n);
  const own = bansOf(world, department)[q - doubles.length];
  if (own === undefined) throw new Error(`${department} has no case ${j}.`);
  return ban(world, own, random);
}

/** Plan of case j of a department. */
export function casePlan(world: World, department: LineDepartment, j: number): CasePlan {
  const random = draw(world.seed, `case:${department}`, j);
  const who = whoOf(world, department, j, random);
  const village = who.party.kind === 'ENTERPRISE' ? who.party.firm.village : who.party.person.village;
  const organ = organFor(world, department, village.code);
  const occurredFrom = who.occurredFrom ?? addDays(who.filedOn, -random.between(4, 30));
  return {
    bannedPersonId: null,
    bannedUntil: null,
    ...who,
    caseNo: `${who.item.code.charAt(0)}${who.filedOn.slice(0, 4)}-${String(j).padStart(6, '0')}`,
    department,
    occurredFrom,
    occurredTo: who.occurredTo ?? addDays(occurredFrom, random.between(0, 3)),
    regionCode: village.code,
    gridCode: gridCodeOf(village, j),
    organ,
    officers: twoOfficers(organ, random),
  };
}
