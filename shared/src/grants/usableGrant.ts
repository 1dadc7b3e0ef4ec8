import type { Principal } from '#shared/auth/principal';
import { isWithin } from '#shared/codes/regionCode';
import { isInForce, type Grant } from './grant';
import type { PurposeCode } from './purposes';

/** Why somebody cannot use a grant now. */
export type GrantFault = 'NOT_THEIRS' | 'NOT_IN_FORCE' | 'OTHER_PURPOSE' | 'OTHER_DIVISION';

const isTheirs = ({ subject, holders }: Grant, principal: Principal): boolean =>
  holders === null
    ? subject === principal.subject
    : principal.department === holders.department && principal.roles.includes(holders.role);

/** The divisions that lie both in the grant and in the holder's own. */
export const commonRegions = (grant: Pick<Grant, 'regions'>, principal: Principal): readonly string[] => [
  ...new Set(
    principal.regionCodes.flatMap((own) =>
      grant.regions.flatMap((granted) =>
        isWithin(granted, own) ? [granted] : isWithin(own, granted) ? [own] : [],
      ),
    ),
  ),
];

/** @param at instant, ISO 8601, UTC */
export function grantFault(
  grant: Grant,
  principal: Principal,
  purpose: PurposeCode | null,
  at: string,
): GrantFault | null {
  if (!isTheirs(grant, principal)) return 'NOT_THEIRS';
  if (!isInForce(grant, at)) return 'NOT_IN_FORCE';
  if (grant.purpose !== purpose) return 'OTHER_PURPOSE';
  return commonRegions(grant, principal).length === 0 ? 'OTHER_DIVISION' : null;
}

/** The holder with the divisions of the grant: everything that is read under it lies there. */
export const narrowedBy = (principal: Principal, grant: Grant): Principal =>
  Object.freeze({ ...principal, regionCodes: Object.freeze([...commonRegions(grant, principal)]) });
