import type { AdministrativeLevel, Principal } from '#shared/auth/principal';
import { regionLevel } from '#shared/codes/regionCode';
import { scratchDatabase } from '#shared/testing/scratchDatabase';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { newestFirst, writeHistory, type Told } from './accessHistory';
import { logFolder } from './logFolder';

export const pageQuery = `query ($filter: AccessLogFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  accessLog(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

export const auditorOf = (...regionCodes: string[]): Principal => ({
  ...testPrincipal('auditor'),
  subject: `test:auditor of ${regionCodes.join()}`,
  level: regionCodes[0] ? (regionLevel(regionCodes[0]) as AdministrativeLevel) : null,
  regionCodes,
});
/** Of both cities that anybody in the history works for. */
export const everywhere = auditorOf('430200000000', '430100000000');

export const lagQuery = '{ accessLog(first: 1) { lag { node records seconds } } }';

/** The department over an empty database, following the logs of three nodes with 1,200 requests to their ends. */
export async function startAccessLog() {
  const scratch = await scratchDatabase();
  const folder = logFolder();
  const told = newestFirst(writeHistory(folder.logs, 1200));
  const audit: TestSubgraph = await startTestSubgraph('audit', createSubgraph, scratch.url, {
    logs: folder.logs,
  });
  await audit.subgraph.open();

  /** Waits until the access log holds all there is of so many nodes. */
  const untilUpToDate = async (nodes: number): Promise<void> => {
    for (;;) {
      const { data } = await audit.query(lagQuery);
      const lag = data.accessLog.lag as { records: number }[];
      if (lag.length === nodes && lag.every(({ records }) => records === 0)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await untilUpToDate(3);

  return {
    audit,
    logs: folder.logs,
    told,
    untilUpToDate,
    /** Identifiers of what was told, as the list orders it. */
    idsOf: (isMeant: (one: Told) => boolean): string[] => told.filter(isMeant).map(({ id }) => id),
    /** All pages of a list, going forward, as many as it says it has. */
    listed: async (filter: object, as: Principal = everywhere): Promise<string[]> => {
      const ids: string[] = [];
      for (let after: string | null = null; ;) {
        const { data, errors } = await audit.query(pageQuery, { filter, first: 100, after }, as);
        expect(errors).toBeUndefined();
        const { nodes, pageInfo, totalCount } = data.accessLog;
        ids.push(...nodes.map(({ id }: { id: string }) => id));
        if (!pageInfo.hasNextPage) {
          expect(totalCount).toBe(ids.length);
          return ids;
        }
        after = pageInfo.endCursor;
      }
    },
    close: async (): Promise<void> => {
      await audit.close();
      folder.remove();
      await scratch.drop();
    },
  };
}

export type AccessLogStack = Awaited<ReturnType<typeof startAccessLog>>;
