import { addMonths } from '#shared/calendar/civilDate';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { before, eq, onOrAfter, onOrBefore, within, type Condition } from '#shared/db/where';
import type { CultureCaseEntity } from '../entities/cultureCase.entity';
import { casesOfVenues, venuesWithCases } from './caseVenues';
import type { VenuePage } from './venuePage';

/** Warnings or fines in the window that make the next punishable act one of closure. */
const enough = 3;
const windowMonths = 24;

/**
 * What 娱乐场所管理条例 art. 53 asks for after three warnings or fines within two years and one more punishable act:
 * closure for three to six months.
 */
export const requiredMeasure = {
  kind: 'SUSPEND_BUSINESS',
  minMonths: 3,
  maxMonths: 6,
  law: '娱乐场所管理条例',
  article: '53',
} as const;

/** Acts against that regulation are the items C02xx of the catalogue. */
const entertainmentActs: Condition[] = [...onOrAfter('actCode', 'C0200'), ...before('actCode', 'C0300')];

export interface Trigger {
  readonly venueId: string;
  /** Warnings and fines of the window, the earliest decision first. */
  readonly priorDecisions: readonly CultureCaseEntity[];
  /** Files on acts after the third of them that are undecided on the day. */
  readonly newCases: readonly CultureCaseEntity[];
}

export interface EscalationQuestion {
  /** Last day of the two years. */
  readonly asOf: string;
  readonly region: string | null;
  readonly page: VenuePage;
}

const byDecision = (a: CultureCaseEntity, b: CultureCaseEntity): number =>
  (a.decidedOn ?? '') < (b.decidedOn ?? '') ? -1 : 1;

/**
 * Venues at the threshold on a day by the cases that exist for the caller, in the order of their identifiers: three
 * statements at most.
 */
export async function escalationTriggers(
  db: ScopedDatabase,
  { asOf, region, page }: EscalationQuestion,
): Promise<Trigger[]> {
  const own = [...within(region), ...entertainmentActs];
  const punished = [
    ...own,
    ...eq('warnedOrFined', 1),
    ...onOrAfter('decidedOn', addMonths(asOf, -windowMonths)),
    ...onOrBefore('decidedOn', asOf),
  ];
  const venueIds = await venuesWithCases(db, punished, enough, page);
  const prior = await casesOfVenues(db, venueIds, punished);
  const filed = await casesOfVenues(db, venueIds, [...own, ...onOrBefore('filedOn', asOf)]);
  return venueIds.map((venueId, i) => {
    const priorDecisions = (prior[i] ?? []).sort(byDecision);
    const third = priorDecisions[enough - 1]?.decidedOn ?? asOf;
    const newCases = (filed[i] ?? []).filter(
      ({ occurredTo, decidedOn }) => occurredTo > third && (decidedOn === null || decidedOn > asOf),
    );
    return { venueId, priorDecisions, newCases };
  });
}
