import { AppError } from '#shared/errors/appError';
import type { GrantApproval } from '#shared/grants/grant';
import { AuditGrantEntity } from '../entities/auditGrant.entity';
import type { GrantEventEntity } from '../entities/grantEvent.entity';
import { changeGrants } from '../repositories/grantStore';
import { answersFor } from './answersFor';
import { entryOf } from './catalogue';
import { eventBy, type GrantDeps } from './deps';
import { stateOf } from './grantState';
import { longest, optionalText } from './inputText';
import { forbidden, illegalStep } from './refusals';
import { signedText } from './signedText';
import { visibleGrants } from './visibility';

const neededApprovals = 2;

const approvalsIn = (events: readonly GrantEventEntity[]): readonly GrantApproval[] =>
  events
    .filter(({ kind }) => kind === 'APPROVED')
    .map(({ by, department, at }) => ({ by, department, at: at.toISOString() }));

/** Whether enough people approved, and for every coordinate somebody of a department that owns it. */
export function isApproved(coordinates: readonly string[], approvals: readonly GrantApproval[]): boolean {
  const people = new Set(approvals.map(({ by }) => by));
  const departments = new Set<string | null>(approvals.map(({ department }) => department));
  const isOwnersWish = (coordinate: string): boolean =>
    entryOf(coordinate)?.owners.some((owner) => departments.has(owner)) ?? false;
  return people.size >= neededApprovals && coordinates.every(isOwnersWish);
}

/**
 * One more person agrees; with enough of them the grant is signed. The department of an approval is the one whose data the person
 * answers for: whoever answers for none counts as a person only.
 * @throws AppError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN to who asked for it, CONFLICT to who approved before
 */
export function approveGrant(
  { db, principal, services, now }: GrantDeps,
  id: string,
  note: string | null | undefined,
): Promise<AuditGrantEntity> {
  const remark = optionalText('note', note, longest.note);
  return changeGrants(db, services.signingKey, async (store) => {
    const grant = await store.take(AuditGrantEntity, id, visibleGrants(principal));
    const at = now();
    const state = stateOf(grant, at);
    if (state !== 'REQUESTED') throw illegalStep(['a grant that waits for approval', '待审批的授权'], state);
    if (grant.requestedBy === principal.subject) {
      throw forbidden(
        'Nobody approves what they asked for themselves. Ask two others, one of them of the department that owns the data.',
        '申请人不得审批本人的申请。请由另外两人审批，其中至少一人来自数据主管部门。',
      );
    }
    const before = await store.checkedEvents(grant);
    if (approvalsIn(before).some(({ by }) => by === principal.subject)) throw approvedBefore();
    const approver = { subject: principal.subject, department: answersFor(principal) };
    const events = await store.append(grant, [eventBy(approver, 'APPROVED', at, remark)]);
    const approvals = approvalsIn(events);
    if (!isApproved(grant.coordinates, approvals)) return grant;
    await store.append(grant, [eventBy(approver, 'ACTIVATED', at)]);
    return store.update(AuditGrantEntity, grant, {
      decision: 'SIGNED',
      signed: signedText(services.signingKey, grant, approvals),
    });
  });
}

const approvedBefore = (): AppError =>
  new AppError('CONFLICT', {
    en: 'You approved this grant before, and one person counts once. Somebody else has to approve it.',
    zh: '您已同意过该授权，同一人只计一次。请由他人审批。',
  });
