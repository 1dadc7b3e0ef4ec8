import type { DataSource } from 'typeorm';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { countTree } from './countTree';
import type { Statistic } from './statistic';
import { Suppression } from './suppression';

/**
 * How long a publication stands, in milliseconds. Counts are published together and then stand still: numbers that
 * followed each change would tell, one read before and one after, of the person who came or went.
 */
const standsFor = 3_600_000;

interface Publication {
  readonly until: number;
  readonly table: Promise<Suppression>;
}

const publications = new WeakMap<DataSource, Map<Statistic, Publication>>();

const publish = async (db: ScopedDatabase, statistic: Statistic): Promise<Suppression> =>
  new Suppression(
    countTree(await statistic.count(db), statistic.columns),
    statistic.totals,
    statistic.columns,
  );

/**
 * The published table of a statistic: counted over the whole of a department's database once an hour at most, whoever
 * asks for whichever division, and the same for everybody.
 */
export function publicationOf(
  db: ScopedDatabase,
  statistic: Statistic,
  now: number = performance.now(),
): Promise<Suppression> {
  const own = publications.get(db.dataSource) ?? new Map<Statistic, Publication>();
  publications.set(db.dataSource, own);
  const standing = own.get(statistic);
  if (standing && now < standing.until) return standing.table;
  const table = publish(db, statistic);
  own.set(statistic, { until: now + standsFor, table });
  // One that failed is no publication: the next who asks tries again.
  table.catch(() => {
    if (own.get(statistic)?.table === table) own.delete(statistic);
  });
  return table;
}
