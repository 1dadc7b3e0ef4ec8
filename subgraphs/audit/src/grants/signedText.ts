import type { KeyObject } from 'node:crypto';
import { signGrant, type GrantApproval } from '#shared/grants/grant';
import { signedGrantSchema } from '#shared/grants/grantSchema';
import { grantSuite } from '#shared/grants/requestBasis';
import { canonicalJson } from '#shared/policy/canonicalJson';
import type { AuditGrantEntity } from '../entities/auditGrant.entity';
import { grantBody } from './grantTerms';

/**
 * A grant as departments and verifiers take it, in canonical JSON.
 * @throws Error for one that they would refuse by its form
 */
export const signedText = (
  key: KeyObject,
  grant: AuditGrantEntity,
  approvals: readonly GrantApproval[],
): string => canonicalJson(signedGrantSchema.parse(signGrant(grantSuite, key, grantBody(grant, approvals))));
