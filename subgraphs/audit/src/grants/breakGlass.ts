import { randomUUID } from 'node:crypto';
import { fetchSelected, selectRows } from '#shared/db/rows';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { applyConditions } from '#shared/db/where';
import type { GrantLevel } from '#shared/grants/grant';
import { purposeOf } from '#shared/grants/purposes';
import { AuditGrantEntity } from '../entities/auditGrant.entity';
import type { BreakGlassInput } from '../generated/types';
import { changeGrants } from '../repositories/grantStore';
import { isDataDepartment } from './catalogue';
import { eventBy, type GrantDeps } from './deps';
import type { EventFacts } from './eventChain';
import { unreviewedBefore } from './grantState';
import { longest, requiredNumber, requiredText } from './inputText';
import { newGrant } from './newGrant';
import { forbidden } from './refusals';
import { grantedCoordinates, ownPurpose } from './requestedPurpose';
import { grantedRegions, organisationOf } from './requestedScope';
import { signedText } from './signedText';

const minuteMs = 60_000;
const minutes = { usual: 60, most: 240 };
const budget = { maxRows: 10_000, maxQueries: 200 };
/** Emergency access is reviewed within this time, or there is no more of it for the same person. */
const reviewWithinMs = 72 * 60 * minuteMs;

/** Who tells the departments: nobody in person. */
const notifier = 'system:audit';

async function requireReviewed(db: ScopedDatabase, subject: string, now: Date): Promise<void> {
  const overdue = unreviewedBefore(subject, new Date(now.getTime() - reviewWithinMs));
  const query = applyConditions(selectRows(db, AuditGrantEntity), overdue).limit(1);
  const [found] = await fetchSelected(db, AuditGrantEntity, query);
  if (!found) return;
  throw forbidden(
    `Your emergency access ${found.id} has not been reviewed within 72 hours, so there is no more until it is. Have it reviewed, or ask with "requestGrant".`,
    `您的紧急授权 ${found.id} 逾 72 小时未经审查，审查前不得再次启用。请尽快办理审查，或用 "requestGrant" 申请。`,
  );
}

/**
 * Access at once, and the departments concerned are told in the same step.
 * @throws AppError BAD_USER_INPUT, FORBIDDEN
 */
export async function breakGlass(
  { db, principal, services, now }: GrantDeps,
  input: BreakGlassInput,
): Promise<AuditGrantEntity> {
  const at = now();
  const purpose = ownPurpose(input.purpose, principal);
  const reason = requiredText('reason', input.reason, longest.note);
  const duration = requiredNumber('minutes', input.minutes ?? minutes.usual, 1, minutes.most);
  const asked = newGrant({
    id: randomUUID(),
    kind: 'BREAK_GLASS',
    requestedBy: principal.subject,
    requestedAt: at,
    subject: principal.subject,
    holderRole: null,
    holderDepartment: null,
    organisation: organisationOf(principal),
    purpose,
    legalBasis: purposeOf(purpose).law,
    matter: requiredText('matter', input.matter, longest.matter),
    coordinates: grantedCoordinates(input.coordinates, purpose),
    operation: null,
    variables: {},
    regions: grantedRegions(null, principal),
    level: input.level as GrantLevel,
    ...budget,
    notBefore: at,
    notAfter: new Date(at.getTime() + duration * minuteMs),
    decision: 'SIGNED',
  });
  const grant = { ...asked, signed: signedText(services.signingKey, asked, []) };
  const notices = grant.owners.filter(isDataDepartment).map((department): EventFacts => ({
    ...eventBy({ subject: notifier, department }, 'NOTIFIED', at),
  }));
  await requireReviewed(db, principal.subject, at);
  await changeGrants(db, services.signingKey, async (store) => {
    await store.insert(AuditGrantEntity, grant);
    await store.append(grant, [eventBy(principal, 'BROKEN_GLASS', at, reason), ...notices]);
  });
  return grant;
}
