import { addDays } from '#shared/calendar/civilDate';
import { contains, eq, onOrAfter, onOrBefore, oneOf, within, type Condition } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { CultureLicenceEntity } from '../entities/cultureLicence.entity';

export interface LicenceFilter {
  readonly region?: string | null;
  readonly uscc?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly standing?: string | null;
  readonly validToFrom?: string | null;
  readonly validToUntil?: string | null;
  readonly noContains?: string | null;
}

export type LicenceOrder = 'VALID_TO_ASC' | 'VALID_TO_DESC' | 'NO_ASC';

/** Licences that end on a day of the span; those without an end are not among them. */
const endingWithin = (from: string | null | undefined, until: string | null | undefined): Condition[] => [
  ...onOrAfter('validTo', from),
  ...onOrBefore('validTo', until),
  ...onOrAfter('endsOn', from),
  ...onOrBefore('endsOn', until),
];

export const licenceList: ListSpec<CultureLicenceEntity, LicenceFilter, LicenceOrder> = {
  name: 'CultureLicence',
  entity: CultureLicenceEntity,
  key: 'no',
  sorts: { VALID_TO_ASC: [['endsOn', 'ASC']], VALID_TO_DESC: [['endsOn', 'DESC']], NO_ASC: [] },
  defaultSort: 'VALID_TO_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('uscc', filter.uscc),
    ...oneOf('kind', filter.kinds),
    ...eq('standing', filter.standing),
    ...endingWithin(filter.validToFrom, filter.validToUntil),
    ...contains('no', filter.noContains),
  ],
};

/** Licences in good standing that end on a day of the span, both days included. */
export const expiring = (from: string, until: string): Condition[] => [
  ...eq('standing', 'GRANTED'),
  ...endingWithin(from, until),
];

/** Days before the end by which renewal must be asked for (行政许可法 art. 50). */
const renewalDays = 30;

/** Last day to ask for renewal of a licence; null for one without an end. */
export const renewBy = ({ validTo }: Pick<CultureLicenceEntity, 'validTo'>): string | null =>
  validTo === null ? null : addDays(validTo, -renewalDays);

type Facts = Pick<CultureLicenceEntity, 'standing' | 'validFrom' | 'validTo'>;

/** Whether a licence may be used on a day: what the organ decided comes first, then the term. */
export function statusOn({ standing, validFrom, validTo }: Facts, day: string): string {
  if (standing !== 'GRANTED') return standing;
  if (day < validFrom) return 'NOT_YET_VALID';
  return validTo !== null && day > validTo ? 'EXPIRED' : 'VALID';
}
