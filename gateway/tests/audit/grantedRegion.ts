import type { Answer } from '#shared/testing/testSubgraph';
import type { TestGraph } from '../startTestGraph';

export interface Wanted {
  readonly coordinates: readonly string[];
  readonly level?: 'MASKED' | 'PSEUDONYM' | 'CLEAR';
  readonly maxRows?: number;
  readonly maxQueries?: number;
  readonly purpose?: string;
  readonly operation?: string;
  readonly variables?: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly regions?: readonly string[];
  readonly minutes?: number;
}

const request = 'mutation ($input: RequestGrantInput!) { requestGrant(input: $input) { id state } }';
const approve = 'mutation ($id: ID!) { approveGrant(id: $id) { state } }';
const revoke = 'mutation ($id: ID!) { revokeGrant(id: $id, reason: "enough") { state } }';

function dataOf({ data, errors }: Answer): Record<string, { id: string; state: string }> {
  if (errors) throw new Error(JSON.stringify(errors));
  return data as Record<string, { id: string; state: string }>;
}

/** A grant of the persona `auditor`, asked for and approved through the graph by those who must. @returns its identifier */
export async function grantTo(
  graph: TestGraph,
  { coordinates, minutes = 60, purpose = 'SPECIAL_AUDIT', ...more }: Wanted,
  approvers: readonly string[],
): Promise<string> {
  const input = {
    purpose,
    legalBasis: '《中华人民共和国个人信息保护法》第五十四条',
    matter: '审计〔2026〕1号（演示）',
    coordinates,
    level: 'MASKED',
    maxRows: 1000,
    maxQueries: 100,
    notAfter: new Date(Date.now() + minutes * 60_000).toISOString(),
    ...more,
  };
  const { id } = dataOf(await graph.query(request, { input }, 'auditor'))['requestGrant'] ?? { id: '' };
  for (const approver of approvers) dataOf(await graph.query(approve, { id }, approver));
  return id;
}

export const revokeGrant = async (graph: TestGraph, id: string, as = 'auditor'): Promise<void> =>
  void dataOf(await graph.query(revoke, { id }, as));

export const under = (id: string, purpose = 'SPECIAL_AUDIT'): Record<string, string> => ({
  'x-grant': id,
  'x-purpose': purpose,
});
