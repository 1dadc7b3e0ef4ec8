import { anyOf, before, eq, onOrBefore, type Condition } from '#shared/db/where';
import type { AuditGrantEntity } from '../entities/auditGrant.entity';

export type GrantState = 'REQUESTED' | 'APPROVED' | 'ACTIVE' | 'USED_UP' | 'EXPIRED' | 'REVOKED' | 'REJECTED';

type Facts = Pick<AuditGrantEntity, 'decision' | 'rowsLeft' | 'queriesLeft' | 'notBefore' | 'notAfter'>;

/** Where a grant stands at an instant. */
export function stateOf(
  { decision, rowsLeft, queriesLeft, notBefore, notAfter }: Facts,
  now: Date,
): GrantState {
  if (decision === 'REJECTED' || decision === 'REVOKED') return decision;
  if (now >= notAfter) return 'EXPIRED';
  if (decision === 'WAITING') return 'REQUESTED';
  if (rowsLeft <= 0 || queriesLeft <= 0) return 'USED_UP';
  return now < notBefore ? 'APPROVED' : 'ACTIVE';
}

/** Whether answers may leave under it: its time runs, and nobody ended it. A budget used up by this very answer does not matter. */
export const isInForceAt = ({ decision, notBefore, notAfter }: Facts, now: Date): boolean =>
  decision === 'SIGNED' && notBefore <= now && now < notAfter;

/** The same as `stateOf`, in conditions on rows. */
export function inState(state: string, now: Date): Condition[] {
  const after = (column: string): Condition => ({ kind: 'compare', column, op: '>', value: now });
  const left = (column: string): Condition => ({ kind: 'compare', column, op: '>', value: 0 });
  const unused = [left('rowsLeft'), left('queriesLeft')];
  switch (state as GrantState) {
    case 'REJECTED':
    case 'REVOKED':
      return eq('decision', state);
    case 'EXPIRED':
      return [anyOf([eq('decision', 'WAITING'), eq('decision', 'SIGNED')]), ...onOrBefore('notAfter', now)];
    case 'REQUESTED':
      return [...eq('decision', 'WAITING'), after('notAfter')];
    case 'USED_UP':
      return [
        ...eq('decision', 'SIGNED'),
        after('notAfter'),
        anyOf([onOrBefore('rowsLeft', 0), onOrBefore('queriesLeft', 0)]),
      ];
    case 'APPROVED':
      return [...eq('decision', 'SIGNED'), after('notAfter'), ...unused, after('notBefore')];
    case 'ACTIVE':
      return [...eq('decision', 'SIGNED'), after('notAfter'), ...unused, ...onOrBefore('notBefore', now)];
  }
}

/** Emergency access that was taken before this instant and nobody has reviewed. */
export const unreviewedBefore = (subject: string, instant: Date): Condition[] => [
  ...eq('subject', subject),
  ...eq('kind', 'BREAK_GLASS'),
  { kind: 'isNull', column: 'reviewedAt' },
  ...before('requestedAt', instant),
];
