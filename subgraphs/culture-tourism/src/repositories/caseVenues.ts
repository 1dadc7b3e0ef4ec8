import { fetchSelected, selectRows } from '#shared/db/rows';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { alias, applyConditions, isNotNull, oneOf, type Condition } from '#shared/db/where';
import { groupByKey } from '#shared/loaders/orderByKey';
import { CultureCaseEntity } from '../entities/cultureCase.entity';
import type { VenuePage } from './venuePage';

/** Venues with at least so many cases under the conditions, in the order of their identifiers: one statement. */
export async function venuesWithCases(
  db: ScopedDatabase,
  conditions: readonly Condition[],
  atLeast: number,
  { first, afterVenue }: VenuePage,
): Promise<string[]> {
  const after: Condition[] =
    afterVenue === null ? [] : [{ kind: 'compare', column: 'venueId', op: '>', value: afterVenue }];
  const all = [...conditions, ...isNotNull('venueId'), ...after];
  const rows = await applyConditions(db.from(CultureCaseEntity), all)
    .select(`${alias}.venueId`, 'venue')
    .groupBy(`${alias}.venueId`)
    .having('COUNT(*) >= :atLeast', { atLeast })
    .orderBy(`${alias}.venueId`, 'ASC')
    .limit(first)
    .getRawMany<{ venue: string }>();
  return rows.map(({ venue }) => venue);
}

/** Cases of each venue under the conditions, the earliest filed first: one statement, none for no venues. */
export async function casesOfVenues(
  db: ScopedDatabase,
  venueIds: readonly string[],
  conditions: readonly Condition[],
): Promise<CultureCaseEntity[][]> {
  if (venueIds.length === 0) return [];
  const query = applyConditions(selectRows(db, CultureCaseEntity), [
    ...oneOf('venueId', venueIds),
    ...conditions,
  ])
    .orderBy(`${alias}.filedOn`, 'ASC')
    .addOrderBy(`${alias}.caseNo`, 'ASC');
  const rows = await fetchSelected(db, CultureCaseEntity, query);
  return groupByKey(venueIds, rows, ({ venueId }) => venueId ?? '');
}
