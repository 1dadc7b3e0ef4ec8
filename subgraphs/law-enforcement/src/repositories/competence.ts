import { regionAncestors } from '#shared/codes/regionCode';
import { fetchSelected, selectRows } from '#shared/db/rows';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { alias, applyConditions, eq, inForceOn, oneOf } from '#shared/db/where';
import { CompetenceGrantEntity } from '../entities/competenceGrant.entity';

export interface Competence {
  readonly grant: CompetenceGrantEntity;
  /** Other organs that hold the same power for the same division. */
  readonly conflictIds: readonly string[];
}

export interface CompetenceQuestion {
  readonly act: string;
  readonly region: string;
  readonly on: string;
}

/**
 * The most specific grant of a power in force at a place on a day: the township's before the county's before the city's
 * (行政处罚法 art. 17, 18, 24). Of several for the same division the youngest is named, the holders of the others are
 * conflicts (to be settled under art. 25). Null where nobody holds the power. One statement.
 */
export async function competenceFor(
  db: ScopedDatabase,
  { act, region, on }: CompetenceQuestion,
): Promise<Competence | null> {
  const query = applyConditions(selectRows(db, CompetenceGrantEntity), [
    ...eq('itemCode', act),
    ...oneOf('regionCode', [region, ...regionAncestors(region)]),
    ...inForceOn('validFrom', 'validTo', on),
  ])
    // Codes below share their digits with those above and have zeros where those end: descending is most specific first.
    .addOrderBy(`${alias}.regionCode`, 'DESC')
    .addOrderBy(`${alias}.validFrom`, 'DESC')
    .addOrderBy(`${alias}.id`, 'ASC');
  const grants = await fetchSelected(db, CompetenceGrantEntity, query);
  const [grant] = grants;
  if (!grant) return null;
  const others = grants.filter((g) => g.regionCode === grant.regionCode && g.toOrganId !== grant.toOrganId);
  return { grant, conflictIds: [...new Set(others.map(({ toOrganId }) => toOrganId))] };
}
