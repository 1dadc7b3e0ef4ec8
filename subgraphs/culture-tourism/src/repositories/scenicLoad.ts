import DataLoader from 'dataloader';
import { chinaDate, chinaInstant } from '#shared/calendar/chinaTime';
import { addDays } from '#shared/calendar/civilDate';
import { fetchUnion, selectRows } from '#shared/db/rows';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { alias, applyConditions, eq, onOrAfter, onOrBefore } from '#shared/db/where';
import { orderByKey } from '#shared/loaders/orderByKey';
import { perArguments } from '#shared/loaders/perArguments';
import { VisitorFlowEntity } from '../entities/visitorFlow.entity';

/** Areas whose latest counts are fetched in one statement at most. */
const areasPerStatement = 100;

/** The last moment of a civil day in Asia/Shanghai, to the millisecond. */
export const endOfDay = (day: string): Date => new Date(chinaInstant(addDays(day, 1)).getTime() - 1);

/**
 * The latest count of each area at a moment, among those of the moment's own day in Asia/Shanghai: yesterday's count says
 * nothing about today. One loader for each moment a request asks about; one statement a batch.
 */
export const latestFlows = (db: ScopedDatabase) =>
  perArguments(
    (at: string) =>
      new DataLoader<string, VisitorFlowEntity | null>(
        async (areas) => {
          const moment = new Date(at);
          const dayBegins = chinaInstant(chinaDate(moment));
          const queries = areas.map((area) =>
            applyConditions(selectRows(db, VisitorFlowEntity), [
              ...eq('scenicAreaId', area),
              ...onOrAfter('at', dayBegins),
              ...onOrBefore('at', moment),
            ])
              .orderBy(`${alias}.at`, 'DESC')
              .limit(1),
          );
          const rows = await fetchUnion(db, VisitorFlowEntity, queries);
          return orderByKey(areas, rows, ({ scenicAreaId }) => scenicAreaId);
        },
        { maxBatchSize: areasPerStatement },
      ),
  );

export interface ScenicLoad {
  readonly at: Date;
  readonly present: number;
  readonly maxInstant: number;
  readonly ratio: number;
  readonly level: 'NORMAL' | 'WARNING' | 'OVER';
}

/** From this share of the capacity visitors are warned and sales stop (景区最大承载量核定导则, LB/T 034-2014). */
const warningShare = 0.8;

/** Visitors inside against the capacity; above the capacity 旅游法 art. 45 is broken. */
export function loadOf({ at, present }: VisitorFlowEntity, maxInstant: number): ScenicLoad {
  const level = present > maxInstant ? 'OVER' : present >= warningShare * maxInstant ? 'WARNING' : 'NORMAL';
  return { at, present, maxInstant, ratio: Number((present / maxInstant).toFixed(3)), level };
}
