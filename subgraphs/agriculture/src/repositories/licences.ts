import { before, contains, eq, onOrAfter, onOrBefore, oneOf, within, type Condition } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { AgriLicenceEntity, noEnd } from '../entities/agriLicence.entity';

export interface LicenceFilter {
  readonly region?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly status?: string | null;
  readonly organId?: string | null;
  readonly restricted?: boolean | null;
  readonly validToFrom?: string | null;
  readonly validToBy?: string | null;
  readonly noContains?: string | null;
}

export type LicenceOrder = 'VALID_TO_ASC' | 'VALID_TO_DESC' | 'NO_ASC';

/** A licence's number with full-width brackets, in which it is kept; numbers are typed with either. */
export const canonicalNo = (text: string): string => text.trim().replaceAll('(', '（').replaceAll(')', '）');

/** Last day of validity; null for a licence that expires on no day. */
export const validTo = ({ endsOn }: AgriLicenceEntity): string | null => (endsOn === noEnd ? null : endsOn);

/**
 * Where a licence stands on a day; null before it was valid. What the authority decided (SUSPENDED, REVOKED, CANCELLED)
 * is kept as of now, so it holds for every day.
 */
export function licenceStatus(licence: AgriLicenceEntity, on: string): string | null {
  if (on < licence.validFrom) return null;
  if (licence.standing !== 'IN_FORCE') return licence.standing;
  return licence.endsOn < on ? 'EXPIRED' : 'VALID';
}

/** The same rule as a condition, for today. */
function statusConditions(status: string | null | undefined, today: string): Condition[] {
  if (status == null) return [];
  const started = onOrBefore('validFrom', today);
  if (status === 'VALID') return [...eq('standing', 'IN_FORCE'), ...started, ...onOrAfter('endsOn', today)];
  if (status === 'EXPIRED') return [...eq('standing', 'IN_FORCE'), ...started, ...before('endsOn', today)];
  return [...eq('standing', status), ...started];
}

/** Licences in force whose last day of validity lies between two days, both included. */
export const expiringBetween = (from: string, expiresBy: string): Condition[] => [
  ...eq('standing', 'IN_FORCE'),
  ...onOrAfter('endsOn', from),
  ...onOrBefore('endsOn', expiresBy),
  // An open end is no expiry, however late a day is asked for.
  ...before('endsOn', noEnd),
];

export const licenceList = (today: string): ListSpec<AgriLicenceEntity, LicenceFilter, LicenceOrder> => ({
  name: 'AgriLicence',
  entity: AgriLicenceEntity,
  key: 'no',
  sorts: {
    VALID_TO_ASC: [['endsOn', 'ASC']],
    VALID_TO_DESC: [['endsOn', 'DESC']],
    NO_ASC: [['no', 'ASC']],
  },
  defaultSort: 'VALID_TO_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...oneOf('kind', filter.kinds),
    ...statusConditions(filter.status, today),
    ...eq('issuedById', filter.organId),
    ...eq('restricted', filter.restricted),
    ...onOrAfter('endsOn', filter.validToFrom),
    ...onOrBefore('endsOn', filter.validToBy),
    ...contains('no', filter.noContains),
  ],
});
