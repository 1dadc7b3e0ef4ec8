import type { Principal } from '#shared/auth/principal';
import { anyOf, contains, eq, oneOf, type Condition } from '#shared/db/where';
import { marked } from '../entities/auditGrant.entity';
import { answersFor, oversees } from './answersFor';

/**
 * The grants that exist for a caller: those asked for by or given to the caller, those with data of the department the caller
 * answers for, standing ones for the caller's role; all for whoever oversees them.
 */
export function visibleGrants(principal: Principal): readonly Condition[] {
  if (oversees(principal)) return [];
  const { subject, department, roles } = principal;
  const own = answersFor(principal);
  return [
    anyOf([
      eq('requestedBy', subject),
      eq('subject', subject),
      ...(own === null ? [] : [contains('owners', marked(own))]),
      ...(department === null
        ? []
        : [[...eq('holderDepartment', department), ...oneOf('holderRole', roles)]]),
    ]),
  ];
}

/** The requests for sharing that exist for a caller: those from and to the own department; all for whoever oversees them. */
export function visibleSharing(principal: Principal): readonly Condition[] {
  if (oversees(principal)) return [];
  const { subject, department } = principal;
  return [
    anyOf([
      eq('requestedBy', subject),
      ...(department === null ? [] : [eq('department', department), eq('owner', department)]),
    ]),
  ];
}
