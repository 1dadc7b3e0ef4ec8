import { createPublicKey, type KeyObject } from 'node:crypto';
import { badInput, type AppError } from '#shared/errors/appError';
import { isSignedGrant } from '#shared/grants/grant';
import { grantSuite } from '#shared/grants/requestBasis';
import { grantFault } from '#shared/grants/usableGrant';
import type { SubgraphRequest } from '#shared/subgraph/contract';

const notUnder = (): AppError =>
  badInput(
    '"grantId" names the grant this request runs under, in force and for the purpose CASE_FILE_REVIEW. Send the grant with the request, or leave "grantId" out.',
    '"grantId" 应为本次请求所依据、生效中且目的为案卷评查（CASE_FILE_REVIEW）的授权。请随请求提供该授权，或省略 "grantId"。',
  );

/**
 * That a sample is drawn under the grant it names: the request's own, signed by this department, the caller's, in force, for the
 * review of case files.
 * @throws AppError BAD_USER_INPUT
 */
export function requireReviewGrant(
  grantId: string | null,
  { principal, purpose, grant }: Pick<SubgraphRequest, 'principal' | 'purpose' | 'grant'>,
  signingKey: KeyObject,
  now: Date,
): void {
  if (grantId === null) return;
  const isGood =
    grant !== null &&
    grant.body.id === grantId &&
    grant.body.purpose === 'CASE_FILE_REVIEW' &&
    isSignedGrant(grantSuite, createPublicKey(signingKey), grant) &&
    grantFault(grant.body, principal, purpose, now.toISOString()) === null;
  if (!isGood) throw notUnder();
}
