import { createHash } from 'node:crypto';
import type { Grant, GrantApproval } from '#shared/grants/grant';
import { canonicalJson } from '#shared/policy/canonicalJson';
import type { AuditGrantEntity } from '../entities/auditGrant.entity';

/** What a row says, as a grant with these approvals. */
export const grantBody = (row: AuditGrantEntity, approvals: readonly GrantApproval[]): Grant => ({
  format: 'yiyu-grant/1',
  id: row.id,
  kind: row.kind,
  subject: row.subject,
  holders: holdersOf(row),
  organisation: row.organisation,
  purpose: row.purpose,
  legalBasis: row.legalBasis,
  matter: row.matter,
  coordinates: row.coordinates,
  operation: row.operation,
  variables: row.variables,
  regions: row.regions,
  level: row.level,
  maxRows: row.maxRows,
  maxQueries: row.maxQueries,
  notBefore: row.notBefore.toISOString(),
  notAfter: row.notAfter.toISOString(),
  approvals,
});

function holdersOf({ holderRole, holderDepartment }: AuditGrantEntity): Grant['holders'] {
  return holderRole === null || holderDepartment === null
    ? null
    : { role: holderRole, department: holderDepartment };
}

/** SHA-256 of what is asked for, 64 hexadecimal digits: of the canonical JSON of the grant without approvals. */
export const termsOf = (row: AuditGrantEntity): string =>
  createHash('sha256')
    .update(canonicalJson(grantBody(row, [])))
    .digest('hex');
