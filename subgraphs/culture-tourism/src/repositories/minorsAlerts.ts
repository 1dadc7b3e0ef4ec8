import type { DataSource } from 'typeorm';
import { eq, onOrAfter, within, type Condition } from '#shared/db/where';
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
  /** What the caller may see of cases. */
  readonly visible: readonly Condition[];
}

/** Venues with cases about minors in a division, in the order of their identifiers: two statements at most. */
export async function minorsAlerts(
  db: DataSource,
  { region, since, page, visible }: MinorsQuestion,
): Promise<Alert[]> {
  const conditions = [
    ...visible,
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
