import { anyOf, contains, eq, noRow, oneOf, type Condition } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { AuditGrantEntity, marked } from '../entities/auditGrant.entity';
import { SharingRequestEntity } from '../entities/sharingRequest.entity';
import type { AuditGrantFilterInput, SharingRequestFilterInput } from '../generated/types';
import { isDataDepartment } from '../grants/catalogue';
import { inState } from '../grants/grantState';

const ownedBy = (owner: string | null | undefined): Condition[] =>
  owner == null ? [] : isDataDepartment(owner) ? contains('owners', marked(owner)) : [noRow];

/** @param now what states are asked for as of: a cursor stays good while it moves on */
export const grantList = (now: () => Date): ListSpec<AuditGrantEntity, AuditGrantFilterInput, 'NEWEST'> => ({
  name: 'auditGrants',
  entity: AuditGrantEntity,
  key: 'id',
  sorts: { NEWEST: [['requestedAt', 'DESC']] },
  defaultSort: 'NEWEST',
  where: ({ states, kinds, purposes, subject, owner }) => {
    const at = now();
    return [
      ...(states == null ? [] : [anyOf(states.map((state) => inState(state, at)))]),
      ...oneOf('kind', kinds),
      ...oneOf('purpose', purposes),
      ...eq('subject', subject),
      ...ownedBy(owner),
    ];
  },
});

export const sharingList: ListSpec<SharingRequestEntity, SharingRequestFilterInput, 'NEWEST'> = {
  name: 'sharingRequests',
  entity: SharingRequestEntity,
  key: 'id',
  sorts: { NEWEST: [['requestedAt', 'DESC']] },
  defaultSort: 'NEWEST',
  where: ({ states, owner, department }) => [
    ...oneOf('state', states),
    ...eq('owner', owner),
    ...eq('department', department),
  ],
};
