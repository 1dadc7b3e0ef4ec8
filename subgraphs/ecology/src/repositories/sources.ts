import { eq, inForceOn, onOrAfter, onOrBefore, oneOf, within, type Condition } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { CemsReadingEntity } from '../entities/cemsReading.entity';
import { DischargePermitEntity } from '../entities/dischargePermit.entity';
import { EiaApprovalEntity } from '../entities/eiaApproval.entity';
import { PollutionSourceEntity } from '../entities/pollutionSource.entity';

type NoFilter = Record<string, never>;

export interface PollutionSourceFilter {
  readonly region?: string | null;
  readonly manageLevels?: readonly string[] | null;
  readonly uscc?: string | null;
  readonly outletKind?: string | null;
}

/** Sources with an outlet into the air, or into water. */
const withOutlet = (kind: string | null | undefined): Condition[] =>
  kind == null ? [] : onOrAfter(kind === 'AIR' ? 'airOutlets' : 'waterOutlets', 1);

export const pollutionSourceList: ListSpec<PollutionSourceEntity, PollutionSourceFilter, 'CODE22_ASC'> = {
  name: 'PollutionSource',
  entity: PollutionSourceEntity,
  key: 'code22',
  sorts: { CODE22_ASC: [] },
  defaultSort: 'CODE22_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...oneOf('manageLevel', filter.manageLevels),
    ...eq('uscc', filter.uscc),
    ...withOutlet(filter.outletKind),
  ],
};

/** Sources that a heavy-pollution response reaches first: under key management, with outlets into the air. */
export const sourcesToCurb = (region: string): Condition[] => [
  ...within(region),
  ...eq('manageLevel', 'KEY'),
  ...withOutlet('AIR'),
];

export interface DischargePermitFilter {
  readonly region?: string | null;
  readonly manageLevels?: readonly string[] | null;
  readonly uscc?: string | null;
  readonly inForceOn?: string | null;
  readonly expiresFrom?: string | null;
  readonly expiresBy?: string | null;
}

export const dischargePermitList: ListSpec<
  DischargePermitEntity,
  DischargePermitFilter,
  'VALID_FROM_DESC' | 'VALID_TO_ASC'
> = {
  name: 'DischargePermit',
  entity: DischargePermitEntity,
  key: 'no',
  sorts: { VALID_FROM_DESC: [['validFrom', 'DESC']], VALID_TO_ASC: [['validTo', 'ASC']] },
  defaultSort: 'VALID_FROM_DESC',
  where: (filter) => [
    ...within(filter.region),
    ...oneOf('manageLevel', filter.manageLevels),
    ...eq('uscc', filter.uscc),
    ...inForceOn('validFrom', 'validTo', filter.inForceOn),
    ...onOrAfter('validTo', filter.expiresFrom),
    ...onOrBefore('validTo', filter.expiresBy),
  ],
};

export const cemsReadingList: ListSpec<CemsReadingEntity, NoFilter, 'AT_DESC'> = {
  name: 'CemsReading',
  entity: CemsReadingEntity,
  key: 'id',
  sorts: { AT_DESC: [['at', 'DESC']] },
  defaultSort: 'AT_DESC',
  where: () => [],
};

export const eiaApprovalList: ListSpec<EiaApprovalEntity, NoFilter, 'APPROVED_ON_DESC'> = {
  name: 'EiaApproval',
  entity: EiaApprovalEntity,
  key: 'no',
  sorts: { APPROVED_ON_DESC: [['approvedOn', 'DESC']] },
  defaultSort: 'APPROVED_ON_DESC',
  where: () => [],
};
