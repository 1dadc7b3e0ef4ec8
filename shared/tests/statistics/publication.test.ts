import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { publicationOf } from '#shared/statistics/publication';
import type { Statistic } from '#shared/statistics/statistic';

const village = '430281103200';
/** What a publication is kept by; nothing of it is asked. */
const database = (): ScopedDatabase => ({ dataSource: {} }) as ScopedDatabase;
const hour = 3_600_000;

/** A statistic that says how often it was counted: six more each time. */
function growing(): { readonly statistic: Statistic; counted: number } {
  const state = {
    counted: 0,
    statistic: {
      columns: 1,
      totals: 'UNKNOWN' as const,
      count: async () => {
        state.counted += 1;
        return Promise.resolve(new Map([[village, [state.counted * 6]]]));
      },
    },
  };
  return state;
}

describe('a publication', () => {
  it('is counted once for all who ask within the hour, and stands still meanwhile', async () => {
    const state = growing();
    const db = database();
    const asked = await Promise.all([0, 1, hour - 1].map((now) => publicationOf(db, state.statistic, now)));
    expect(asked.map((table) => table.rowOf(village))).toEqual([[6], [6], [6]]);
    expect(state.counted).toBe(1);
    expect((await publicationOf(db, state.statistic, hour)).rowOf(village)).toEqual([12]);
  });

  it('belongs to one database and one statistic', async () => {
    const [one, other] = [growing(), growing()];
    const db = database();
    await publicationOf(db, one.statistic, 0);
    await publicationOf(db, other.statistic, 0);
    await publicationOf(database(), one.statistic, 0);
    expect([one.counted, other.counted]).toEqual([2, 1]);
  });

  it('that failed is tried again by the next who asks', async () => {
    const state = growing();
    let isDown = true;
    const statistic: Statistic = {
      ...state.statistic,
      count: (db) => (isDown ? Promise.reject(new Error('away')) : state.statistic.count(db)),
    };
    const db = database();
    await expect(publicationOf(db, statistic, 0)).rejects.toThrow('away');
    isDown = false;
    expect((await publicationOf(db, statistic, 1)).rowOf(village)).toEqual([6]);
  });
});
