import { before, eq, onOrAfter, onOrBefore, oneOf, within, type Condition } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { LicenceEntity, noEnd } from '../entities/licence.entity';

export interface LicenceFilter {
  readonly region?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly status?: string | null;
  readonly expiringBefore?: string | null;
  readonly expiringFrom?: string | null;
}

export type LicenceOrder = 'VALID_TO_ASC' | 'VALID_TO_DESC';

export const foodKinds = ['FOOD_BUSINESS', 'FOOD_PRODUCTION'] as const;

/** State of a licence on a day: what the organ did to it, else whether it has run out. */
export function licenceStatus({ standing, expiresOn }: LicenceEntity, day: string): string {
  if (standing !== 'ISSUED') return standing;
  return expiresOn < day ? 'EXPIRED' : 'VALID';
}

/** `licenceStatus` as conditions. */
function statusOn(status: string | null | undefined, day: string): Condition[] {
  if (status === 'VALID') return [...eq('standing', 'ISSUED'), ...onOrAfter('expiresOn', day)];
  if (status === 'EXPIRED') return [...eq('standing', 'ISSUED'), ...before('expiresOn', day)];
  return eq('standing', status);
}

/** Licences in force whose last day lies in a span, both ends included. */
export const expiring = (from: string, to: string): Condition[] => [
  ...eq('standing', 'ISSUED'),
  ...onOrAfter('expiresOn', from),
  ...onOrBefore('expiresOn', to),
  // A licence without end does not expire, however late a day is asked for.
  ...before('expiresOn', noEnd),
];

/** The last day in force as the outside knows it: null where there is none. */
export const validTo = ({ expiresOn }: LicenceEntity): string | null =>
  expiresOn === noEnd ? null : expiresOn;

export const licenceList = (today: string): ListSpec<LicenceEntity, LicenceFilter, LicenceOrder> => ({
  name: 'Licence',
  entity: LicenceEntity,
  key: 'no',
  sorts: { VALID_TO_ASC: [['expiresOn', 'ASC']], VALID_TO_DESC: [['expiresOn', 'DESC']] },
  defaultSort: 'VALID_TO_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...oneOf('kind', filter.kinds),
    ...statusOn(filter.status, today),
    ...onOrBefore('expiresOn', filter.expiringBefore),
    ...onOrAfter('expiresOn', filter.expiringFrom),
  ],
});
