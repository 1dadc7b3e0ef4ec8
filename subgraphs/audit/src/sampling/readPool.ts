import { z } from 'zod';
import { badInput } from '#shared/errors/appError';
import { maximumPageSize } from '#shared/pagination/pageArguments';
import type { GraphClient } from '#shared/subgraph/graphClient';
import { askGraph } from './askGraph';
import { caseSources, poolKeyOf, type CaseDepartment } from './caseSources';
import type { PoolCase } from './draw';

/** Which decided cases a sample is drawn from. */
export interface PoolBounds {
  readonly departments: readonly CaseDepartment[];
  /** 12-digit divisions of which none lies in another. */
  readonly regions: readonly string[];
  /** Civil dates, inclusive; null for no bound. */
  readonly decidedFrom: string | null;
  readonly decidedTo: string;
}

/** More than every case of a city over many years: what is held in memory stays below 200 MB. */
export const largestPool = 500_000;

const pageShape = z.object({
  cases: z.object({
    nodes: z.array(
      z.object({
        caseNo: z.string(),
        region: z.object({ code: z.string() }).nullable(),
        procedure: z.string().nullable(),
        decidedOn: z.string().nullable(),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

type Page = z.infer<typeof pageShape>;

// By the day of filing: the order that the departments' indexes serve within a division. What is filed meanwhile comes last.
const pageQuery = (list: string): string => `query SamplePool($filter: CaseFilterInput!, $after: String) {
  cases: ${list}(filter: $filter, first: ${maximumPageSize}, after: $after, orderBy: FILED_ON_ASC) {
    nodes { caseNo region { code } procedure decidedOn }
    pageInfo { hasNextPage endCursor }
  }
}`;

const tooLarge = () =>
  badInput(
    `A pool has at most ${largestPool} cases; there are more. Narrow it by departments, region or days of decision.`,
    `抽样总体最多 ${largestPool} 件案卷，实际超过。请按部门、区划或决定日期缩小范围。`,
  );

async function readDivision(
  graph: GraphClient,
  department: CaseDepartment,
  filter: object,
  add: (one: PoolCase) => void,
): Promise<void> {
  const query = pageQuery(caseSources[department].list);
  let after: string | null = null;
  do {
    const { cases }: Page = await askGraph(graph, department, {
      query,
      variables: { filter, after },
      shape: pageShape,
    });
    for (const { caseNo, region, procedure, decidedOn } of cases.nodes) {
      if (decidedOn === null) continue;
      add({
        key: poolKeyOf(department, caseNo),
        department,
        county: region?.code.slice(0, 6) ?? 'UNKNOWN',
        procedure: procedure ?? 'UNKNOWN',
      });
    }
    const { hasNextPage, endCursor }: Page['cases']['pageInfo'] = cases.pageInfo;
    if (hasNextPage && endCursor === after) throw new Error(`The list of ${department} does not go on.`);
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
}

/**
 * Every decided case within the bounds, page by page, as the graph shows them to the department's machine; a case once, though it
 * may move between pages.
 * @throws AppError SUBGRAPH_UNAVAILABLE when any department cannot be read (no sample of half a pool), FORBIDDEN, BAD_USER_INPUT
 */
export async function readPool(graph: GraphClient, bounds: PoolBounds): Promise<PoolCase[]> {
  const pool = new Map<string, PoolCase>();
  const add = (one: PoolCase): void => {
    pool.set(one.key, one);
    if (pool.size > largestPool) throw tooLarge();
  };
  const { departments, regions, decidedFrom, decidedTo } = bounds;
  await Promise.all(
    departments.map(async (department) => {
      for (const region of regions) {
        await readDivision(graph, department, { region, decidedFrom, decidedTo }, add);
      }
    }),
  );
  return [...pool.values()];
}
