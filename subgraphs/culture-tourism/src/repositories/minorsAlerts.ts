import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { eq, onOrAfter, within } from '#shared/db/where';
import type { CultureCaseEntity } from '../entities/cultureCase.entity';
import { casesOfVenues, venuesWithCases } from './caseVenues';
import type { VenuePage } from './venuePage';

export interface Alert {
  readonly venueId: string;
  /** Decided cases, the newest decision first. */
  readonly priorDecisions: readonly CultureCaseEntity[];
  readonly openCases: readonly CultureCaseEntity[];
}

export interface MinorsQuestion {
  readonly region: string;
  readonly since: string | null;
  readonly page: VenuePage;
}

/**
 * Venues with cases about minors in a division, of the cases that exist for the caller, in the order of the venues'
 * identifiers: two statements at most.
 */
export async function minorsAlerts(
  db: ScopedDatabase,
  { region, since, page }: MinorsQuestion,
): Promise<Alert[]> {
  const conditions = [
    ...eq('actGroup', 'MINORS_PROTECTION'),
    ...within(region),
    ...onOrAfter('filedOn', since),
  ];
  const venueIds = await venuesWithCases(db, conditions, 1, page);
  const cases = await casesOfVenues(db, venueIds, conditions);
  return venueIds.map((venueId, i) => {
    const own = cases[i] ?? [];
    const decided = own.filter(({ decidedOn }) => decidedOn !== null);
    return {
      venueId,
      priorDecisions: decided.sort((a, b) => ((a.decidedOn ?? '') > (b.decidedOn ?? '') ? -1 : 1)),
      openCases: own.filter(({ decidedOn }) => decidedOn === null),
    };
  });
}
