import { AuditGrantEntity } from './auditGrant.entity';
import { GrantEventEntity } from './grantEvent.entity';
import { GrantReservationEntity } from './grantReservation.entity';
import { SharingRequestEntity } from './sharingRequest.entity';

/** Events first: whoever empties the department's tables in this order is stopped before anything is gone. */
export const grantEntities = [
  GrantEventEntity,
  GrantReservationEntity,
  SharingRequestEntity,
  AuditGrantEntity,
];
