import { randomUUID } from 'node:crypto';
import { AuditGrantEntity } from '../entities/auditGrant.entity';
import { SharingRequestEntity } from '../entities/sharingRequest.entity';
import { answersFor } from '../grants/answersFor';
import { eventBy, type GrantDeps } from '../grants/deps';
import { longest, requiredText } from '../grants/inputText';
import { newGrant } from '../grants/newGrant';
import { forbidden, illegalStep } from '../grants/refusals';
import { signedText } from '../grants/signedText';
import { visibleSharing } from '../grants/visibility';
import { changeGrants, type GrantStore } from '../repositories/grantStore';
import { endOf } from './sharingTerms';

/** Of a standing grant, for all who hold it. */
const budget = { maxRows: 1_000_000, maxQueries: 100_000 };

/** The standing grant of a request, for who decides on it now. */
const grantOf = (request: SharingRequestEntity, at: Date): AuditGrantEntity =>
  newGrant({
    id: randomUUID(),
    kind: 'STANDING',
    requestedBy: request.requestedBy,
    requestedAt: at,
    subject: null,
    holderRole: request.role,
    holderDepartment: request.department,
    organisation: request.organisation,
    purpose: request.purpose,
    legalBasis: request.legalBasis,
    matter: request.id,
    coordinates: request.coordinates,
    operation: null,
    variables: {},
    regions: request.regions,
    level: request.level,
    ...budget,
    notBefore: at,
    notAfter: endOf(request.expiresOn),
    decision: 'SIGNED',
  });

async function giveGrant(
  store: GrantStore,
  { principal, services }: GrantDeps,
  request: SharingRequestEntity,
  at: Date,
  reason: string,
): Promise<string> {
  const approval = { by: principal.subject, department: request.owner, at: at.toISOString() };
  const asked = grantOf(request, at);
  const grant = { ...asked, signed: signedText(services.signingKey, asked, [approval]) };
  await store.insert(AuditGrantEntity, grant);
  const requester = { subject: request.requestedBy, department: request.department };
  const decider = { subject: principal.subject, department: request.owner };
  await store.append(grant, [
    eventBy(requester, 'REQUESTED', request.requestedAt),
    eventBy(decider, 'APPROVED', at, reason),
    eventBy(decider, 'ACTIVATED', at),
  ]);
  return grant.id;
}

export interface SharingDecision {
  readonly isAgreed: boolean;
  readonly reason: string;
}

/**
 * The owning department's answer; agreed, a standing grant comes into force.
 * @throws AppError NOT_FOUND, FORBIDDEN to who does not answer for the data and to the requester, ILLEGAL_TRANSITION when it is
 * decided, or to be agreed and its last day is over
 */
export function decideDataShare(
  deps: GrantDeps,
  id: string,
  { isAgreed, reason }: SharingDecision,
): Promise<SharingRequestEntity> {
  const { db, principal, services, now } = deps;
  const why = requiredText('reason', reason, longest.note);
  return changeGrants(db, services.signingKey, async (store) => {
    const request = await store.take(SharingRequestEntity, id, visibleSharing(principal));
    if (answersFor(principal) !== request.owner || request.requestedBy === principal.subject) {
      throw forbidden(
        `The lead or data steward of ${request.owner} decides on this, and never who asked for it. Ask them.`,
        `该申请由数据主管部门（${request.owner}）的负责人或数据管理员审批，申请人不得审批。请联系该部门。`,
      );
    }
    if (request.state !== 'REQUESTED')
      throw illegalStep(
        ['a request that waits for the owning department', '待主管部门审批的申请'],
        request.state,
      );
    const at = now();
    if (isAgreed && endOf(request.expiresOn) <= at)
      throw illegalStep(['a request whose last day is not over', '截止日期未过的申请'], 'EXPIRED');
    return store.update(SharingRequestEntity, request, {
      state: isAgreed ? 'AGREED' : 'REFUSED',
      decidedBy: principal.subject,
      decidedAt: at,
      reason: why,
      grantId: isAgreed ? await giveGrant(store, deps, request, at, why) : null,
    });
  });
}
