import type { Principal } from '#shared/auth/principal';
import type { EventFacts } from './eventChain';
import type { GrantEventKind } from '../entities/grantEvent.entity';
import type { AuditBase } from '../services';

/** What a step on a grant needs of the request it is taken in. */
export interface GrantDeps extends Pick<AuditBase, 'db' | 'principal' | 'services'> {
  readonly now: () => Date;
}

/** An entry of a grant's events that the caller makes. */
export const eventBy = (
  { subject, department }: Pick<Principal, 'subject' | 'department'>,
  kind: GrantEventKind,
  at: Date,
  note: string | null = null,
): EventFacts => ({ kind, by: subject, department, at, note });
