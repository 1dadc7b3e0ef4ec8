import { penaltyItems, type PenaltyItemFact } from './catalogue/index';
import { faultFirms } from './enterprise';
import { lineDepartments, type LineDepartment } from './organ';
import type { World } from './world';

/** A pair of items of different departments that may punish the same act (一事不二罚, 行政处罚法 art. 29). */
export interface SharedAct {
  readonly actGroup: string;
  readonly items: readonly [PenaltyItemFact, PenaltyItemFact];
}

/** Acts that two departments have items for, in a fixed order. */
export function sharedActs(): readonly SharedAct[] {
  const byGroup = new Map<string, PenaltyItemFact[]>();
  for (const item of penaltyItems) byGroup.set(item.actGroup, [...(byGroup.get(item.actGroup) ?? []), item]);
  const acts: SharedAct[] = [];
  for (const [actGroup, items] of [...byGroup].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first] = items;
    const other = items.find((item) => item.domain !== first?.domain);
    if (first && other && first.maxFine && other.maxFine) acts.push({ actGroup, items: [first, other] });
  }
  return acts;
}

/** Acts of one department alone: ordinary cases use only these, so that no double fine arises by chance. */
export function ownActs(department: LineDepartment): readonly PenaltyItemFact[] {
  const shared = new Set(
    penaltyItems.filter(({ domain }) => domain !== department).map(({ actGroup }) => actGroup),
  );
  return penaltyItems.filter(
    (item) => item.domain === department && !shared.has(item.actGroup) && item.maxFine,
  );
}

/** How many of each fault are planted. A fault of n touches the n-th firm of its place in the round. */
export const planted = {
  /** Firms inspected by three departments within 30 days. */
  tripleInspections: (world: World): number => Math.floor(faultFirms(world) / 5) * 5,
  /** Firms fined by two departments for the same act. */
  doubleFines: (world: World): number => Math.floor(faultFirms(world) / 2),
  /** Inspections of each department in which an officer's certificate had expired. */
  expiredCertificates: (world: World): number =>
    Math.min(
      Math.ceil(world.volume.inspections / 100),
      Math.floor(faultFirms(world) / lineDepartments.length),
    ),
  /** Cases of each department undecided beyond the 90 days of 行政处罚法 art. 60. */
  overdueCases: (world: World): number => Math.ceil(world.volume.cases / 50),
  /** Cases of each department whose publicity has ended but which are still shown. */
  expiredPublicity: (world: World): number => Math.ceil(world.volume.cases / 60),
  /** Persons banned from an industry who are legal representatives of a firm. */
  bannedPersons: (world: World): number => Math.ceil(faultFirms(world) / 4),
  /** Pollution sources recorded under another list's code of their township. */
  foreignRegions: (world: World): number => Math.min(faultFirms(world), 200),
};

/** The three departments that inspect fault firm n: each trio of neighbours comes in turn. */
export const tripleDepartments = (n: number): readonly LineDepartment[] =>
  [0, 1, 2].map((step) => lineDepartments[(n + step) % 5] as LineDepartment);

/** The day of the visit of the step-th department to fault firm n: even firms will be visited, odd ones were. */
export const tripleOffsets = (n: number): readonly [number, number, number] =>
  n % 2 === 0 ? [4, 11, 19] : [-70, -62, -51];

export type BanningDepartment = 'agriculture' | 'market-supervision';

/** Departments with a ban from the industry among their items, dealt in turn. */
export function banningItem(n: number): {
  readonly department: BanningDepartment;
  readonly item: PenaltyItemFact;
} {
  const department = n % 2 === 0 ? 'agriculture' : 'market-supervision';
  const own = penaltyItems.filter((item) => item.domain === department && item.ban);
  const item = own[Math.floor(n / 2) % own.length];
  if (!item) throw new Error(`No penalty item of ${department} bans from the industry.`);
  return { department, item };
}
