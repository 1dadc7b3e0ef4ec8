import type { Principal } from '#shared/auth/principal';
import { regionAncestors, regionPrefix } from '#shared/codes/regionCode';
import { beside, oneOf, type Condition } from '#shared/db/where';
import { divisionsOf } from '#shared/policy/regionScope';

/** Of a record whose caller works for no division. */
const nowhere = '=';

/**
 * Where a record lies: for each of its divisions the prefixes of itself and of what is above it, and itself with a sign (`4302=`),
 * by which those find it who work for a part of it.
 * @param regions canonical codes
 */
export const placesOf = (regions: readonly string[]): readonly string[] =>
  regions.length === 0
    ? [nowhere]
    : [
        ...new Set(
          regions.flatMap((code) => [
            ...[...regionAncestors(code), code].map(regionPrefix),
            `${regionPrefix(code)}=`,
          ]),
        ),
      ];

/**
 * Places of the records somebody may see: those whose divisions overlap their own (one lies within the other, or they are the same),
 * and those of callers without a division. A record may lie in several.
 */
export const placesSeenBy = (principal: Principal): readonly string[] => {
  const own = divisionsOf(principal);
  return [
    nowhere,
    ...new Set([
      ...own.map(regionPrefix),
      ...own.flatMap((code) => regionAncestors(code).map((above) => `${regionPrefix(above)}=`)),
    ]),
  ];
};

/**
 * The records somebody may see, as a condition.
 * @param column of the statement's table: the record's identifier
 */
export const visibleRecords = (principal: Principal, column: string): readonly Condition[] =>
  beside('access_region', 'recordId', column, oneOf('place', placesSeenBy(principal)));
