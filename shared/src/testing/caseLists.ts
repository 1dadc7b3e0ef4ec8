import type { Principal } from '#shared/auth/principal';
import type { CaseColumns } from '#shared/case/caseColumns';
import { defaultWorld } from '#shared/synthetic/world';
import type { Answer, TestSubgraph } from './testSubgraph';

/** A case by what anybody may read of it: an open one has no number of a decision yet. */
const signed = (docNo: string | null, regionCode: string, actCode: string): string =>
  [docNo ?? '-', regionCode, actCode].join(' ');

/** Rows as `listedCases` names them. */
export const namesOf = (rows: readonly CaseColumns[]): string[] =>
  rows.map(({ docNo, regionCode, actCode }) => signed(docNo, regionCode, actCode)).sort();

/** Whether everybody is shown the case on the day of the demonstration (行政处罚法 art. 48). */
export const isShownToAll = ({ publicityState, publicityEndsOn }: CaseColumns): boolean =>
  publicityState === 'PUBLISHED' && publicityEndsOn !== null && publicityEndsOn >= defaultWorld.date;

interface CasePage {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly docNo: string | null;
    readonly region: { readonly code: string };
    readonly act: { readonly code: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * All that a list of cases gives a caller, page by page, and the count it states.
 * @param field the list at the root, e.g. `ecologyCases`
 * @throws Error with the answer, when it carries errors
 */
export async function listedCases(
  department: TestSubgraph,
  field: string,
  as: string | Principal,
  filter: Record<string, unknown> = {},
): Promise<{ readonly names: readonly string[]; readonly totalCount: number }> {
  const query = `query ($filter: CaseFilterInput, $after: String) { ${field}(filter: $filter, first: 40, after: $after) {
    totalCount nodes { docNo region { code } act { code } } pageInfo { hasNextPage endCursor } } }`;
  const names: string[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: Answer = await department.query(query, { filter, after }, as);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    const page = (answer.data as Record<string, CasePage>)[field] as CasePage;
    names.push(...page.nodes.map(({ docNo, region, act }) => signed(docNo, region.code, act.code)));
    if (!page.pageInfo.hasNextPage) return { names: names.sort(), totalCount: page.totalCount };
    after = page.pageInfo.endCursor;
  }
}
