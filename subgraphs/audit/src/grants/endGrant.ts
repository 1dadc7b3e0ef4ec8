import { AuditGrantEntity } from '../entities/auditGrant.entity';
import { changeGrants } from '../repositories/grantStore';
import { answersFor, oversees } from './answersFor';
import { eventBy, type GrantDeps } from './deps';
import { stateOf } from './grantState';
import { longest, requiredText } from './inputText';
import { forbidden, illegalStep } from './refusals';
import { visibleGrants } from './visibility';

/** Whether the caller answers for data in the grant, or oversees grants. */
function decidesOn({ owners }: AuditGrantEntity, principal: GrantDeps['principal']): boolean {
  const own = answersFor(principal);
  return oversees(principal) || (own !== null && owners.includes(own));
}

/**
 * Refuses a grant that waits.
 * @throws AppError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN to who asked for it and to who does not decide on it
 */
export function rejectGrant(
  { db, principal, services, now }: GrantDeps,
  id: string,
  reason: string,
): Promise<AuditGrantEntity> {
  const note = requiredText('reason', reason, longest.note);
  return changeGrants(db, services.signingKey, async (store) => {
    const grant = await store.take(AuditGrantEntity, id, visibleGrants(principal));
    const at = now();
    const state = stateOf(grant, at);
    if (state !== 'REQUESTED') throw illegalStep(['a grant that waits for approval', '待审批的授权'], state);
    if (grant.requestedBy === principal.subject || !decidesOn(grant, principal)) {
      throw forbidden(
        'A grant is refused by the department that owns the data or by who oversees grants. Take your own back with "revokeGrant".',
        '授权由数据主管部门或监督人员驳回。撤回本人的申请请用 "revokeGrant"。',
      );
    }
    await store.append(grant, [eventBy(principal, 'REJECTED', at, note)]);
    return store.update(AuditGrantEntity, grant, { decision: 'REJECTED' });
  });
}

/**
 * Ends a grant that waits, is approved or in force.
 * @throws AppError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN to those who only use it
 */
export function revokeGrant(
  { db, principal, services, now }: GrantDeps,
  id: string,
  reason: string,
): Promise<AuditGrantEntity> {
  const note = requiredText('reason', reason, longest.note);
  return changeGrants(db, services.signingKey, async (store) => {
    const grant = await store.take(AuditGrantEntity, id, visibleGrants(principal));
    if (grant.requestedBy !== principal.subject && !decidesOn(grant, principal)) {
      throw forbidden(
        'A grant is ended by who asked for it, by a department that owns data in it or by who oversees grants. Ask one of them.',
        '授权由申请人、数据主管部门或监督人员撤销。请联系其中之一。',
      );
    }
    const at = now();
    const state = stateOf(grant, at);
    if (state === 'REJECTED' || state === 'REVOKED' || state === 'EXPIRED')
      throw illegalStep(['a grant that has not ended', '未终止的授权'], state);
    await store.append(grant, [eventBy(principal, 'REVOKED', at, note)]);
    return store.update(AuditGrantEntity, grant, { decision: 'REVOKED' });
  });
}
