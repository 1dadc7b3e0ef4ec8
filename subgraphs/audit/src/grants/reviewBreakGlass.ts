import { AuditGrantEntity } from '../entities/auditGrant.entity';
import { changeGrants } from '../repositories/grantStore';
import { eventBy, type GrantDeps } from './deps';
import { longest, requiredText } from './inputText';
import { forbidden, illegalStep } from './refusals';
import { visibleGrants } from './visibility';

export interface Review {
  readonly isJustified: boolean;
  readonly findings: string;
}

/**
 * Says once whether the emergency was one, and ends the access where it still runs.
 * @throws AppError NOT_FOUND, FORBIDDEN to its user, ILLEGAL_TRANSITION for other grants and when it was reviewed
 */
export function reviewBreakGlass(
  { db, principal, services, now }: GrantDeps,
  id: string,
  { isJustified, findings }: Review,
): Promise<AuditGrantEntity> {
  const found = requiredText('findings', findings, longest.findings);
  return changeGrants(db, services.signingKey, async (store) => {
    const grant = await store.take(AuditGrantEntity, id, visibleGrants(principal));
    if (grant.kind !== 'BREAK_GLASS')
      throw illegalStep(['emergency access to review', '待审查的紧急授权'], grant.kind);
    if (grant.reviewedAt !== null)
      throw illegalStep(['emergency access that nobody has reviewed', '未经审查的紧急授权'], 'REVIEWED');
    if (grant.requestedBy === principal.subject) {
      throw forbidden(
        'Nobody reviews their own emergency access. Somebody else who oversees grants has to.',
        '不得审查本人的紧急授权。请由其他监督人员审查。',
      );
    }
    const at = now();
    const note = `${isJustified ? '正当' : '不正当'}：${found}`;
    await store.append(grant, [eventBy(principal, 'REVIEWED', at, note)]);
    return store.update(AuditGrantEntity, grant, {
      reviewedAt: at,
      ...(grant.decision === 'SIGNED' && at < grant.notAfter ? { decision: 'REVOKED' as const } : {}),
    });
  });
}
