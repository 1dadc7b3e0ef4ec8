import { randomUUID } from 'node:crypto';
import type { GrantLevel } from '#shared/grants/grant';
import { AuditGrantEntity } from '../entities/auditGrant.entity';
import type { RequestGrantInput } from '../generated/types';
import { changeGrants } from '../repositories/grantStore';
import { eventBy, type GrantDeps } from './deps';
import { grantedOperation } from './grantedOperation';
import { longest, requiredNumber, requiredText } from './inputText';
import { newGrant } from './newGrant';
import { grantedCoordinates, ownPurpose } from './requestedPurpose';
import { grantedPeriod, grantedRegions, organisationOf } from './requestedScope';

const most = { rows: 1_000_000, queries: 100_000 };

/** Puts down what is asked for; nothing is open yet. @throws AppError BAD_USER_INPUT, FORBIDDEN */
export async function requestGrant(
  { db, principal, services, now }: GrantDeps,
  input: RequestGrantInput,
): Promise<AuditGrantEntity> {
  const at = now();
  const purpose = ownPurpose(input.purpose, principal);
  const grant = newGrant({
    id: randomUUID(),
    kind: 'WARRANT',
    requestedBy: principal.subject,
    requestedAt: at,
    subject: principal.subject,
    holderRole: null,
    holderDepartment: null,
    organisation: organisationOf(principal),
    purpose,
    legalBasis: requiredText('legalBasis', input.legalBasis, longest.legalBasis),
    matter: requiredText('matter', input.matter, longest.matter),
    coordinates: grantedCoordinates(input.coordinates, purpose),
    ...grantedOperation(input.operation, input.variables ?? []),
    regions: grantedRegions(input.regions, principal),
    level: input.level as GrantLevel,
    maxRows: requiredNumber('maxRows', input.maxRows, 1, most.rows),
    maxQueries: requiredNumber('maxQueries', input.maxQueries, 1, most.queries),
    ...grantedPeriod(input.notBefore, input.notAfter, at),
    decision: 'WAITING',
  });
  await changeGrants(db, services.signingKey, async (store) => {
    await store.insert(AuditGrantEntity, grant);
    await store.append(grant, [eventBy(principal, 'REQUESTED', at)]);
  });
  return grant;
}
